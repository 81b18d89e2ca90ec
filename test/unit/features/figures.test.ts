import assert from 'node:assert/strict';
import fc from 'fast-check';
import { figureHoverAt } from '../../../server/src/features/figures/figureHover';
import { figureHintsOf } from '../../../server/src/features/figures/inlayHints';
import { mentionAt, mentionsOf } from '../../../server/src/features/figures/mention';
import { othersOf } from '../../../server/src/features/figures/others';
import { Ties } from '../../../server/src/features/figures/ties';
import type { FiledDocument } from '../../../server/src/filing/filedDocument';
import { checkSource, filedOf, sticker } from '../../support/drafts';
import { exampleText } from '../../support/project';
import { runs } from '../../support/runs';

/** What a hover shows over the first place of some words in a draft, its links written with the words that they lead to. */
function hovered(source: string, words: string): readonly string[] {
  const { filed, findings } = checkSource(source);
  assert.ok(filed);
  const pointer = filed.draft.locate(source.indexOf(words) + 1);
  const hover = pointer && figureHoverAt({ filed, findings }, pointer, ({ at, span }) => `#${filed.draft.words(at, span)}`);
  return hover?.contents.replace(/\\/g, '').split(/\n+/) ?? [];
}

/** The words of the mentions of a document. */
function wordsOf(filed: FiledDocument, mentions: ReturnType<typeof mentionsOf>): readonly string[] {
  return mentions.map(({ at, stated }) => filed.draft.words(at, stated.span));
}

describe('the hover over a figure', () => {
  it('shows the ledger of the seed: what was sold, at which price, and what is unsold', () => {
    const ledger = [
      '- Sold: [$69,000](#$69,000) for [4,169 shares](#4,169 shares), $16.55 a share on average ($69,000 ÷ 4,169)',
      '- Unsold: $14,431,000 of [$14,500,000](#$14,500,000) ($14,500,000 − $69,000)',
    ];
    assert.deepEqual(hovered(exampleText(), '$69,000'), ['**$69,000** gross proceeds of shares sold', ...ledger, 'Stated once']);
    assert.deepEqual(hovered(exampleText(), '4,169'), ['**4,169 shares** shares sold', ...ledger, 'Stated once']);
    assert.deepEqual(hovered(exampleText(), '$14,500,000'), ['**$14,500,000** aggregate offering price (cap)', ...ledger, 'Stated once']);
  });

  it('is about where figures are rounded', () => {
    const draft = sticker('We may sell up to $50,000,000 of our common stock. We have sold 1,500,000 shares for gross proceeds of approximately $1.2 million.');
    assert.deepEqual(hovered(draft, '$1.2').slice(1, 3), [
      '- Sold: [$1.2 million](#$1.2 million) for [1,500,000 shares](#1,500,000 shares), about $0.8000 a share on average ($1,200,000 ÷ 1,500,000)',
      '- Unsold: about $48,800,000 of [$50,000,000](#$50,000,000) ($50,000,000 − $1,200,000)',
    ]);
  });

  it('says by how much more was sold than may be, and what conflicts', () => {
    const draft = sticker('We may sell up to $1,000,000 of our common stock. We have sold 500,000 shares for gross proceeds of $1,250,000.');
    assert.deepEqual(hovered(draft, '$1,250,000').slice(2), [
      '- Sold $250,000 more than the cap of [$1,000,000](#$1,000,000)',
      'Conflicting (sold-exceeds-cap) with [$1,000,000](#$1,000,000)',
    ]);
  });

  it('works out the sums and products that a figure is part of', () => {
    const sum = sticker('The offering relates to 49,990,000 shares, which consists of 12,400,000 shares held by us and 37,500,000 shares held by others.');
    for (const words of ['12,400,000', '49,990,000'])
      assert.ok(hovered(sum, words).some(line => line.startsWith('- 12,400,000') && line.includes('= 49,900,000, not 49,990,000')));
    const product = sticker('We sold 800,000 Units at $10.00 per Unit, generating gross proceeds of $8,000,000.');
    assert.ok(hovered(product, '$10.00').includes('- 800,000 × $10.00 = $8,000,000'), hovered(product, '$10.00').join('\n'));
  });

  it('says where else a figure stands, by section where there are any', () => {
    const draft = sticker('# Risk Factors\n\nWe owe $2.5 million. They owe $3,000.\n\n# Use of Proceeds\n\nWe repay $2,500,000 and C$3,000.');
    assert.deepEqual(hovered(draft, '$2.5'), ['**$2.5 million**', 'Tied to 1 other: [Use of Proceeds](#$2,500,000) 1']);
    assert.deepEqual(hovered(draft, '$3,000'), ['**$3,000**', 'Stated once']);
    assert.deepEqual(hovered(sticker('We owe $2.5 million and repay $2,500,000.'), '$2,500,000'), [
      '**$2,500,000**',
      'Tied to 1 other: [$2.5 million](#$2.5 million)',
    ]);
  });

  it('shows the words of the draft as they are, and nothing over other words', () => {
    assert.deepEqual(hovered(sticker('We pay 3.0% in fees.'), '3.0%'), ['**3.0%**', 'Stated once']);
    assert.deepEqual(hovered(sticker('We pay 3.0% in fees.'), 'fees'), []);
  });
});

