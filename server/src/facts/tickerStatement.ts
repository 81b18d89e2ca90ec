import type { Span } from '../text/span';

/**
 * How a trading symbol is stated: by a sentence or a cell ("under the symbol “ABC”"), in a tag on a line of a cover ("Harbor Light, Inc. (NYSE: HLGT)"), in
 * parentheses behind a name that stands alone on its line ("Harbor Light, Inc. (HLGT)"), or in a tag of running prose, which mostly is of another company.
 */
export type TickerForm = 'listing' | 'coverTag' | 'coverName' | 'proseTag';

/** A trading symbol. */
export interface TickerStated {
  readonly kind: 'ticker';
  /** The symbol alone, without quotation marks. */
  readonly span: Span;
  readonly symbol: string;
  readonly form: TickerForm;
  /** The class of securities that it is of, in small letters: "class a common stock". Undefined where none or several are named. */
  readonly security: string | undefined;
  /** The market, by its first word in small letters: "nasdaq", "nyse", "otc". Undefined where none is named. */
  readonly market: string | undefined;
  /** Whether it is one of several symbols in a row. */
  readonly isOfList: boolean;
  /** Whether the securities are the issuer's own by what the sentence says: "our common stock". */
  readonly isOwn: boolean;
  /** Whether its sentence tells of another time than that of the document: a symbol that was or will be. */
  readonly isOfAnotherTime: boolean;
}
