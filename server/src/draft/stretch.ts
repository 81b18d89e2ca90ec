import type { Span } from '../text/span';
import type { Comments } from './comments';
import type { EdgarMarks } from './edgarMarks';
import type { Passage } from './passage';

/** A passage and where it lies in its stretch. */
export interface PlacedPassage {
  readonly passage: Passage;
  /** Source units from the start of the stretch. */
  readonly start: number;
}

/** A row of a table, whether it shows anything or not. */
export interface TableRow {
  /** Whether its table starts with it. */
  readonly opensTable: boolean;
  /** Its source, by offsets from the start of the stretch. */
  readonly source: Span;
}

/**
 * A piece of source that was read in one go, with what was read in it: mostly one passage, with the white space before it. Knows neither its position nor
 * its document; a draft is a row of stretches that leaves no source out.
 */
export interface Stretch {
  /** In source units. */
  readonly length: number;
  readonly passages: readonly PlacedPassage[];
  /** The row of a table that it is; undefined where it is none. */
  readonly row: TableRow | undefined;
  /** The comments in it, by offsets from its start; undefined where there are none. */
  readonly comments: Comments | undefined;
  /** Whether any of the comments has no end, or may be meant for Tieout: drafts hold thousands that are not. */
  readonly hasNotes: boolean;
  /** The EDGAR form type that it names, where it is a line of the SGML wrapper and shows nothing. */
  readonly formType: string | undefined;
  /** What EDGAR does not take in it; undefined where there is nothing. */
  readonly edgar: EdgarMarks | undefined;
  /** How many of its lines fill the width of EDGAR's page, in plain text. */
  readonly fullLines: number;
  /** What the scanner knew at its start. */
  readonly opening: unknown;
  /** How far from its start the source was looked at to read it; at least its length. */
  readonly reach: number;
}
