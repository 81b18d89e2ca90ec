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
  const terms = termsByName(dates);
  const termOf = ({ stated }: Fact<AgreementDateStated>): string | undefined => {
    if (stated.termKey !== undefined || !stated.isKnown) return stated.termKey;
    return glossary.ofKey(stated.key) === undefined ? (terms.get(stated.key) ?? undefined) : stated.key;
  };
  const agreements: DatedAgreement[] = [];
  for (const [key, mentions] of grouped(dates, termOf)) {
    const entry = key === undefined ? undefined : glossary.ofKey(key);
    if (key === undefined || entry === undefined) continue;
    agreements.push({ key, term: entry.term, isSalesAgreement: entry.definitions.some(({ stated }) => stated.ofSales), mentions });
  }
  return agreements;
}

/** The term that is defined behind each name; null where there are several. */
function termsByName(dates: readonly Fact<AgreementDateStated>[]): ReadonlyMap<string, string | null> {
  const terms = new Map<string, string | null>();
  for (const { stated } of dates) {
    if (stated.termKey === undefined) continue;
    const known = terms.get(stated.key);
    terms.set(stated.key, known === undefined || known === stated.termKey ? stated.termKey : null);
  }
  return terms;
}
