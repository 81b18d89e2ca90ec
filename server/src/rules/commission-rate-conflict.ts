import type { PercentageStated } from '../facts/figureStatements';
import { Sentences } from '../facts/sentences';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { ITEM_501_B_3 } from '../regulation/authority';
import { grouped } from '../text/grouped';
import { ALL_KINDS, type Rule } from './rule';

type Rate = Fact<PercentageStated>;

/** What the sales agent is paid is stated at two rates (regulation.md, section 6.1, A6). A sentence that gives a scale tells its rates apart. */
export const commissionRateConflict: Rule = {
  id: 'commission-rate-conflict',
  title: 'Two rates for the sales agent’s commission',
  category: 'amount',
  severity: 'error',
  kinds: ALL_KINDS,
  authority: ITEM_501_B_3,
  why: 'The agent’s commission stands on the cover, in the summary and in the plan of distribution; a change of terms is easily made in one place only.',

  *check(filing) {
    const { document, draft, facts } = filing;
    const rates = facts.those('percentage', isCommission).filter(rate => isOfProgram(rate, filing));
    const byRate = [...grouped(rates, ({ stated }) => stated.rate.value).values()].sort((a, b) => b.length - a.length);
    const [main, minority, another] = byRate;
    const [first, ...rest] = minority ?? [];
    // Three rates are a scale that is told in several sentences.
    if (main === undefined || first === undefined || another !== undefined) return;
    const place = ({ at, stated }: Rate) => ({ document, at, span: stated.span });
    const words = ({ at, stated }: Rate) => draft.words(at, stated.span);
    yield {
      place: place(first),
      message: `The commission is “${words(first)}” here and “${words(main[0])}” elsewhere; one of the two is wrong`,
      related: [
        ...main.map(one => ({ role: 'counterpart' as const, place: place(one), note: `“${words(one)}” here` })),
        ...rest.map(one => ({ role: 'occurrence' as const, place: place(one), note: `“${words(one)}” here too` })),
      ],
    };
  },
};

function isCommission({ role }: PercentageStated): boolean {
  return role === 'commissionRate';
}

/** Another payment, program or agent than the present one's. */
const OTHER_PAYMENT =
  /\b(?:prior|previous|former|terminated|reimburse|tail|right of first refusal|management fee|non-accountable|structuring|financial advis[eo]r|finders?|introduced|outside (?:of )?the|forward|bought deal|solicitation|exercise of|FINRA|exceed \d+% of the (?:gross|maximum)|cash fee|underwriting (?:discounts?|commissions?|fees?)|placement agents?[’']?s? fees?)\b/i;

/** A scale: the sentence itself says when which rate holds. */
const SCALE =
  /\b(?:first|thereafter|ranging|ranges?|between|depending|respectively|in the case of|if the|for sales|in excess of|higher|(?<!\bmay be )lower|reduced|increased)\b|\d ?% (?:to|or|and) \d/i;

/** Whether the sentence speaks of the program itself, at one rate. */
function isOfProgram({ at, stated }: Rate, { draft }: Filing): boolean {
  const { text, pieces } = draft.passage(at);
  const sentence = new Sentences(text).around(stated.span.start);
  // Of a rate in a table, the label of its row says what it is.
  const words = pieces[0]?.kind === 'tableCell' ? text : text.slice(sentence.start, sentence.end);
  return !OTHER_PAYMENT.test(words) && !SCALE.test(words);
}
