import type { DatedMention } from '../filing/datedMentions';
import type { Filing } from '../filing/filing';
import { RULE_424_C } from '../regulation/authority';
import { grouped } from '../text/grouped';
import { ALL_KINDS, type Found, type Rule } from './rule';

/** How many passages may lie between the lines of a cover that name the documents of one chain. */
const CHAIN_LINES_REACH = 6;

/**
 * One earlier document is given two dates. Which of them is right is not to be known from the draft: the finding stands at the date that is
 * stated less often (of two stated equally often, at the later one) and points at the others. Where only the name speaks for its being one
 * document, it is a warning.
 */
export const priorDocumentDateConflict: Rule = {
  id: 'prior-document-date-conflict',
  title: 'Two dates for one earlier document',
  category: 'date',
  severity: 'error',
  kinds: ALL_KINDS,
  authority: RULE_424_C,
  why: 'A supplement names the dates of the documents that it belongs to, so that investors know which prospectus they hold.',

  *check(filing) {
    for (const mentions of grouped(filing.datedMentions, ({ kind }) => kind).values()) {
      const byDate = [...grouped(mentions, ({ date }) => date).values()];
      if (byDate.length < 2 || areSeveralDocuments(mentions, byDate)) continue;
      const [main, ...others] = byDate.sort((a, b) => b.length - a.length);
      for (const minority of others) if (main !== undefined) yield conflict(minority, main, filing);
    }
  },
};

type Mentions = readonly [DatedMention, ...DatedMention[]];

function conflict(minority: Mentions, main: Mentions, { document, draft }: Filing): Found {
  const [first, ...others] = minority;
  const words = ({ at, dateSpan }: DatedMention) => draft.words(at, dateSpan);
  const place = ({ at, dateSpan }: DatedMention) => ({ document, at, span: dateSpan });
  const isSure = [minority, main].every(side => side.some(mention => mention.isSure));
  return {
    place: place(first),
    severity: isSure ? 'error' : 'warning',
    message: `The ${first.kind} is dated “${words(first)}” here and “${words(main[0])}” elsewhere; one of the two is wrong`,
    related: [
      ...main.map(mention => ({ role: 'counterpart' as const, place: place(mention), note: `dated “${words(mention)}” here` })),
      ...others.map(mention => ({ role: 'occurrence' as const, place: place(mention), note: `dated “${words(mention)}” here too` })),
    ],
  };
}

/**
 * Whether the draft itself tells documents of one name apart: by a sentence or lines of the cover that list them with their dates, by defined names or
 * by registration numbers.
 */
function areSeveralDocuments(mentions: Mentions, byDate: readonly Mentions[]): boolean {
  return areListed(mentions) || areToldApart(byDate, ({ definedName }) => definedName) || areToldApart(byDate, ({ fileNumber }) => fileNumber);
}

function areListed(mentions: Mentions): boolean {
  const bySentence = grouped(mentions, ({ at, sentence }) => `${at} ${sentence}`);
  if ([...bySentence.values()].some(inOne => new Set(inOne.map(({ date }) => date)).size > 1)) return true;
  const lines = mentions.filter(({ ofChainLine }) => ofChainLine);
  return lines.some((line, index) => {
    const before = lines[index - 1];
    return before !== undefined && before.date !== line.date && (line.ordinal ?? 0) - (before.ordinal ?? 0) <= CHAIN_LINES_REACH;
  });
}

/** Whether the mentions of two dates carry marks, and none in common. */
function areToldApart(byDate: readonly Mentions[], markOf: (mention: DatedMention) => string | undefined): boolean {
  const marked = byDate.map(mentions => new Set(mentions.flatMap(mention => markOf(mention) ?? []))).filter(marks => marks.size > 0);
  return marked.some((marks, index) => marked.slice(index + 1).some(others => ![...marks].some(mark => others.has(mark))));
}
