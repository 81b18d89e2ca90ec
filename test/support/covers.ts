/** A cover in paragraphs, each of which may be left out. */
export type CoverParagraphs = Readonly<Record<string, string>> & { readonly title: string };

const HEADER = { paragraph: '**Filed Pursuant to Rule 424(b)(5)**', number: '**Registration No. 333-278184**' };

const LEGEND = (documents: string) =>
  `**Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of these securities or determined if ${documents} is truthful or complete. Any representation to the contrary is a criminal offense.**`;

/** The cover of an at-the-market supplement in which nothing is wrong. */
export const AT_THE_MARKET_COVER = {
  ...HEADER,
  title: '**PROSPECTUS SUPPLEMENT**',
  chain: '**(To Prospectus dated April 2, 2024)**',
  amount: '**Up to $3,000,000**',
  security: '**Common Stock**',
  agreement:
    'We have entered into a sales agreement (the “Sales Agreement”) with Harbor Securities LLC (“Harbor”) for the offer and sale of our common stock from time to time in an at-the-market program. Under the Sales Agreement, Harbor acts as our sales agent. The accompanying prospectus dated April 2, 2024 describes our securities.',
  market: 'Our common stock is listed on the Nasdaq Capital Market under the symbol “ABCD.”',
  price: 'On May 1, 2024, the last reported sale price of our common stock was $2.43 per share.',
  method:
    'Sales of our common stock, if any, under this prospectus supplement may be made by any method permitted by law deemed to be an “at the market offering” as defined in Rule 415(a)(4) under the Securities Act of 1933, as amended.',
  efforts:
    'Harbor is not required to sell any specific number or dollar amount of shares but will use commercially reasonable efforts consistent with its normal trading and sales practices.',
  escrow: 'There is no arrangement for funds to be received in any escrow, trust or similar arrangement.',
  risks:
    '**Investing in our common stock involves a high degree of risk. See “Risk Factors” beginning on page S-5 of this prospectus supplement and page 7 of the accompanying prospectus.**',
  legend: LEGEND('this prospectus supplement or the accompanying prospectus'),
  date: '**The date of this prospectus supplement is May 3, 2024.**',
} as const satisfies CoverParagraphs;

const CALCULATION =
  'As of May 1, 2024, the aggregate market value of our outstanding common stock held by non-affiliates, or public float, was approximately $9,188,860, based on 4,000,000 shares of outstanding common stock, of which 3,781,424 were held by non-affiliates, at a price of $2.43 per share, the closing price of our common stock on April 15, 2024.';
/** What tells a reader that the limit of General Instruction I.B.6 holds, and no more. */
export const LIMIT = 'Sales are limited by General Instruction I.B.6 of Form S-3.';

/** The same of an issuer with a small public float. */
export const SMALL_FLOAT_COVER = {
  ...AT_THE_MARKET_COVER,
  agreement: `${AT_THE_MARKET_COVER.agreement} ${LIMIT}`,
  float: `${CALCULATION} During the 12 calendar months prior to and including the date of this prospectus supplement, we have not sold any securities pursuant to General Instruction I.B.6 of Form S-3.`,
} as const satisfies CoverParagraphs;

/** A preliminary supplement off an effective shelf. */
export const PRELIMINARY_COVER = {
  ...HEADER,
  caption: '**Subject to Completion, dated May 3, 2024**',
  completion:
    '**The information in this preliminary prospectus supplement is not complete and may be changed. This preliminary prospectus supplement and the accompanying prospectus are not an offer to sell these securities and are not soliciting an offer to buy these securities in any jurisdiction where the offer or sale is not permitted.**',
  title: '**PRELIMINARY PROSPECTUS SUPPLEMENT**',
  chain: '**(To Prospectus dated April 2, 2024)**',
  security: '**Common Stock**',
  offer:
    'We are offering shares of our common stock through underwriters. The underwriters expect to deliver them against payment in New York. We have granted the underwriters an option for a period of 30 days to purchase additional shares of our common stock from us at the public offering price, less the underwriting discounts and commissions, which will be set when the price is set, by agreement between us and the representatives of the underwriters.',
  market: 'Our common stock is listed on the Nasdaq Capital Market under the symbol “ABCD.”',
  risks:
    '**Investing in our common stock involves a high degree of risk. See “Risk Factors” beginning on page S-5 of this preliminary prospectus supplement.**',
  legend: LEGEND('this preliminary prospectus supplement or the accompanying prospectus'),
} as const satisfies CoverParagraphs;

/** A prospectus of its own, by which shares are sold at the market. */
export const PROSPECTUS_COVER = {
  ...HEADER,
  title: '**PROSPECTUS**',
  amount: '**Up to $3,000,000**',
  security: '**Common Stock**',
  agreement: AT_THE_MARKET_COVER.agreement.replace(' The accompanying prospectus dated April 2, 2024 describes our securities.', ''),
  market: AT_THE_MARKET_COVER.market,
  price: AT_THE_MARKET_COVER.price,
  method: AT_THE_MARKET_COVER.method.replace('this prospectus supplement', 'this prospectus'),
  efforts: AT_THE_MARKET_COVER.efforts,
  escrow: AT_THE_MARKET_COVER.escrow,
  risks: '**Investing in our common stock involves a high degree of risk. See “Risk Factors” beginning on page 5 of this prospectus.**',
  legend: LEGEND('this prospectus'),
  date: '**The date of this prospectus is May 3, 2024.**',
} as const satisfies CoverParagraphs;

/** A sticker that suspends an at-the-market program. */
export const SUSPENSION_COVER = {
  paragraph: '**Filed Pursuant to Rule 424(b)(3)**',
  number: '**Registration No. 333-278184**',
  title: '**SUPPLEMENT NO. 1**',
  chain: '**(To Prospectus Supplement dated May 3, 2024 and Prospectus dated April 2, 2024)**',
  relation:
    'This Supplement No. 1 (this “Supplement”) supplements and amends the prospectus supplement dated May 3, 2024 (the “Prospectus Supplement”) and the accompanying prospectus dated April 2, 2024 (the “Base Prospectus”).',
  together: 'This Supplement should be read in conjunction with the Prospectus Supplement and the Base Prospectus.',
  agreement:
    'The Prospectus Supplement relates to sales of our common stock under a sales agreement (the “Sales Agreement”) with Harbor Securities LLC, in an at-the-market offering. We have suspended sales in that offering.',
  suspension: 'We suspended sales under the Prospectus Supplement effective June 5, 2024. The Sales Agreement otherwise remains in full force and effect.',
  legend: LEGEND('this Supplement, the Prospectus Supplement or the Base Prospectus'),
  date: '**The date of this Supplement No. 1 is June 7, 2024.**',
} as const satisfies CoverParagraphs;

/** A sticker that ends one. */
export const TERMINATION_COVER = {
  ...SUSPENSION_COVER,
  agreement:
    'The Prospectus Supplement relates to sales of our common stock under a sales agreement (the “Sales Agreement”) with Harbor Securities LLC, in an at-the-market offering. We have terminated that offering of our common stock.',
  suspension: 'Effective June 5, 2024, we terminated the Sales Agreement. No further sales will be made under the Prospectus Supplement.',
} as const satisfies CoverParagraphs;

/** A cover in Markdown, without some of its paragraphs. */
export function coverWithout(cover: CoverParagraphs, left: readonly string[] = []): string {
  return Object.entries(cover)
    .flatMap(([name, words]) => (left.includes(name) ? [] : [words]))
    .join('\n\n');
}
