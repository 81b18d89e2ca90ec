import { agentsAmong, namedCompanies } from '../../filing/agents';
import { agreementOf } from '../../filing/agreements';
import type { Contents } from '../../filing/contents';
import type { Filing } from '../../filing/filing';
import { sayDate } from '../../regulation/calendarDate';
import type { Known } from '../../regulation/standardText';
import { documentNames, listed } from '../legendDocuments';

/** What standard texts leave open and the filing says: its self-name, its chain with the dates, its agreement and agent, its symbol, its pages. */
export function knownHoles(filing: Filing): Known {
  const { selfName, cover, contents, contentsBehind } = filing;
  const known = {
    self: selfName,
    Self: selfName.slice(0, 1).toUpperCase() + selfName.slice(1),
    documents: listed(documentNames(filing), 'or'),
    date: cover.dated && sayDate(cover.dated),
    supplementDate: dateOf(filing, name => name !== 'prospectus'),
    prospectusDate: dateOf(filing, name => name === 'prospectus'),
    agreement: agreementOfSales(filing),
    agent: onlyAgent(filing),
    stock: stockOf(filing),
    symbol: onlySymbol(filing),
    page: riskPageIn(contents, 0)?.replace(/^S-/, ''),
    basePage: riskPageIn(contentsBehind, 0) ?? riskPageIn(contents, 1),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

/** The date of a document of the chain, where the draft gives but one for it. */
function dateOf({ datedMentions, chain }: Filing, isSought: (kind: string) => boolean): string | undefined {
  const days = [
    ...chain.filter(({ sort }) => isSought(sort)).map(({ dated }) => dated),
    ...datedMentions.filter(({ kind, isSure }) => isSure && isSought(kind)).map(({ day }) => day),
  ].flatMap(day => (day === undefined ? [] : [sayDate(day)]));
  return only(days);
}

function agreementOfSales({ glossary }: Filing): string | undefined {
  const entries = [...glossary.entries()].filter(entry => agreementOf(entry)?.isSalesAgreement);
  return only(entries.map(({ term }) => term));
}

function onlyAgent(filing: Filing): string | undefined {
  return only(agentsAmong(namedCompanies(filing)).map(({ stated }) => stated.term));
}

function onlySymbol({ facts }: Filing): string | undefined {
  return only(facts.all('ticker').flatMap(({ stated }) => (stated.isOwn || stated.form !== 'proseTag' ? [stated.symbol] : [])));
}

const STOCK = /\b(?:common stock|common shares|ordinary shares|common units)\b/i;

/** What the securities are called, where the cover names but one class that an issuer has. */
function stockOf({ coverItems, draft }: Filing): string | undefined {
  const title = coverItems.of('title-and-amount').elements.find(({ element }) => element.id === 'title')?.place;
  const named = title === undefined ? undefined : STOCK.exec(draft.words(title.at, title.span))?.[0];
  return named?.toLowerCase();
}

/** The page of the risk factors by the table of contents of a document that it lists. */
function riskPageIn(contents: Contents | undefined, document: number): string | undefined {
  return contents?.documents[document]?.find(({ stated }) => /^risk factors$/i.test(stated.title))?.stated.page;
}

function only(values: readonly string[]): string | undefined {
  const [first, ...others] = new Set(values);
  return others.length === 0 ? first : undefined;
}
