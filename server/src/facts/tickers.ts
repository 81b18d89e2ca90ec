import { type Passage, PIECE_SEPARATOR } from '../draft/passage';
import { matchesOf } from '../text/pattern';
import type { Span } from '../text/span';
import type { Sentences } from './sentences';
import type { TickerForm, TickerStated } from './tickerStatement';

const SYMBOL = '[A-Z][A-Z0-9]{0,5}(?:[./-][A-Z]{1,3}){0,2}';
const QUOTED = `[\\u201c"]${SYMBOL}[.,]?[\\u201d"]`;
/** A symbol without marks: two capitals at least. */
const BARE = `[A-Z]{2,6}(?:\\.[A-Z]{1,3})?(?![\\w’'-])`;
const WORD = String.raw`\b(?:[Ss]ymbols?|SYMBOLS?|[Tt]ickers?|TICKERS?)(?:\(s\))?`;
/** What may stand between the word and the symbol: "symbol for our common stock is “ABC”", the border of a cell. */
const BETWEEN = `(?: (?:for|of) [^.\\u201c"${PIECE_SEPARATOR}]{1,60}? (?:is|are|will be|was))?[:,]?[ ${PIECE_SEPARATOR}]`;
const LISTING = new RegExp(`${WORD}${BETWEEN}(${QUOTED}|${BARE})`, 'g');
/** The comma may stand inside the quotation marks of the one before. */
const NEXT_OF_LIST = new RegExp(`,? (?:(?:and|or) )?(${QUOTED})|(?:,? (?:and|or) |, )(${BARE})`, 'y');
/** Capitals that are no symbols. */
const NO_SYMBOL = /^(?:NYSE|NASDAQ|OTC|OTCQ[BX]|AMEX|CBOE|TSXV?|SEC|US|ADSS?|CUSIP|ISIN|TM|SM|IPO|PROSPECTUS|COMMON|WE|OUR|THE|AND|ON)$/;

const MARKET_NAME = '(?:NYSE|Nasdaq|NASDAQ|OTC[A-Z]*|Cboe|CBOE|AMEX|TSXV?|TSE|LSE|AIM|ASX|TASE)(?: [A-Z][A-Za-z]+){0,3}';
const TAG = new RegExp(`([(;,] ?)(?:the )?(${MARKET_NAME}): ?(?:\\u201c|")?(${SYMBOL})`, 'g');
/** How long a line of a cover may be that carries a tag. */
const LONGEST_TAGGED_LINE = 140;
/** A name that stands alone on its line with capitals in parentheses behind it. */
const NAMED_LINE = /^[^()]{3,80} \(([A-Z]{2,5})\)$/;

/** The trading symbols that a passage states. */
export function statedTickers(passage: Passage, sentences: Sentences): readonly TickerStated[] {
  return [...listings(passage.text, sentences), ...tags(passage)].sort((a, b) => a.span.start - b.span.start);
}

/** The names of a cover that have capitals in parentheses behind them, which may be a symbol. */
export function statedNamedLines({ text, pieces }: Passage): readonly TickerStated[] {
  return pieces.flatMap(({ kind, span }) => {
    if (kind === 'listItem' || span.end - span.start > LONGEST_TAGGED_LINE) return [];
    const symbol = NAMED_LINE.exec(text.slice(span.start, span.end))?.[1];
    return symbol === undefined ? [] : [tagged(symbol, { start: span.end - 1 - symbol.length, end: span.end - 1 }, 'coverName', undefined)];
  });
}

/** How far from a symbol the words may stand that say what it is of (UTF-16 units). */
const REACH = 300;
/** Symbols of an index, a fund or another thing that the securities only refer to. */
const OF_REFERENCE = /\b(?:bloomberg|reuters|index|indices|etf|underlier|underlying)\b/i;
const OF_ANOTHER_TIME =
  /\b(?:former(?:ly)?|previous(?:ly)?|prior|until|chang\w*|beg[au]n|begin\w*|commenc\w*|will|would|expect\w*|intend\w*|appl(?:y|ied|ication)\w*|approv\w*|(?:was|were|been|being) (?:listed|traded|quoted)|(?<=(?:stock|shares|units|warrants|securities|adss?) )(?:traded|listed|quoted)|had|new (?:ticker|trading|stock|symbol)|renam\w*|upon|following|ceas\w*|delist\w*|reserv\w*|propos\w*|successor|predecessor|merger|transfer\w*)\b/i;
