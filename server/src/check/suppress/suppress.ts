import type { Draft } from '../../draft/draft';
import type { Place } from '../../filing/place';
import type { Finding, Fix } from '../../rules/finding';
import { contains } from '../../text/span';
import { UNUSED_SUPPRESSION } from '../ownRules';
import { type Remark, remark } from '../remark';
import type { Directive, Directives, NamedRule } from './directive';
import { removalOf } from './removal';

/** What is left of findings once the draft's suppressions are heard, and what there is to say of the suppressions. */
export interface Suppressed {
  readonly findings: readonly Finding[];
  readonly remarks: readonly Remark[];
}

/**
 * Applies the suppressions of a draft. They reach related places too: of a conflict all of whose other sides are silenced nothing is left, and a
 * slip that occurs elsewhere too moves there. `ran` says which rules were run: of another, nobody knows whether its suppression is used.
 */
export function suppress(
  findings: readonly Finding[],
  { effective, broken }: Directives,
  source: string,
  draft: Draft,
  ran: (rule: string) => boolean,
): Suppressed {
  if (effective.length === 0 && broken.length === 0) return { findings, remarks: [] };
  const used = new Set<NamedRule>();
  const left = effective.length === 0 ? findings : findings.flatMap(finding => heard(finding, effective, draft, used));
  const unused = effective.flatMap(directive => {
    const idle = directive.rules.filter(rule => !used.has(rule) && ran(rule.id));
    if (idle.length === 0) return [];
    const rules = idle.map(({ id }) => id).join(' and ');
    const isWhole = idle.length === directive.rules.length;
    const fix: Fix = isWhole ? removalOf(directive.span, source) : withoutRules(directive, idle);
    return [remark(UNUSED_SUPPRESSION, `This suppression of ${rules} silences nothing`, isWhole ? directive.span : (idle[0]?.span ?? directive.span), [fix])];
  });
  const useless = broken.map(({ span, place, problem }) => remark(UNUSED_SUPPRESSION, problem, place, [removalOf(span, source)]));
  return { findings: left, remarks: [...useless, ...unused].sort((a, b) => a.span.start - b.span.start) };
}

/** What is left of a finding: itself, itself with fewer places, itself at another place, or nothing. */
function heard(finding: Finding, directives: readonly Directive[], draft: Draft, used: Set<NamedRule>): readonly Finding[] {
  const isSilenced = (place: Place): boolean => {
    const span = draft.toSource(place.at, place.span);
    const by = directives.flatMap(({ covers, rules }) => (contains(covers, span) ? rules.filter(({ id }) => id === finding.rule) : []));
    for (const rule of by) used.add(rule);
    return by.length > 0;
  };
  const isGone = isSilenced(finding.place);
  const related = finding.related.filter(({ role, place }) => role === 'context' || !isSilenced(place));
  const hadCounterpart = finding.related.some(({ role }) => role === 'counterpart');
  if (hadCounterpart && !related.some(({ role }) => role === 'counterpart')) return [];
  if (!isGone) return [related.length === finding.related.length ? finding : { ...finding, related }];
  const next = related.find(({ role }) => role === 'occurrence');
  return next === undefined ? [] : [{ ...finding, place: next.place, related: related.filter(other => other !== next) }];
}

/** The directive with only those rules that are used. */
function withoutRules({ rules }: Directive, idle: readonly NamedRule[]): Fix {
  const kept = rules.filter(rule => !idle.includes(rule));
  const span = { start: rules[0]?.span.start ?? 0, end: rules.at(-1)?.span.end ?? 0 };
  const title = `Take ${idle.map(({ id }) => id).join(' and ')} out of the suppression`;
  return { title, preferred: true, safe: true, edits: [{ span, newText: kept.map(({ id }) => id).join(', ') }] };
}
