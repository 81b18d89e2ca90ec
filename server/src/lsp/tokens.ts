import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  type Range,
  ResponseError,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensLegend,
  type SemanticTokensOptions,
  SemanticTokensRegistrationType,
} from 'vscode-languageserver/node';
import { type TermToken, TermTokens } from '../features/termTokens';
import { LineCursor } from '../text/lineCursor';
import { othersServed, SLICE, Superseded } from './checker';
import { isDeclared, OWN_LANGUAGE } from './languages';
import type { Latest } from './latest';
import type { Answer } from './navigation';

const LEGEND: SemanticTokensLegend = { tokenTypes: ['definedTerm', 'undefinedTerm'], tokenModifiers: ['definition'] };
const CODES: Readonly<Record<TermToken['sort'], readonly [type: number, modifiers: number]>> = { definition: [0, 1], use: [0, 0], undefined: [1, 0] };

/** What the server offers to a client that takes no registration by language. */
export const TOKEN_OPTIONS: SemanticTokensOptions = { legend: LEGEND, full: { delta: true }, range: true };

/** Asks the client to colour terms in drafts of our own language: other languages have their own colours. */
export function registerTokens(connection: Connection, answer: Answer): void {
  const options = { ...TOKEN_OPTIONS, documentSelector: [{ language: OWN_LANGUAGE }] };
  void answer('registration', () => connection.client.register(SemanticTokensRegistrationType.type, options));
}

/** The tokens of a version of a document, as the protocol writes them: five numbers each. */
interface Answered {
  readonly resultId: string;
  readonly data: number[];
}

/** What is remembered of a document. */
interface Remembered {
  readonly terms: TermTokens;
  /** What was answered last. */
  answered: Answered | undefined;
}

/** Answers which words of a draft are terms. Where the draft is edited meanwhile it is no use to answer: the editor moves the colours that it has, and asks again. */
export class Tokens {
  readonly #checkedOf: (uri: string) => Promise<Latest | undefined>;
  readonly #remembered = new Map<string, Remembered>();

  /** `checkedOf` gives a document as it is now, and rejects with `Superseded` if it is edited meanwhile. */
  constructor(checkedOf: (uri: string) => Promise<Latest | undefined>) {
    this.#checkedOf = checkedOf;
  }

  serve({ languages: { semanticTokens } }: Connection): void {
    semanticTokens.on(({ textDocument: { uri } }, cancellation) => orCancelled(() => this.#full(uri, cancellation)));
    semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }, cancellation) =>
      orCancelled(async () => {
        const before = this.#remembered.get(uri)?.answered;
        const now = await this.#full(uri, cancellation);
        return before?.resultId === previousResultId ? deltaFrom(before, now) : now;
      }),
    );
    semanticTokens.onRange(({ textDocument: { uri }, range }, cancellation) => orCancelled(() => this.#inRange(uri, range, cancellation)));
  }

  /** Forgets a document that was closed. */
  forget(uri: string): void {
    this.#remembered.delete(uri);
  }

  async #full(uri: string, cancellation: CancellationToken): Promise<Answered> {
    const latest = await this.#colouredOf(uri);
    if (latest === undefined) return { resultId: '', data: [] };
    const { resultId } = latest.checked;
    const remembered = this.#of(uri);
    if (remembered.answered?.resultId === resultId) return remembered.answered;
    const answered = { resultId, data: await tokensIn(latest, remembered.terms, undefined, cancellation) };
    remembered.answered = answered;
    return answered;
  }

  async #inRange(uri: string, range: Range, cancellation: CancellationToken): Promise<SemanticTokens> {
    const latest = await this.#colouredOf(uri);
    return { data: latest === undefined ? [] : await tokensIn(latest, this.#of(uri).terms, range, cancellation) };
  }

  #of(uri: string): Remembered {
    const remembered = this.#remembered.get(uri) ?? { terms: new TermTokens(), answered: undefined };
    this.#remembered.set(uri, remembered);
    return remembered;
  }

  async #colouredOf(uri: string): Promise<Latest | undefined> {
    const latest = await this.#checkedOf(uri);
    return latest !== undefined && isDeclared(latest.document.languageId) ? latest : undefined;
  }
}

/** The tokens of a draft or of a range of it, worked out in slices. Rejects with `Superseded` where the draft is edited meanwhile. */
async function tokensIn(latest: Latest, terms: TermTokens, range: Range | undefined, cancellation: CancellationToken): Promise<number[]> {
  const { document, filed, checked } = latest;
  const { text, version } = document;
  const within = range === undefined ? { start: 0, end: text.length } : { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const cursor = new LineCursor(text);
  const data: number[] = [];
  let [line, character] = [0, 0];
  let sliceEnd = performance.now() + SLICE;
  for (const tokens of terms.in(filed, checked.findings, within)) {
    if (performance.now() >= sliceEnd) {
      await othersServed();
      if (cancellation.isCancellationRequested || document.version !== version) throw new Superseded('the document has moved on');
      sliceEnd = performance.now() + SLICE;
    }
    for (const { sort, span } of tokens) {
      for (const piece of cursor.pieces(span)) {
        data.push(piece.line - line, piece.line === line ? piece.character - character : piece.character, piece.length, ...CODES[sort]);
        ({ line, character } = piece);
      }
    }
  }
  return data;
}

/** What to change in the tokens that a client has. */
function deltaFrom({ data: before }: Answered, { resultId, data: now }: Answered): SemanticTokensDelta {
  if (before === now) return { resultId, edits: [] };
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === now[now.length - 1 - same]) same++;
  return { resultId, edits: [{ start, deleteCount: before.length - start - same, data: now.slice(start, now.length - same) }] };
}

/** Tells a client that its question came to nothing, and that it may ask again. */
async function orCancelled<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Superseded) throw new ResponseError(LSPErrorCodes.ServerCancelled, error.message, { retriggerRequest: true });
    throw error;
  }
}
