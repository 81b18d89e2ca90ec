import { difference, isResult, sumOf } from '../facts/arithmetic';
import { slipBetween } from '../facts/digits';
import { agree, high } from '../facts/figure';
import type { MoneyStated } from '../facts/figureStatements';
import { Sentences } from '../facts/sentences';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { ITEM_501_B_2 } from '../regulation/authority';
import { isSticker } from '../regulation/documentKind';
import { grouped } from '../text/grouped';
import { contains } from '../text/span';
import { ALL_KINDS, type Found, type Rule } from './rule';

type Cap = Fact<MoneyStated>;

/**
 * The aggregate offering price that may be sold is stated in two ways. Either the line of the cover gives an amount that stands nowhere else,
 * although others say what may be sold; or one statement differs from the others in a digit. Amounts of the shelf, of earlier programs and
 * before a change are other amounts.
 */
export const capConflict: Rule = {
  id: 'cap-conflict',
  title: 'Two amounts for what may be sold',
  category: 'amount',
  severity: 'error',
  kinds: ALL_KINDS,
  authority: ITEM_501_B_2,
  why: 'The amount of the securities offered is stated on the cover and many times behind it; a change of the deal is easily made in all places but one.',

  *check(filing) {
    const stray = strayCover(filing);
    if (stray !== undefined) yield conflict(stray.cap, stray.others, filing);
    else if (filing.ledger.before !== undefined) for (const { cap, others } of strangers(filing)) yield conflict(cap, others, filing);
    else if (!isAboutChange(filing)) for (const { cap, others } of slips(filing)) yield conflict(cap, others, filing);
  },
};

interface Stray {
  readonly cap: Cap;
  /** The statements of what the amount should be. */
  readonly others: readonly Cap[];
}

/** The line of the cover, where no other amount of the draft agrees with it and others say what may be sold. */
function strayCover({ facts, ledger }: Filing): Stray | undefined {
  const { coverCap, caps, cap } = ledger;
  if (coverCap === undefined) return undefined;
  if (facts.list('money').some(fact => fact !== coverCap && agree(fact.stated.amount, coverCap.stated.amount))) return undefined;
  const others = caps.filter(other => other !== coverCap && other.stated.role === 'cap');
  // One that a slip leads to is meant rather than the one that holds.
  const twin = others.find(other => slipBetween(digitsOf(other), digitsOf(coverCap)) !== undefined);
  const holding = twin ?? (cap !== undefined && cap !== coverCap && cap.stated.role === 'cap' ? cap : others[0]);
  return holding === undefined ? undefined : { cap: coverCap, others: others.filter(({ stated }) => agree(stated.amount, holding.stated.amount)) };
}

function digitsOf({ stated }: Cap): string {
  return stated.amount.value.toFixed(0);
}

/** The amounts that stand once and are a digit away from one that stands on the cover or more than once. */
function slips(filing: Filing): readonly Stray[] {
  const { facts, ledger, draft } = filing;
  const { caps, coverCap } = ledger;
  const groups = [...grouped(caps, ({ stated }) => high(stated.amount)).values()];
  const main = groups.filter(group => group.length > 1 || (coverCap !== undefined && group.includes(coverCap)));
  return groups.flatMap(([cap, ...rest]) => {
    if (rest.length > 0 || cap === coverCap || isChange(cap)) return [];
    const others = main.find(
      ([other]) => !isChange(other) && (isSlipOf(wordsOf(draft, cap), wordsOf(draft, other)) || isSlipOf(digitsOf(cap), digitsOf(other))),
    );
    // Few come so far: only for them all amounts of the draft are looked at.
    if (others === undefined || !isTelling(cap, filing) || standTogether(cap, others, filing)) return [];
    return facts.list('money').some(other => other !== cap && agree(other.stated.amount, cap.stated.amount)) ? [] : [{ cap, others }];
  });
}

