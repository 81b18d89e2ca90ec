/*
 * The day of what was done, by the words around it: "On May 1, 2024, we sold 5 shares".
 */

const ON = /\bon (?:[A-Z][a-z]+day, )?$/i;
const WHO = '(?:we|the (?:Company|Corporation|Partnership|Trust)|(?:our|the) board(?: of directors)?|(?:our|the) (?:stock|share)holders)';
const DONE = [
  'sold|issued|entered into|filed|completed|consummated|closed|received|announced|borrowed|repaid|paid|amended|effected|acquired|redeemed',
  'repurchased|declared|approved|adopted|granted|agreed|appointed|signed|settled|launched|commenced|increased|reduced',
].join('|');
/** "On May 1, 2024, we sold". */
const WE_DID = new RegExp(String.raw`^,? ${WHO} (?:also |had |each )?(?:${DONE})\b`, 'i');
/** "On May 1, 2024, each twenty shares were combined". */
const WAS_DONE =
  /^,? [^.;,$]{1,80}? (?:was|were) (?:sold|issued|combined|split|completed|consummated|effected|filed|approved|adopted|amended|repaid|redeemed|granted|paid|settled|converted)\b/i;
/** "We completed the sale on May 1, 2024". */
const WE_DID_ON =
  /\b(?:we|the Company) (?:also |had )?(?:sold|issued|filed|completed|consummated|received|borrowed|repaid|redeemed|repurchased)\b([^.;,]{0,80}) on $/i;
/** Words that may make the day that of what is to be done. */
const TO_BE_DONE =
  /\b(?:to|that|which|due|matur\w*|expir\w*|exercis\w*|will|payable|until|convert\w*|vest\w*|begin\w*|commenc\w*|effective|record|held|end(?:ed|ing)|scheduled)\b/i;
const UNREAL = /\b(?:if|assum\w+|unless|would|could|pro forma|hypothetical\w*|example|illustrat\w+|as though)\b/i;

/** Whether the words tell of what was done on a day, and not of what might be. */
export function isDayOfDeed(before: string, after: string): boolean {
  if (!ON.test(before)) return false;
  const did = WE_DID.test(after) || WAS_DONE.test(after) ? '' : WE_DID_ON.exec(before)?.[1];
  return did !== undefined && !TO_BE_DONE.test(did) && !UNREAL.test(before) && !UNREAL.test(after);
}
