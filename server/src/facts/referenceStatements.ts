import type { StaleName } from '../regulation/staleReferences';
import type { Span } from '../text/span';

/** Words that may be the title of a section, as a line of their own or at the start of a paragraph. */
export interface TitleStated {
  readonly kind: 'title';
  readonly span: Span;
  readonly words: string;
  /** What all ways to write it share. */
  readonly key: string;
  /** Whether it looks like a heading; other lines only may be one. */
  readonly isHeading: boolean;
  /** How it is written, which headings of one level share: "capitals, h2". */
  readonly style: string;
}

/** An entry of a table of contents, or a row of another table that looks like one. */
export interface ContentsEntryStated {
  readonly kind: 'contentsEntry';
  /** Its title. */
  readonly span: Span;
  readonly title: string;
  readonly key: string;
  readonly page: string;
  readonly pageSpan: Span;
}

/** The document that a reference leads into: this one, the prospectus that it supplements, another one; open where the words do not say. */
export type ReferredDocument = 'own' | 'base' | 'other' | 'open';

/** A page that a reference names: "page S-5 of this prospectus supplement". */
export interface ReferredPage {
  readonly span: Span;
  readonly page: string;
  readonly of: ReferredDocument;
  /** Whether the section is said to begin there. */
  readonly isStart: boolean;
}

/** A reference to a section by its title: see “Risk Factors” beginning on page S-5. */
export interface SectionReferenceStated {
  readonly kind: 'sectionReference';
  /** The title, quotation marks left out. */
  readonly span: Span;
  readonly title: string;
  /** Whether the words before it say that it is the title of a section. */
  readonly isNamed: boolean;
  readonly of: ReferredDocument;
  readonly pages: readonly ReferredPage[];
}

/** The sorts of report under the Exchange Act. */
export type ReportSort = 'annual' | 'quarterly' | 'current';

/** A report that goes by the name of another form: "Current Report on Form 10-Q". */
export interface ReportNameStated {
  readonly kind: 'misnamedReport';
  /** The name, with its form where that stands right behind it. */
  readonly span: Span;
  readonly name: string;
  /** The form, "10-Q", and where it stands. */
  readonly form: string;
  readonly formSpan: Span;
  /** What the form is. */
  readonly sort: ReportSort;
  /** Whether the name is a term that is defined for the form: "Form 8-K (the “Quarterly Report”)". */
  readonly isDefined: boolean;
}

/** A name of a rule, a market or a place that goes out of date: "Item 503(c)", "NYSE MKT". */
export interface StaleNameStated {
  readonly kind: 'staleName';
  readonly span: Span;
  readonly name: StaleName;
  /** What its sentence knows of the change: that the name is a former one, or that it tells of a time before; undefined where it knows nothing. */
  readonly telling: 'former' | 'past' | undefined;
}

/** A General Instruction on issuers with a small public float: I.B.6 of Form S-3, I.B.5 of Form F-3. */
export interface FormInstructionStated {
  readonly kind: 'formInstruction';
  /** The instruction with the form that it is said to be of. */
  readonly span: Span;
  /** "5" or "6", and where it stands. */
  readonly number: string;
  readonly numberSpan: Span;
  /** The form, "S-3" or "F-3", and where it stands; undefined where none is named. */
  readonly form: string | undefined;
  readonly formSpan: Span | undefined;
  /** Whether its sentence limits what may be sold by the public float. */
  readonly limits: boolean;
  /** Whether its sentence speaks of the public float, or of what was sold in twelve months. */
  readonly isOfFloat: boolean;
}