describe('what is tied to what', () => {
  const tied = (body: string) => {
    const filed = filedOf(sticker(body, { dateLine: '' }));
    const mentions = mentionsOf(filed);
    return mentions.flatMap(mention => {
      const others = othersOf(filed, mention);
      return others.length === 0 ? [] : [[wordsOf(filed, [mention]).join(), ...wordsOf(filed, others)]];
    });
  };

  it('are figures of one unit that can be the same amount', () => {
    assert.deepEqual(tied('We hold $13.5 million, which is $13,504,438, not $13.6 million. 13,504,438 shares and 13,504,438 warrants.'), [
      ['$13.5 million', '$13,504,438'],
      ['$13,504,438', '$13.5 million'],
    ]);
  });

  it('are not figures of as many digits that differ in the last', () => {
    assert.deepEqual(tied('We hold $13.5 million, or $13.6 million. We hold approximately $10 million, or approximately $11 million.'), []);
    assert.equal(tied('We hold approximately $10 million, or $10.4 million.').length, 2);
    assert.equal(tied('We hold approximately $10,000,000, or $10,040,000.').length, 2);
  });

  it('are not figures that are for two things', () => {
    assert.deepEqual(tied('Common stock, par value $1.00 per share. The last reported sale price was $1.00 per share.'), []);
    assert.deepEqual(tied('Common stock, par value $1.00 per share. We hold $1.00.'), [
      ['$1.00', '$1.00'],
      ['$1.00', '$1.00'],
    ]);
  });

  it('are the same days', () => {
    assert.deepEqual(tied('It was on March 3, 2024 and 3 March 2024, not on March 4, 2024.'), [
      ['March 3, 2024', '3 March 2024'],
      ['3 March 2024', 'March 3, 2024'],
    ]);
  });

  it('takes a year for no number of shares', () => {
    const filed = filedOf(sticker('As of June 30, 2025 shares are outstanding, 2,025 shares.'));
    const words = wordsOf(filed, mentionsOf(filed));
    assert.ok(words.includes('June 30, 2025') && words.includes('2,025 shares'));
    assert.ok(!words.includes('2025 shares'));
  });

  it('comes to the same for all at once as for one after the other', () => {
    const figure = fc.oneof(
      fc.integer({ min: 1, max: 12 }).map(number => `$${number},000,000`),
      fc.integer({ min: 1, max: 120 }).map(number => `approximately $${number / 10} million`),
      fc.integer({ min: 1, max: 4 }).map(number => `par value of $${number},000,000`),
      fc.integer({ min: 1, max: 4 }).map(number => `${number},000 shares`),
      fc.integer({ min: 1, max: 4 }).map(number => `May ${number}, 2024`),
    );
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 40 }), figures => {
        const filed = filedOf(sticker(figures.map(words => `It is ${words}.`).join('\n\n')));
        const mentions = mentionsOf(filed);
        const ties = new Ties(mentions);
        for (const mention of mentions) {
          const others = othersOf(filed, mention);
          assert.equal(ties.count(mention), others.length);
          assert.deepEqual(ties.some(mention, 100), others);
          assert.ok(ties.some(mention, 2).length === Math.min(2, others.length));
        }
      }),
      runs(40),
    );
  });
});

describe('the mention at a place', () => {
  it('is that whose words are there', () => {
    const filed = filedOf(exampleText());
    for (const mention of mentionsOf(filed)) assert.equal(mentionAt(filed, { at: mention.at, offset: mention.stated.span.start }), mention);
    const [first] = mentionsOf(filed);
    assert.ok(first);
    assert.equal(mentionAt(filed, { at: first.at, offset: first.stated.span.start - 2 }), undefined);
  });
});

describe('the hints behind figures', () => {
  const hints = (source: string) => {
    const filed = filedOf(source);
    return figureHintsOf(filed).map(({ place: { at, span }, label, tooltip }) => [filed.draft.words(at, span), label, tooltip]);
  };

  it('say the average price and what is unsold', () => {
    assert.deepEqual(hints(exampleText()), [
      ['$69,000', '$16.55 a share', 'Average price: $69,000 ÷ 4,169'],
      ['$14,500,000', '$14,431,000 unsold', 'Still unsold: $14,500,000 − $69,000'],
    ]);
  });

  it('say nothing where nothing was sold, or more than may be', () => {
    assert.deepEqual(hints(sticker('We may sell up to $1,000,000 of our common stock.')), []);
    assert.deepEqual(hints(sticker('We may sell up to $1,000,000 of our common stock. We have sold shares for gross proceeds of $1,250,000.')), []);
  });
});
