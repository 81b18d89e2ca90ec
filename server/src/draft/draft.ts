import type { ChunkedText } from '../text/chunkedText';
import { contains, type Span, shifted } from '../text/span';
import type { Comments } from './comments';
import type { DraftFormat } from './format';
import { openTable, paragraphPlace } from './paragraphPlace';
import { type Passage, PIECE_SEPARATOR } from './passage';
import { ALL_PASSAGES, BEFORE_ALL, type PassageId, type PassageRange } from './passageId';
import type { PlacedPassage } from './stretch';
import type { Located, StretchList } from './stretchList';
import { LONGEST_TEXT_LINE, paragraph, wrapped, written } from './writing';

const NOT_ASCII = /[^\u0000-\u007f]/;

/** How many of the lines of hard-wrapped text may be longer: the rows of tables are. */
const MOST_LONG_LINES = 0.05;

/** A range of the clean text of a passage, or what of the source near it stands for no text. */
export interface DraftPlace {
  readonly at: PassageId;
  readonly span: Span;
  /** The exact range of the source, by offsets from the start of the passage, where it holds mark-up, or white space that the clean text has not. */
  readonly source?: Span;
}

type LineEnd = '\n' | '\r\n';

/** A document of an EDGAR submission: all that stands between the line of the SGML wrapper that names its form type and the next such line. */
export interface SubmittedDocument {
  /** As the wrapper gives it: "424B5", "EX-5.1", "GRAPHIC". */
  readonly formType: string;
  /** Its first passage. */
  readonly from: PassageId;
}

/** A source read into passages of clean prose, in document order. The only place that knows where passages lie in the source. Immutable. */
export class Draft {
  readonly format: DraftFormat;
  readonly text: ChunkedText;
  readonly stretches: StretchList;
  /** Whether the source holds none but ASCII characters, as EDGAR filings do; looked up when first asked for. */
  #isAscii: boolean | undefined;

  constructor(format: DraftFormat, text: ChunkedText, stretches: StretchList) {
    this.format = format;
    this.text = text;
    this.stretches = stretches;
  }

  /** How the source ends its first line, for text that is put into it. */
  get lineEnd(): LineEnd {
    const end = this.text.lineStart(1);
    return this.text.slice(end - 2, end) === '\r\n' ? '\r\n' : '\n';
  }

  /** What the reader took for comments, and for their openings. */
  get comments(): Comments {
    return this.#commentsOf(false);
  }

  /** Of the comments those that may be meant for Tieout or have no end, and maybe others near them. */
  get notes(): Comments {
    return this.#commentsOf(true);
  }

