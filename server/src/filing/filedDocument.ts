import type { Draft } from '../draft/draft';
import type { Passage } from '../draft/passage';
import { BEFORE_ALL, BEHIND_ALL, isWithin, type PassageId, type PassageRange } from '../draft/passageId';
import { reread } from '../draft/readDraft';
import type { RegistrationNumberStated } from '../facts/documentStatements';
import type { ParValueStated } from '../facts/figureStatements';
import { StatementMemo } from '../facts/statementMemo';
import { statementsOf } from '../facts/statementsOf';
import type { TickerStated } from '../facts/tickerStatement';
import { type FilingKind, isSupplement } from '../regulation/documentKind';
import type { HouseStyle } from '../regulation/items/houseStyle';
import type { ChunkedText } from '../text/chunkedText';
import { Kept, Steady } from '../text/kept';
import { PART_MARKS, type PartMark, sortOf } from './boundCover';
import { EdgarFormReader } from './edgarForm';
import { type Fact, FactIndex, withinRange } from './factIndex';
import type { Filing } from './filing';
import { FilingReader, type ReadFiling } from './filingReader';
import type { Glossary } from './glossary';
import { type PartStart, partsOf } from './parts';
import type { DocumentId } from './place';
import { type HeldDocument, heldDocuments } from './submission';
import type { Timeline } from './timeline';
import type { Titles } from './titles';

/** A draft as it is filed: a supplement alone, with what is bound behind it, or with the exhibits of an EDGAR submission before or behind. */
export interface FiledDocument {
  readonly document: DocumentId;
  readonly draft: Draft;
  /** Its parts in order, each a filing of its own. */
  readonly parts: readonly [Filing, ...Filing[]];
  /** Where each document starts that is bound in it, and each report and exhibit. */
  readonly starts: readonly FiledPartStart[];
}

/** Where a part starts, and what it is part of. */
export interface FiledPartStart extends PartStart {
  /** Whether it is what the draft is filed for, whose kind the head of the draft tells. */
  readonly isOwn: boolean;
  /** Which document of an EDGAR submission it is part of, counted from zero: what is bound in one document is read together. */
  readonly document: number;
}

/** The part of a document that a passage belongs to. */
export function partAt({ parts }: FiledDocument, at: PassageId): Filing {
  return parts.find(({ range }) => isWithin(range, at)) ?? parts[0];
}

/** After how much clean text others get their turn (UTF-16 units); less than a millisecond. */
const READ_IN_A_STEP = 4096;

/** Reads versions of one document, one after the other: only what changed from one to the next is worked out. */
export class DocumentReader {
  readonly #memo = new StatementMemo();
  readonly #readers: FilingReader[] = [];
  readonly #bound: SteadyBound[] = [];
  readonly #starts = new Kept<readonly FiledPartStart[]>();
  readonly #edgarForm = new EdgarFormReader();
  #draft: Draft;
  #facts = FactIndex.empty();

  /** `empty` is the draft before anything is typed. */
  constructor(empty: Draft) {
    this.#draft = empty;
  }

