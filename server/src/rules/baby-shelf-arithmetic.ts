import Big from 'big.js';
import { difference, isResult, productOf, type Result } from '../facts/arithmetic';
import type { Figure } from '../facts/figure';
import type { FigureRole, MoneyStated, SharesStated } from '../facts/figureStatements';
import { sayDollars, sayNumber } from '../facts/sayFigure';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { GENERAL_INSTRUCTION_I_B_6 } from '../regulation/authority';
import type { Span } from '../text/span';
import type { Severity } from './finding';
import { ALL_KINDS, type Found, type Rule } from './rule';

/** The paragraph on the public float does not add up (Form S-3, General Instruction I.B.6; regulation.md, section 4.2). */
export const babyShelfArithmetic: Rule = {
  id: 'baby-shelf-arithmetic',
  title: 'A calculation of the public float that does not add up',
  category: 'amount',
  severity: 'error',
  kinds: ALL_KINDS,
  authority: GENERAL_INSTRUCTION_I_B_6,
  why: 'Instruction 7 asks for the calculation on the cover because it bounds what may be sold at all: a third of the float in twelve months.',

  *check(filing) {
    const { facts } = filing;
    const figures = new Map<Fact['at'], Map<FigureRole, Stated | undefined>>();
    const put = (at: Fact['at'], role: FigureRole, stated: Stated) => {
      const roles = figures.get(at) ?? new Map<FigureRole, Stated | undefined>();
      figures.set(at, roles);
      // A role that two figures have is nobody's.
      roles.set(role, roles.has(role) ? undefined : stated);
    };
    for (const { at, stated } of facts.those('money', isOfFloat))
      if (stated.role !== undefined) put(at, stated.role, { span: stated.span, figure: stated.amount });
    for (const { at, stated } of facts.those('shares', isCounted))
      if (stated.role !== undefined) put(at, stated.role, { span: stated.figureSpan, figure: stated.count });
    for (const [at, roles] of figures) {
      for (const relation of RELATIONS) {
        const terms = relation.of.map(role => roles.get(role));
        if (!terms.every(term => term !== undefined)) continue;
        const whole = roles.get(relation.is);
        const result = relation.work(terms.map(({ figure }) => figure));
        if (whole === undefined || isResult(whole.figure, result, relation.tolerance(whole.figure))) continue;
        yield mismatch(relation, { at, terms, whole, result }, filing);
        // What follows from a figure that is wrong is wrong with it.
        break;
      }
    }
  },
};

interface Stated {
  readonly span: Span;
  readonly figure: Figure;
}

/** A relation of section 4.2: what is worked out from which figures, and what it must be. */
interface Relation {
  readonly of: readonly FigureRole[];
  readonly is: FigureRole;
  readonly sign: string;
  readonly work: (figures: readonly Figure[]) => Result;
  /** As section 4.2 has it; an error where it says nothing. */
  readonly severity?: Severity;
  /** What the printed figure may be off, in its own unit. */
  readonly tolerance: (whole: Figure) => number;
}

const NOTHING: Figure = { value: 0, step: 1, slack: 0 };
const THIRD_ROUNDING = 1;

const RELATIONS: readonly Relation[] = [
  // Shares held by non-affiliates times the price is the float, give or take 0.5 per cent.
  {
    of: ['nonAffiliateShares', 'floatPrice'],
    is: 'publicFloat',
    sign: ' × ',
    work: ([count = NOTHING, price = NOTHING]) => productOf(count, price),
    tolerance: ({ value }) => value * 0.005,
  },
  // Shares outstanding less those that affiliates hold are those that others hold.
  {
    of: ['sharesOutstanding', 'affiliateShares'],
    is: 'nonAffiliateShares',
    sign: ' − ',
    work: ([all = NOTHING, held = NOTHING]) => difference(all, held),
    tolerance: () => 0,
  },
  // A third of the float bounds what may be sold in twelve months.
  {
    of: ['publicFloat'],
    is: 'oneThirdLimit',
    severity: 'warning',
    sign: '',
    work: ([float = NOTHING]) => ({ value: Big(float.value).div(3).round(2), slack: float.slack / 3 }),
    tolerance: () => THIRD_ROUNDING,
  },
  // What was sold in the twelve months leaves the rest of the third.
  {
    of: ['oneThirdLimit', 'priorTwelveMonths'],
    is: 'headroom',
    sign: ' − ',
    work: ([third = NOTHING, sold = NOTHING]) => difference(third, sold),
    tolerance: () => THIRD_ROUNDING,
  },
];

const ROLES: ReadonlySet<MoneyStated['role']> = new Set(['publicFloat', 'floatPrice', 'oneThirdLimit', 'priorTwelveMonths', 'headroom']);
const COUNTS: ReadonlySet<SharesStated['role']> = new Set(['nonAffiliateShares', 'affiliateShares', 'sharesOutstanding']);

function isOfFloat({ role }: MoneyStated): boolean {
  return ROLES.has(role);
}

function isCounted({ role }: SharesStated): boolean {
  return COUNTS.has(role);
}

interface Terms {
  readonly at: Fact['at'];
  readonly terms: readonly Stated[];
  readonly whole: Stated;
  readonly result: Result;
}

function mismatch({ sign, is, severity = 'error' }: Relation, { at, terms, whole, result }: Terms, { document, draft }: Filing): Found {
  const words = ({ span }: Stated) => draft.words(at, span);
  const said = is === 'nonAffiliateShares' ? sayNumber(result.value) : sayDollars(result.value);
  const worked = sign === '' ? `a third of ${terms.map(words).join('')}` : terms.map(words).join(sign);
  return {
    place: { document, at, span: whole.span },
    severity,
    message: `${worked.slice(0, 1).toUpperCase()}${worked.slice(1)} is ${said}, not “${words(whole)}”`,
    related: terms.map(term => ({ role: 'counterpart', place: { document, at, span: term.span }, note: `“${words(term)}” here` })),
  };
}
