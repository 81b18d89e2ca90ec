import assert from 'node:assert/strict';
import { COVER_ITEMS } from '../../../server/src/regulation/items/catalogue';
import type { CoverItemId } from '../../../server/src/regulation/items/coverItem';
import { AT_THE_MARKET_COVER, type CoverParagraphs, coverWithout, PRELIMINARY_COVER, SMALL_FLOAT_COVER, SUSPENSION_COVER } from '../../support/covers';
import { asEdgarTakes, filingOf } from '../../support/drafts';

/** How the items of a cover stand: "commission-legend met". */
function statuses(source: string): ReadonlyMap<CoverItemId, string> {
  return new Map(filingOf(source).coverItems.all.map(({ item, status }) => [item.id, status]));
}

/** The items of a status. */
function withStatus(cover: CoverParagraphs, status: string, ...left: readonly string[]): readonly CoverItemId[] {
  return [...statuses(coverWithout(cover, left))].flatMap(([id, is]) => (is === status ? [id] : []));
}

describe('the form check', () => {
  it('asks of an at-the-market supplement what its cover has', () => {
    const { missing, applicable } = {
      missing: withStatus(AT_THE_MARKET_COVER, 'missing'),
      applicable: COVER_ITEMS.map(({ id }) => id).filter(id => !withStatus(AT_THE_MARKET_COVER, 'not-applicable').includes(id)),
    };
    // The cover stands alone, without what follows it.
    assert.deepEqual(missing, ['contents']);
    assert.deepEqual(applicable, [
      'rule-424-paragraph',
      'registration-number',
      'chain-reference',
      'title-and-amount',
      'market-and-symbol',
      'market-price',
      'at-the-market-sentence',
      'best-efforts',
      'risk-factor-reference',
      'commission-legend',
      'document-date',
      'contents',
    ]);
  });

  it('asks of a sticker that suspends neither price nor market nor float', () => {
    assert.deepEqual(withStatus(SUSPENSION_COVER, 'met'), [
      'rule-424-paragraph',
      'registration-number',
      'chain-reference',
      'relation',
      'suspension',
      'commission-legend',
      'document-date',
    ]);
    assert.deepEqual(withStatus(SUSPENSION_COVER, 'missing'), []);
  });

  it('asks for the public float where the cover relies on it', () => {
    assert.ok(withStatus(SMALL_FLOAT_COVER, 'met').includes('baby-shelf'));
    assert.deepEqual(withStatus(SMALL_FLOAT_COVER, 'missing', 'float'), ['baby-shelf', 'contents']);
    assert.ok(withStatus(AT_THE_MARKET_COVER, 'not-applicable').includes('baby-shelf'));
  });

  it('holds the legend of a preliminary document for missing there, and out of place in a final one', () => {
    assert.ok(withStatus(PRELIMINARY_COVER, 'met').includes('subject-to-completion'));
    assert.ok(withStatus(PRELIMINARY_COVER, 'missing', 'completion').includes('subject-to-completion'));
    const left = { ...SUSPENSION_COVER, title: `${SUSPENSION_COVER.title}\n\n${PRELIMINARY_COVER.completion}` };
    assert.deepEqual(withStatus(left, 'out-of-place'), ['subject-to-completion']);
  });

  it('takes what answers an item otherwise', () => {
    for (const market of ['There is no public market for our common stock.', 'Our common stock is not listed on any securities exchange.'])
      assert.ok(withStatus({ ...AT_THE_MARKET_COVER, market }, 'met').includes('market-and-symbol'), market);
    const incorporated = { ...AT_THE_MARKET_COVER, risks: 'See “Risk Factors” in our Annual Report on Form 10-K.' };
    assert.ok(withStatus(incorporated, 'met').includes('risk-factor-reference'));
  });

  it('knows each item in many wordings', () => {
    const wordings: readonly (readonly [CoverItemId, keyof typeof AT_THE_MARKET_COVER, ...string[]])[] = [
      [
        'market-price',
        'price',
        'On May 1, 2024, the closing price of our shares was $2.43.',
        'Our common stock closed at $2.43 on May 1, 2024.',
        'The last quoted sale price as reported on the NYSE was $2.43.',
        'The last reported sales price of our common stock was $[●] per share.',
      ],
      [
        'market-and-symbol',
        'market',
        'Our common stock is traded on the NYSE under the trading symbol “ABCD”.',
        'Our common stock is quoted on the OTCQB under the symbol “ABCD.”',
        'Tideline, Inc. (NYSE American: ABCD)',
      ],
      [
        'risk-factor-reference',
        'risks',
        'Please read the “Risk Factors” beginning on Page S-11.',
        'INVESTING INVOLVES RISKS. SEE “RISK FACTORS” ON PAGE S-4.',
        'You should carefully review the risks under the heading “Risk Factors” immediately following this cover page.',
      ],
      ['best-efforts', 'efforts', 'Harbor will act on a best efforts basis.', 'Harbor has agreed to use its reasonable efforts.'],
      ['document-date', 'date', 'This prospectus supplement is dated May 3, 2024.', 'Prospectus Supplement dated May 3, 2024', 'May 3, 2024'],
    ];
    for (const [id, part, ...variants] of wordings)
      for (const words of variants) assert.equal(statuses(coverWithout({ ...AT_THE_MARKET_COVER, [part]: words })).get(id), 'met', `${id}: ${words}`);
  });

  it('reads the same in every format', () => {
    for (const cover of [AT_THE_MARKET_COVER, SMALL_FLOAT_COVER, PRELIMINARY_COVER, SUSPENSION_COVER]) {
      const markdown = coverWithout(cover);
      const expected = filingOf(markdown).coverItems.all.map(({ status }) => status);
      for (const format of ['html', 'plaintext'] as const)
        assert.deepEqual(
          filingOf(asEdgarTakes(markdown, format), format).coverItems.all.map(({ status }) => status),
          expected,
        );
    }
  });

  it('says where each element stands', () => {
    const { draft, coverItems } = filingOf(coverWithout(AT_THE_MARKET_COVER));
    const said = coverItems.of('market-and-symbol').elements.map(({ place }) => place && draft.words(place.at, place.span));
    assert.deepEqual(said, ['Nasdaq', 'symbol']);
  });
});
