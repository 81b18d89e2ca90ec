import { Chance } from './chance';

/**
 * One at-the-market supplement of a company with as many programs as make the draft as long as asked for, and at most one longer. It is the
 * same for the same seed, and no passage is like another.
 */
export function generatedDraft(length: number, seed = 1): string {
  const chance = new Chance(seed);
  let draft = cover(chance);
  for (let number = 1; draft.length < length; number++) draft += `\n\n${program(chance, number)}`;
  return `${draft}\n`;
}

function cover(chance: Chance): string {
  return `**Filed Pursuant to Rule 424(b)(5)**

**Registration No. 333-264182**

**PROSPECTUS SUPPLEMENT**

**(To Prospectus dated April 12, 2022)**

**Up to \\$75,000,000**

**Tideline Radiopharma, Inc.**

**Common Stock**

We have entered into an Equity Distribution Agreement, dated August 11, 2022 (the “Equity Distribution Agreement”), with Harborlight Securities LLC (“Harborlight”), relating to shares of our common stock offered by this prospectus supplement and the accompanying prospectus. In accordance with the terms of the Equity Distribution Agreement, we may offer and sell shares of our common stock having an aggregate offering price of up to \\$75,000,000 from time to time through Harborlight, acting as our sales agent. As of the date of this prospectus supplement, we have sold ${chance.count(90_000, 400_000)} shares of our common stock under the Equity Distribution Agreement for aggregate gross proceeds of \\$${chance.count(400_000, 4_000_000)}.

Sales of our common stock, if any, will be made by any method that is deemed an “at the market offering” as defined in Rule 415 under the Securities Act of 1933, as amended.

Our common stock is listed on The Nasdaq Capital Market under the symbol “TDLR.” On August 18, 2022, the last reported sale price of our common stock was \\$${chance.whole(41, 89) / 10}5 per share.

**Investing in our common stock involves a high degree of risk. See “Risk Factors” in this prospectus supplement.**

**Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of these securities or determined if this prospectus supplement or the accompanying prospectus is truthful or complete. Any representation to the contrary is a criminal offense.**

**Harborlight**

**The date of this prospectus supplement is August 19, 2022.**

# RISK FACTORS`;
}

// biome-ignore-start format: lists
const FIRST = [
  'Nor',
  'Cal',
  'Ver',
  'Ald',
  'Bren',
  'Cor',
  'Del',
  'Est',
  'Far',
  'Gal',
  'Hel',
  'Ing',
  'Jun',
  'Kel',
  'Lor',
  'Mar',
  'Ost',
  'Pel',
  'Quin',
  'Ros',
  'Sel',
  'Tor',
  'Ul',
];
const SECOND = [
  'vane',
  'dora',
  'mont',
  'lux',
  'wick',
  'bridge',
  'stone',
  'field',
  'mere',
  'gate',
  'holm',
  'crest',
  'ridge',
  'haven',
  'brook',
  'mark',
  'worth',
  'shire',
];
const KINDS = ['License', 'Collaboration', 'Supply', 'Manufacturing', 'Research'] as const;
const TISSUES = ['thyroid', 'pancreas', 'lung', 'kidney', 'bone marrow', 'liver', 'retina'] as const;
const EVENTS = [
  'the first patient is dosed',
  'the last patient completes follow-up',
  'an application is accepted for review',
  'the product is first sold',
] as const;
const HARM = ['delay our filings', 'exhaust our cash', 'end the program', 'harm our business', 'depress the price of our common stock'] as const;
// biome-ignore-end format: lists

/** A name that no other program up to the 450th has. */
function nameOf(number: number): string {
  return `${FIRST[number % FIRST.length]}${SECOND[number % SECOND.length]}`;
}

function program(chance: Chance, number: number): string {
  const compound = `TR-${100 + number}`;
  const name = nameOf(number);
  return [`## ${compound}`, agreement(chance, compound, name), risks(chance, compound), trials(chance, compound), offering(chance, name)].join('\n\n');
}

