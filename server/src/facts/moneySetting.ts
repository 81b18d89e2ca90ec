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

/** What the words of its sentence say around an amount, whatever its role. */
export function settingOf(sentence: string): MoneySetting {
  return {
    otherProgram: OTHER_PROGRAM.test(sentence),
    besidesSales: BESIDES_SALES.test(sentence),
    reduces: REDUCES.test(sentence),
    raises: RAISES.test(sentence),
  };
}
