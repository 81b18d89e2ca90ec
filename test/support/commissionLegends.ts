/** The last sentence of every legend that was found in a filing. */
export const OFFENSE = 'Any representation to the contrary is a criminal offense.';

const SEC = 'the Securities and Exchange Commission';
const NEITHER = `Neither ${SEC} nor any state securities commission`;
const OF_SECURITIES = 'has approved or disapproved of these securities';

/** What there is before the last sentence in the legends of filed prospectuses: all wordings of the corpus (REPORT.md, section 2), and the variants that regulation.md (1.7) accepts. */
export const JUDGEMENTS: readonly string[] = [
  // As counted in the corpus, the commonest first.
  `${NEITHER} ${OF_SECURITIES}, or determined if this prospectus is truthful or complete.`,
  `${NEITHER} ${OF_SECURITIES} or determined if this prospectus is truthful or complete.`,
  `${NEITHER} ${OF_SECURITIES} or passed upon the adequacy or accuracy of this prospectus.`,
  `${NEITHER} ${OF_SECURITIES} or determined if this prospectus supplement or the accompanying prospectus is truthful or complete.`,
  `None of ${SEC} (the “SEC”), any state securities commission, or any other regulatory body ${OF_SECURITIES} or determined if this pricing supplement and the accompanying product supplement, prospectus supplement and prospectus is truthful or complete.`,
  'Neither the SEC nor any state securities commission has approved or disapproved of our STRD Stock, or determined if this prospectus supplement or the accompanying prospectus is truthful or complete.',
  `${NEITHER} ${OF_SECURITIES} or determined if this prospectus supplement is truthful or complete.`,
  `Neither the U.S. Securities and Exchange Commission nor any state securities commission ${OF_SECURITIES} or determined if this prospectus is truthful or complete.`,
  `Neither the SEC, any state securities commission, nor any other regulatory body ${OF_SECURITIES} or determined if this prospectus supplement and the prospectus to which it relates are truthful and complete.`,
  `Neither ${SEC} (the “SEC”) nor any state securities commission ${OF_SECURITIES} or determined if this prospectus supplement and the accompanying prospectus are truthful or complete.`,
  `Neither ${SEC} nor any other regulatory body ${OF_SECURITIES} or passed upon the accuracy or adequacy of this prospectus.`,
  `Neither ${SEC} (the “SEC”) nor any state securities commission has approved or disapproved of these Notes or determined that this pricing supplement, the product supplement, the underlier supplement or the prospectus is truthful or complete.`,
  `${NEITHER} ${OF_SECURITIES} or determined if this prospectus supplement and the accompanying base prospectus is truthful or complete.`,
  `${NEITHER} has approved or disapproved of the securities to be issued under the Prospectus and this prospectus supplement or determined if the Prospectus and this prospectus supplement is truthful or complete.`,
  `Neither the U.S. Securities and Exchange Commission nor any state securities commission ${OF_SECURITIES} or passed upon the accuracy or adequacy of this prospectus.`,
  `Neither the SEC nor any state securities commission ${OF_SECURITIES} or passed upon the accuracy or adequacy of this prospectus.`,
  `${NEITHER} ${OF_SECURITIES} or passed upon the accuracy or adequacy of this prospectus supplement.`,
  `None of the U.S. Securities and Exchange Commission (the “SEC”), any state securities commission, the Federal Deposit Insurance Corporation (the “FDIC”), the Board of Governors of the Federal Reserve System (the “Federal Reserve”), the New York Department of Financial Services (the “NYDFS”), or any other regulatory authority ${OF_SECURITIES} or determined if this prospectus supplement or the accompanying prospectus is truthful or complete.`,
  `${NEITHER} ${OF_SECURITIES} or determined that this prospectus supplement or the accompanying prospectus is accurate or complete.`,
  `${NEITHER} ${OF_SECURITIES} or determined that this prospectus supplement or the prospectus is accurate or complete.`,
  `Neither ${SEC} (“SEC”) nor any state securities commission ${OF_SECURITIES} or determined if this prospectus supplement or the accompanying prospectus is truthful or complete.`,
  `Neither ${SEC} nor any other regulatory body ${OF_SECURITIES} or passed upon the accuracy or adequacy of this pricing supplement or the accompanying prospectus, prospectus supplement or product supplement.`,
  `None of ${SEC} (the “SEC”), any state securities commission, or any other regulatory body has approved or disapproved of these Notes or the guarantee, or passed upon the adequacy or accuracy of this pricing supplement, or the accompanying product supplement, prospectus supplement or prospectus.`,
  `Neither ${SEC} nor any state or foreign securities commission or regulatory authority ${OF_SECURITIES} or passed upon the adequacy or accuracy of this prospectus supplement or the accompanying prospectus.`,
  `None of ${SEC} (the “SEC”), any state securities commission, or any other regulatory body ${OF_SECURITIES} or determined if this Note Prospectus (as defined below) is truthful or complete.`,
  `${NEITHER} ${OF_SECURITIES}, or determined if this prospectus supplement or the prospectus to which it relates is truthful or complete.`,
  // Not in the table of the report, but in the corpus: a prospectus of the 1990s, and one that speaks of any supplement.
  `THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND EXCHANGE COMMISSION OR ANY STATE SECURITIES COMMISSION NOR HAS THE SECURITIES AND EXCHANGE COMMISSION OR ANY STATE SECURITIES COMMISSION PASSED UPON THE ACCURACY OR ADEQUACY OF THIS PROSPECTUS.`,
  `${NEITHER} ${OF_SECURITIES} or passed upon the adequacy or accuracy of this prospectus or any accompanying prospectus supplement.`,
  // regulation.md, 1.7.
  `${NEITHER} ${OF_SECURITIES} or passed upon the adequacy or accuracy of this prospectus supplement or the accompanying base prospectus.`,
  'Neither the SEC nor any other securities commission in any jurisdiction has approved or disapproved of NRG’s common stock or determined if this prospectus supplement or the accompanying prospectus is truthful or complete.',
  `None of ${SEC}, any state securities commission or any other regulatory body ${OF_SECURITIES} or passed upon the adequacy or accuracy of this prospectus supplement.`,
  `Neither the SEC nor any state or other securities commission ${OF_SECURITIES} or determined if this prospectus is truthful or complete.`,
  `${NEITHER} ${OF_SECURITIES} or determined if this prospectus is truthful and complete.`,
  'These securities have not been approved or disapproved by the SEC or any state securities commission nor have these organizations determined if this prospectus is truthful or complete.',
  `None of ${SEC}, the Federal Deposit Insurance Corporation, the Board of Governors of the Federal Reserve System, any state banking department or any other regulatory body ${OF_SECURITIES} or passed upon the adequacy or accuracy of this prospectus.`,
  `Neither the SEC nor any other regulatory body ${OF_SECURITIES} or determined if this prospectus is truthful or complete.`,
  `Neither the U.S. Securities and Exchange Commission (the “SEC”) nor any state securities regulator ${OF_SECURITIES} or determined whether this prospectus is truthful or complete.`,
  `Neither the Commission nor any state securities commission ${OF_SECURITIES} or determined if this Supplement, the Prospectus Supplement or the accompanying prospectus is truthful or complete.`,
];

