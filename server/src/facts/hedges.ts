/** What makes the figure behind it an approximate one. */
export const HEDGE_BEFORE = /\b(?:approximately|about|nearly|roughly|around) (?:\$ ?)?$/i;

const SCALE_BEHIND = /^ (thousand|million|billion|trillion)\b/i;

/** The scale word right behind a number that ends at `end`: "million". */
export function scaleBehind(text: string, end: number): string | undefined {
  return text.charAt(end) === ' ' && /[tmbTMB]/.test(text.charAt(end + 1)) ? SCALE_BEHIND.exec(text.slice(end, end + 10))?.[1] : undefined;
}
