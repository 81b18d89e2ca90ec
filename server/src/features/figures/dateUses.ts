import type { PassageId } from '../../draft/passageId';
import type { DateStated } from '../../facts/dateStatements';
import type { Filing } from '../../filing/filing';
import type { EventKind } from '../../filing/timeline';
import { eventName } from '../eventNames';

/** What happens on a day where it is named. */
export interface DateUse {
  readonly role: EventKind;
  /** In plain English: "date of this Supplement". */
  readonly name: string;
}

/** What the dates of a filing are for, where that is known. */
export class DateUses {
  /** By passage and offset. */
  readonly #uses = new Map<string, DateUse>();

  constructor(filing: Filing) {
    for (const event of filing.timeline.events) {
      const { at, span, kind } = event;
      const place = `${at}:${span.start}`;
      if (!this.#uses.has(place)) this.#uses.set(place, { role: kind, name: eventName(event, filing).replace(/^the /, '') });
    }
  }

  /** What the date of a passage is for; undefined where that is not known. */
  of(at: PassageId, { span }: DateStated): DateUse | undefined {
    return this.#uses.get(`${at}:${span.start}`);
  }
}