/** The legends of those judgements. */
export const LEGENDS: readonly string[] = JUDGEMENTS.map(judgement => `${judgement} ${OFFENSE}`);

/** What may be put in another way in a legend: the same legend where the words are not in it. */
export const VARIATIONS: Readonly<Record<string, (legend: string) => string>> = {
  'the Commission is abbreviated': legend => legend.replace(/Securities and Exchange Commission(?: \((?:the )?“SEC”\))?/i, 'SEC'),
  'the Commission is “the Commission”': legend =>
    legend.replace(/(?:U\.S\. )?(?:Securities and Exchange Commission(?: \((?:the )?“SEC”\))?|SEC\b)/i, 'Commission'),
  '“U.S.” is added': legend => legend.replace(/(?<!U\.S\. )(?:Securities and Exchange Commission|\bSEC\b)/, 'U.S. $&'),
  '“United States” is added': legend => legend.replace(/(?:U\.S\. )?(Securities and Exchange Commission|\bSEC\b)/, 'United States $1'),
  'the Commission is defined inline': legend =>
    legend.replace(/Securities and Exchange Commission(?: \((?:the )?“SEC”\))?/i, 'Securities and Exchange Commission (the “Commission” or the “SEC”)'),
  'the object is “the Notes”': legend => legend.replace('these securities', 'the Notes'),
  'the object is a named class': legend => legend.replace('these securities', 'our 10.00% Series A Perpetual Preferred Stock, par value $0.001 per share,'),
  'the object is two classes': legend => legend.replace('these securities', 'the Class A ordinary shares represented by the ADSs or the Warrants'),
  'the state commission is any other regulatory body': legend => legend.replace('nor any state securities commission', 'nor any other regulatory body'),
  'the state commission is any state securities regulator': legend =>
    legend.replace('any state securities commission', 'any state securities regulatory authority'),
  'the state commission is that of any state': legend =>
    legend.replace(' nor any state securities commission', ' nor the securities commission of any state or other jurisdiction'),
  'the documents are those of a company': legend => legend.replace(/(?= (?:is|are) (?:truthful|accurate))/, ' of Harborlight Power, Inc.'),
  'the qualities change places': legend =>
    legend.replace('adequacy or accuracy', 'accuracy or adequacy').replace('truthful or complete', 'complete or truthful'),
  'it is “truthful and complete”': legend => legend.replace(/(?:truthful|accurate) or complete/, 'truthful and complete'),
  'it is “accurate, truthful or complete”': legend => legend.replace('truthful or complete', 'accurate, truthful or complete'),
  'it is “determined whether”': legend => legend.replace(/determined (?:if|that)/, 'determined whether'),
  'it is “passed on”': legend => legend.replace('passed upon', 'passed on'),
  'the documents are in another order': legend =>
    legend.replace(
      /(?<=determined (?:if|that|whether) )(?:this|the) [^.]*(?= (?:is|are) (?:truthful|accurate))/,
      'the Base Prospectus, the Prospectus Supplement or this Supplement No. 3',
    ),
  'the order of the documents passed upon is another': legend =>
    legend.replace(/(?<=accuracy of |adequacy of )this [^.]*(?=\.)/, 'the accompanying base prospectus and this Prospectus Supplement No. 12'),
  'the offense is British': legend => legend.replace('offense', 'offence'),
  'the offense is what it constitutes': legend => legend.replace('is a criminal offense', 'constitutes a criminal offense'),
  'the contrary representation comes first': legend => legend.replace(OFFENSE, 'Any contrary representation is a criminal offense.'),
  'the last sentence goes on': legend => legend.replace(OFFENSE, 'Any representation to the contrary is a criminal offense in the United States.'),
  'there is a comma before “or”': legend => legend.replace(/,? or (?=passed|determined)/, ', or '),
  'there is no comma before “or”': legend => legend.replace(/,? or (?=passed|determined)/, ' or '),
  'all is in capitals': legend => legend.toUpperCase(),
  'a sentence stands before it': legend => `Investing in our securities involves risks. See “Risk Factors” on page S-5. ${legend}`,
  'a sentence stands behind it': legend => `${legend} We expect to deliver the securities on or about June 12, 2024.`,
};

