import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { described, type HtmlBlock, htmlBlocks, shownLetters } from '../../support/htmlBlocks';
import { areLetters, parse5Letters } from '../../support/parse5Letters';
import { SHARED } from '../../support/project';

const CORPUS = path.join(SHARED, 'corpus');
/** From how many of its checkpoints a filing is read again, and how many blocks of it are compared. */
const CHECKPOINTS = 12;
const COMPARED = 50;

function filings(): readonly { readonly name: string; readonly source: string }[] {
  return ['raw', path.join('negative', 'raw')].flatMap(folder =>
    readdirSync(path.join(CORPUS, folder))
      .filter(name => /\.html?$/.test(name))
      .map(name => ({ name, source: readFileSync(path.join(CORPUS, folder, name), 'utf8') })),
  );
}

describe('real filings in HTML', () => {
  before(function () {
    if (existsSync(CORPUS)) return;
    console.log(`    skipped: there is no corpus of filings at ${CORPUS} (TIEOUT_SHARED)`);
    this.skip();
  });

  it('show the letters that a browser shows, in the same order', () => {
    for (const { name, source } of filings()) assert.ok(areLetters(shownLetters(source), parse5Letters(source)), name);
  }).timeout(120_000);

  it('are read from any checkpoint as from the start', () => {
    for (const { name, source } of filings()) {
      const blocks = htmlBlocks(source);
      const describedAll = (some: readonly HtmlBlock[]) => some.slice(0, COMPARED).map(block => described(source, block));
      for (let index = 0; index < blocks.length; index += Math.ceil(blocks.length / CHECKPOINTS)) {
        const next = blocks[index]?.next;
        assert.ok(next);
        const rest = htmlBlocks(source, next.at, next.state);
        assert.equal(rest.length, blocks.length - index - 1, name);
        assert.deepEqual(describedAll(rest), describedAll(blocks.slice(index + 1)), name);
      }
    }
  }).timeout(120_000);
});
