import { type CheckResult, fixesFor } from '../../server/src/check/check';
import type { Draft } from '../../server/src/draft/draft';
import { shapeOf } from '../../server/src/draft/passage';
import { BEFORE_ALL, BEHIND_ALL, type PassageId } from '../../server/src/draft/passageId';
import type { FactKind } from '../../server/src/facts/statements';
import { hoverAt } from '../../server/src/features/hover';
import type { FiledDocument } from '../../server/src/filing/filedDocument';
import type { Filing } from '../../server/src/filing/filing';
import type { Glossary, GlossaryEntry } from '../../server/src/filing/glossary';
import { TermUses } from '../../server/src/filing/termUses';

// biome-ignore format: a list
const KINDS = [
  'date', 'money', 'shares', 'percentage', 'malformedFigure', 'spelledFigure', 'unsignedAmount', 'sum', 'product', 'capChange', 'tableRow', 'parValue', 'capClause', 'definition', 'phrase', 'label', 'plainName', 'agentName', 'unclosedDefinition', 'document', 'dateLine', 'contents', 'rule424Line', 'fileNumber', 'commissionLegend', 'borrowing', 'landmark',
] as const satisfies readonly FactKind[];

/** How many terms of a part are hovered over. */
const TERMS_HOVERED = 3;

/** A passage by its number instead of its id, which depends on how a draft came about. */
type Numbering = (at: number) => number;

/**
 * All that a check tells of a document, in plain values that are equal for equal documents however they came about: passages by their numbers instead of
 * their ids, and in the order of the draft.
 */
export function toldOf({ kind, findings, remarks, complete, unchecked, filed }: CheckResult): unknown {
  const said = remarks.map(({ rule, severity, message, span, fixes }) => ({ rule: rule.id, severity, message, span, fixes }));
  if (filed === undefined) return { kind, complete, unchecked, findings: findings.length, remarks: said };
  const { draft } = filed;
  const number = numberingOf(draft);
  return {
    kind,
    complete,
    unchecked,
    remarks: said,
    draft: toldOfDraft(draft, number),
    starts: plain(filed.starts, number),
    parts: filed.parts.map(part => toldOfPart(part, filed, number)),
    findings: findings.map(finding => ({
      finding: plain(finding, number),
      source: draft.sourceOfPlace(finding.place),
      related: finding.related.map(({ place }) => draft.sourceOfPlace(place)),
      fixes: fixesFor(finding, filed),
    })),
  };
}

function numberingOf(draft: Draft): Numbering {
  const numbers = new Map<number, number>([
    [BEFORE_ALL, -1],
    [BEHIND_ALL, draft.stretches.passageCount],
  ]);
  for (const at of draft.passages()) numbers.set(at, numbers.size - 2);
  return at => {
    const number = numbers.get(at);
    if (number === undefined) throw new Error(`no passage has the id ${at}`);
    return number;
  };
}

/** The keys under which ids of passages stand. */
const ID_KEYS: ReadonlySet<string> = new Set(['at', 'from', 'to']);

function plain(value: unknown, number: Numbering): unknown {
  if (Array.isArray(value)) return value.map(one => plain(one, number));
  if (value instanceof Set) return [...value].sort();
  if (!isObject(value)) return value;
  const told: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const one = value[key];
    told[key] = ID_KEYS.has(key) && typeof one === 'number' ? number(one) : plain(one, number);
  }
  return told;
}

function toldOfDraft(draft: Draft, number: Numbering): unknown {
  return {
    format: draft.format,
    length: draft.text.length,
    lineEnd: draft.lineEnd,
    submitted: plain(draft.submitted, number),
    comments: draft.comments,
    fullLines: draft.stretches.fullLines,
    passages: [...draft.placed()].map(({ at, passage }) => ({
      number: number(at),
      ordinal: draft.ordinal(at),
      text: passage.text,
      shape: shapeOf(passage),
      pieces: passage.pieces,
      source: draft.sourceOf(at),
      block: draft.blockOf(at),
      map: passage.map.slices({ start: 0, end: passage.text.length }),
      located: located(draft, at, number),
    })),
  };
}

/** What stands in the middle of the source of a passage. */
function located(draft: Draft, at: PassageId, number: Numbering): unknown {
  const { start, end } = draft.sourceOf(at);
  return plain(draft.locate((start + end) >> 1), number);
}

function toldOfPart(part: Filing, { document }: FiledDocument, number: Numbering): unknown {
  const entries = inOrder([...part.glossary.entries()]);
  const { contents, ...cover } = part.cover;
  return {
    document,
    kind: part.kind,
    isBound: part.isBound,
    range: plain(part.range, number),
    cover: plain(cover, number),
    contents: contents === undefined ? undefined : number(contents),
    selfName: part.selfName,
    edgarForm: plain(part.edgarForm, number),
    legends: plain(part.legends, number),
    chain: plain(part.chain, number),
    datedMentions: plain(part.datedMentions, number),
    facts: KINDS.map(kind => [kind, plain(part.facts.all(kind), number)]),
    glossary: entries.map(entry => ({
      entry: plain(entry, number),
      alike: part.glossary.withHeadOf(entry.term).map(({ key }) => key),
      starting: part.glossary.startingWith(entry.term).map(({ key }) => key),
    })),
    bound: part.boundGlossaries.map(keysOf),
    openPhrases: part.openPhrases.all().map(uses => plain(uses, number)),
    borrowsTerms: part.borrowsTerms,
    ledger: plain(part.ledger, number),
    tables: plain(part.tables, number),
    restated: plain(part.restated, number),
    assumedSales: plain(part.assumedSales, number),
    earlyUses: part.earlyUses.all().map(({ entry, use }) => [entry.key, plain(use, number)]),
    firstUses: entries.map(entry => plain(part.firstUses.of(entry.key), number)),
    hovers: entries.slice(0, TERMS_HOVERED).map(entry => hovered(part, entry, number)),
  };
}

function hovered(part: Filing, { definitions: [{ at, stated }] }: GlossaryEntry, number: Numbering): unknown {
  return plain(hoverAt(part, new TermUses(part), { at, offset: stated.span.start }), number);
}

function inOrder(entries: readonly GlossaryEntry[]): readonly GlossaryEntry[] {
  return [...entries].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function keysOf(glossary: Glossary): readonly string[] {
  return [...glossary.entries()].map(({ key }) => key).sort();
}

/** Where two plain values first differ, as a path with both of what stands there; undefined where they are equal. */
export function firstDifference(actual: unknown, expected: unknown): string | undefined {
  if (Object.is(actual, expected)) return undefined;
  if (Array.isArray(actual) && Array.isArray(expected)) {
    for (let index = 0; index < Math.max(actual.length, expected.length); index++) {
      const difference = firstDifference(actual[index], expected[index]);
      if (difference !== undefined) return `.${index}${difference}`;
    }
    return undefined;
  }
  if (!isObject(actual) || !isObject(expected)) return `: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`;
  for (const key of Object.keys({ ...actual, ...expected })) {
    const difference = firstDifference(actual[key], expected[key]);
    if (difference !== undefined) return `.${key}${difference}`;
  }
  return undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