/** Legends and notices of others that share words with the Commission legend, by whose they are. */
export const OTHER_LEGENDS: Readonly<Record<string, string>> = {
  'the states, as their model form has it':
    'THESE SECURITIES HAVE NOT BEEN RECOMMENDED BY ANY FEDERAL OR STATE SECURITIES COMMISSION OR REGULATORY AUTHORITY. FURTHERMORE, THE FOREGOING AUTHORITIES HAVE NOT CONFIRMED THE ACCURACY OR DETERMINED THE ADEQUACY OF THIS DOCUMENT. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.',
  'North Carolina':
    'The Commissioner of Insurance of the State of North Carolina has not approved or disapproved this offering nor has the Commissioner passed upon the accuracy or adequacy of this prospectus. Any representation to the contrary is unlawful.',
  'New Hampshire':
    'Neither the fact that a registration statement has been filed with the state of New Hampshire nor the fact that a security is effectively registered constitutes a finding by the Secretary of State that any document filed is true, complete and not misleading. Neither any such fact nor the fact that an exemption is available means that the Secretary of State has passed in any way upon the merits of any security. It is unlawful to make any representation inconsistent with this paragraph.',
  Florida:
    'The shares offered hereby have not been registered with the Florida Division of Securities. If sales are made to five or more persons in Florida, any sale is voidable within three days.',
  California:
    'It is unlawful to consummate a sale or transfer of this security without the prior written consent of the Commissioner of Financial Protection of the State of California. The Commissioner has not approved or disapproved of the offering.',
  'New York':
    'This prospectus has not been filed with or reviewed by the Attorney General of the State of New York. The Attorney General has not passed on or endorsed the merits of this offering. Any representation to the contrary is unlawful.',
  Pennsylvania:
    'THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE PENNSYLVANIA SECURITIES COMMISSION NOR HAS THE COMMISSION PASSED UPON THE ACCURACY OR ADEQUACY OF THIS PROSPECTUS. ANY REPRESENTATION TO THE CONTRARY IS UNLAWFUL.',
  'New Mexico':
    'These securities have not been approved or disapproved by the Securities Division of New Mexico nor has the division passed upon the accuracy or adequacy of this prospectus. Any representation to the contrary is a criminal offense.',
  Israel:
    'The Israel Securities Authority has not approved or disapproved of these securities or passed upon the adequacy or accuracy of this prospectus, which has been filed with the SEC.',
  Canada:
    'No securities commission or similar authority in Canada has reviewed or in any way passed upon this prospectus supplement or the merits of the securities, and any representation to the contrary is an offence.',
  Ontario:
    'Neither the Ontario Securities Commission nor any other Canadian regulator has approved or disapproved of these securities or passed upon the adequacy of this prospectus.',
  'the Cayman Islands':
    'Neither the Cayman Islands Monetary Authority nor any other governmental authority in the Cayman Islands has approved or disapproved of these securities or passed upon the adequacy or accuracy of this prospectus. Any representation to the contrary is a criminal offense.',
  'Hong Kong':
    'The Securities and Futures Commission of Hong Kong has not approved or disapproved of these securities or reviewed the contents of this prospectus. You are advised to exercise caution.',
  China:
    'The China Securities Regulatory Commission has neither approved nor disapproved of these securities, nor has the Commission passed upon the accuracy of this prospectus.',
  'the Philippines':
    'The Securities and Exchange Commission of the Philippines has not approved or disapproved of these notes or determined if this prospectus supplement is truthful or complete.',
  Singapore:
    'This prospectus has not been registered as a prospectus with the Monetary Authority of Singapore. The Monetary Authority of Singapore has not approved or disapproved of these securities.',
  'the United Kingdom': 'The contents of this prospectus have not been approved or disapproved by the Financial Conduct Authority or by an authorised person.',
  Bermuda:
    'The Bermuda Monetary Authority and the Registrar of Companies have not approved or disapproved of these securities and accept no responsibility for the financial soundness of any proposal. Any representation to the contrary is unlawful.',
  'the insurer of deposits':
    'The securities are not savings accounts, deposits or other obligations of any bank and are not insured by the Federal Deposit Insurance Corporation or any other governmental agency.',
  'the supervisors of banks':
    'These securities have not been approved or disapproved by the Federal Deposit Insurance Corporation or the Comptroller of the Currency, nor have these agencies passed upon the adequacy or accuracy of this offering circular. Any representation to the contrary is a criminal offense.',
  'a tender offer':
    'Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of this transaction, passed upon the merits or fairness of this transaction or passed upon the adequacy or accuracy of the information contained in this document. Any representation to the contrary is a criminal offense.',
  'a going-private transaction':
    'Neither the SEC nor any state securities regulatory agency has approved or disapproved of the merger, passed upon the merits or fairness of the merger or determined if this proxy statement is accurate or complete. Any representation to the contrary is a criminal offense.',
  'Regulation A':
    'The United States Securities and Exchange Commission does not pass upon the merits of or give its approval to any securities offered or the terms of the offering, nor does it pass upon the accuracy or completeness of any offering circular or other solicitation materials.',
  'a private placement':
    'The securities have not been registered under the Securities Act of 1933 and have not been approved or disapproved by the Securities and Exchange Commission, any state securities commission or other regulatory authority, nor have any of the foregoing passed upon or endorsed the merits of the offering. Any representation to the contrary is unlawful.',
  'a memorandum':
    'Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of these securities or determined if this memorandum is truthful or complete. Any representation to the contrary is a criminal offense.',
  crowdfunding:
    'These securities have not been recommended or approved by any federal or state securities commission or regulatory authority. The U.S. Securities and Exchange Commission does not pass upon the merits of any securities offered or the terms of the offering.',
  FINRA: 'FINRA has not approved or disapproved of the compensation or of these securities, nor has it passed upon the accuracy of this prospectus.',
  'blue sky':
    'The securities may be sold only in states where they are registered or exempt. No state has approved or disapproved of the offering, and it is unlawful to state otherwise.',
  'a free writing prospectus':
    'The issuer has filed a registration statement (including a prospectus) with the SEC for the offering to which this communication relates. Before you invest, you should read the prospectus in that registration statement and other documents the issuer has filed with the SEC.',
  'an insurance department':
    'No insurance department or insurance regulator of any state has approved or disapproved of the notes, and the notes are not guaranteed by any guaranty fund.',
  'an exchange': 'The Securities and Exchange Commission has not yet approved or disapproved the proposed rule change of the exchange.',
  'an agency': 'We cannot predict when the FDA will have approved or disapproved our application, or what the SEC staff will have determined.',
};
