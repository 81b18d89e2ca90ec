import { Sentences } from '../facts/sentences';
import type { DocumentStated } from '../facts/statements';
import type { CoverPlace } from '../filing/cover';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { RULE_424_C } from '../regulation/authority';
import { dateKey, sameDate } from '../regulation/calendarDate';
import { grouped } from '../text/grouped';
import type { Span } from '../text/span';
import { ALL_KINDS, type Found, type Rule } from './rule';

/** A mention of an earlier document with its date. */
interface DatedMention {
  readonly at: Fact['at'];
  readonly name: string;
  readonly dateSpan: Span;
  readonly key: string;
}

/** Words before the name that say that another document than the one of the chain is meant. */
const ANOTHER = /\b(?:prior|previous|earlier|former|initial|preliminary|existing|expired|superseded|separate)\b/i;
/** How far before the name such a word may stand. */
const WORDS_BEFORE = 24;
/** A defined name that says so behind the date: (the “Prior Prospectus”). */
const NAMED_ANOTHER = /^[^()]{0,20}\((?:the |our )?[\u201c"](?:Prior|Previous|Former|Initial|Existing|First|Second|(?:19|20)\d\d)\b/;
/** A sentence that tells of an offering before this one, or of the document that this one replaces. */
const TELLS_OF_ANOTHER =
  /\b(?:previously|formerly|prior to|expired|terminated|replaces|superse(?:des|ded) (?:and replace[sd]? )?(?:the|our) (?:prior )?prospectus)\b/i;
/** How far into its title or date line a draft names itself; what stands behind is "(to Prospectus dated ...)". */
const OWN_NAME_REACH = 16;
/** How many mentions a finding points at. */
const MENTIONS_SHOWN = 20;

/**
 * One earlier document is given two dates. Which of them is right is not to be known from the draft: the finding stands at the date that is
 * stated less often (of two stated equally often, at the later one) and points at the others. Documents of one name that a sentence lists
 * with their dates are several documents.
 */
export const priorDocumentDateConflict: Rule = {
  id: 'prior-document-date-conflict',
  title: 'Two dates for one earlier document',
  category: 'date',
  severity: 'error',
  kinds: ALL_KINDS,
  reads: ['document', 'date', 'dateLine'],
  authority: RULE_424_C,
  why: 'A supplement names the dates of the documents that it belongs to, so that investors know which prospectus they hold.',

  *check(filing) {
    for (const mentions of mentionsByDocument(filing).values()) {
      const byDate = grouped(mentions, ({ key }) => key);
      if (byDate.size < 2 || areListedTogether(mentions, filing)) continue;
      const [main, ...others] = [...byDate.values()].sort((a, b) => b.length - a.length);
      for (const minority of others) if (main !== undefined) yield* conflict(minority, main, filing);
    }
  },
};

function* conflict(minority: readonly DatedMention[], main: readonly DatedMention[], { document, draft }: Filing): Generator<Found> {
  const [first, ...others] = minority;
  const [other] = main;
  if (first === undefined || other === undefined) return;
  const words = ({ at, dateSpan }: DatedMention) => draft.words(at, dateSpan);
  const place = ({ at, dateSpan }: DatedMention) => ({ document, at, span: dateSpan });
  yield {
    place: place(first),
    message: `The ${first.name} is dated “${words(first)}” here and “${words(other)}” elsewhere; one of the two is wrong`,
    related: [
      ...main.slice(0, MENTIONS_SHOWN).map(mention => ({ role: 'counterpart' as const, place: place(mention), note: `dated “${words(mention)}” here` })),
      ...others.slice(0, MENTIONS_SHOWN).map(mention => ({ role: 'occurrence' as const, place: place(mention), note: `dated “${words(mention)}” here too` })),
    ],
  };
}

/** The dated mentions of earlier documents, by what names the document: its kind and its number. */
function mentionsByDocument({ facts, cover, draft }: Filing): ReadonlyMap<string, readonly DatedMention[]> {
  const names = ({ at, stated }: Fact<DocumentStated>, line: CoverPlace | undefined) =>
    line?.at === at && stated.span.start >= line.span.start && stated.span.start - line.span.start <= OWN_NAME_REACH;
  const sentencesOf = sentencesByPassage(draft);
  const mentions = facts.all('document').flatMap((fact): readonly DatedMention[] => {
    const { own, dated, dateSpan, span, number, sort } = fact.stated;
    if (own || dated === undefined || dateSpan === undefined || names(fact, cover.dateLine) || names(fact, cover.title)) return [];
    const { text } = draft.passage(fact.at);
    if (ANOTHER.test(text.slice(Math.max(0, span.start - WORDS_BEFORE), span.end)) || NAMED_ANOTHER.test(text.slice(dateSpan.end, dateSpan.end + 60)))
      return [];
    const sentence = sentencesOf(fact.at).around(span.start);
    if (TELLS_OF_ANOTHER.test(text.slice(sentence.start, sentence.end))) return [];
    // The draft itself, named like an earlier document ("Supplement No. 2 dated ..." in its own title).
    if (sort !== 'prospectus' && cover.dated !== undefined && sameDate(cover.dated, dated)) return [];
    const kind = KIND.exec(text.slice(span.start, span.end))?.[0].toLowerCase() ?? sort;
    const name = number === undefined ? kind : `${kind} no. ${number}`;
    return [{ at: fact.at, name, dateSpan, key: dateKey(dated) }];
  });
  return grouped(mentions, ({ name }) => name);
}

/** The sentences of passages, each cut once. */
function sentencesByPassage(draft: Filing['draft']): (at: Fact['at']) => Sentences {
  const known = new Map<Fact['at'], Sentences>();
  return at => {
    const sentences = known.get(at) ?? new Sentences(draft.passage(at).text);
    known.set(at, sentences);
    return sentences;
  };
}

/** What kind of document a mention names, without its article and number. */
const KIND = /(?:original )?(?:(?:(?:prospectus|pricing|product|underlying|underlier|index) )?supplement|prospectus)/i;

/** Whether one sentence gives several documents of this name, each with its date. */
function areListedTogether(mentions: readonly DatedMention[], { draft }: Filing): boolean {
  return [...grouped(mentions, ({ at }) => at)].some(([at, here]) => {
    if (here.length < 2) return false;
    const sentences = new Sentences(draft.passage(at).text);
    const bySentence = grouped(here, ({ dateSpan }) => sentences.around(dateSpan.start).start);
    return [...bySentence.values()].some(inOne => new Set(inOne.map(({ key }) => key)).size > 1);
  });
}
