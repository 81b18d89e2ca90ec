import { COMMENT_CLOSE, COMMENT_OPEN } from '../../draft/comments';
import type { Draft } from '../../draft/draft';
import { Sections } from '../../draft/sections';
import type { ChunkedText } from '../../text/chunkedText';
import { closest } from '../../text/closest';
import type { Span } from '../../text/span';
import { SUPPRESSIBLE_RULES } from '../catalogue';
import { addressedComments } from './address';

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
interface BrokenDirective {
  readonly span: Span;
  /** What is wrong, in the comment. */
  readonly place: Span;
  readonly problem: string;
}

export interface Directives {
  readonly effective: readonly Directive[];
  readonly broken: readonly BrokenDirective[];
  /** Where one opens that has no end: it is no comment, and nothing can be taken out. */
  readonly unclosed: readonly Span[];
}

const VERB = /^\s*tieout-disable-([a-z-]+)(?=\s|$)/i;
/** Two hyphens, or the dash that word processors make of them. */
const REASON = /(?:^|\s)(?:--|\u2014|\u2013)(?:\s|$)/;
/** What stands in the place of the reason until the drafter writes one. */
export const REASON_TO_WRITE = 'why';
const RULE = /[^\s,]+/g;

const KNOWN = SCOPES.map(scope => `tieout-disable-${scope}`);
const RULE_IDS = SUPPRESSIBLE_RULES.map(({ id }) => id);

/** Reads the suppressions of a draft. What is wrong with one comes back as well; never throws. */
export function readDirectives(draft: Draft): Directives {
  const effective: Directive[] = [];
  const broken: BrokenDirective[] = [];
  const { closed, unclosed } = addressedComments(draft.text, draft.notes);
  const sections = new Sections(draft);
  for (const span of closed) {
    const read = readDirective(draft.text, span, sections);
    if ('problem' in read) broken.push(read);
    else effective.push(read);
  }
  return { effective, broken, unclosed };
}

function readDirective(source: ChunkedText, span: Span, sections: Sections): Directive | BrokenDirective {
  const start = span.start + COMMENT_OPEN.length;
  const text = source.slice(start, span.end - COMMENT_CLOSE.length);
  const wrong = (problem: string, place: Span = span): BrokenDirective => ({ span, place, problem });

  const verb = VERB.exec(text);
  const scope = SCOPES.find(known => known === verb?.[1]?.toLowerCase());
  if (verb === null || scope === undefined) {
    const { written, meant } = meantBy(text);
    const advice = meant === undefined ? `write ${KNOWN.join(', ')}` : `did you mean “${meant}”?`;
    return wrong(`“${written}” is nothing that Tieout knows; ${advice}`);
  }
  const list = text.slice(verb[0].length);
  const dash = REASON.exec(list);
  const named = dash === null ? list : list.slice(0, dash.index);
  const at = start + verb[0].length;
  const rules = [...named.matchAll(RULE)].map(({ 0: id, index }) => ({ id: id.toLowerCase(), span: { start: at + index, end: at + index + id.length } }));
  if (rules.length === 0) return wrong('This suppression names no rule');
  for (const { id, span: place } of rules) {
    if (RULE_IDS.includes(id)) continue;
    const meant = closest(id, RULE_IDS);
    const written = source.slice(place.start, place.end);
    return wrong(`“${written}” is no rule that can be silenced${meant === undefined ? '' : `; did you mean “${meant}”?`}`, place);
  }
  const reason = dash === null ? '' : list.slice(dash.index + dash[0].length).trim();
  if (reason === '' || reason === REASON_TO_WRITE) return wrong('This suppression gives no reason and silences nothing: write “-- ” and why, behind the rule');
  return { span, rules, covers: rangeOf(scope, span, source, sections) };
}

const FIRST_WORD = /^\s*(\S+)/;
const FIRST_WORDS = /^\s*(\S+\s+\S+)/;
const NAME = /^tieout[^a-z]*/;

/** What a comment starts with, and the directive that was most likely meant by it: a hyphen may be missing, or be a space or colon. */
function meantBy(text: string): { readonly written: string; readonly meant: string | undefined } {
  const [word, words] = [FIRST_WORD, FIRST_WORDS].map(start => start.exec(text)?.[1] ?? '');
  for (const written of [word, words]) {
    const meant = closest(written?.toLowerCase().replace(NAME, 'tieout-').replace(/\s+/g, '-') ?? '', KNOWN);
    if (written !== undefined && meant !== undefined) return { written, meant };
  }
  return { written: word ?? '', meant: undefined };
}

function rangeOf(scope: Scope, { start, end }: Span, source: ChunkedText, sections: Sections): Span {
  if (scope === 'file') return { start: 0, end: Number.POSITIVE_INFINITY };
  if (scope === 'section') return sections.around(start);
  const around = standsAlone(source, { start, end }) || sections.isBeforePiece({ start, end }) ? sections.blockAround(start) : undefined;
  // Between an introduction and its list, between the items, or between the cells of a table: what is left of them.
  if (around !== undefined) return { start: end, end: around.end };
  return sections.blockAfter(end) ?? { start: end, end };
}

/** How much of a line is looked at first, since many comments may stand in one long line. */
const NEARBY = 64;

/** Whether nothing else stands in the lines of a range. */
function standsAlone(source: ChunkedText, { start, end }: Span): boolean {
  const lineStart = source.lineStart(source.positionAt(start).line);
  const lineEnd = source.lineStart(source.positionAt(end).line + 1);
  const isBlank = (from: number, to: number) => source.slice(from, to).trim() === '';
  const isBlankNearby = isBlank(Math.max(lineStart, start - NEARBY), start) && isBlank(end, Math.min(lineEnd, end + NEARBY));
  return isBlankNearby && isBlank(lineStart, start) && isBlank(end, lineEnd);
}
