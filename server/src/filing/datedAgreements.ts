import type { AgreementDateStated } from '../facts/dateStatements';
import { grouped } from '../text/grouped';
import type { Fact } from './factIndex';
import type { Glossary } from './glossary';

/** An agreement that the draft defines, with the places that give it a date. */
export interface DatedAgreement {
  /** The key of its term. */
  readonly key: string;
  /** What the draft calls it: "Sales Agreement". */
  readonly term: string;
  /** Whether securities are sold under it from time to time. */
  readonly isSalesAgreement: boolean;
  readonly mentions: readonly [Fact<AgreementDateStated>, ...Fact<AgreementDateStated>[]];
}

/** The agreements by their defined terms, in the order of their first dates. A mention belongs to the term that is defined right behind it, that it names, or that is defined for its name elsewhere. */
export function readDatedAgreements(dates: readonly Fact<AgreementDateStated>[], glossary: Glossary): readonly DatedAgreement[] {
  const terms = new Map<string, Set<string>>();
  for (const { stated } of dates) if (stated.termKey !== undefined) terms.set(stated.key, (terms.get(stated.key) ?? new Set()).add(stated.termKey));
  const termOf = ({ stated }: Fact<AgreementDateStated>): string | undefined => {
    if (stated.termKey !== undefined || !stated.isKnown) return stated.termKey;
    if (glossary.ofKey(stated.key) !== undefined) return stated.key;
    const [term, ...others] = terms.get(stated.key) ?? [];
    return others.length === 0 ? term : undefined;
  };
  return [...grouped(dates, termOf)].flatMap(([key, mentions]) => {
    const entry = key === undefined ? undefined : glossary.ofKey(key);
    if (key === undefined || entry === undefined) return [];
    return [{ key, term: entry.term, isSalesAgreement: entry.definitions.some(({ stated }) => stated.ofSales), mentions }];
  });
}
