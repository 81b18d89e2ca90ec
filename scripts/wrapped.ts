/** A text broken into lines of a width, less where a word is longer; `indent` stands before the first, `hanging` before the others. */
export function wrapped(text: string, width: number, indent = '', hanging = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    const isFirst = line.trim() === '';
    if (!isFirst && line.length + 1 + word.length > width) {
      lines.push(line);
      line = `${hanging}${word}`;
    } else line = isFirst ? `${line}${word}` : `${line} ${word}`;
  }
  lines.push(line);
  return lines.join('\n');
}
