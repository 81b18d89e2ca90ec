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
  /** Whether the draft defines the term, and does not only name the agreement by it. */
  readonly isDefined: boolean;
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
  const others: Fact<AgreementDateStated>[] = [];
  for (const [key, mentions] of grouped(dates, termOf)) {
    if (key === undefined) {
      others.push(...mentions);
      continue;
    }
    const entry = glossary.ofKey(key);
    if (entry === undefined) continue;
    const isSalesAgreement = entry.definitions.some(({ stated }) => stated.ofSales);
    agreements.push({ key, term: entry.term, isDefined: true, isSalesAgreement, mentions });
  }
  return [...agreements, ...namedOnly(others)];
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

/** The agreements under which securities are offered, of which a document has one. */
const OF_OFFERING = /\b(?:sales?|distribution|offering|placement|underwriting) agreement$/i;

/** The agreements of an offering that the draft names and dates, but defines no term for: "a distribution agreement dated D", "the distribution agreement, dated D". */
function namedOnly(mentions: readonly Fact<AgreementDateStated>[]): readonly DatedAgreement[] {
  const ofOffering = mentions.filter(({ stated }) => OF_OFFERING.test(stated.name) && !stated.tellsOfAnother);
  return [...grouped(ofOffering, ({ stated }) => stated.key)].flatMap(([key, named]) => {
    const known = named.find(({ stated }) => stated.isKnown);
    return known === undefined ? [] : [{ key, term: known.stated.name, isDefined: false, isSalesAgreement: false, mentions: named }];
  });
}
