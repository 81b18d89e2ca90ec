/** Shorter words differ by one letter from many others. */
const SHORTEST = 4;

/** Whether a word or name is another with one slip of the keyboard: a letter dropped, added, changed or exchanged with its neighbour. The same word is none. */
export function isMisspelling(written: string, meant: string): boolean {
  const [a, b] = [written.toLowerCase(), meant.toLowerCase()];
  if (a === b || Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restOfA, restOfB] = [a.slice(start), b.slice(start)];
  if (a.length > b.length) return restOfA.slice(1) === restOfB;
  if (a.length < b.length) return restOfB.slice(1) === restOfA;
  const isExchanged = restOfA[0] === restOfB[1] && restOfA[1] === restOfB[0];
  return restOfA.slice(1) === restOfB.slice(1) || (isExchanged && restOfA.slice(2) === restOfB.slice(2));
}
