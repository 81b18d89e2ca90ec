import { commissionLegend } from './commissionLegend';

/** Words that practice puts into a draft, in which a hole is written as its name between angle brackets. */
export interface StandardText {
  readonly text: string;
  /** Whether covers have it in bold. */
  readonly isBold?: true;
}

/** Rule 424(e), in two lines. */
export const HEADER_PARAGRAPH: StandardText = { text: 'Filed Pursuant to Rule 424(b)(<paragraph>)', isBold: true };
export const HEADER_NUMBER: StandardText = { text: 'Registration No. 333-<fileNumber>', isBold: true };

/** Rule 424(c). */
export const CHAIN_OF_SUPPLEMENT: StandardText = { text: '(To Prospectus dated <prospectusDate>)', isBold: true };
export const CHAIN_OF_STICKER: StandardText = { text: '(To Prospectus Supplement dated <supplementDate> and Prospectus dated <prospectusDate>)', isBold: true };

/** Regulation S-K Item 501(b)(9) and Rule 423. */
export const DATE_LINE: StandardText = { text: 'The date of <self> is <date>.', isBold: true };

/** Regulation S-K Item 501(b)(7), second sample. */
export const COMMISSION_LEGEND_TEXT: StandardText = { text: commissionLegend('<documents>'), isBold: true };

/** Regulation S-K Item 501(b)(10), off an effective registration statement, and its caption. */
export const SUBJECT_TO_COMPLETION_LEGEND: StandardText = {
  text: 'The information in <self> is not complete and may be changed. Neither <self> nor the accompanying prospectus is an offer to sell these securities, and neither is soliciting an offer to buy these securities in any jurisdiction where the offer or sale is not permitted.',
  isBold: true,
};
export const SUBJECT_TO_COMPLETION_CAPTION: StandardText = { text: 'Subject to Completion, dated <date>', isBold: true };

/** Regulation S-K Item 501(b)(10), the sample of the rule, before the registration statement is effective. */
export const NOT_EFFECTIVE_LEGEND: StandardText = {
  text: 'The information in <self> is not complete and may be changed. We may not sell these securities until the registration statement filed with the Securities and Exchange Commission is effective. <Self> is not an offer to sell these securities and it is not soliciting an offer to buy these securities in any state where the offer or sale is not permitted.',
  isBold: true,
};

/** Regulation S-K Item 501(b)(5). */
export const RISK_FACTORS_OF_SUPPLEMENT: StandardText = {
  text: 'Investing in our <stock> involves a high degree of risk. See “Risk Factors” beginning on page S-<page> of <self> and page <basePage> of the accompanying prospectus.',
  isBold: true,
};
export const RISK_FACTORS_OF_PROSPECTUS: StandardText = {
  text: 'Investing in our <stock> involves a high degree of risk. See “Risk Factors” beginning on page <page> of <self>.',
  isBold: true,
};

/** Regulation S-K Item 501(b)(4). */
export const MARKET_SENTENCE: StandardText = { text: 'Our <stock> is listed on the <market> under the symbol “<symbol>.”' };

/** Regulation S-K Item 501(b)(3). */
export const LAST_PRICE_SENTENCE: StandardText = { text: 'On <priceDate>, the last reported sale price of our <stock> was $<price> per share.' };

/** Rule 415(a)(4). */
export const AT_THE_MARKET_METHOD: StandardText = {
  text: 'Sales of our <stock>, if any, under <self> may be made by any method permitted by law deemed to be an “at the market offering” as defined in Rule 415(a)(4) under the Securities Act of 1933, as amended.',
};

/** Regulation S-K Item 501(b)(8)(ii) and (iii). */
export const AGENT_EFFORTS: StandardText = {
  text: '<agent> is not required to sell any specific number or dollar amount of shares but will use commercially reasonable efforts consistent with its normal trading and sales practices.',
};
export const NO_ESCROW: StandardText = { text: 'There is no arrangement for funds to be received in any escrow, trust or similar arrangement.' };

/** General Instruction I.B.6 of Form S-3, Instruction 7. */
export const PUBLIC_FLOAT: StandardText = {
  text: 'As of <effective>, the aggregate market value of our outstanding <stock> held by non-affiliates, or public float, was approximately $<float>, based on <outstanding> shares of outstanding <stock>, of which <held> were held by <holders>, at a price of $<price> per share, the closing price of our <stock> on <priceDate>. Pursuant to <instruction> of <form>, in no event will we sell securities registered on this registration statement with a value exceeding one-third of our public float in any 12-calendar-month period so long as our public float remains below $75.0 million. During the 12 calendar months prior to and including the date of <self>, we have sold $<sold> of securities pursuant to <instruction> of <form>.',
};

/** What a sticker changes and how it is read (custom). */
export const RELATION_PARAGRAPH: StandardText = {
  text: '<Self> supplements and amends the prospectus supplement dated <supplementDate> and the accompanying prospectus dated <prospectusDate>. It should be read in conjunction with, and may not be delivered or utilized without, the prospectus supplement and the accompanying prospectus, and is qualified by reference to them except to the extent that the information in it updates or supersedes the information they contain.',
};
export const READ_TOGETHER: StandardText = {
  text: '<Self> should be read in conjunction with, and may not be delivered or utilized without, the prospectus supplement and the accompanying prospectus, including any amendments or supplements to them.',
};

/** What a sticker says that suspends an offering or ends it (custom). */
export const PURPOSE_SUSPENSION: StandardText = {
  text: 'We are suspending sales under, and terminating the offering made by, the prospectus supplement, effective <effective>. We will not make any further sales of our <stock> under the <agreement> unless and until a new prospectus supplement is filed with the Securities and Exchange Commission. The <agreement> otherwise remains in full force and effect.',
};
export const PURPOSE_TERMINATION: StandardText = {
  text: 'Effective <effective>, we terminated the <agreement> and the offering of <stock> under the prospectus supplement. No further sales will be made under the prospectus supplement.',
};
