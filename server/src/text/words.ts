/** Where the next word starts that has a capital or a figure first; the length of the text where none does. `from` is not inside a word. */
export function nextCapital(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isFigure(code) || isCapital(code)) return at;
    at = isSmall(code) ? wordEnd(text, at) : at + 1;
  }
  return at;
}

/** Where the word of letters and figures ends that a place is in or before; the place itself where there is none. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  for (let code = text.charCodeAt(end); isSmall(code) || isCapital(code) || isFigure(code); code = text.charCodeAt(end)) end++;
  return end;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}
