import type { Span } from '../../text/span';
import type { HtmlState, Opening } from './state';
import type { Steps } from './steps';

/**
 * What stands between two places where the source is parted. Outside tables each part is a block; the parts of a table row become one or
 * several blocks when the row is at its end.
 */
export interface Part {
  readonly kind: 'text' | 'pageBreak' | 'hidden';
  readonly source: Span;
  readonly opening: Opening;
  readonly steps: Steps;
  readonly hasLineBreaks: boolean;
  readonly isCentred: boolean;
  readonly isWhollyEmphasised: boolean;
  readonly isWhollyLinked: boolean;
  readonly comment?: Span;
  readonly formType?: string;
  /** Where reading can go on behind it, and the state to go on in. */
  readonly at: number;
  readonly state: HtmlState;
}

/** A part that shows nothing. */
export function unshown(
  kind: 'pageBreak' | 'hidden',
  source: Span,
  at: number,
  state: HtmlState,
  more: Partial<Pick<Part, 'comment' | 'formType' | 'steps'>> = {},
): Part {
  return {
    kind,
    source,
    opening: 'none',
    steps: [],
    hasLineBreaks: false,
    isCentred: false,
    isWhollyEmphasised: false,
    isWhollyLinked: false,
    ...more,
    at,
    state,
  };
}
