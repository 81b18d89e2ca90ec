import type { Passage } from '../draft/passage';
import { anyOf } from '../text/pattern';
import type { Span } from '../text/span';
import type { DatedMentionStated } from './documentStatements';
import type { Sentences } from './sentences';

/** An article that brings in a document which may be any. */
const INDEFINITE = /(?:\b(?:an?|any|each|such|another|its|their) (?:[a-z]+ )?|[\u2019']s |\/)$/;
/** Words about the document that say that it is another than that of the chain. */
const ANOTHER = /\b(?:prior|previous|earlier|former|initial|preliminary|existing|expired|superseded|separate|resale|further)\b/i;
/** How far before the name such words may stand. */
const WORDS_BEFORE = 24;
const OTHER_NAME = /^(?:Prior|Previous|Former|Initial|Existing|First|Second|Resale|IPO|(?:19|20)\d\d)\b/i;
const DEFINED_BEHIND = /^[^().]{0,30}\((?:(?:collectively|together),? )?(?:the |our )?[\u201c"]([^\u201c\u201d"]{1,60})[\u201d"]/;
const FILE_NUMBER_BEHIND = /^[^.]{0,120}?\b(33[34]?-\d{5,6})/;
const CHAIN_LINE = /(?:^|\()to (?:the |our )?[^()]*$/i;
const OF_THE_CHAIN = /\b(?:accompanying|base)\b/i;
/** A sentence that tells of an offering before this one, or of a document that is replaced or attached. */
const TELLS_OF_ANOTHER = anyOf(
  [
    String.raw`\b(?:previously|formerly|prior|expired|terminated|replaces|supersedes the|conducted|completed|closed|unsold|carried forward)\b`,
    String.raw`\b(?:was|were) offered\b|\b(?:19|20)\d\d (?:sales agreement|offering|program|atm)\b|\bexhibit \d`,
  ],
  'i',
);
/** Words that tell of other documents where the name alone speaks for this one: relation paragraphs list much that is offered. */
const MAY_TELL_OF_ANOTHER = anyOf(
  [
    String.raw`\b(?:also|sold|issued|covered|offset|warrants?|notes|resale|proxy|parent|subscription|concurrent(?:ly)?)\b|\bfurther (?:supplement|amend)`,
    String.raw`\b(?:initial public|public offering|private placement|registered direct|selling (?:stock|share|security)holders?)\b`,
    String.raw`\b(?:dividend reinvestment|rights offering|exchange offer|medium-term)\b|\bdescription of[^.]{0,80}\bcontained in\b`,
    String.raw`\bform [sf]-[468]\b|\brule 4(?:15\(a\)|24\(b\)|57\(p\))`,
  ],
  'i',
);
/** How far from the mention such words may stand: tables of contents are long sentences. */
const WORDS_AROUND = 160;
/** How far into its line a document of the chain may be named. */
const LONGEST_COVER_LINE = 300;
/** What kind of document a mention names, without its article and number. */
const KIND = /(?:original )?(?:(?:(?:prospectus|pricing|product|underlying|underlier|index) )?supplement|prospectus)/i;

/** What the words around a document and its date say of it. `span` is its name, from its article on, and `dateSpan` its date in the same text. */
export function statedDatedMention({ text, pieces }: Passage, span: Span, dateSpan: Span, sentences: Sentences): DatedMentionStated {
  const words = text.slice(span.start, span.end);
  const before = text.slice(Math.max(0, span.start - WORDS_BEFORE), span.start);
  const behind = text.slice(dateSpan.end, dateSpan.end + 200);
  const definedName = DEFINED_BEHIND.exec(behind)?.[1];
  const sentence = sentences.around(span.start);
  const around = text.slice(Math.max(sentence.start, span.start - WORDS_AROUND), Math.min(sentence.end, dateSpan.end + WORDS_AROUND));
  return {
    kind: KIND.exec(words)?.[0].toLowerCase(),
    isOther:
      ANOTHER.test(before + words) ||
      INDEFINITE.test(before) ||
      /^(?:any|each|such)\b/i.test(words) ||
      (definedName !== undefined && OTHER_NAME.test(definedName)),
    ofChainLine: CHAIN_LINE.test(lineBefore(text, pieces, span)),
    ofTheChain: OF_THE_CHAIN.test(words),
    definedName,
    fileNumber: FILE_NUMBER_BEHIND.exec(behind)?.[1],
    tellsOfAnother: TELLS_OF_ANOTHER.test(around),
    mayTellOfAnother: MAY_TELL_OF_ANOTHER.test(around),
    sentence: sentence.start,
  };
}

/** What stands before a mention in its line; nothing where that is longer than a line of a cover. */
function lineBefore(text: string, pieces: Passage['pieces'], mention: Span): string {
  const line = pieces.find(({ span }) => span.start <= mention.start && mention.end <= span.end)?.span;
  const start = line?.start ?? 0;
  return mention.start - start > LONGEST_COVER_LINE ? '' : text.slice(start, mention.start);
}
