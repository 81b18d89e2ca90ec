/** What a standard text leaves open: how the blank is printed, and what it may be where there are but a few. */
interface Hole {
  readonly blank: string;
  readonly choices?: readonly string[];
}

const MARKETS = ['Nasdaq Capital Market', 'Nasdaq Global Market', 'Nasdaq Global Select Market', 'New York Stock Exchange', 'NYSE American'] as const;

/** The holes of standard texts by name. One name twice in a text is the same hole. */
export const HOLES = {
  paragraph: { blank: '[ ]', choices: ['5', '3', '2', '4', '7'] },
  fileNumber: { blank: '[ ]' },
  date: { blank: '[date]' },
  priceDate: { blank: '[date]' },
  effective: { blank: '[date]' },
  supplementDate: { blank: '[date]' },
  prospectusDate: { blank: '[date]' },
  self: { blank: 'this prospectus supplement' },
  Self: { blank: 'This prospectus supplement' },
  documents: { blank: 'this prospectus supplement or the accompanying prospectus' },
  agreement: { blank: '[Sales Agreement]' },
  agent: { blank: '[Agent]' },
  stock: { blank: 'common stock' },
  market: { blank: '[Nasdaq Capital Market]', choices: MARKETS },
  symbol: { blank: '[XXXX]' },
  price: { blank: '[price]' },
  page: { blank: '[ ]' },
  basePage: { blank: '[ ]' },
  sold: { blank: '[S]' },
  float: { blank: '[F]' },
  outstanding: { blank: '[N]' },
  held: { blank: '[n]' },
  holders: { blank: '[non-affiliates]', choices: ['non-affiliates', 'affiliates'] },
  form: { blank: 'Form S-3' },
  instruction: { blank: 'General Instruction I.B.6' },
} as const satisfies Readonly<Record<string, Hole>>;

export type HoleName = keyof typeof HOLES;

/** What is known of the holes of a text. */
export type Known = Readonly<Partial<Record<HoleName, string>>>;

/** A piece of a standard text: words, or a blank with its number among the tab stops of the text, counted from one. */
export type TextPart = { readonly words: string } | { readonly blank: string; readonly stop: number; readonly choices: readonly string[] };

const HOLE = /<(\w+)>/g;
const BLANK = /^\[/;

/**
 * The pieces of a standard text, in which a hole is written as its name between angle brackets: the words that are known stand in their places, and the other
 * holes are blanks, unless they have words that always serve. Throws for a hole that there is not: that is a bug.
 */
export function fillText(text: string, known: Known, firstStop = 1): readonly TextPart[] {
  const stops = new Map<string, number>();
  const parts: TextPart[] = [];
  let words = '';
  let from = 0;
  for (const { 0: written, 1: name = '', index } of text.matchAll(HOLE)) {
    const hole = isHole(name) ? HOLES[name] : undefined;
    if (hole === undefined) throw new Error(`a standard text has no hole “${name}”`);
    words += text.slice(from, index);
    from = index + written.length;
    const said = known[name as HoleName] ?? (BLANK.test(hole.blank) ? undefined : hole.blank);
    if (said !== undefined) {
      words += said;
      continue;
    }
    if (words !== '') parts.push({ words });
    words = '';
    const stop = stops.get(name) ?? firstStop + stops.size;
    stops.set(name, stop);
    parts.push({ blank: hole.blank, stop, choices: 'choices' in hole ? hole.choices : [] });
  }
  words += text.slice(from);
  if (words !== '') parts.push({ words });
  return parts;
}

function isHole(name: string): name is HoleName {
  return Object.hasOwn(HOLES, name);
}

/** The text as a person reads it, with its blanks in brackets. */
export function plainText(parts: readonly TextPart[]): string {
  return parts.map(part => ('words' in part ? part.words : part.blank)).join('');
}

/** The text with tab stops at its blanks, as editors of snippets want it; `write` gives words as they are written in the draft. */
export function snippetText(parts: readonly TextPart[], write: (words: string) => string): string {
  return parts
    .map(part => {
      if ('words' in part) return escaped(write(part.words));
      return part.choices.length > 0 ? `\${${part.stop}|${part.choices.join(',')}|}` : `\${${part.stop}:${escaped(part.blank)}}`;
    })
    .join('');
}

function escaped(words: string): string {
  return words.replace(/[\\$}]/g, String.raw`\$&`);
}
