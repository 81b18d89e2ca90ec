import type { Draft } from '../draft/draft';
import { Sentences } from '../facts/sentences';
import type { DocumentStated } from '../facts/statements';
import { dateKey, sameDate } from '../regulation/calendarDate';
import { anyOf } from '../text/pattern';
import type { Span } from '../text/span';
import type { Cover, CoverPlace } from './cover';
import type { Fact, FactIndex } from './factIndex';
import type { Glossary } from './glossary';

/** A mention of an earlier document with its date. */
export interface DatedMention {
  readonly at: Fact['at'];
  /** What kind of document it is, with its number: "prospectus supplement no. 2". */
  readonly kind: string;
  readonly dateSpan: Span;
  /** The date, as a key. */
  readonly date: string;
  /** Whether the words leave no doubt that a document of the chain is meant: the chain line, a defined name, "the accompanying prospectus". */
  readonly isSure: boolean;
  /** Whether it stands in a line that names the documents of the chain: "(To Prospectus dated ...)". */
  readonly ofChainLine: boolean;
  /** The term that is defined for it right behind its date. */
  readonly definedName: string | undefined;
  /** The registration number given behind its date. */
  readonly fileNumber: string | undefined;
  /** Where the sentence of it starts. */
  readonly sentence: number;
}

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
/** How far into its title or date line a draft names itself; what stands behind is "(to Prospectus dated ...)". */
const OWN_NAME_REACH = 16;
/** What kind of document a mention names, without its article and number. */
const KIND = /(?:original )?(?:(?:(?:prospectus|pricing|product|underlying|underlier|index) )?supplement|prospectus)/i;

/** The dated mentions of the documents that a draft belongs to, in its order; mentions that may be of others are left out. */
export function readDatedMentions(draft: Draft, facts: FactIndex, cover: Cover, glossary: Glossary): readonly DatedMention[] {
  const sentencesOf = sentencesByPassage(draft);
  return facts.all('document').flatMap(fact => {
    const { own, dated, dateSpan, span, number, sort } = fact.stated;
    if (own || dated === undefined || dateSpan === undefined || namesItself(fact, cover.dateLine) || namesItself(fact, cover.title)) return [];
    // The draft itself, named like an earlier document ("Supplement No. 2 dated ..." in its own title).
    if (sort !== 'prospectus' && cover.dated !== undefined && sameDate(cover.dated, dated)) return [];
    const { text } = draft.passage(fact.at);
    const words = text.slice(span.start, span.end);
    const before = text.slice(Math.max(0, span.start - WORDS_BEFORE), span.start);
    const behind = text.slice(dateSpan.end, dateSpan.end + 200);
    const definedName = DEFINED_BEHIND.exec(behind)?.[1];
    const isOther =
      ANOTHER.test(before + words) ||
      INDEFINITE.test(before) ||
      /^(?:any|each|such)\b/i.test(words) ||
      (definedName !== undefined && OTHER_NAME.test(definedName));
    if (isOther) return [];
    const ofChainLine = CHAIN_LINE.test(lineBefore(draft, fact));
    const isSure = ofChainLine || definedName !== undefined || OF_THE_CHAIN.test(words) || isDatedTerm(words, glossary);
    const sentence = sentencesOf(fact.at).around(span.start);
    const around = text.slice(Math.max(sentence.start, span.start - WORDS_AROUND), Math.min(sentence.end, dateSpan.end + WORDS_AROUND));
    // A chain line and a name that is defined for the document right there leave no doubt, whatever else the sentence tells.
    const isNamedHere = ofChainLine || definedName !== undefined;
    if (!isNamedHere && (TELLS_OF_ANOTHER.test(around) || (!isSure && MAY_TELL_OF_ANOTHER.test(around)))) return [];
    const kind = KIND.exec(words)?.[0].toLowerCase() ?? sort;
    return [
      {
        at: fact.at,
        kind: number === undefined ? kind : `${kind} no. ${number}`,
        dateSpan,
        date: dateKey(dated),
        isSure,
        ofChainLine,
        definedName,
        fileNumber: FILE_NUMBER_BEHIND.exec(behind)?.[1],
        sentence: sentence.start,
      },
    ];
  });
}

function namesItself({ at, stated }: Fact<DocumentStated>, line: CoverPlace | undefined): boolean {
  return line?.at === at && stated.span.start >= line.span.start && stated.span.start - line.span.start <= OWN_NAME_REACH;
}

/** What stands before a mention in its line; nothing where that is longer than a line of a cover. */
function lineBefore(draft: Draft, { at, stated }: Fact<DocumentStated>): string {
  const { text, pieces } = draft.passage(at);
  const line = pieces.find(({ span }) => span.start <= stated.span.start && stated.span.end <= span.end)?.span;
  const start = line?.start ?? 0;
  return stated.span.start - start > LONGEST_COVER_LINE ? '' : text.slice(start, stated.span.start);
}

/** Whether the words are a defined term whose definition gives a date: "the Prospectus Supplement". */
function isDatedTerm(words: string, glossary: Glossary): boolean {
  const term = words.replace(/^(?:the|our) /i, '');
  return /^[A-Z]/.test(term) && glossary.find(term)?.definitions[0].stated.dated !== undefined;
}

/** The sentences of passages, each cut once. */
function sentencesByPassage(draft: Draft): (at: Fact['at']) => Sentences {
  const known = new Map<Fact['at'], Sentences>();
  return at => {
    const sentences = known.get(at) ?? new Sentences(draft.passage(at).text);
    known.set(at, sentences);
    return sentences;
  };
}
