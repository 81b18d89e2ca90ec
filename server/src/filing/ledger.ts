import type { Draft } from '../draft/draft';
import type { PriorSupplementedStated } from '../facts/documentStatements';
import { type Figure, high } from '../facts/figure';
import type { CapChangeStated, MoneyStated, SharesStated } from '../facts/figureStatements';
import { Sentences } from '../facts/sentences';
import { contains, type Span } from '../text/span';
import type { Fact, FactIndex } from './factIndex';

/** An amount of the ledger, and where it stands. */
export interface LedgerAmount {
  readonly at: Fact['at'];
  readonly span: Span;
  readonly figure: Figure;
}

/** The amounts of the offering that the draft is about (regulation.md, sections 6.1 and 6.2). */
export interface Ledger {
  /** The aggregate offering price that may be sold, as the draft leaves it; undefined where it states none. */
  readonly cap: Fact<MoneyStated> | undefined;
  /** The amount in a line of the cover of its own: "Up to $50,000,000". */
  readonly coverCap: Fact<MoneyStated> | undefined;
  /** Every statement of what may be sold in this offering, before or after a change, on the cover and behind it. */
  readonly caps: readonly Fact<MoneyStated>[];
  /** Those of them in the front matter, which speaks of this offering alone. */
  readonly frontCaps: readonly Fact<MoneyStated>[];
  /** What may be sold before a change and after it, where a draft that changes it says both. */
  readonly before: LedgerAmount | undefined;
  readonly after: LedgerAmount | undefined;
  /** By how much it changes. */
  readonly changes: readonly Fact<MoneyStated>[];
  /** What is offered beside what was sold before. */
  readonly additional: readonly Fact<MoneyStated>[];
  /** Gross proceeds of what was sold so far. */
  readonly soldGross: readonly Fact<MoneyStated>[];
  /** Whether a sentence on what was sold has another amount of which it is not clear what it is for: it may be sold, too. */
  readonly soldBesides: boolean;
  /** What may still be sold. */
  readonly remaining: readonly Fact<MoneyStated>[];
  /** How many shares were sold so far. */
  readonly soldShares: readonly Fact<SharesStated>[];
}

export function isCap({ role }: MoneyStated): boolean {
  return role === 'cap' || role === 'previousCap';
}

const LEDGER_ROLES: ReadonlySet<MoneyStated['role']> = new Set(['cap', 'previousCap', 'change', 'additional', 'soldGross', 'remaining']);

/** Whether an amount can bear on the ledger: most of a draft's cannot. */
export function bearsOnLedger({ role, setting }: MoneyStated): boolean {
  return LEDGER_ROLES.has(role) || setting.besidesSales;
}

export function isSoldCount({ role }: SharesStated): boolean {
  return role === 'soldShares';
}

/** What a ledger is read from. */
export interface LedgerSource {
  /** The amounts of the front matter that bear on it. */
  readonly money: readonly Fact<MoneyStated>[];
  /** Every amount of the filing that may be sold: the pages behind the front matter tell of other offerings and of the shelf too. */
  readonly allCaps: readonly Fact<MoneyStated>[];
  readonly capChanges: readonly Fact<CapChangeStated>[];
  readonly soldShares: readonly Fact<SharesStated>[];
  /** Where the draft says of a document that it calls the prior one that it supplements it: what is said of that is of this program. */
  readonly priorSupplemented: readonly Fact<PriorSupplementedStated>[];
  readonly facts: FactIndex;
}

/** What is less is the price of a share (US dollars). */
const LEAST_SALES = 1000;

function isUnclear({ role, currency, amount }: MoneyStated): boolean {
  return role === undefined && currency === undefined && amount.value >= LEAST_SALES;
}

function isInSentenceOf(draft: Draft, { at, stated }: Fact<MoneyStated>, span: Span): boolean {
  return contains(new Sentences(draft.passage(at).text).around(stated.span.start), span);
}

/**
 * The ledger of a filing. Of the amounts before and after a change the draft's own direction says which holds: the smaller after a reduction, else the
 * larger.
 */
