/**
 * Words of the trade, as data. A capitalised phrase of these lists is known to every reader of a prospectus and needs no definition.
 */
function list(text: string): readonly string[] {
  return text.split(';').map(entry => entry.trim().replace(/\s+/g, ' '));
}

/**
 * Last words of the terms that name one instrument, document, person or undertaking of the offering: two of them with one head noun are
 * likely one thing under two names.
 */
export const INSTRUMENT_NOUNS: ReadonlySet<string> = new Set(
  list(
    `Agreement; Supplement; Prospectus; Indenture; Statement; Offering; Agent; Manager; Underwriter; Purchaser; Investor; Trustee; Plan; Program; Facility; Report`,
  ),
);

/** Those of who sells the securities. */
export const SELLER_NOUNS: ReadonlySet<string> = new Set(list('Agent; Manager; Underwriter'));

/** Last words of the terms of which one document has many: securities, dates, amounts. */
export const MANIFOLD_NOUNS: ReadonlySet<string> = new Set(
  list(`Share; Stock; Security; Warrant; Note; Unit; Right; Parent; Merger; Transaction; Closing; Date; Period; Price; Amount`),
);

/** Roles and papers that one word names: "the Agent". Of other nouns that stand alone, many are no terms. */
export const SINGLE_NOUNS: ReadonlySet<string> = new Set(list(`Agent; Manager; Underwriter; Purchaser; Investor; Trustee; Indenture`));

/** Last words of the phrases that securities documents define. */
export const HEAD_NOUNS: ReadonlySet<string> = new Set([...INSTRUMENT_NOUNS, ...MANIFOLD_NOUNS]);

export const STATUTES = list(`Securities Act of 1933; Securities Exchange Act of 1934; Securities Act; Exchange Act; Trust Indenture Act of 1939;
  Trust Indenture Act; Investment Company Act of 1940; Investment Company Act; Investment Advisers Act of 1940; Private Securities Litigation
  Reform Act of 1995; Sarbanes-Oxley Act of 2002; Sarbanes-Oxley Act; Dodd-Frank Act; JOBS Act; Jumpstart Our Business Startups Act; FAST Act;
  Internal Revenue Code of 1986; Internal Revenue Code; Bank Holding Company Act; Holding Foreign Companies Accountable Act; Foreign Account
  Tax Compliance Act; Employee Retirement Income Security Act of 1974; Delaware General Corporation Law; General Corporation Law of the
  State of Delaware; General Corporation Law; Nevada Revised Statutes; Uniform Commercial Code; Companies Act; Companies Law; Corporations
  Act 2001; Securities and Futures Act; Securities and Futures Ordinance; Financial Instruments and Exchange Act; Israeli Securities Law;
  Tax Cuts and Jobs Act; Inflation Reduction Act; CARES Act; Affordable Care Act; Orphan Drug Act; Hatch-Waxman Act;
  Paris Agreement; Multilateral Competent Authority Agreement; Double Taxation Agreement`);

export const BODIES = list(`Securities and Exchange Commission; SEC; Commission; Division of Corporation Finance; Financial Industry Regulatory
  Authority; FINRA; Public Company Accounting Oversight Board; PCAOB; Federal Reserve; Federal Deposit Insurance Corporation; FDIC; Internal
  Revenue Service; IRS; Food and Drug Administration; FDA; European Medicines Agency; EMA; Federal Trade Commission; Department of Justice;
  Court of Chancery; Board of Directors; Board; Audit Committee; Compensation Committee; Nominating and Corporate Governance Committee`);

export const MARKETS = list(`New York Stock Exchange; NYSE; NYSE American; NYSE Arca; NYSE Texas; NYSE MKT; Nasdaq Stock Market; Nasdaq Stock
  Market LLC; Nasdaq; Nasdaq Capital Market; Nasdaq Global Market; Nasdaq Global Select Market; Cboe BZX Exchange; OTCQX; OTCQB; OTC
  Markets; OTC Pink; Toronto Stock Exchange; TSX Venture Exchange; London Stock Exchange; Tel Aviv Stock Exchange; Euronext; Australian
  Securities Exchange; Hong Kong Stock Exchange; Depository Trust Company; DTC; Depository Trust & Clearing Corporation; Euroclear; Clearstream`);

/** Titles of securities and forms, which readers know in general whichever issuer's they are. */
export const GENERIC_TITLES = list(`Common Stock; Preferred Stock; Ordinary Shares; American Depositary Shares; Depositary Shares; Debt Securities;
  Senior Notes; Subordinated Notes; Subscription Rights; Registration Statement; Proxy Statement; Definitive Proxy Statement; Annual Report;
  Equity Incentive Plan; Environmental Impact Statement; Transfer Agent; Warrant Agent; ISDA Master Agreement; Master Repurchase Agreement`);