function agreement(chance: Chance, compound: string, name: string): string {
  const term = `${name} ${chance.of(KINDS)} Agreement`;
  const signed = chance.date(2012, 2018);
  return `### We depend on ${name} for ${compound}, and it may ${chance.of(HARM)}.

On ${signed}, we entered into the ${term}, dated ${signed} (the “${term}”), with ${name} Sciences, Inc. (“${name}”). Under the ${term}, we paid ${name} ${chance.dollars()} on signing and owe it up to ${chance.dollars()} when ${chance.of(EVENTS)}, together with ${chance.percent()} of net sales.

The ${term} ends on ${chance.date(2024, 2036)}. Until then, ${name} must keep the following for us:

- at least ${chance.count(200, 9000)} doses of ${compound}, at ${chance.dollars()} a batch;
- a second site for the ${chance.of(TISSUES)} program, ready by ${chance.date(2023, 2024)}; and
- insurance for ${compound} of not less than ${chance.dollars()}.`;
}

function risks(chance: Chance, compound: string): string {
  const sentences = chance.shuffled([
    `We spent ${chance.dollars()} on ${compound} in ${chance.count(3, 11)} months of ${chance.whole(2013, 2021)}, and expect to spend ${chance.percent()} more.`,
    `Our trial in tumors of the ${chance.of(TISSUES)} enrolled ${chance.count(20, 1900)} of ${chance.count(2000, 4900)} patients, of whom ${chance.percent()} responded to ${compound}.`,
    `On ${chance.date(2019, 2021)}, the agency asked for data on ${chance.count(12, 400)} further patients, which could ${chance.of(HARM)}.`,
    `A competitor reported on ${chance.date(2019, 2021)} that its compound reached ${chance.percent()} of the target dose at a cost of ${chance.dollars()}.`,
    `If fewer than ${chance.count(10, 90)} sites stay open, ${compound} may need ${chance.count(3, 30)} months longer, which could ${chance.of(HARM)}.`,
    `As of ${chance.date(2020, 2021)}, ${compound} alone accounted for ${chance.percent()} of our commitments, or ${chance.dollars()}.`,
    `We hold ${chance.count(3, 60)} patents on ${compound}, the first of which expires on ${chance.date(2025, 2039)}.`,
  ]);
  return `### The program for ${compound} may ${chance.of(HARM)}.

${sentences.slice(0, 4).join(' ')}

*Other risks of ${compound}*. ${sentences.slice(4).join(' ')}`;
}

function trials(chance: Chance, compound: string): string {
  const rows = [1, 2, 3, 4, 5, 6].map(trial => {
    const cells = [`${compound}-${trial}`, chance.of(TISSUES), chance.count(20, 3000), chance.percent(), chance.dollars(), chance.date(2018, 2020)];
    return `| ${cells.join(' | ')} |`;
  });
  return `The trials of ${compound} stood as follows on ${chance.date(2021, 2021)}:

| **Trial of ${compound}** | **Tissue** | **Patients** | **Responded** | **Cost** | **Last visit** |
|---|---|---|---|---|---|
${rows.join('\n')}`;
}

function offering(chance: Chance, name: string): string {
  const agent = `${name} Capital`;
  const term = `${agent} Placement Agreement`;
  const [sold, shares, price] = [chance.date(2013, 2021), chance.whole(90, 900) * 1000, chance.whole(210, 980)];
  const gross = ((shares * price) / 100).toLocaleString('en-US');
  return `### Our earlier offering through ${agent} diluted our holders, and others may.

On ${sold}, under a placement agreement of that day with ${agent} Partners LLC (the “${term}”), we issued ${shares.toLocaleString('en-US')} shares of our common stock at \\$${(price / 100).toFixed(2)} per share and received \\$${gross} before expenses. The ${term} gave ${agent} Partners LLC ${chance.whole(30, 75) / 10}% of that, and warrants for ${chance.count(1000, 80_000)} shares until ${chance.date(2023, 2028)}.`;
}
