import { namingWords, tellingWords, wordsBefore } from '../facts/definedThing';
import type { DefinitionForm, DefinitionStated } from '../facts/termStatements';
import type { Span } from '../text/span';

/** What a definition gives its term to, by the words before it. */
export interface Referent {
  readonly form: DefinitionForm;
  /** Range of the clean text of the passage. */
  readonly span: Span;
  /** The words that tell it from other things, singular and in small letters. */
  readonly words: ReadonlySet<string>;
  /** Those of the company that it is, where the words before the definition end in its name. */
  readonly company: ReadonlySet<string> | undefined;
  /** The words that say what sort of agreement it is: "consulting". Undefined where it is none. */
  readonly paper: ReadonlySet<string> | undefined;
  /** The prospectus or supplement that it is, where they end in one, with its date or without. */
  readonly document: { readonly isSupplement: boolean; readonly dated: string | undefined } | undefined;
}

const DOCUMENT =
  /\b(prospectus supplement|(?:base |accompanying )?prospectus|supplement(?: no\. ?\d{1,2})?)(?:,? dated(?: as of)?,? ([A-Z][a-z]+ \d{1,2}, \d{4}))?\W*$/i;

const PAPER = /\ban? ((?:[A-Za-z-]+ ){1,6})agreement\b/i;

/** What stands before a definition in its sentence. `text` is that of its passage. */
export function referentOf({ span, sentence, form, company }: DefinitionStated, text: string): Referent {
  const { start, words } = wordsBefore(text, sentence, span);
  const paper = PAPER.exec(words)?.[1];
  const [, sort, dated] = DOCUMENT.exec(words) ?? [];
  return {
    form,
    span: { start, end: start + words.trimEnd().length },
    words: tellingWords(words),
    company,
    paper: paper === undefined ? undefined : namingWords(paper),
    document: sort === undefined ? undefined : { isSupplement: /supplement/i.test(sort), dated },
  };
}