/** What the name of a company ends in. */
export const COMPANY_SUFFIX = String.raw`(?:Inc\.?|Incorporated|LLC|L\.L\.C\.|Co\.|Company|Corp\.?|Corporation|L\.?P\.?|LLP|N\.A\.|plc|PLC|Ltd\.?|Limited)`;

/** Words that the names of many companies have. */
export const COMPANY_WORDS: ReadonlySet<string> = new Set(
  list(
    'capital; security; partner; group; market; financial; advisor; holding; international; global; bank; trust; fund; investment; technology; energy; resource; therapeutic; pharmaceutical',
  ),
);

/** Words of which every prospectus is full: they tell no agreement, security or offering from another. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  list(`the; and; with; for; under; which; that; this; our; its; their; from; into; are; was; were; has; have; had; been; such; other; may; will;
    each; any; all; certain; also; pursuant; purchase; month; year; last; same; relating; relate; between; among; dated; date; entered; enter; day; company; plus; amended; restated;
    time; issue; issued; issuance; sell; sold; sale; offer; offered; aggregate; price; par; value; per; share; stock; common; class; security;
    amount; including; together; collectively; defined; below; connection; respect; term; agreement; warrant; note; offering; unit; prospectus;
    supplement; accompanying; base; statement; form; filed; sec; private; public; placement; january; february; march; april; june; july; august; september; october;
    november; december`),
);

/** Words whose dot ends no sentence. Single capital letters ("U.S.", "I.B.6.") are known by their shape. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  list(`Inc; Corp; Co; Ltd; No; Nos; St; Ave; Jr; Sr; Dr; Mr; Ms; Mrs; vs; v; etc; Ph; Esq; Art; Sec; approx; Fig; Messrs; Cos; Bros; Dept;
    Vol; pp; al; cf; Pte; Pty; Rev; Gen; Sept; Oct; Nov; Dec; Jan; Feb; Mar; Apr; Aug`),
);

/** Words that the names of agreements to sell securities from time to time are made of. */
export const AGREEMENT_WORDS = list(
  'sales?; equity; distribution; issuance; placement; offering; agency; securities; open market; at[- ]the[- ]market; at market; ATM; controlled; capital on demand',
);

/** Names that those agreements go by. */
export const SALES_AGREEMENT = /\b(?:sales?|distribution|issuance|placement|offering|at[- ]the[- ]market|ATM)\b.*\bagreements?$/i;

/** What keeps a phrase in small letters from being its key as it stands: most have none of it. */
const VARIES = /[-\u2010-\u2015\u2019]|[^\S ]|^ | $| {2}/;

/** Phrases that never need a definition, in the form that `phraseKey` gives them. */
export const KNOWN_PHRASES: ReadonlySet<string> = new Set([...STATUTES, ...BODIES, ...MARKETS, ...GENERIC_TITLES].map(phraseKey));

/** One key for the variants of a phrase: case, hyphens, quotation marks and the plural of its last word do not matter. */
export function phraseKey(phrase: string): string {
  const small = phrase.toLowerCase();
  if (!VARIES.test(small)) return singular(small);
  return singular(
    small
      .replace(/[-\u2010-\u2015]/g, ' ')
      .replace(/\u2019/g, "'")
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

const HISSES = /(?:s|x|z|ch|sh)$/i;

/** The plural of a phrase whose last word has one of the regular kind; a plural stays. */
export function plural(phrase: string): string {
  if (singular(phrase) !== phrase) return phrase;
  if (/[^aeiou]y$/i.test(phrase)) return `${phrase.slice(0, -1)}ies`;
  return `${phrase}${HISSES.test(phrase) ? 'es' : 's'}`;
}

/** The singular of a phrase whose last word is a plural of the regular kind; "Securities" becomes "Security". */
export function singular(phrase: string): string {
  if (!(phrase.endsWith('s') || phrase.endsWith('S')) || phrase.length < 4) return phrase;
  const end = phrase.slice(-3).toLowerCase();
  if (/[sui]s$/.test(end)) return phrase;
  return end === 'ies' ? `${phrase.slice(0, -3)}y` : phrase.slice(0, -1);
}

/** The noun that a phrase is about: its last word, singular. */
export function headNounOf(phrase: string): string {
  return singular(phrase.slice(phrase.lastIndexOf(' ') + 1));
}
