/** Starts of words, one of which stands in every sentence that says some thing of an amount beside its role: most have none of it, and are not looked at further. */
export const SETTING_CUES = {
  otherProgram: [
    ...['prior', 'previous', 'former', 'earlier', 'original', 'expired', 'terminated', 'initial public', 'registration statement', 'registered direct'],
    ...['underwritten', 'follow-on', 'rights', 'ipo', 'pipe', 'private', 'equity line', 'senior', 'convertible', 'preferred', 'selling', 'inception'],
  ],
  /** Behind a year: "our 2023 program". */
  programOfYear: ['agreement', 'program', 'prospectus', 'facility', 'offering'],
  besidesSales: [
    ...['additional', 'exclusive', 'addition', 'not includ', 'excluding', 'from and', 'from the date', 'going forward', 'may now', 'hereafter', 'from today'],
    ...['reset', 'currently'],
  ],
  reduces: ['decreas', 'reduc', 'lower', 'withdraw'],
  raises: ['increas', 'rais', 'additional', 'add ', 'adds ', 'added ', 'adding '],
} as const satisfies Readonly<Record<string, readonly string[]>>;
