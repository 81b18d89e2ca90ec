import type { Draft } from '../../draft/draft';
import { isLiteral } from '../../draft/passage';
import { blockAfter, sectionAround } from '../../draft/sections';
import { closest } from '../../text/closest';
import { contains, type Span } from '../../text/span';
import { SUPPRESSIBLE_RULES } from '../catalogue';

/** How far a suppression reaches. */
export type Scope = 'next-block' | 'section' | 'file';

export const SCOPES: readonly Scope[] = ['next-block', 'section', 'file'];

/** A rule that a comment names, and where in the source. */
export interface NamedRule {
  readonly id: string;
  readonly span: Span;
}

/** A comment that silences rules: `<!-- tieout-disable-next-block undefined-term -- defined in the indenture -->`. Source offsets. */
export interface Directive {
  /** The whole comment. */
  readonly span: Span;
  readonly rules: readonly NamedRule[];
  /** The range of the draft in which the rules are silent. */
  readonly covers: Span;
}

/** A comment that is meant for Tieout and has no effect, and why. */
export interface BrokenDirective {
  readonly span: Span;
  /** What is wrong, in the comment. */
  readonly place: Span;
  readonly problem: string;
}

export interface Directives {
  readonly effective: readonly Directive[];
  readonly broken: readonly BrokenDirective[];
}

const OPEN = '<!--';
const CLOSE = '-->';
const ADDRESS = /^\s*tieout-/;
/** How far into a comment its address is looked for (UTF-16 units). */
const LONGEST_ADDRESS = 40;
const VERB = /^disable-([a-z-]+)(?=\s|$)/;
/** Two hyphens, or the dash that word processors make of them. */
const REASON = /(?:^|\s)(?:--|\u2014|\u2013)(?:\s|$)/;
/** What stands in the place of the reason until the drafter writes one. */
export const REASON_TO_WRITE = 'why';
const RULE = /[^\s,]+/g;

/** The ranges of the comments for Tieout, in the order of the source. `literal` are ranges of it that are shown as they are. */
export function commentsForTieout(source: string, literal: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (let at = source.indexOf(OPEN); at >= 0; at = source.indexOf(OPEN, at)) {
    const start = at;
    at += OPEN.length;
    if (!ADDRESS.test(source.slice(at, at + LONGEST_ADDRESS))) continue;
    const close = source.indexOf(CLOSE, at);
    if (close < 0) break;
    at = close + CLOSE.length;
    const span = { start, end: at };
    if (!literal.some(range => contains(range, span))) found.push(span);
  }
  return found;
}

/** The source ranges of a draft that are shown as they are, such as fenced blocks. */
export function literalRanges(draft: Draft): readonly Span[] {
  return draft.passages.filter(at => isLiteral(draft.passage(at))).map(at => draft.sourceOf(at));
}

/** Reads the suppressions of a draft. What is wrong with one comes back as well; never throws. */
export function readDirectives(source: string, draft: Draft): Directives {
  const effective: Directive[] = [];
  const broken: BrokenDirective[] = [];
  if (!source.includes('tieout-')) return { effective, broken };
  for (const span of commentsForTieout(source, literalRanges(draft))) {
    const read = readDirective(source, span, draft);
    if ('problem' in read) broken.push(read);
    else effective.push(read);
  }
  return { effective, broken };
}

function readDirective(source: string, span: Span, draft: Draft): Directive | BrokenDirective {
  const inside = { start: span.start + OPEN.length, end: span.end - CLOSE.length };
  const text = source.slice(inside.start, inside.end);
  const start = inside.start + (ADDRESS.exec(text)?.[0].length ?? 0);
  const words = source.slice(start, inside.end);
  const wrong = (problem: string, place: Span = span): BrokenDirective => ({ span, place, problem });

  const verb = VERB.exec(words);
  const scope = SCOPES.find(known => known === verb?.[1]);
  const known = SCOPES.map(name => `tieout-disable-${name}`);
  if (verb === null || scope === undefined) {
    const written = /^\S*/.exec(words)?.[0] ?? '';
    const meant = closest(`tieout-${written}`, known);
    const advice = meant === undefined ? `write ${known.join(', ')}` : `did you mean “${meant}”?`;
    return wrong(`“tieout-${written}” is nothing that Tieout knows; ${advice}`);
  }
  const list = words.slice(verb[0].length);
  const dash = REASON.exec(list);
  const named = dash === null ? list : list.slice(0, dash.index);
  const at = start + verb[0].length;
  const rules = [...named.matchAll(RULE)].map(match => ({ id: match[0], span: { start: at + match.index, end: at + match.index + match[0].length } }));
  if (rules.length === 0) return wrong('This suppression names no rule');
  const ids = SUPPRESSIBLE_RULES.map(({ id }) => id);
  for (const { id, span: place } of rules) {
    if (ids.includes(id)) continue;
    const meant = closest(id, ids);
    return wrong(`“${id}” is no rule that can be silenced${meant === undefined ? '' : `; did you mean “${meant}”?`}`, place);
  }
  const reason = dash === null ? '' : list.slice(dash.index + dash[0].length).trim();
  if (reason === '' || reason === REASON_TO_WRITE) return wrong('This suppression gives no reason and silences nothing: write “-- ” and why, behind the rule');
  return { span, rules, covers: rangeOf(scope, span, draft) };
}

function rangeOf(scope: Scope, { start, end }: Span, draft: Draft): Span {
  if (scope === 'file') return { start: 0, end: Number.POSITIVE_INFINITY };
  if (scope === 'section') return sectionAround(draft, start);
  return blockAfter(draft, end) ?? { start: end, end };
}
