import { anyOf } from '../text/pattern';
import type { MoneySetting } from './figureStatements';
import { CUES } from './roles/cueTable';
import { SETTING_CUES } from './settingCues';
import type { Words } from './surroundings';

/** Sales under an agreement or program other than the present one, or in another kind of offering. */
const OTHER_PROGRAM = anyOf(
  [
    String.raw`\b(?:prior|previous|former|earlier|original|expired|terminated) (?:[\w-]+ ){0,5}(?:agreement|program|prospectus|facility|offering)\b`,
    String.raw`\b(?:initial public|registered direct|underwritten|follow-on|rights) offering\b|\bIPO\b|\bPIPE\b|\bprivate placement\b|\bequity line\b`,
    String.raw`\b(?:senior|convertible) notes\b|\bpreferred stock\b|\bselling (?:stock|share|security)holders?\b`,
    String.raw`\bsince (?:the )?inception\b|\b(?:sold|sales|issued)\b[^.;]{0,80}\bunder (?:the|this|our) (?:shelf )?registration statement\b`,
  ],
  'i',
);
const PROGRAM_OF_YEAR = /(?<!, )\b20\d\d (?:[\w-]+ ){0,5}(?:agreement|program|prospectus|facility|offering)\b/i;
/** An amount that is offered beside what was sold before and does not hold it. */
const BESIDES_SALES = anyOf(
  [
    String.raw`\badditional \$|\bexclusive of\b|\bin addition to\b|\b(?:does|do) not include\b|\bnot including\b|\bexcluding\b`,
    String.raw`\bfrom and after\b|\bfrom (?:and including )?the date (?:of|hereof)\b|\bgoing forward\b|\bmay now\b|\bhereafter\b|\bfrom today\b|\breset|\bcurrently (?:eligible|able)\b`,
  ],
  'i',
);
const REDUCES = /\b(?:decreas|reduc|lower|withdraw)/i;
const RAISES = /\b(?:increas|rais|additional)/i;

const [OTHER, BESIDES, LESS, MORE] = [1, 2, 4, 8];

/** What is told by which pattern, where one of its cues stands in the sentence. */
const TOLD = [
  { bit: OTHER, pattern: OTHER_PROGRAM, cues: numbersOf(SETTING_CUES.otherProgram) },
  { bit: OTHER, pattern: PROGRAM_OF_YEAR, cues: numbersOf(SETTING_CUES.programOfYear) },
  { bit: BESIDES, pattern: BESIDES_SALES, cues: numbersOf(SETTING_CUES.besidesSales) },
  { bit: LESS, pattern: REDUCES, cues: numbersOf(SETTING_CUES.reduces) },
  { bit: MORE, pattern: RAISES, cues: numbersOf(SETTING_CUES.raises) },
] as const;

function numbersOf(cues: readonly string[]): ReadonlySet<number> {
  return new Set(cues.flatMap(cue => CUES.numberOf(cue) ?? []));
}

function areAmong(cues: readonly number[], known: ReadonlySet<number>): boolean {
  for (const cue of cues) if (known.has(cue)) return true;
  return false;
}

/** Whether one of these cues, by their numbers, may say more of an amount that they stand around. */
export function maySayMore(cues: readonly number[]): boolean {
  for (const told of TOLD) if (areAmong(cues, told.cues)) return true;
  return false;
}

/** What the words of its sentence say around an amount, whatever its role. */
export function settingOf({ text, cues }: Words): MoneySetting {
  let says = 0;
  for (const told of TOLD) if (areAmong(cues, told.cues) && told.pattern.test(text)) says |= told.bit;
  return SETTINGS[says] ?? settingFor(says);
}

function settingFor(says: number): MoneySetting {
  return { otherProgram: (says & OTHER) > 0, besidesSales: (says & BESIDES) > 0, reduces: (says & LESS) > 0, raises: (says & MORE) > 0 };
}

/** There are sixteen of them, for tens of thousands of amounts. */
const SETTINGS: readonly MoneySetting[] = Array.from({ length: 16 }, (_, says) => settingFor(says));
/** What most sentences say: nothing more. */
export const SAYS_NOTHING = settingFor(0);
