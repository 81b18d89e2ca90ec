import type { DatedMention } from '../filing/datedMentions';
import type { Filing } from '../filing/filing';
import { RULE_415_A_5 } from '../regulation/authority';
import { isAfter } from '../regulation/calendarArithmetic';
import { dateKey, sayDate } from '../regulation/calendarDate';
import { type FilingKind, OFFERINGS, STICKERS, SUPPLEMENTS } from '../regulation/documentKind';
import { shelfEnd, shelfGraceEnd } from '../regulation/shelf';
import { ownDatePlaces } from './datedEvents';
import type { Rule } from './rule';

/** The paragraphs of Rule 424(b) under which securities are taken down from a shelf. */
const TAKEDOWNS: ReadonlySet<string | undefined> = new Set(['2', '5']);

/** The documents that sell no securities of a shelf any more, or those of others. */
const NO_TAKEDOWN: ReadonlySet<FilingKind> = new Set<FilingKind>(['sticker', 'sticker-atm-reduce', 'sticker-atm-suspend', 'sticker-atm-terminate', 'resale']);

/** Securities are sold more than three years after the date of the shelf prospectus, which stands for that of its effectiveness. */
export const shelfExpiry: Rule = {
  id: 'shelf-expiry',
  title: 'Sales under a shelf of more than three years',
  category: 'date',
  severity: 'warning',
  kinds: [...STICKERS, ...SUPPLEMENTS, ...OFFERINGS],
  authority: RULE_415_A_5,
  why: 'Securities may be sold under a shelf registration statement for three years after it became effective.',

  *check(filing) {
    const { dated } = filing.timeline;
    const base = basePrior(filing);
    if (base === undefined || dated === undefined || filing.isBound || !isTakedown(filing) || !isAfter(dated, shelfEnd(base.day))) return;
    const end = sayDate(shelfEnd(base.day));
    const isInGrace = !isAfter(dated, shelfGraceEnd(base.day));
    yield {
      place: { document: filing.document, at: base.at, span: base.dateSpan },
      severity: isInGrace ? 'information' : 'warning',
      message: `A shelf of ${sayDate(base.day)} ends on ${end}, before the date of this document${isInGrace ? '; a replacement filed in time allows sales for 180 days more' : ''}`,
      related: ownDatePlaces(filing),
    };
  },
};

/** The base prospectus, where the draft gives it one date. */
function basePrior({ datedMentions }: Filing): DatedMention | undefined {
  const mentions = datedMentions.filter(({ kind, isSure }) => kind === 'prospectus' && isSure);
  const [first] = mentions;
  return first !== undefined && mentions.every(({ day }) => dateKey(day) === dateKey(first.day)) ? first : undefined;
}

function isTakedown({ kind, cover }: Filing): boolean {
  return !NO_TAKEDOWN.has(kind) && TAKEDOWNS.has(cover.header.rule424?.stated.subparagraph);
}
