import { anyOf } from '../text/pattern';
import type { MoneySetting } from './statements';

/** Sales under an agreement or program other than the present one, or in another kind of offering. */
const OTHER_PROGRAM = anyOf(
  [
    String.raw`\b(?:prior|previous|former|earlier|original|expired|terminated|(?<!, )20\d\d) (?:[\w-]+ ){0,5}(?:agreement|program|prospectus|facility|offering)\b`,
    String.raw`\b(?:initial public|registered direct|underwritten|follow-on|rights) offering\b|\bIPO\b|\bPIPE\b|\bprivate placement\b|\bequity line\b`,
    String.raw`\b(?:senior|convertible) notes\b|\bpreferred stock\b|\bselling (?:stock|share|security)holders?\b`,
    String.raw`\bsince (?:the )?inception\b`,
  ],
  'i',
);
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

/** What every one of these has in it: most sentences have none of it, and are not looked at further. */
const MAY_SAY_MORE = anyOf(
  [
    'prior|previous|former|earlier|original|expired|terminated|20\\d\\d|initial public|registered direct|underwritten|follow-on|rights|IPO|PIPE|private|equity line',
    'notes|preferred|selling|inception|additional|exclusive|addition|includ|excluding|from|going forward|may now|hereafter|reset|currently',
    'decreas|reduc|lower|withdraw|increas|rais',
  ],
  'i',
);

/** What the words of its sentence say around an amount, whatever its role. */
export function settingOf(sentence: string): MoneySetting {
  if (!MAY_SAY_MORE.test(sentence)) return SAYS_NOTHING;
  const says = [OTHER_PROGRAM, BESIDES_SALES, REDUCES, RAISES].reduce((bits, pattern, index) => (pattern.test(sentence) ? bits | (1 << index) : bits), 0);
  return SETTINGS[says] ?? settingFor(says);
}

function settingFor(says: number): MoneySetting {
  return { otherProgram: (says & 1) > 0, besidesSales: (says & 2) > 0, reduces: (says & 4) > 0, raises: (says & 8) > 0 };
}

/** There are sixteen of them, for tens of thousands of amounts. */
const SETTINGS: readonly MoneySetting[] = Array.from({ length: 16 }, (_, says) => settingFor(says));
const SAYS_NOTHING = settingFor(0);