const OWN =
  /\b(?:our|the (?:Company|Issuer|Corporation|Trust|Partnership|Registrant|Fund)[’']s)\b|^(?:shares of )?(?:the |these )?(?:class [a-z] )?(?:common|ordinary) /i;

function listings(text: string, sentences: Sentences): readonly TickerStated[] {
  return matchesOf(text, LISTING).flatMap(match => {
    const sentence = sentences.around(match.index);
    const first = match[1] ?? '';
    const start = match.index + match[0].length - first.length;
    const spans = listFrom(text, start, first);
    if (NO_SYMBOL.test(symbolOf(first))) return [];
    const before = text.slice(Math.max(sentence.start, match.index - REACH), start);
    if (OF_REFERENCE.test(before)) return [];
    // What stands before another symbol of the sentence is of that one.
    const clause = before.slice(endOfSymbol(before));
    const common = {
      kind: 'ticker' as const,
      form: 'listing' as const,
      market: marketIn(clause) ?? marketIn(before),
      isOfList: spans.length > 1,
      isOwn: OWN.test(clause),
      isOfAnotherTime: OF_ANOTHER_TIME.test(before),
      security: spans.length > 1 ? undefined : securityIn(clause),
    };
    return spans.map(span => ({ ...common, span, symbol: text.slice(span.start, span.end) }));
  });
}

/** The symbols of a list whose first, with its marks, starts at an offset. */
function listFrom(text: string, start: number, first: string): readonly Span[] {
  const spans = [spanOfSymbol(first, start)];
  for (let at = start + first.length; ; ) {
    NEXT_OF_LIST.lastIndex = at;
    const next = NEXT_OF_LIST.exec(text);
    const written = next?.[1] ?? next?.[2];
    if (next === null || written === undefined || NO_SYMBOL.test(symbolOf(written))) return spans;
    at = NEXT_OF_LIST.lastIndex;
    spans.push(spanOfSymbol(written, at - written.length));
  }
}

/** The symbol without quotation marks and the comma or full stop inside them. */
function symbolOf(written: string): string {
  return written.replace(/^[\u201c"]|[.,]?[\u201d"]$/g, '');
}

function spanOfSymbol(written: string, at: number): Span {
  const start = at + (/^[\u201c"]/.test(written) ? 1 : 0);
  return { start, end: start + symbolOf(written).length };
}

const SYMBOL_BEFORE = new RegExp(`${WORD} (?:${QUOTED}|${BARE})`, 'g');

function endOfSymbol(before: string): number {
  const last = matchesOf(before, SYMBOL_BEFORE).at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}

const MARKET = /\b(nasdaq|nyse|new york stock exchange|amex|american stock exchange|otc|cboe|tsx|toronto|london|tel aviv|australian|hong kong)\b/gi;
const FAMILIES: Readonly<Record<string, string>> = { 'new york stock exchange': 'nyse', amex: 'nyse', 'american stock exchange': 'nyse', toronto: 'tsx' };

/** The market that is named last. */
function marketIn(words: string): string | undefined {
  const name = matchesOf(words, MARKET).at(-1)?.[1]?.toLowerCase();
  return name === undefined ? undefined : (FAMILIES[name] ?? name);
}

const SECURITY =
  /\b(?:((?:class|series) [a-z0-9-]{1,3}) )?((?:[a-z]+-?[a-z]*|\d+(?:\.\d+)?%) )?(common stock|common shares?|ordinary shares?|common units?|preferred stock|preferred shares?|depositary shares?|adss?\b|warrants?|units?|rights|notes|debentures|trust preferred securities)\b/gi;

/** The class of securities that words name, where it is but one. */
function securityIn(words: string): string | undefined {
  const named = new Set(matchesOf(words, SECURITY).map(classOf));
  const [only] = named;
  return named.size === 1 ? only : undefined;
}

/** Words before the name of a security that are none of it. */
const NO_QUALIFIER = /^(?:our|the|of|its|these|their|and|or|a|an|each|all|outstanding|issued|such|company’s|company's)$/;

function classOf([, series, qualifier, name]: RegExpExecArray): string {
  const kind = (name ?? '').toLowerCase().replace(/s$/, '');
  const word = qualifier?.trim().toLowerCase();
  const isPlain = word === undefined || NO_QUALIFIER.test(word) || isCommonEquity(kind);
  return [series?.toLowerCase(), isPlain ? undefined : word, kind].filter(part => part !== undefined).join(' ');
}

/** Whether a class of securities is the issuer's common equity, of whatever class. */
export function isCommonEquity(security: string): boolean {
  return /(?:common stock|common share|ordinary share|common unit|^ads)$/.test(security);
}

function tags({ text, pieces }: Passage): readonly TickerStated[] {
  return matchesOf(text, TAG).flatMap(match => {
    const [whole, , market = '', symbol = ''] = match;
    const end = match.index + whole.length;
    const piece = pieces.find(({ span }) => span.start <= match.index && end <= span.end);
    const isLine =
      piece !== undefined &&
      piece.kind !== 'listItem' &&
      piece.span.end - piece.span.start <= LONGEST_TAGGED_LINE &&
      !/[a-z]\. /.test(text.slice(end, piece.span.end));
    // "(Nasdaq: HLGT) (the “Company”)" in prose names the issuer.
    const isIssuer = /^[.,]?["”]?\) \((?:the )?["“](?:the )?(?:Company|we|us)\b/i.test(text.slice(end, end + 40));
    return [tagged(symbol, { start: end - symbol.length, end }, isLine || isIssuer ? 'coverTag' : 'proseTag', marketIn(market))];
  });
}

function tagged(symbol: string, span: Span, form: TickerForm, market: string | undefined): TickerStated {
  return { kind: 'ticker', span, symbol, form, security: undefined, market, isOfList: false, isOwn: false, isOfAnotherTime: false };
}
