import type { Chance } from './chance';

/** A part of a generated draft, in words without mark-up. */
export type Part =
  | { readonly kind: 'coverLine'; readonly text: string }
  /** From 1 for the sections of the draft to 3 for the risks of a program. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** `runIn` is what starts it in italics. */
  | { readonly kind: 'paragraph'; readonly runIn?: string; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Writes the parts of a draft in one format. */
export interface DraftWriter {
  /** How long the draft is so far, without what ends it. */
  readonly length: number;
  write(parts: readonly Part[]): void;
  /** The draft, with what ends it. Nothing can be written behind it. */
  finish(): string;
}

const line = (text: string): Part => ({ kind: 'coverLine', text });
const heading = (level: 1 | 2 | 3, text: string): Part => ({ kind: 'heading', level, text });
const paragraph = (text: string): Part => ({ kind: 'paragraph', text });

/** The cover of an at-the-market supplement, and the heading of what follows it. */
export function coverParts(chance: Chance): readonly Part[] {
  return [
    line('Filed Pursuant to Rule 424(b)(5)'),
    line('Registration No. 333-264182'),
    line('PROSPECTUS SUPPLEMENT'),
    line('(To Prospectus dated April 12, 2022)'),
    line('Up to $75,000,000'),
    line('Tideline Radiopharma, Inc.'),
    line('Common Stock'),
    paragraph(
      `We have entered into an Equity Distribution Agreement, dated August 11, 2022 (the “Equity Distribution Agreement”), with Harborlight Securities LLC (“Harborlight”), relating to shares of our common stock offered by this prospectus supplement and the accompanying prospectus. In accordance with the terms of the Equity Distribution Agreement, we may offer and sell shares of our common stock having an aggregate offering price of up to $75,000,000 from time to time through Harborlight, acting as our sales agent. As of the date of this prospectus supplement, we have sold ${chance.count(90_000, 400_000)} shares of our common stock under the Equity Distribution Agreement for aggregate gross proceeds of $${chance.count(400_000, 4_000_000)}.`,
    ),
    paragraph(
      'Sales of our common stock, if any, will be made by any method that is deemed an “at the market offering” as defined in Rule 415 under the Securities Act of 1933, as amended. Our agent will use commercially reasonable efforts; there is no arrangement for funds to be received in any escrow.',
    ),
    paragraph(
      `Our common stock is listed on The Nasdaq Capital Market under the symbol “TDLR.” On August 18, 2022, the last reported sale price of our common stock was $${chance.whole(41, 89) / 10}5 per share.`,
    ),
    line('Investing in our common stock involves a high degree of risk. See “Risk Factors” beginning on page S-3 of this prospectus supplement.'),
    line(
      'Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of these securities or determined if this prospectus supplement or the accompanying prospectus is truthful or complete. Any representation to the contrary is a criminal offense.',
    ),
    line('Harborlight'),
    line('The date of this prospectus supplement is August 19, 2022.'),
    heading(1, 'RISK FACTORS'),
  ];
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
const ENDINGS = ['', 'ia', 'ex', 'on', 'um', 'is', 'or', 'an', 'eus', 'ent', 'yl', 'ax'];
// biome-ignore-end format: lists

const PAIRS = FIRST.length * SECOND.length;

/** A name that no other program up to the 4,900th has. */
function nameOf(number: number): string {
  return `${FIRST[number % FIRST.length]}${SECOND[number % SECOND.length]}${ENDINGS[Math.floor(number / PAIRS) % ENDINGS.length]}`;
}

/** What is said of one program; nothing of it is said of another. */
export function programParts(chance: Chance, number: number): readonly Part[] {
  const compound = `TR-${100 + number}`;
  const name = nameOf(number);
  return [heading(2, compound), ...agreement(chance, compound, name), ...risks(chance, compound), ...trials(chance, compound), ...offering(chance, name)];
}

function agreement(chance: Chance, compound: string, name: string): readonly Part[] {
  const term = `${name} ${chance.of(KINDS)} Agreement`;
  const signed = chance.date(2012, 2018);
  return [
    heading(3, `We depend on ${name} for ${compound}, and it may ${chance.of(HARM)}.`),
    paragraph(
      `On ${signed}, we entered into the ${term}, dated ${signed} (the “${term}”), with ${name} Sciences, Inc. (“${name}”). Under the ${term}, we paid ${name} ${chance.dollars()} on signing and owe it up to ${chance.dollars()} when ${chance.of(EVENTS)}, together with ${chance.percent()} of net sales.`,
    ),
    paragraph(`The ${term} ends on ${chance.date(2024, 2036)}. Until then, ${name} must keep the following for us:`),
    {
      kind: 'list',
      items: [
        `at least ${chance.count(200, 9000)} doses of ${compound}, at ${chance.dollars()} a batch;`,
        `a second site for the ${chance.of(TISSUES)} program, ready by ${chance.date(2023, 2024)}; and`,
        `insurance for ${compound} of not less than ${chance.dollars()}.`,
      ],
    },
  ];
}

function risks(chance: Chance, compound: string): readonly Part[] {
  const sentences = chance.shuffled([
    `We spent ${chance.dollars()} on ${compound} in ${chance.count(3, 11)} months of ${chance.whole(2013, 2021)}, and expect to spend ${chance.percent()} more.`,
    `Our trial in tumors of the ${chance.of(TISSUES)} enrolled ${chance.count(20, 1900)} of ${chance.count(2000, 4900)} patients, of whom ${chance.percent()} responded to ${compound}.`,
    `On ${chance.date(2019, 2021)}, the agency asked for data on ${chance.count(12, 400)} further patients, which could ${chance.of(HARM)}.`,
    `A competitor reported on ${chance.date(2019, 2021)} that its compound reached ${chance.percent()} of the target dose at a cost of ${chance.dollars()}.`,
    `If fewer than ${chance.count(10, 90)} sites stay open, ${compound} may need ${chance.count(3, 30)} months longer, which could ${chance.of(HARM)}.`,
    `As of ${chance.date(2020, 2021)}, ${compound} alone accounted for ${chance.percent()} of our commitments, or ${chance.dollars()}.`,
    `We hold ${chance.count(3, 60)} patents on ${compound}, the first of which expires on ${chance.date(2025, 2039)}.`,
  ]);
  return [
    heading(3, `The program for ${compound} may ${chance.of(HARM)}.`),
    paragraph(sentences.slice(0, 4).join(' ')),
    { kind: 'paragraph', runIn: `Other risks of ${compound}`, text: `. ${sentences.slice(4).join(' ')}` },
  ];
}

function trials(chance: Chance, compound: string): readonly Part[] {
  const rows = [1, 2, 3, 4, 5, 6].map(trial => [
    `${compound}-${trial}`,
    chance.of(TISSUES),
    chance.count(20, 3000),
    chance.percent(),
    chance.dollars(),
    chance.date(2018, 2020),
  ]);
  return [
    paragraph(`The trials of ${compound} stood as follows on ${chance.date(2021, 2021)}:`),
    { kind: 'table', head: [`Trial of ${compound}`, 'Tissue', 'Patients', 'Responded', 'Cost', 'Last visit'], rows },
  ];
}

function offering(chance: Chance, name: string): readonly Part[] {
  const agent = `${name} Capital`;
  const term = `${agent} Placement Agreement`;
  const [sold, shares, price] = [chance.date(2013, 2021), chance.whole(90, 900) * 1000, chance.whole(210, 980)];
  const gross = ((shares * price) / 100).toLocaleString('en-US');
  return [
    heading(3, `Our earlier offering through ${agent} diluted our holders, and others may.`),
    paragraph(
      `On ${sold}, under a placement agreement of that day with ${agent} Partners LLC (the “${term}”), we issued ${shares.toLocaleString('en-US')} shares of our common stock at $${(price / 100).toFixed(2)} per share and received $${gross} before expenses. The ${term} gave ${agent} Partners LLC ${chance.whole(30, 75) / 10}% of that, and warrants for ${chance.count(1000, 80_000)} shares until ${chance.date(2023, 2028)}.`,
    ),
  ];
}
