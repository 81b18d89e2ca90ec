import assert from 'node:assert/strict';
import { fillText, HOLES, plainText, snippetText } from '../../../server/src/regulation/standardText';
import * as texts from '../../../server/src/regulation/standardTexts';

describe('a standard text', () => {
  it('has what is known in its holes, words that always serve, and blanks', () => {
    const parts = fillText('On <priceDate>, our <stock> on the <market> was $<price> (<price>).', { market: 'NYSE' });
    assert.equal(plainText(parts), 'On [date], our common stock on the NYSE was $[price] ([price]).');
    assert.equal(
      snippetText(parts, words => words),
      // biome-ignore lint/suspicious/noTemplateCurlyInString: tab stops look like that
      'On ${1:[date]}, our common stock on the NYSE was \\$${2:[price]} (${2:[price]}).',
    );
  });

  it('counts its tab stops on from others, and offers choices', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: tab stops look like that
    assert.equal(snippetText(fillText('(<paragraph>) of <fileNumber>', {}, 3), String), '(${3|5,3,2,4,7|}) of ${4:[ ]}');
  });

  it('has no hole that there is not', () => {
    assert.throws(() => fillText('On <dat>', {}), /no hole “dat”/);
    for (const text of Object.values(texts)) assert.doesNotThrow(() => fillText(text.text, {}));
  });

  it('has no hole that no text has', () => {
    const used = new Set(Object.values(texts).flatMap(({ text }) => [...text.matchAll(/<(\w+)>/g)].map(([, name]) => name)));
    assert.deepEqual(
      Object.keys(HOLES).filter(name => !used.has(name)),
      [],
    );
  });
});
