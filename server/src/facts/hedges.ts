/** Words that make the figure behind them an approximate one, for patterns that end in a figure. */
export const HEDGES = '(?:approximately|about|nearly|roughly|around|almost) ';
const HEDGE_BEFORE = new RegExp(String.raw`\b${HEDGES}(?:\$ ?)?$`, 'i');
/** The letters that hedges end in, and the sign that may stand behind them: most figures have another before them. */
const MAY_END_HEDGE: ReadonlySet<string> = new Set('ytdYTD$');
const LONGEST_HEDGE = 'approximately $ '.length + 1;

/** Whether a figure that starts at an offset is an approximate one by the word before it. */
export function isHedged(text: string, start: number): boolean {
  const last = text.charAt(start - 1);
  const mayBe = last === '$' || (last === ' ' && MAY_END_HEDGE.has(text.charAt(start - 2)));
  return mayBe && HEDGE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_HEDGE), start));
}

const STARTS_SCALE: ReadonlySet<string> = new Set('tmbTMB');
const SCALE_BEHIND = /^ (thousand|million|billion|trillion)\b/i;

/** The scale word right behind a number that ends at `end`: "million". */
export function scaleBehind(text: string, end: number): string | undefined {
  return text.charAt(end) === ' ' && STARTS_SCALE.has(text.charAt(end + 1)) ? SCALE_BEHIND.exec(text.slice(end, end + 10))?.[1] : undefined;
}
