/** What a finding rests on: the citation as a lawyer writes it, where it can be read, and when it was last read. */
export interface Authority {
  readonly citation: string;
  readonly url: string;
  /** The state of the law that the rule follows, as year and month. */
  readonly asOf: string;
}

const CFR_17 = 'https://www.ecfr.gov/current/title-17/section-';

function regulation(citation: string, section: string): Authority {
  return { citation, url: `${CFR_17}${section}`, asOf: '2026-06' };
}

/** Regulation S-K Item 501(b)(7): the Commission legend on the outside front cover. */
export const ITEM_501_B_7 = regulation('17 CFR 229.501(b)(7)', '229.501');

/** Regulation S-K Item 501(b)(5): the reference to the risk factors on the cover, with its page. */
export const ITEM_501_B_5 = regulation('17 CFR 229.501(b)(5)', '229.501');

/** Regulation S-K Item 502(a): the table of contents. */
export const ITEM_502_A = regulation('17 CFR 229.502(a)', '229.502');

/** Regulation S-K Item 501(b)(10): the legend of a prospectus that is used before it is complete. */
export const ITEM_501_B_10 = regulation('17 CFR 229.501(b)(10)', '229.501');

/** Regulation S-K Item 502(b): the legend on the duty of dealers to deliver a prospectus. */
export const ITEM_502_B = regulation('17 CFR 229.502(b)', '229.502');

/** Regulation S-K Item 105: risk factors. */
export const ITEM_105 = regulation('17 CFR 229.105', '229.105');

/** Rule 433(c)(2)(i): the legend of a free writing prospectus. */
export const RULE_433_C_2 = regulation('17 CFR 230.433(c)(2)(i)', '230.433');

/** Rule 424(g): the fees of a takedown are calculated in an exhibit. */
export const RULE_424_G = regulation('17 CFR 230.424(g)', '230.424');

/** Form S-3, Item 12: the reports that a prospectus incorporates, each by its name. */
export const FORM_REPORTS = regulation('Form S-3, Item 12 (17 CFR 239.13)', '239.13');

/** Regulation S-K Item 501(b)(2): the title and amount of the securities offered. */
export const ITEM_501_B_2 = regulation('17 CFR 229.501(b)(2)', '229.501');

/** Regulation S-K Item 501(b)(3): the offering price, discounts and proceeds on the cover. */
export const ITEM_501_B_3 = regulation('17 CFR 229.501(b)(3)', '229.501');

/** Regulation S-K Item 501(b)(4): the market for the securities, and their trading symbols. */
export const ITEM_501_B_4 = regulation('17 CFR 229.501(b)(4)', '229.501');

/** Regulation S-K Item 506: dilution. */
export const ITEM_506 = regulation('17 CFR 229.506', '229.506');

/** Rule 424(e): the paragraph of Rule 424 and the file number, in the upper right corner of the cover page. */
export const RULE_424_E = regulation('17 CFR 230.424(e)', '230.424');

/** Rule 424(b): the paragraphs under which a form of prospectus is filed. */
export const RULE_424_B = regulation('17 CFR 230.424(b)', '230.424');

/** Rule 424(c): a supplement names the dates of the prospectus and of the supplements that it belongs to. */
export const RULE_424_C = regulation('17 CFR 230.424(c)', '230.424');

/** Rule 423: a prospectus and each supplement bear the approximate date of their issuance. */
export const RULE_423 = regulation('17 CFR 230.423', '230.423');

/** Rule 421(d): plain English, which asks for terms that a reader can follow. */
export const RULE_421_D = regulation('17 CFR 230.421(d)', '230.421');

/** Rule 415(a)(5): a shelf may be used for three years after its effective date. */
export const RULE_415_A_5 = regulation('17 CFR 230.415(a)(5)', '230.415');

/** Rule 15c6-1: how soon trades settle. */
export const RULE_15C6_1 = regulation('17 CFR 240.15c6-1', '240.15c6-1');

/** Regulation S-T Rule 105: where the links of a filing may lead. */
export const RULE_105_OF_S_T = regulation('17 CFR 232.105', '232.105');

/** Regulation S-T Rule 106: no filing holds executable code. */
export const RULE_106_OF_S_T = regulation('17 CFR 232.106', '232.106');

/** Regulation S-T Rule 304: the pictures of a filing. */
export const RULE_304_OF_S_T = regulation('17 CFR 232.304', '232.304');

/** Regulation S-T Rule 305: how many characters a line of plain text may have. */
export const RULE_305_OF_S_T = regulation('17 CFR 232.305', '232.305');

/** EDGAR Filer Manual, Volume II, 5.2.1: the characters of plain text, as the Commission's guide for filers sums them up. */
export const FILER_MANUAL_5_2_1: Authority = {
  citation: 'EDGAR Filer Manual, Volume II, 5.2.1',
  url: 'https://www.sec.gov/submit-filings/filer-support-resources/how-do-i-guides/prepare-edgar-filing-plain-text',
  asOf: '2026-06',
};

/** General Instruction I.B.6 of Form S-3: a third of the public float in twelve months, and its calculation on the cover (Instruction 7). */
export const GENERAL_INSTRUCTION_I_B_6 = regulation('Form S-3, General Instruction I.B.6 (17 CFR 239.13)', '239.13');

/** Regulation S-K Item 501(b)(8): the underwriters and, of a best-efforts offering, its end, its minimum and its escrow. */
export const ITEM_501_B_8 = regulation('17 CFR 229.501(b)(8)', '229.501');

/** Regulation S-K Item 501(b)(9): the date of the prospectus. */
export const ITEM_501_B_9 = regulation('17 CFR 229.501(b)(9)', '229.501');

/** Rule 415(a)(4): what an at the market offering is. */
export const RULE_415_A_4 = regulation('17 CFR 230.415(a)(4)', '230.415');

/** Rule 424(b)(3): facts and events since the last form of prospectus, which stickers tell of. */
export const RULE_424_B_3 = regulation('17 CFR 230.424(b)(3)', '230.424');

/** The Prospectus Regulation of the European Union. */
export const PROSPECTUS_REGULATION: Authority = {
  citation: 'Regulation (EU) 2017/1129',
  url: 'https://eur-lex.europa.eu/eli/reg/2017/1129/oj',
  asOf: '2026-06',
};

/** The regulations of the United Kingdom on public offers, in force since January 19, 2026. */
export const PUBLIC_OFFERS_REGULATIONS: Authority = {
  citation: 'Public Offers and Admissions to Trading Regulations 2024 (SI 2024/105)',
  url: 'https://www.legislation.gov.uk/uksi/2024/105/contents',
  asOf: '2026-06',
};

/** Securities Act Section 27A: the safe harbor for forward-looking statements, and the offerings that it leaves out. */
export const SECTION_27A: Authority = {
  citation: 'Securities Act Section 27A (15 USC 77z-2)',
  url: 'https://www.law.cornell.edu/uscode/text/15/77z-2',
  asOf: '2026-06',
};
