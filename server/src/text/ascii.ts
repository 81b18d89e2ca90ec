/** The first code that is none of ASCII. */
export const NOT_ASCII = 0x80;

/** Whether a unit is a letter of ASCII, by its code. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Whether a unit is a digit of ASCII, by its code. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether patterns take a unit for a part of a word (`\w`), by its code. A call of a pattern takes longer than many such looks. */
export function isWordSign(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 95;
}
