import type { Draft } from '../../draft/draft';
import type { Place } from '../../filing/place';
import type { Edit, Finding, Fix } from '../../rules/finding';
import { grouped } from '../../text/grouped';
import { aroundAny, insideAny } from '../../text/nesting';
import type { Span } from '../../text/span';
import { UNUSED_SUPPRESSION } from '../ownRules';
import { type Remark, remark } from '../remark';
import type { Directive, Directives, NamedRule } from './directive';
import { removalFix, removalsOf } from './removal';

/** What is left of findings once the draft's suppressions are heard, and what there is to say of the suppressions. */
export interface Suppressed {
  readonly findings: readonly Finding[];
  readonly remarks: readonly Remark[];
}

/**
 * Applies the suppressions of a draft. They reach related places too: of a conflict all of whose other sides are silenced nothing is left, and a
 * slip that occurs elsewhere too moves there. `ran` says which rules were run: of another, nobody knows whether its suppression is used.
 */
export function suppress(findings: readonly Finding[], { effective, broken, unclosed }: Directives, draft: Draft, ran: (rule: string) => boolean): Suppressed {
  const silence = new Silence(effective, draft);
  const left = effective.length === 0 ? findings : findings.flatMap(finding => heard(finding, silence));
  const idle = silence.idle();
  let removals: ReadonlyMap<Span, Edit> | undefined;
  const fixOf = (span: Span): readonly Fix[] => {
    removals ??= removalsOf(
      [...effective, ...broken].map(comment => comment.span),
      draft.text.toString(),
      draft.format,
    );
    const removal = removals.get(span);
    return removal === undefined ? [] : [removalFix(removal)];
  };
  const unused = effective.flatMap(directive => {
    const rules = directive.rules.filter(rule => idle.has(rule) && ran(rule.id));
    if (rules.length === 0) return [];
    const message = `This suppression of ${rules.map(({ id }) => id).join(' and ')} silences nothing`;
    if (rules.length === directive.rules.length) return [remark(UNUSED_SUPPRESSION, message, directive.span, fixOf(directive.span))];
    return [remark(UNUSED_SUPPRESSION, message, rules[0]?.span ?? directive.span, [withoutRules(directive, rules)])];
  });
  const useless = broken.map(({ span, place, problem }) => remark(UNUSED_SUPPRESSION, problem, place, fixOf(span)));
  const endless = unclosed.map(opening => remark(UNUSED_SUPPRESSION, NO_END, opening));
  return { findings: left, remarks: [...useless, ...endless, ...unused].sort((a, b) => a.span.start - b.span.start) };
}

const NO_END = 'This suppression has no end and silences nothing: write “-->” behind the reason, in the same paragraph';

/** Where which rules are silent, and which suppressions were asked for in vain. */
class Silence {
  readonly #draft: Draft;
  readonly #named: readonly { readonly rule: NamedRule; readonly covers: Span }[];
  readonly #isCovered: ReadonlyMap<string, (place: Span) => boolean>;
  readonly #asked: { readonly rule: string; readonly span: Span }[] = [];

  constructor(directives: readonly Directive[], draft: Draft) {
    this.#draft = draft;
    this.#named = directives.flatMap(({ rules, covers }) => rules.map(rule => ({ rule, covers })));
    const byRule = grouped(this.#named, ({ rule }) => rule.id);
    this.#isCovered = new Map([...byRule].map(([id, named]) => [id, insideAny(named.map(({ covers }) => covers))]));
  }

  /** Whether a rule is silent at a place. */
  holds(rule: string, place: Place): boolean {
    const isCovered = this.#isCovered.get(rule);
    if (isCovered === undefined) return false;
    // Of mark-up between two passages the passage decides that it is placed at, before which the comment is put.
    const span = this.#draft.toSource(place.at, place.span);
    this.#asked.push({ rule, span });
    return isCovered(span);
  }

  /** The rules, by each comment that names them, that were silent where nobody asked. */
  idle(): ReadonlySet<NamedRule> {
    const byRule = grouped(this.#asked, ({ rule }) => rule);
    const isUsed = new Map([...byRule].map(([id, asked]) => [id, aroundAny(asked.map(({ span }) => span))]));
    return new Set(this.#named.flatMap(({ rule, covers }) => (isUsed.get(rule.id)?.(covers) ? [] : [rule])));
  }
}

/** What is left of a finding: itself, itself with fewer places, itself at another place, or nothing. */
function heard(finding: Finding, silence: Silence): readonly Finding[] {
  const isSilenced = (place: Place) => silence.holds(finding.rule, place);
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
  const taken = new Set(idle);
  const kept = rules.filter(rule => !taken.has(rule));
  const span = { start: rules[0]?.span.start ?? 0, end: rules.at(-1)?.span.end ?? 0 };
  const title = `Take ${idle.map(({ id }) => id).join(' and ')} out of the suppression`;
  return { title, preferred: true, safe: true, edits: [{ span, newText: kept.map(({ id }) => id).join(', ') }] };
}
