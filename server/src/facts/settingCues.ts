/** Starts of words, one of which stands in every sentence that says more of an amount than its role: most have none of it, and are not looked at further. */
export const SETTING_CUES: readonly string[] = [
  ...['prior', 'previous', 'former', 'earlier', 'original', 'expired', 'terminated', 'initial public', 'registered direct', 'underwritten', 'follow-on'],
  // Years: "our 2023 program".
  ...['200', '201', '202', '203'],
  ...['rights', 'ipo', 'pipe', 'private', 'equity line', 'senior', 'convertible', 'preferred', 'selling', 'inception'],
  ...[
    'additional',
    'exclusive',
    'addition',
    'not includ',
    'excluding',
    'from and',
    'from the date',
    'going forward',
    'may now',
    'hereafter',
    'from today',
    'reset',
    'currently',
  ],
  ...['decreas', 'reduc', 'lower', 'withdraw', 'increas', 'rais'],
];