  #commentsOf(onlyNotes: boolean): Comments {
    const closed: Span[] = [];
    const unclosed: number[] = [];
    for (const { entry, start } of this.stretches.withComments(onlyNotes)) {
      for (const span of entry.stretch.comments?.closed ?? []) closed.push(shifted(span, start));
      for (const at of entry.stretch.comments?.unclosed ?? []) unclosed.push(at + start);
    }
    return { closed, unclosed };
  }

  /** The documents of the EDGAR submission that it is, in order, but for those that show nothing; none where it has no SGML wrapper. */
  get submitted(): readonly SubmittedDocument[] {
    return [...this.stretches.formTypes()];
  }

  /** The passages of a range, in order. */
  *passages({ from, to }: PassageRange = ALL_PASSAGES): Generator<PassageId, void> {
    const first = from === BEFORE_ALL ? 0 : this.stretches.indexFrom(from);
    for (const { ids } of this.stretches.from(first)) {
      for (const id of ids) {
        if (id >= to) return;
        if (id >= from) yield id;
      }
    }
  }

  /** The passages of a range with their ids, in order. */
  *placed({ from, to }: PassageRange = ALL_PASSAGES): Generator<{ readonly at: PassageId; readonly passage: Passage }, void> {
    for (const { stretch, ids } of this.stretches.from(from === BEFORE_ALL ? 0 : this.stretches.indexFrom(from))) {
      let index = 0;
      for (const { passage } of stretch.passages) {
        const at = ids[index++];
        if (at !== undefined && at >= to) return;
        if (at !== undefined && from <= at) yield { at, passage };
      }
    }
  }

  /**
   * The passages of a range that may hold one of some words of letters and figures, in order: all that do, and some others. Searches the source, which
   * is much faster than to look at tens of thousands of passages.
   */
  *placedHolding(words: readonly string[], { from, to }: PassageRange): Generator<{ readonly at: PassageId; readonly passage: Passage }, void> {
    const first = from === BEFORE_ALL ? 0 : this.stretches.indexFrom(from);
    const start = this.stretches.at(first)?.start ?? 0;
    const searches = [...words.map(word => this.#entriesHolding(word, start)), this.stretches.breakingWords()];
    const nexts = searches.map(search => search.next());
    for (let passed = first - 1; ; ) {
      let next: Located | undefined;
      for (const [index, search] of searches.entries()) {
        while (!nexts[index]?.done && (nexts[index]?.value?.index ?? 0) <= passed) nexts[index] = search.next();
        const found = nexts[index]?.done ? undefined : nexts[index]?.value;
        if (found && found.index < (next?.index ?? Number.POSITIVE_INFINITY)) next = found;
      }
      if (next === undefined) return;
      passed = next.index;
      for (const [index, { passage }] of next.entry.stretch.passages.entries()) {
        const at = next.entry.ids[index];
        if (at !== undefined && at >= to) return;
        if (at !== undefined && from <= at) yield { at, passage };
      }
    }
  }

  /** The stretches from a source offset on whose source holds a word. */
  *#entriesHolding(word: string, start: number): Generator<Located, void> {
    for (let at = this.text.find(word, start); at !== undefined; ) {
      const located = this.stretches.atOffset(at);
      if (located === undefined) return;
      yield located;
      at = this.text.find(word, Math.max(at + 1, located.start + located.entry.stretch.length));
    }
  }

  /** The passages between two ids, in order. */
  *passagesBetween(after: PassageId, before: PassageId): Generator<PassageId, void> {
    for (const id of this.passages({ from: after, to: before })) if (id !== after) yield id;
  }

  /** The passages from the stretch of a source offset on, in order. The first may start before the offset. */
  *passagesFrom(source: number): Generator<PassageId, void> {
    const located = this.stretches.atOffset(source);
    if (located === undefined) return;
    yield* this.stretches.idsFrom(located.index);
  }

  /** The first passages of a range, so many or fewer. */
  first(count: number, range?: PassageRange): readonly PassageId[] {
    const first: PassageId[] = [];
    for (const id of this.passages(range)) {
      if (first.length >= count) break;
      first.push(id);
    }
    return first;
  }

  /** The last passage before an id; undefined where there is none. */
  before(id: PassageId): PassageId | undefined {
    return this.stretches.idBefore(id);
  }

  /** How many passages stand before that of an id. */
  ordinal(id: PassageId): number {
    return this.stretches.ordinal(id);
  }

  /** How many passages it is from one to another, negative where the other stands before. */
  distance(from: PassageId, to: PassageId): number {
    return this.ordinal(to) - this.ordinal(from);
  }

  /** The passage of an id of this draft. Throws for any other id: that is a bug. */
  passage(id: PassageId): Passage {
    return this.#at(id).placed.passage;
  }

  /** The words of a clean range of a passage. */
  words(id: PassageId, clean: Span): string {
    return this.passage(id).text.slice(clean.start, clean.end);
  }

  /** Source range of a whole passage, mark-up included. */
  sourceOf(id: PassageId): Span {
    const { placed, start } = this.#at(id);
    return { start, end: start + placed.passage.sourceLength };
  }

  /** Source range of the block that a passage belongs to, inside which no other can be put: the whole table of a row, else the passage itself. */
  blockOf(id: PassageId): Span {
    const located = this.stretches.ofPassage(id);
    if (located?.entry.stretch.row === undefined) return this.sourceOf(id);
    let { start, end } = shifted(located.entry.stretch.row.source, located.start);
    for (let row = located; row.entry.stretch.row?.opensTable === false; ) {
      const before = this.stretches.at(row.index - 1);
      if (before?.entry.stretch.row === undefined) break;
      row = before;
      start = before.start + before.entry.stretch.row.source.start;
    }
    for (let row = this.stretches.at(located.index + 1); row?.entry.stretch.row?.opensTable === false; row = this.stretches.at(row.index + 1))
      end = row.start + row.entry.stretch.row.source.end;
    return { start, end };
  }

  /** Source range of a clean range of a passage. */
  toSource(id: PassageId, clean: Span): Span {
    const { placed, start } = this.#at(id);
    return shifted(placed.passage.map.toSource(clean), start);
  }

  /** Source range of a place. */
  sourceOfPlace({ at, span, source }: DraftPlace): Span {
    return source === undefined ? this.toSource(at, span) : shifted(source, this.sourceOf(at).start);
  }

  /** Whether a clean range is one unbroken piece of source, so that an edit there cuts no mark-up. */
  unbroken(id: PassageId, clean: Span): boolean {
    const { map, text } = this.passage(id);
    return map.unbroken(clean) && !text.slice(clean.start, clean.end).includes(PIECE_SEPARATOR);
  }

  /** The passage and clean offset at a source offset, or undefined between passages and inside mark-up. */
  locate(source: number): { readonly at: PassageId; readonly offset: number } | undefined {
    const located = this.stretches.atOffset(source);
    // Right behind a stretch is still at its last word.
    for (const { entry, start } of [located, located && this.stretches.at(located.index - 1)].filter(one => one !== undefined)) {
      // Page furniture lies inside the sentence that it cuts, and comes behind it.
      for (const [index, placed] of [...entry.stretch.passages.entries()].reverse()) {
        const from = start + placed.start;
        if (!contains({ start: from, end: from + placed.passage.sourceLength }, { start: source, end: source })) continue;
        const offset = placed.passage.map.toClean(source - from);
        const at = entry.ids[index];
        if (offset !== undefined && at !== undefined) return { at, offset };
      }
    }
    return undefined;
  }

  /** Plain words as they are written in the format of the draft, so that they read back as they are. */
  written(words: string): string {
    this.#isAscii ??= !NOT_ASCII.test(this.text.toString());
    return written(words, this.format, this.#isAscii);
  }

  /** A paragraph in bold, for words that are written as the format wants it. */
  boldParagraph(words: string): string {
    return this.paragraph(words, true);
  }

  /** A paragraph of words that are written as the format wants it, wrapped where the draft is. */
  paragraph(words: string, isBold: boolean): string {
    return paragraph(words, this.format, isBold, this.format === 'plaintext' && this.#isWrapped() ? this.lineEnd : undefined);
  }

  /**
   * A change of the source, by UTF-16 offsets, as it fits its lines: where hard-wrapped text gets a line that is too long, the change is of that whole line,
   * wrapped anew.
   */
  fitted(span: Span, newText: string): { readonly span: Span; readonly newText: string } {
    if (this.format !== 'plaintext' || !this.#isWrapped()) return { span, newText };
    const source = this.text.toString();
    const start = source.lastIndexOf('\n', span.start - 1) + 1;
    const end = source.slice(span.end).search(/\r?\n|$/) + span.end;
    const line = source.slice(start, span.start) + newText + source.slice(span.end, end);
    if (line.length <= LONGEST_TEXT_LINE) return { span, newText };
    const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
    return {
      span: { start, end },
      newText: wrapped(line.trim())
        .map(each => indent + each)
        .join(this.lineEnd),
    };
  }

  /** Whether no line of the source is longer than those of a plain text filing, tables left out, and some are about as long. */
  #isWrapped(): boolean {
    const lengths = this.text
      .toString()
      .split('\n')
      .map(line => line.trimEnd().length);
    const long = lengths.filter(length => length > LONGEST_TEXT_LINE).length;
    return long <= lengths.length * MOST_LONG_LINES && lengths.some(length => length > LONGEST_TEXT_LINE / 2);
  }

  /** Where a paragraph can be put before a passage: at its start, or in front of the HTML table that it stands in. Undefined where there is no such place. */
  placeBefore(id: PassageId): number | undefined {
    return paragraphPlace(this.text.toString(), this.sourceOf(id).start, this.format);
  }

  /** Where a paragraph can be put behind a passage; undefined in the tables of Markdown that are written as HTML. */
  placeBehind(id: PassageId): number | undefined {
    const { end } = this.sourceOf(id);
    return this.format === 'markdown' && openTable(this.text.toString(), end) !== undefined ? undefined : end;
  }

  /** What parts a paragraph that is put into the source from its neighbours. */
  get paragraphGap(): string {
    return this.format === 'html' ? this.lineEnd : this.lineEnd.repeat(2);
  }

  #at(id: PassageId): { readonly placed: PlacedPassage; readonly start: number } {
    const located: Located | undefined = this.stretches.ofPassage(id);
    const placed = located?.entry.stretch.passages[located.entry.ids.indexOf(id)];
    if (located === undefined || placed === undefined) throw new Error(`no passage ${id} in this draft`);
    return { placed, start: located.start + placed.start };
  }
}
