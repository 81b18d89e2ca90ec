import type { Draft } from '../draft/draft';
import type { CalendarDate } from '../regulation/calendarDate';
import type { Glossary, GlossaryEntry } from './glossary';

/** An agreement that the draft defines. */
export interface Agreement {
  readonly entry: GlossaryEntry;
  readonly dated: CalendarDate | undefined;
  /** Whether securities are sold under it from time to time: a sales, distribution or at-the-market agreement. */
  readonly isSalesAgreement: boolean;
}

const AGREEMENT = /\bagreement$/i;
const SALES = /\b(?:sales?|distribution|issuance|at[- ]the[- ]market)\b[^.]{0,60}\bagreement\b/i;

/** The agreements of the glossary, in the order of their definitions. */
export function readAgreements(draft: Draft, glossary: Glossary): readonly Agreement[] {
  return [...glossary.entries()]
    .filter(({ term }) => AGREEMENT.test(term))
    .map(entry => {
      const { at, stated } = entry.definitions[0];
      const sentence = draft.words(at, stated.sentence);
      return { entry, dated: stated.dated, isSalesAgreement: SALES.test(entry.term) || SALES.test(sentence) };
    });
}