/** The amounts of the front matter that are neither the one before the change nor the one after it, nor any other of the ledger. */
function strangers({ ledger }: Filing): readonly Stray[] {
  const { before, after, frontCaps, remaining, additional, changes, soldGross } = ledger;
  if (before === undefined || after === undefined) return [];
  const known = [before.figure, after.figure, ...[...remaining, ...additional, ...changes, ...soldGross].map(({ stated }) => stated.amount)];
  const amounts = (facts: readonly Cap[]) => facts.map(({ stated }) => stated.amount);
  const results = [
    ...[before.figure, after.figure].flatMap(figure => amounts(soldGross).map(sold => difference(figure, sold))),
    ...amounts(remaining).flatMap(left => [...amounts(additional), ...amounts(changes)].map(more => sumOf([left, more]))),
  ];
  return frontCaps.flatMap(cap => {
    if (known.some(figure => agree(figure, cap.stated.amount)) || results.some(result => isResult(cap.stated.amount, result))) return [];
    const others = frontCaps.filter(other => other !== cap && known.some(figure => agree(figure, other.stated.amount)));
    return others.length === 0 ? [] : [{ cap, others }];
  });
}

/** Whether the draft is a sticker that changes the amount: the one before may well be a digit away from the one after. */
function isAboutChange({ kind, facts }: Filing): boolean {
  return isSticker(kind) && facts.list('money').some(isChange);
}

/** A round amount, such as that of an earlier program, may well be a digit away from another; only one with so many significant digits may not. */
const TELLING_DIGITS = 3;
/** With so many digits two amounts are alike by no chance, whatever their sentences speak of. */
const EXACT_DIGITS = 5;
const YEAR = /\b(?:19|20)\d\d\b/g;
/** What an at-the-market program says of its own amount. */
const OWN_OFFER =
  /\baggregate (?:offering|gross sales|sales) (?:price|proceeds)\b|\bthis (?:prospectus supplement|supplement|prospectus|offering)\b|\bhereby\b/i;
/** Offers, purchases and promises other than the program's. */
const OTHER_OFFER =
  /\b(?:repurchase|buy back|warrants?|lock-up|subsidiar\w+|separate|concurrent|purchase agreement|facility|officers?|directors?|holders?|preferred|depositary|notes|baby shelf|currently|I\.B\.6|public float)\b/i;

/** Whether the amount can be no other than a slip: it is exact to the dollar, or its sentence speaks of no other offer and it has many digits or names no other year. */
function isTelling({ at, stated }: Cap, { draft, cover }: Filing): boolean {
  const { text } = draft.passage(at);
  const sentence = new Sentences(text).around(stated.span.start);
  const words = text.slice(sentence.start, sentence.end);
  const digits = text.slice(stated.span.start, stated.span.end).replace(/\D/g, '').replace(/0+$/, '');
  if (digits.length >= EXACT_DIGITS) return true;
  if (OTHER_OFFER.test(words)) return false;
  if (digits.length >= TELLING_DIGITS) return true;
  return OWN_OFFER.test(words) && (words.match(YEAR) ?? []).every(year => Number(year) === cover.dated?.year);
}

/** Whether one sentence states both amounts: it tells them apart. */
function standTogether(cap: Cap, others: readonly Cap[], { facts, draft }: Filing): boolean {
  const sentence = new Sentences(draft.passage(cap.at).text).around(cap.stated.span.start);
  return facts
    .all('money')
    .some(({ at, stated }) => at === cap.at && contains(sentence, stated.span) && others.some(other => agree(stated.amount, other.stated.amount)));
}

/** Whether the sentence changes the amount, so that the one before and the one after stand in it. */
function isChange({ stated }: Cap): boolean {
  return stated.setting.raises || stated.setting.reduces;
}

/** Whether one figure is the other with one digit changed or two neighbours swapped. */
function isSlipOf(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differing = [...a].flatMap((character, index) => (character === b[index] ? [] : [index]));
  const [first = 0, second] = differing;
  if (differing.length === 1) return /\d/.test(a[first] ?? '') && /\d/.test(b[first] ?? '');
  return differing.length === 2 && a[first] === b[second ?? 0] && a[second ?? 0] === b[first];
}

function conflict(cap: Cap, others: readonly Cap[], { document, draft }: Filing): Found {
  const [other = cap] = others;
  return {
    place: { document, at: cap.at, span: cap.stated.span },
    message: `“${wordsOf(draft, cap)}” may be sold here, but “${wordsOf(draft, other)}” elsewhere; one of the two is wrong`,
    related: others.map(statement => ({
      role: 'counterpart',
      place: { document, at: statement.at, span: statement.stated.span },
      note: `“${wordsOf(draft, statement)}” may be sold here`,
    })),
  };
}

function wordsOf(draft: Filing['draft'], { at, stated }: Cap): string {
  return draft.words(at, stated.span);
}
