/** Whether a defined term is a name, which starts with a capital letter. "we" and “our” are defined too, and nobody looks for them. */
export function isNamedTerm(term: string): boolean {
  return /^[^\p{L}]*\p{Lu}/u.test(term);
}
