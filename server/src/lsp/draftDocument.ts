import type { DocumentUri, Position, Range, TextDocument, TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { ChunkedText } from '../text/chunkedText';
import type { Span } from '../text/span';

/** An open document whose text is kept in chunks: a change costs what it touches. */
export class DraftDocument implements TextDocument {
  readonly uri: DocumentUri;
  readonly languageId: string;
  #version: number;
  #text: ChunkedText;

  constructor(uri: DocumentUri, languageId: string, version: number, content: string) {
    this.uri = uri;
    this.languageId = languageId;
    this.#version = version;
    this.#text = ChunkedText.of(content);
  }

  get version(): number {
    return this.#version;
  }

  get text(): ChunkedText {
    return this.#text;
  }

  get lineCount(): number {
    return this.#text.lineCount;
  }

  getText(range?: Range): string {
    if (range === undefined) return this.#text.toString();
    const { start, end } = this.#spanOf(range);
    return this.#text.slice(start, end);
  }

  positionAt(offset: number): Position {
    const { line, character } = this.#text.positionAt(offset);
    const start = this.#text.lineStart(line);
    return { line, character: this.#beforeLineEnd(start + character, start) - start };
  }

  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= this.lineCount) return this.#text.length;
    const start = this.#text.lineStart(line);
    if (character <= 0) return start;
    return this.#beforeLineEnd(Math.min(start + character, this.#text.lineStart(line + 1)), start);
  }

  getLineRange(line: number): Range {
    const last = this.lineCount - 1;
    if (line < 0) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const within = Math.min(line, last);
    const start = this.#text.lineStart(within);
    const end = line > last ? this.#text.length : this.#beforeLineEnd(this.#text.lineStart(line + 1), start);
    return { start: { line: within, character: 0 }, end: { line: within, character: end - start } };
  }

  getEOLCharacters(line: number): string {
    if (line < 0 || line >= this.lineCount) return '';
    const next = this.#text.lineStart(line + 1);
    return this.#text.slice(this.#beforeLineEnd(next, this.#text.lineStart(line)), next);
  }

  /** Applies changes, one after the other. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      if ('range' in change) this.#text = this.#text.replaced(this.#spanOf(change.range), change.text);
      else this.#text = ChunkedText.of(change.text);
    }
    this.#version = version;
  }

  /** The offsets of a range, be its start before its end or behind it. */
  #spanOf(range: Range): Span {
    const [from, to] = [this.offsetAt(range.start), this.offsetAt(range.end)];
    return { start: Math.min(from, to), end: Math.max(from, to) };
  }

  /** An offset in a line end belongs before it. */
  #beforeLineEnd(offset: number, lineStart: number): number {
    const before = this.#text.slice(Math.max(lineStart, offset - 2), offset);
    return offset - (/[\r\n]+$/.exec(before)?.[0].length ?? 0);
  }
}

/** What the protocol library makes documents with. */
export const DRAFT_DOCUMENTS = {
  create: (uri: DocumentUri, languageId: string, version: number, content: string): DraftDocument => new DraftDocument(uri, languageId, version, content),
  update: (document: DraftDocument, changes: TextDocumentContentChangeEvent[], version: number): DraftDocument => {
    document.update(changes, version);
    return document;
  },
};
