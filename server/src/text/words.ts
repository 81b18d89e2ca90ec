/** The letters and figures of words, as a class of a pattern: those of Latin script, among which the signs × and ÷ stand. */
export const WORD_SIGNS = String.raw`A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f`;

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
  return (code >= 65 && code <= 90) || (isBeyondAscii(code) && isOtherInSmall(code));
}

function isSmall(code: number): boolean {
  return (code >= 97 && code <= 122) || (isBeyondAscii(code) && !isOtherInSmall(code));
}

/** Whether a code is that of a letter like "É" or "ø". */
function isBeyondAscii(code: number): boolean {
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
}

function isOtherInSmall(code: number): boolean {
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}
