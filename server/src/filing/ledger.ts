import type { Draft, PassageId } from '../draft/draft';
import { Sentences } from '../facts/sentences';
import type { MoneyStated } from '../facts/statements';
import type { Cover } from './cover';
import type { Fact, FactIndex } from './factIndex';

/** The amounts of the offering that the draft is about. */
export interface Ledger {
  /** The aggregate offering price that may be sold, as the draft leaves it; undefined where it states none. */
  readonly cap: Fact<MoneyStated> | undefined;
  /** Gross proceeds of what was sold so far. */
  readonly soldGross: readonly Fact<MoneyStated>[];
}

/** Sales under an agreement or program other than the present one, or in another kind of offering. */
const OTHER_PROGRAM = new RegExp(
  [
    String.raw`\b(?:prior|previous|former|earlier|expired|terminated|20\d\d) (?:[\w-]+ ){0,5}(?:agreement|program|prospectus|facility|offering)\b`,
    String.raw`\b(?:initial public|registered direct|underwritten|follow-on|rights) offering\b|\bIPO\b|\bprivate placement\b`,
    String.raw`\bsince (?:the )?inception\b`,
  ].join('|'),
  'i',
);
/** An amount that is offered beside what was sold before and does not hold it. */
const BESIDES_SALES = new RegExp(
  [
    String.raw`\badditional \$|\bexclusive of\b|\bin addition to\b|\b(?:does|do) not include\b|\bnot including\b|\bexcluding\b`,
    String.raw`\bfrom and after\b|\bfrom (?:and including )?the date (?:of|hereof)\b|\bgoing forward\b|\bmay now\b|\bcurrently (?:eligible|able)\b`,
  ].join('|'),
  'i',
);
const REDUCES = /\b(?:decreas|reduc|lower|withdraw)/i;
const RAISES = /\b(?:increas|rais|additional)/i;

/**
 * The ledger of the front matter, which speaks of this offering; the pages behind it tell of other offerings and of the shelf too. Of the
 * amounts before and after a change the draft's own direction says which holds: the smaller after a reduction, else the larger.
 */
export function readLedger(draft: Draft, facts: FactIndex, cover: Cover): Ledger {
  const front = new Set(cover.frontMatter);
  const sentenceOf = sentencesAround(draft);
  const entries = facts
    .all('money')
    .filter(({ at }) => front.has(at))
    .map(fact => ({ fact, sentence: sentenceOf(fact) }));
  const besides = new Set(entries.filter(({ sentence }) => BESIDES_SALES.test(sentence)).map(({ fact }) => fact.stated.amount.high));
  const ofProgram = entries.filter(({ sentence }) => !OTHER_PROGRAM.test(sentence));
  const caps = ofProgram.filter(({ fact }) => fact.stated.role === 'cap' && !besides.has(fact.stated.amount.high));
  const words = caps.map(({ sentence }) => sentence).join(' ');
  const reduced = REDUCES.test(words) && !RAISES.test(words);
  const holds = (a: Fact<MoneyStated>, b: Fact<MoneyStated>) =>
    reduced ? a.stated.amount.high < b.stated.amount.high : a.stated.amount.high > b.stated.amount.high;
  return {
    cap: caps.map(({ fact }) => fact).reduce<Fact<MoneyStated> | undefined>((best, cap) => (best === undefined || holds(cap, best) ? cap : best), undefined),
    soldGross: ofProgram.filter(({ fact }) => fact.stated.role === 'soldGross').map(({ fact }) => fact),
  };
}

/** How much of a sentence on either side of an amount is read. */
const REACH = 400;

/** The words around each fact, within its sentence. */
function sentencesAround(draft: Draft): (fact: Fact<MoneyStated>) => string {
  const byPassage = new Map<PassageId, Sentences>();
  return ({ at, stated }) => {
    const { text } = draft.passage(at);
    const sentences = byPassage.get(at) ?? new Sentences(text);
    byPassage.set(at, sentences);
    const { start, end } = sentences.around(stated.span.start);
    return text.slice(Math.max(start, stated.span.start - REACH), Math.min(end, stated.span.end + REACH));
  };
}
