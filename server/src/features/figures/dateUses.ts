import type { PassageId } from '../../draft/passageId';
import type { DateStated } from '../../facts/statements';
import type { Filing } from '../../filing/filing';
import { contains } from '../../text/span';

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

  /** What the date of a passage is for; undefined where that is not known. */
  of(at: PassageId, { span }: DateStated): DateUse | undefined {
    const { cover, selfName } = this.#filing;
    if (cover.dateLine?.at === at && contains(cover.dateLine.span, span)) return { role: 'own', name: `date of ${selfName}` };
    const kind = this.#ofDocuments.get(`${at}:${span.start}`);
    return kind === undefined ? undefined : { role: 'priorDocument', name: `date of the ${kind}` };
  }
}