export function readLedger(draft: Draft, { money, allCaps, capChanges, soldShares, priorSupplemented, facts }: LedgerSource): Ledger {
  const besides = new Set(money.filter(({ stated }) => stated.setting.besidesSales).map(({ stated }) => high(stated.amount)));
  const supplemented = new Set(priorSupplemented.map(({ stated: { term } }) => term));
  const isOfProgram = ({ stated: { setting } }: Fact<MoneyStated>) =>
    !setting.otherProgram && setting.priorDocuments.every(document => supplemented.has(document));
  const ofProgram = money.filter(isOfProgram);
  const inRole = (role: MoneyStated['role']) => ofProgram.filter(({ stated }) => stated.role === role);
  const inRoles = ofProgram.filter(fact => isCap(fact.stated));
  const stated = [...inRoles, ...changedCaps(capChanges, facts).filter(fact => isOfProgram(fact) && !inRoles.some(other => isSameAmount(other, fact)))];
  const caps = stated.filter(fact => !besides.has(high(fact.stated.amount)));
  const isReduced = caps.some(cap => cap.stated.setting.reduces);
  const isRaised = caps.some(cap => cap.stated.setting.raises);
  const reduced = isReduced && !isRaised;
  // An amount before a change says nothing of what holds, where the one after it is not found.
  const isKnown = caps.some(cap => cap.stated.role === 'cap');
  const holding = isKnown ? caps : [];
  const cap = holding.reduce<Fact<MoneyStated> | undefined>((best, one) => (best === undefined || holds(one, best, reduced) ? one : best), undefined);
  return {
    cap,
    coverCap: stated.find(fact => isCoverLine(draft, fact)),
    caps: allCaps.filter(isOfProgram),
    frontCaps: stated,
    ...beforeAndAfter(capChanges, stated),
    changes: inRole('change'),
    additional: inRole('additional'),
    soldGross: inRole('soldGross'),
    soldBesides: inRole('soldGross').some(sold =>
      facts.inPassage('money', sold.at).some(other => isUnclear(other.stated) && isInSentenceOf(draft, sold, other.stated.span)),
    ),
    remaining: inRole('remaining'),
    soldShares,
  };
}

/** The amounts that a change leads to, whatever words stand around them, each as what may be sold; those that count from now on are no such amount. */
function changedCaps(changes: readonly Fact<CapChangeStated>[], facts: FactIndex): readonly Fact<MoneyStated>[] {
  return changes.flatMap(({ at, stated: { to, restarts } }) => {
    if (to === undefined || restarts) return [];
    const fact = facts.inPassage('money', at).find(({ stated }) => stated.span.start === to.span.start);
    if (fact === undefined || (fact.stated.role !== undefined && !isCap(fact.stated))) return [];
    return [{ ...fact, stated: { ...fact.stated, role: 'cap' as const } }];
  });
}

function isSameAmount(a: Fact<MoneyStated>, b: Fact<MoneyStated>): boolean {
  return a.at === b.at && a.stated.span.start === b.stated.span.start;
}

/** The amounts that a draft itself sets on the two sides of a change: in one sentence, or the one that was registered first and the one that holds now. */
function beforeAndAfter(changes: readonly Fact<CapChangeStated>[], caps: readonly Fact<MoneyStated>[]): Pick<Ledger, 'before' | 'after'> {
  for (const { at, stated } of changes) {
    const { from, to } = stated;
    if (from !== undefined && to !== undefined) return { before: { at, ...from }, after: { at, ...to } };
  }
  const before = caps.find(({ stated }) => stated.role === 'previousCap');
  const after = caps.find(({ stated }) => stated.role === 'cap');
  return changes.length === 0 || before === undefined || after === undefined ? NO_CHANGE : { before: amountOf(before), after: amountOf(after) };
}

const NO_CHANGE = { before: undefined, after: undefined };

/** The amount that a statement of money makes. */
export function amountOf({ at, stated }: Fact<MoneyStated>): LedgerAmount {
  return { at, span: stated.span, figure: stated.amount };
}

const LONGEST_COVER_LINE = 120;

/** Whether the amount stands in a line of the cover: a short one that is no sentence. */
function isCoverLine(draft: Draft, { at, stated }: Fact<MoneyStated>): boolean {
  const { text, pieces } = draft.passage(at);
  const line = pieces.find(({ kind, span }) => kind !== 'listItem' && contains(span, stated.span))?.span;
  return (
    line !== undefined &&
    line.end - line.start <= LONGEST_COVER_LINE &&
    /\bup to\b/i.test(text.slice(line.start, stated.span.start)) &&
    text[line.end - 1] !== '.'
  );
}

/** Whether cap `a` holds rather than cap `b`. */
function holds(a: Fact<MoneyStated>, b: Fact<MoneyStated>, reduced: boolean): boolean {
  return reduced ? high(a.stated.amount) < high(b.stated.amount) : high(a.stated.amount) > high(b.stated.amount);
}
