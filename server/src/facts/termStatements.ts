import type { CalendarDate } from '../regulation/calendarDate';
import type { Span } from '../text/span';

/** How a term was defined: in a quoted parenthesis, by its initials, without quotation marks, or by a sentence about the word. */
export type DefinitionForm = 'parenthesis' | 'acronym' | 'unquoted' | 'sentence';

/** A place that gives a term its meaning. */
export interface DefinitionStated {
  readonly kind: 'definition';
  /** The term itself, quotation marks left out. */
  readonly span: Span;
  readonly term: string;
  /** What all variants of the term share. */
  readonly key: string;
  readonly form: DefinitionForm;
  /** "this" where the term names the document itself. */
  readonly article: string | undefined;
  readonly sentence: Span;
  /** Whether the term or its sentence speaks of an agreement under which securities are sold from time to time. */
  readonly ofSales: boolean;
  /** The date that the words before the term give to what it stands for. */
  readonly dated: CalendarDate | undefined;
  /** The telling words of the company that it stands for, where the words before it end in one's name. */
  readonly company: ReadonlySet<string> | undefined;
}

/** A definition in a parenthesis whose quotation lacks a mark: "(the “Agreement)". */
export interface UnclosedDefinitionStated {
  readonly kind: 'unclosedDefinition';
  /** The term with the mark that it has. */
  readonly span: Span;
  readonly words: Span;
  readonly lacks: 'opening' | 'closing';
  /** The mark that it lacks. */
  readonly mark: string;
  /** A mark that is the wrong one, or stands in the wrong place. */
  readonly stray: Span | undefined;
}

/** A phrase in capitals that is used as if it were defined: "the Sales Agreement". */
export interface PhraseStated {
  readonly kind: 'phrase';
  /** The phrase without its article. */
  readonly span: Span;
  readonly phrase: string;
  /** What all variants of the phrase share. */
  readonly key: string;
  readonly article: string;
  /** Whether the words behind it say what it is ("dated ...", "with ..."), which makes it a name. */
  readonly described: boolean;
  /** The date that it is given right behind: "the Sales Agreement, dated May 1, 2019". */
  readonly dated: CalendarDate | undefined;
}

/** The agreement to sell from time to time, or who sells under it, named in small letters: "the distribution agreement", "the sales agents". */
export interface PlainNameStated {
  readonly kind: 'plainName';
  /** The name without its article. */
  readonly span: Span;
  readonly name: string;
  /** What all variants of the name share. */
  readonly key: string;
  readonly names: 'agreement' | 'seller';
}

/** A short name that stands where who sells the securities does: "through Needham". */
export interface AgentNameStated {
  readonly kind: 'agentName';
  readonly span: Span;
  readonly name: string;
  /** What all variants of the name share. */
  readonly key: string;
  /** The words that tell it from other names: "wainwright". */
  readonly words: readonly string[];
  /** Whether the words around it say what the agent has to do; that shares were sold through one binds nobody. */
  readonly binds: boolean;
}

/** A phrase that is set apart: in quotation marks, or as the label of a table row or a run-in heading. It is spoken of, not used. */
export interface LabelStated {
  readonly kind: 'label';
  readonly span: Span;
  /** What all variants of the phrase share. */
  readonly key: string;
}