  /**
   * Reads the text as it is now, for a document of a known kind. A generator that yields every few milliseconds and may be dropped: the next version is
   * then read from the one before. `knownTerms` are keys of phrases that need no definition, `houseStyle` is what the firm asks of its documents.
   */
  *read(document: DocumentId, text: ChunkedText, kind: FilingKind, knownTerms: ReadonlySet<string>, houseStyle: HouseStyle): Generator<void, FiledDocument> {
    // Of a draft that was just opened nothing is remembered, and most of it will not be typed.
    const isFirst = this.#draft.text.length === 0;
    const { draft, after, before } = yield* reread(this.#draft, text);
    if (after !== before) {
      this.#memo.turn();
      const facts: Fact[] = [];
      let read = 0;
      for (const { at, passage } of draft.placed({ from: after, to: before })) {
        if (at === after) continue;
        for (const stated of isFirst ? statementsOf(passage) : this.#memo.of(passage)) facts.push({ stated, at });
        read += passage.text.length;
        if (read < READ_IN_A_STEP) continue;
        read = 0;
        yield;
      }
      this.#facts = this.#facts.replaced(after, before, facts);
    }
    this.#draft = draft;
    const starts = this.#startsOf(draft, kind);
    yield;
    const read: ReadFiling[] = [];
    const ranges = rangesOf(starts);
    for (const [index, { range, sort, isOwn, document: held }] of ranges.entries()) {
      const reader = this.#readers[index] ?? new FilingReader();
      this.#readers[index] = reader;
      const partKind = isOwn ? kind : reader.kindOf(sort, headPassages(draft, range), kind === 'base');
      const boundTo = ranges.findLast(other => other.document === held)?.range.to ?? range.to;
      read.push(yield* reader.read({ document, kind: partKind, isBound: !isOwn, draft, range, boundTo, facts: this.#facts, knownTerms, houseStyle }));
    }
    const edgarForm = this.#edgarForm.read(draft);
    const parts = read.map((filing, index): Filing => {
      const { from, to } = boundWith(index, starts);
      const steady = this.#bound[index] ?? new SteadyBound();
      this.#bound[index] = steady;
      return { ...filing, edgarForm, ...steady.of([...read.slice(from, index), ...read.slice(index + 1, to)], read.slice(index + 1, to)) };
    });
    const [first, ...others] = parts;
    if (first === undefined) throw new Error('a document has at least one part');
    return { document, draft, parts: [first, ...others], starts };
  }

  #startsOf(draft: Draft, kind: FilingKind): readonly FiledPartStart[] {
    const marks = PART_MARKS.map(mark => this.#facts.all(mark));
    const submitted = draft.submitted.flatMap(({ formType, from }) => [formType, from]);
    // As long as passages neither come nor go, no mark is nearer to another than it was.
    return this.#starts.of([kind, draft.stretches.passageCount, ...marks, ...submitted], () => startsOf(draft, this.#facts, kind));
  }
}

type Bound = Omit<Filing, keyof ReadFiling | 'edgarForm'>;

/** What a part is given of those that it is bound with, kept for as long as it is the same. */
class SteadyBound {
  readonly #glossaries = new Steady<Glossary>();
  readonly #parValues = new Steady<Fact<ParValueStated>>();
  readonly #tickers = new Steady<Fact<TickerStated>>();
  readonly #numbers = new Steady<Fact<RegistrationNumberStated>>();
  readonly #timelines = new Steady<Timeline>();
  readonly #titles = new Steady<Titles>();

  /** `others` are all of them, `behind` those that stand behind the part. */
  of(others: readonly ReadFiling[], behind: readonly ReadFiling[]): Bound {
    const prospectuses = others.filter(({ kind }) => kind !== 'report');
    return {
      boundGlossaries: this.#glossaries.of(others.map(({ glossary }) => glossary)),
      boundParValues: this.#parValues.of(others.flatMap(({ facts }) => facts.all('parValue'))),
      boundTitles: this.#titles.of(others.map(({ titles }) => titles)),
      contentsBehind: behind.find(({ kind }) => kind !== 'report')?.contents,
      boundTickers: this.#tickers.of(prospectuses.flatMap(({ facts }) => facts.all('ticker'))),
      boundNumbers: this.#numbers.of(prospectuses.flatMap(({ facts }) => facts.all('registrationNumber'))),
      timelinesBehind: this.#timelines.of(behind.map(({ timeline }) => timeline)),
    };
  }
}

/** The parts that are bound in one document with a part, by the index of the first and that behind the last. */
function boundWith(index: number, starts: readonly FiledPartStart[]): { readonly from: number; readonly to: number } {
  const isBoundWith = (other: number) => starts[other]?.document === starts[index]?.document;
  let [from, to] = [index, index + 1];
  while (isBoundWith(from - 1)) from--;
  while (isBoundWith(to)) to++;
  return { from, to };
}

/** How much clean text of a part decides what it is (UTF-16 units). */
const TOP_LENGTH = 16_384;

/** The first passages of a part. */
function headPassages(draft: Draft, range: PassageRange): readonly Passage[] {
  const top: Passage[] = [];
  let length = 0;
  for (const { passage } of draft.placed(range)) {
    top.push(passage);
    length += passage.text.length;
    if (length >= TOP_LENGTH) break;
  }
  return top;
}

interface PartRange extends FiledPartStart {
  readonly range: PassageRange;
}

function rangesOf(starts: readonly FiledPartStart[]): readonly PartRange[] {
  return starts.map((start, index) => ({ ...start, range: { from: start.from ?? BEFORE_ALL, to: starts[index + 1]?.from ?? BEHIND_ALL } }));
}

/** Where the parts of a draft of a known kind start. */
function startsOf(draft: Draft, facts: FactIndex, kind: FilingKind): readonly FiledPartStart[] {
  const marks: PartMark[] = PART_MARKS.flatMap(mark => facts.all(mark));
  marks.sort((a, b) => a.at - b.at || a.stated.span.start - b.stated.span.start);
  return heldDocuments(draft).flatMap((held, document) =>
    startsIn(draft, withinRange(marks, held.range), held, kind).map((start, index) => ({ ...start, isOwn: held.isOwn && index === 0, document })),
  );
}

/** Where the parts of one document start, by its marks. Where the kind leaves open what the draft itself is, its title says so. */
function startsIn(draft: Draft, marks: readonly PartMark[], { range, holding, isOwn }: HeldDocument, kind: FilingKind): readonly PartStart[] {
  const from = range.from === BEFORE_ALL ? undefined : range.from;
  if (holding !== 'prospectus') return [{ sort: holding, from }];
  const title = marks.map(sortOf).find(sort => sort === 'supplementTitle' || sort === 'prospectusTitle');
  const isTitled = title === 'supplementTitle';
  const isOfSupplement = isOwn ? isSupplement(kind, isTitled ? 'supplement' : '') : isTitled;
  return partsOf(marks, (one, other) => draft.distance(one, other), { sort: isOfSupplement ? 'supplement' : 'prospectus', from });
}
