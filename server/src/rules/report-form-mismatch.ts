import type { ReportNameStated, ReportSort } from '../facts/referenceStatements';
import type { Fact } from '../filing/factIndex';
import { FORM_REPORTS } from '../regulation/authority';
import { grouped } from '../text/grouped';
import { contains } from '../text/span';
import { ALL_KINDS, type Rule } from './rule';

type Misnamed = Fact<ReportNameStated>;

const NAMES: Readonly<Record<ReportSort, string>> = { annual: 'an Annual Report', quarterly: 'a Quarterly Report', current: 'a Current Report' };

/** A report under the Exchange Act goes by the name of another form: a Form 10-Q is a Quarterly Report, a Form 8-K a Current Report. */
export const reportFormMismatch: Rule = {
  id: 'report-form-mismatch',
  title: 'A report under the name of another form',
  category: 'reference',
  severity: 'warning',
  kinds: ALL_KINDS,
  authority: FORM_REPORTS,
  why: 'Words taken over from another supplement name the report that it announced.',

  *check({ document, facts }) {
    const all = facts.all('misnamedReport');
    for (const [first, ...others] of grouped(all, misnamed => causeOf(misnamed, all)).values()) {
      const { name, form, sort, isDefined } = first.stated;
      yield {
        place: { document, at: first.at, span: first.stated.span },
        message: isDefined ? `“${name}” is defined here for a Form ${form}, which is ${NAMES[sort]}` : `“${name}”: a Form ${form} is ${NAMES[sort]}`,
        related: [
          ...(isDefined
            ? [{ role: 'counterpart' as const, place: { document, at: first.at, span: first.stated.formSpan }, note: `it stands for this Form ${form}` }]
            : []),
          ...others.map(({ at, stated }) => ({
            role: 'occurrence' as const,
            place: { document, at, span: stated.span },
            note: stated.isDefined ? `“${stated.name}” is defined for it here` : `“${stated.name}” stands here too`,
          })),
        ],
      };
    }
  },
};

/** What misnamed reports share that have one cause: the same wrong name, and the term that is defined for one right behind it. */
function causeOf({ at, stated }: Misnamed, all: readonly Misnamed[]): string {
  const named = stated.isDefined
    ? all.find(other => other.at === at && !other.stated.isDefined && contains(stated.formSpan, other.stated.formSpan))
    : undefined;
  const { name, form } = (named ?? { stated }).stated;
  return `${name.toLowerCase().replace(/^(\w+) reports?/, '$1 report')} ${form.toLowerCase()}`;
}
