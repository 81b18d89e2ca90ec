import { assertStated } from '../../support/stated';

/** What a symbol is said to be: its class, its market, and what keeps it from being compared. */
const tickers = (text: string) =>
  assertStated(
    'ticker',
    ({ symbol, form, security, market, isOwn, isOfList, isOfAnotherTime }) =>
      [symbol, form, security, market, isOwn && 'own', isOfList && 'list', isOfAnotherTime && 'another time']
        .filter(part => typeof part === 'string')
        .join(' '),
    text,
  );

/** A line with a note under each symbol, which the note starts with and which stands in the line for the first time. */
const noted = (line: string, ...notes: readonly string[]) =>
  [
    line,
    ...notes.map(note => {
      const symbol = note.split(' ')[0] ?? '';
      const start = line.search(new RegExp(`\\b${symbol}(?![\\w.]\\w)(?!\\w)`));
      return `${' '.repeat(start)}${'^'.repeat(symbol.length)} ${note}`;
    }),
  ].join('\n');

describe('trading symbols', () => {
  for (const [line, ...notes] of [
    ['Our Class A common stock is listed on The Nasdaq Capital Market under the symbol “HLGT.”', 'HLGT listing class a common stock nasdaq own'],
    ['Our ADSs trade on the New York Stock Exchange (the “NYSE”) under the trading symbol “NORD”.', 'NORD listing ads nyse own'],
    ['Shares of our Common Stock trade on Nasdaq under the symbol DFDV.', 'DFDV listing common stock nasdaq own'],
    ['The trading symbol for our common units is “SUND-P”.', 'SUND-P listing common unit own'],
    ['Our Seller warrants are listed on Nasdaq under the symbol “HLGTZ.”', 'HLGTZ listing seller warrant nasdaq own'],
    [
      'Our common stock and public warrants are listed on Nasdaq under the symbols “ABCD,” “ABCDW,” and “ABCDZ,” respectively.',
      'ABCD listing nasdaq own list',
      'ABCDW listing nasdaq own list',
      'ABCDZ listing nasdaq own list',
    ],
    [
      'Our common stock is listed on Nasdaq under the symbol “ENSC” and our public warrants are listed on the OTC Pink Market under the symbol “ENSCW.”',
      'ENSC listing common stock nasdaq own',
      'ENSCW listing public warrant otc own',
    ],
    ['Until May 1, 2023, our common stock was listed on Nasdaq under the symbol “SUND.”', 'SUND listing common stock nasdaq own another time'],
    ['We intend to apply to list the notes on Nasdaq under the trading symbol “MLCIL.”', 'MLCIL listing note nasdaq another time'],
    ['HARBOR LIGHT, INC. (NYSE American: HLGT)', 'HLGT coverTag nyse'],
    ['Harbor Light, Inc. (HLGT)', 'HLGT coverName'],
    [
      'Before that time Ms. Moreau was, for the whole of six years, a director of Foundry Works, Inc. (NYSE: FDRY; TSX: FDR) and of another company that makes tools.',
      'FDRY proseTag nyse',
      'FDR proseTag tsx',
    ],
  ] as const) {
    it(`are stated by “${line}”`, () => tickers(noted(line, ...notes)));
  }

  for (const line of [
    'Our trademarks may appear without the ® or TM symbols, but we will assert our rights.',
    'The Nasdaq-100 Index (Bloomberg symbol: “NDX”) is the underlying.',
    'The shares are quoted under the symbol [●].',
    'The symbol of the company is a lighthouse.',
  ]) {
    it(`are not stated by “${line}”`, () => tickers(line));
  }
});
