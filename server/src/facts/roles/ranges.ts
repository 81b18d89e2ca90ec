/** A sum of money. */
export const MONEY = String.raw`(?:US)?\$ ?[\d.,]*\d(?: [mb]illion)?`;

/** An amount that shares its words with the next: "$3.14 to", "$12.50,", "$3.49 per share of common stock and". */
const SHARING = String.raw`${MONEY}(?: per (?:[\w-]+ ){0,6}[\w-]+)?(?:,|,? (?:to|and|or|through)|-|–) ?`;

/** More are no range and no list of prices. */
const MOST_SHARING = 4;

/**
 * Words before a figure, or before the first figure of a range or a list that it is the last of: what "ranging from" says of $3.14 in "from $3.14 to $3.72",
 * it says of $3.72. The words must end with the end of the text: "… price of $".
 */
export function evenOfRange({ source, flags }: RegExp): RegExp {
  if (!source.endsWith('$')) throw new Error(`“${source}” does not end where a figure starts`);
  return new RegExp(`${source.slice(0, -1)}(?:${SHARING}){0,${MOST_SHARING}}$`, flags);
}
