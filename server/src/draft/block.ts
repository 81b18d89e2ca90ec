import type { Span } from '../text/span';
import type { EdgarTag, MeasuredLines, UnfitPattern } from './edgarMarks';
import type { PassageBuilder } from './passageBuilder';

/**
 * Where a scanner can go on. All that stands behind follows from the source from here on and from the state, so that after an edit
 * reading starts at the checkpoint before it and ends where it meets a checkpoint that it knows, in the same state.
 */
export interface Checkpoint<State> {
  /** Source offset. */
  readonly at: number;
  readonly state: State;
  /** Behind the last unit of source that was looked at to come here; never before `at`. The end of the source counts as looked at. */
  readonly reach: number;
}

/** A block of a source: what is set off from its neighbours. Source offsets. */
export interface Block<State> {
  /**
   * A page break shows nothing and parts pages, be it a rule or a tag. What is hidden shows nothing and parts nothing: comments,
   * scripts, styles, inline-XBRL headers, the SGML wrapper.
   */
  readonly kind: 'heading' | 'paragraph' | 'listItem' | 'literal' | 'tableRow' | 'pageBreak' | 'hidden';
  /** The source that it takes up, mark-up included. */
  readonly source: Span;
  /** Shows its pieces in a passage: at least one, nothing where it is hidden or a page break. May be called more than once. */
  show(into: PassageBuilder): void;
  /** Of a table row, whether its table starts with it. */
  readonly opensTable?: boolean | undefined;
  /** Whether all that it shows is a link to another place of the document, as those back to the table of contents are. */
  readonly isBackLink?: boolean;
  /** Where it is a comment: from the opening to behind the closing mark. */
  readonly comment?: Span | undefined;
  /** The EDGAR form type, where it is the SGML wrapper that names one: "424B5". */
  readonly formType?: string | undefined;
  /** The tags that EDGAR does not take, in it or between the block before and it. */
  readonly edgarTags?: readonly EdgarTag[];
  /** How its lines are laid out, where it is plain text and that tells something. */
  readonly lines?: MeasuredLines | undefined;
  /** Where the scanner goes on behind it. */
  readonly next: Checkpoint<State>;
}

/** Cuts the source of one format into blocks. */
export interface Scanner<State> {
  /** The state at the start of a document. */
  readonly start: State;
  /** Whether two states lead to the same blocks. */
  same(a: State, b: State): boolean;
  /** The characters that EDGAR does not take in the format. */
  readonly unfit: readonly UnfitPattern[];
  /** The blocks from an offset on, in order. The end of `source` is taken for the end of the document. Never throws: any text is some draft. */
  scan(source: string, from: number, state: State): Generator<Block<State>, void>;
}
