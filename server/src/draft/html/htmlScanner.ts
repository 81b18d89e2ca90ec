import type { Scanner } from '../block';
import { HtmlReader } from './reader';
import { type HtmlState, START, sameState } from './state';
import { Tokens } from './tokens';

/** Cuts HTML into blocks as EDGAR filings write it, well formed or not. */
export const htmlScanner: Scanner<HtmlState> = {
  start: START,
  same: sameState,
  unfit: [{ kind: 'notAscii', pattern: /[^\u0000-\u007f]/g }],
  *scan(source, from, state) {
    const reader = new HtmlReader(source, from, state);
    const tokens = new Tokens(source, from, reader);
    while (tokens.read()) yield* reader.takeBlocks();
    tokens.end();
    reader.end();
    yield* reader.takeBlocks();
  },
};
