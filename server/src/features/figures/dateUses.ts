import type { Filing } from '../../filing/filing';
import { contains } from '../../text/span';
import type { Mention } from './mention';

/** What happens on a day where it is named. */
export interface DateUse {
  /** A word for programs. */
  readonly role: 'own' | 'priorDocument';
  /** In plain English: "date of this Supplement". */
  readonly name: string;
}

/** What the dates of a filing are for, where that is known. */
export class DateUses {
  readonly #filing: Filing;
  /** By passage and offset. */
  readonly #ofDocuments = new Map<string, string>();

  constructor(filing: Filing) {
    this.#filing = filing;
    for (const { at, dateSpan, kind } of filing.datedMentions) this.#ofDocuments.set(`${at}:${dateSpan.start}`, kind);
  }

  /** What a date is for; undefined where that is not known, and for a figure. */
  of({ at, stated }: Mention): DateUse | undefined {
    if (stated.kind !== 'date') return undefined;
    const { cover, selfName } = this.#filing;
    if (cover.dateLine?.at === at && contains(cover.dateLine.span, stated.span)) return { role: 'own', name: `date of ${selfName}` };
    const kind = this.#ofDocuments.get(`${at}:${stated.span.start}`);
    return kind === undefined ? undefined : { role: 'priorDocument', name: `date of the ${kind}` };
  }
}
