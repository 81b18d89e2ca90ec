/*
 * Drafts for the tests, short enough to be read as a whole.
 */

const COVER = ['Filed Pursuant to Rule 424(b)(5)', 'Registration No. 333-239488', '(To Prospectus dated August 20, 2020)', '**PROSPECTUS SUPPLEMENT**'];
const OFFERING =
  'Our common stock is listed on the NYSE under the symbol “ABCD,” where its closing price was $5.00. Sales are an at the market offering under Rule 415; the agent ' +
  'uses its best efforts, and nothing is held in escrow. See “Risk Factors” on page S-4.';
const LEGEND =
  '**Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of these securities or ' +
  'determined if this prospectus supplement or the accompanying prospectus is truthful or complete. Any representation to the contrary is a ' +
  'criminal offense.**';
const DATE = '**The date of this prospectus supplement is October 20, 2022.**';

/** A prospectus supplement with these paragraphs between its cover and its date, and nothing wrong in what stands around them. */
export function supplement(...paragraphs: readonly string[]): string {
  return `${[...COVER, OFFERING, LEGEND, ...paragraphs, DATE].join('\n\n')}\n`;
}

/** A paragraph with an `undefined-term`: it defines one agreement and names another. */
export const OTHER_AGREEMENT =
  'We entered into an equity distribution agreement (the “Equity Distribution Agreement”) with Oppenheimer & Co. Inc. To date we have sold no ' +
  'shares of our common stock pursuant to the Sales Agreement.';

/** A paragraph with an `impossible-date`. */
export const IMPOSSIBLE_DATE = 'The last reported sale price of our common stock was on February 30, 2022.';

/** What is no Rule 424(b) document. */
export const NOTES = '# Notes\n\nBuy milk.\n';
