import type { Draft } from '../draft/draft';
import type { DatedMentionStated, DocumentStated } from '../facts/documentStatements';
import { type CalendarDate, dateKey, sameDate } from '../regulation/calendarDate';
import type { Span } from '../text/span';
import type { Cover, CoverPlace } from './cover';
import type { Fact } from './factIndex';
import type { Glossary } from './glossary';

/** A mention of an earlier document with its date. */
export interface DatedMention extends Pick<DatedMentionStated, 'ofChainLine' | 'definedName' | 'fileNumber' | 'sentence'> {
  readonly at: Fact['at'];
  /** Which passage of the draft it stands in, counted from the first. Kept of mentions in chain lines only, so that others stay the same when lines come above. */
  readonly ordinal: number | undefined;
  /** What kind of document it is, with its number: "prospectus supplement no. 2". */
  readonly kind: string;
  readonly dateSpan: Span;
  readonly day: CalendarDate;
  /** The day, as a key. */
  readonly date: string;
  /** Whether the words leave no doubt that a document of the chain is meant: the chain line, a defined name, "the accompanying prospectus". */
  readonly isSure: boolean;
}

/** Whether a document is given a date where it is named. */
export function isDated({ mention }: DocumentStated): boolean {
  return mention !== undefined;
}

/** How far into its title or date line a draft names itself; what stands behind is "(to Prospectus dated ...)". */
const OWN_NAME_REACH = 16;

/** The dated mentions of the documents that a draft belongs to, in its order; mentions that may be of others are left out. */
export function readDatedMentions(draft: Draft, documents: readonly Fact<DocumentStated>[], cover: Cover, glossary: Glossary): readonly DatedMention[] {
  return documents.flatMap(fact => {
    const { own, dated, dateSpan, span, number, sort, mention } = fact.stated;
    if (own || dated === undefined || dateSpan === undefined || mention === undefined) return [];
    if (namesItself(fact, cover.dateLine) || namesItself(fact, cover.title)) return [];
    // The draft itself, named like an earlier document ("Supplement No. 2 dated ..." in its own title).
    if (sort !== 'prospectus' && cover.dated !== undefined && sameDate(cover.dated, dated)) return [];
    if (mention.isOther) return [];
    const { ofChainLine, definedName, fileNumber, sentence } = mention;
    const isSure = ofChainLine || definedName !== undefined || mention.ofTheChain || isDatedTerm(draft.words(fact.at, span), glossary);
    // A chain line and a name that is defined for the document right there leave no doubt, whatever else the sentence tells.
    const isNamedHere = ofChainLine || definedName !== undefined;
    if (!isNamedHere && (mention.tellsOfAnother || (!isSure && mention.mayTellOfAnother))) return [];
    const kind = mention.kind ?? sort;
    return [
      {
        at: fact.at,
        ordinal: ofChainLine ? draft.ordinal(fact.at) : undefined,
        kind: number === undefined ? kind : `${kind} no. ${number}`,
        dateSpan,
        day: dated,
        date: dateKey(dated),
        isSure,
        ofChainLine,
        definedName,
        fileNumber,
        sentence,
      },
    ];
  });
}

function namesItself({ at, stated }: Fact<DocumentStated>, line: CoverPlace | undefined): boolean {
  return line?.at === at && stated.span.start >= line.span.start && stated.span.start - line.span.start <= OWN_NAME_REACH;
}

/** Whether the words are a defined term whose definition gives a date: "the Prospectus Supplement". */
function isDatedTerm(words: string, glossary: Glossary): boolean {
  const term = words.replace(/^(?:the|our) /i, '');
  return /^[A-Z]/.test(term) && glossary.find(term)?.definitions[0].stated.dated !== undefined;
}
