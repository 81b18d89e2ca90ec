import type { Draft } from '../draft/draft';
import type { Passage } from '../draft/passage';
import { BEFORE_ALL, BEHIND_ALL, isWithin, type PassageId, type PassageRange } from '../draft/passageId';
import { reread } from '../draft/readDraft';
import { StatementMemo } from '../facts/statementMemo';
import { statementsOf } from '../facts/statementsOf';
import type { ChunkedText } from '../text/chunkedText';
import { Kept, Steady } from '../text/kept';
import { PART_MARKS, type PartMark } from './boundCover';
import { type Fact, FactIndex } from './factIndex';
import type { Filing } from './filing';
import { FilingReader } from './filingReader';
import type { Glossary } from './glossary';
import { type FilingKind, isSupplement } from './kind/documentKind';
import { type PartSort, type PartStart, partsOf } from './parts';
import type { DocumentId } from './place';

/** A draft as it is filed: a supplement alone, or with what is bound behind it. */
export interface FiledDocument {
  readonly document: DocumentId;
  readonly draft: Draft;
  /** Its parts in order, each a filing of its own; the first is the draft's own. */
  readonly parts: readonly [Filing, ...Filing[]];
  /** Where each document starts that is bound in it, its own first, and each report and exhibit. */
  readonly starts: readonly PartStart[];
}

/** The part of a document that a passage belongs to. */
export function partAt({ parts }: FiledDocument, at: PassageId): Filing {
  return parts.find(({ range }) => isWithin(range, at)) ?? parts[0];
}

/** Reads versions of one document, one after the other: only what changed from one to the next is worked out. */
export class DocumentReader {
  readonly #memo = new StatementMemo();
  readonly #readers: FilingReader[] = [];
  readonly #others: Steady<Glossary>[] = [];
  readonly #starts = new Kept<readonly PartStart[]>();
  #draft: Draft;
  #facts = FactIndex.empty();

  /** `empty` is the draft before anything is typed. */
  constructor(empty: Draft) {
    this.#draft = empty;
  }

  /**
   * Reads the text as it is now, for a document of a known kind. A generator that yields every few milliseconds and may be dropped: the next version is
   * then read from the one before. `knownTerms` are keys of phrases that need no definition.
   */
  *read(document: DocumentId, text: ChunkedText, kind: FilingKind, knownTerms: ReadonlySet<string>): Generator<void, FiledDocument> {
    // Of a draft that was just opened nothing is remembered, and most of it will not be typed.
    const isFirst = this.#draft.text.length === 0;
    const { draft, after, before } = yield* reread(this.#draft, text);
    if (after !== before) {
      this.#memo.turn();
      const facts: Fact[] = [];
      for (const { at, passage } of draft.placed({ from: after, to: before })) {
        if (at === after) continue;
        for (const stated of isFirst ? statementsOf(passage) : this.#memo.of(passage)) facts.push({ stated, at });
        yield;
      }
      this.#facts = this.#facts.replaced(after, before, facts);
    }
    this.#draft = draft;
    const starts = this.#startsOf(draft, kind);
    yield;
    const read: Omit<Filing, 'boundGlossaries'>[] = [];
    for (const [index, { range, sort }] of rangesOf(starts).entries()) {
      const reader = this.#readers[index] ?? new FilingReader();
      this.#readers[index] = reader;
      const partKind = index === 0 ? kind : reader.kindOf(sort, topOf(draft, range), kind === 'base');
      read.push(yield* reader.read({ document, kind: partKind, isBound: index > 0, draft, range, facts: this.#facts, knownTerms }));
    }
    const parts = read.map((filing, index): Filing => ({ ...filing, boundGlossaries: this.#othersOf(index, read) }));
    const [first, ...others] = parts;
    if (first === undefined) throw new Error('a document has at least one part');
    return { document, draft, parts: [first, ...others], starts };
  }

  #startsOf(draft: Draft, kind: FilingKind): readonly PartStart[] {
    const marks = PART_MARKS.map(mark => this.#facts.all(mark));
    // As long as passages neither come nor go, no mark is nearer to another than it was.
    return this.#starts.of([kind, draft.stretches.passageCount, ...marks], () => startsOf(draft, this.#facts, kind));
  }

  #othersOf(index: number, filings: readonly Pick<Filing, 'glossary'>[]): readonly Glossary[] {
    const others = this.#others[index] ?? new Steady<Glossary>();
    this.#others[index] = others;
    return others.of(filings.filter((_, other) => other !== index).map(({ glossary }) => glossary));
  }
}

/** How much clean text of a part decides what it is (UTF-16 units). */
const TOP_LENGTH = 16_384;

/** The first passages of a part. */
function topOf(draft: Draft, range: PassageRange): readonly Passage[] {
  const top: Passage[] = [];
  let length = 0;
  for (const { passage } of draft.placed(range)) {
    top.push(passage);
    length += passage.text.length;
    if (length >= TOP_LENGTH) break;
  }
  return top;
}

interface PartRange {
  readonly range: PassageRange;
  readonly sort: PartSort;
}

function rangesOf(starts: readonly PartStart[]): readonly PartRange[] {
  return starts.map(({ sort, from = BEFORE_ALL }, index) => ({ sort, range: { from, to: starts[index + 1]?.from ?? BEHIND_ALL } }));
}

/** Where the parts of a draft of a known kind start. Where the kind leaves open what the draft itself is, its title says so. */
function startsOf(draft: Draft, facts: FactIndex, kind: FilingKind): readonly PartStart[] {
  const marks: PartMark[] = PART_MARKS.flatMap(mark => facts.all(mark));
  marks.sort((a, b) => a.at - b.at || a.stated.span.start - b.stated.span.start);
  const title = facts.all('landmark').find(({ stated }) => stated.sort === 'supplementTitle' || stated.sort === 'prospectusTitle');
  const name = title?.stated.sort === 'supplementTitle' ? 'supplement' : '';
  return partsOf(marks, (from, to) => draft.distance(from, to), isSupplement(kind, name) ? 'supplement' : 'prospectus');
}
