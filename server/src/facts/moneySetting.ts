import { anyOf } from '../text/pattern';
import type { MoneySetting } from './figureStatements';
import { priorDocumentsIn, withoutPriorDocuments } from './priorDocuments';
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
const RAISES = /\b(?:increas|rais|additional|add(?:s|ed|ing)? (?:a further |another |up to )*\$)/i;

const [OTHER, BESIDES, LESS, MORE] = [1, 2, 4, 8];

/** What is told by which pattern, where one of its cues stands in the sentence. */
const TOLD = [
  { bit: OTHER, pattern: OTHER_PROGRAM, cues: SETTING_CUES.otherProgram },
  { bit: OTHER, pattern: PROGRAM_OF_YEAR, cues: SETTING_CUES.programOfYear },
  { bit: BESIDES, pattern: BESIDES_SALES, cues: SETTING_CUES.besidesSales },
  { bit: LESS, pattern: REDUCES, cues: SETTING_CUES.reduces },
  { bit: MORE, pattern: RAISES, cues: SETTING_CUES.raises },
] as const;

/** By the number of each cue, the patterns that it stands for, each with its bit by its place among them. */
const TOLD_BY: readonly number[] = toldBy();

function toldBy(): readonly number[] {
  const bits: number[] = [];
  for (const [place, { cues }] of TOLD.entries()) for (const cue of cues.flatMap(one => CUES.numberOf(one) ?? [])) bits[cue] = (bits[cue] ?? 0) | (1 << place);
  return bits;
}

function mayTell(cues: readonly number[]): number {
  let bits = 0;
  for (const cue of cues) bits |= TOLD_BY[cue] ?? 0;
  return bits;
}

/** Whether one of these cues, by their numbers, may say more of an amount that they stand around. */
export function maySayMore(cues: readonly number[]): boolean {
  return mayTell(cues) > 0;
}

/** What the words of its sentence say around an amount, whatever its role. */
export function settingOf({ text, cues }: Words): MoneySetting {
  const mayBe = mayTell(cues);
  if (mayBe === 0) return SAYS_NOTHING;
  let says = 0;
  for (const [place, { bit, pattern }] of TOLD.entries()) if ((mayBe & (1 << place)) > 0 && pattern.test(text)) says |= bit;
  // What no longer speaks of another program without the term speaks of it by the term alone.
  const priorDocuments = (says & OTHER) > 0 ? priorDocumentsIn(text) : NO_DOCUMENTS;
  if (priorDocuments.length > 0 && !speaksOfOther(withoutPriorDocuments(text))) return { ...settingFor(says ^ OTHER), priorDocuments };
  return SETTINGS[says] ?? settingFor(says);
}

function speaksOfOther(text: string): boolean {
  return OTHER_PROGRAM.test(text) || PROGRAM_OF_YEAR.test(text);
}

function settingFor(says: number): MoneySetting {
  return {
    otherProgram: (says & OTHER) > 0,
    priorDocuments: NO_DOCUMENTS,
    besidesSales: (says & BESIDES) > 0,
    reduces: (says & LESS) > 0,
    raises: (says & MORE) > 0,
  };
}

const NO_DOCUMENTS: readonly string[] = [];

/** There are sixteen of them, for tens of thousands of amounts. */
const SETTINGS: readonly MoneySetting[] = Array.from({ length: 16 }, (_, says) => settingFor(says));
/** What most sentences say: nothing more. */
export const SAYS_NOTHING = settingFor(0);
