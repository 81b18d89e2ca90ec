/** Shares and what is like them, in a line of a cover. */
export const EQUITY =
  /\b(?:common (?:stock|shares?|units?)|ordinary shares?|(?:american )?depositary (?:shares?|receipts?)|ADSs?|shares of|class [a-z] (?:common|ordinary))\b/i;

/** Notes and what is like them, with what only they have. */
export const ON_DEBT =
  /\b(?:notes|debentures|bonds|certificates|securities) (?:due|linked)\b|%[^.]{0,60}\b(?:notes|debentures|bonds)\b|\bmedium[- ]term notes\b/i;

/** Words by which a draft relies on the limit for issuers with a small public float (General Instruction I.B.6 of Form S-3, I.B.5 of Form F-3). */
export const SMALL_FLOAT = /\bI\.B\.[56]\b|\bbaby[- ]shelf\b|\bone[- ]third of (?:our|the|its) (?:public float|aggregate market value)\b/i;
