import { contains } from '../text/span';
import type { DateStated } from './dateStatements';
import type { DealerLegendStated } from './documentStatements';

/** "Until March 4, 2018 (25 days after the date of this prospectus), all dealers ... may be required to deliver a prospectus". */
const LEGEND =
  /\b(?:Until|Through and including) [^.;]{0,160}?\ball (?:broker-)?dealers\b[^.;]{0,240}?\b(?:required|obligated|obliged) to deliver\b[^.;]{0,40}?\bprospectus\b/i;
const DAYS = /\((?:(?:which is|being) )?(?:the )?(25|40|90)(?:th)? (?:calendar )?days? (?:after|from|following) the date of this (?:prospectus|supplement)/i;

/** The legend by which dealers are told until when they must deliver a prospectus, where a passage has it. */
export function statedDealerLegend(text: string, dates: readonly DateStated[]): readonly DealerLegendStated[] {
  if (!/\ball (?:broker-)?dealers\b/i.test(text)) return [];
  const match = LEGEND.exec(text);
  if (match === null) return [];
  const span = { start: match.index, end: match.index + match[0].length };
  const opening = { start: span.start, end: span.start + match[0].search(/\ball (?:broker-)?dealers\b/i) };
  const day = dates.find(date => contains(opening, date.span));
  const days = DAYS.exec(match[0])?.[1];
  return [{ kind: 'dealerLegend', span, until: day?.date, untilSpan: day?.span, days: days === undefined ? undefined : Number(days) }];
}
