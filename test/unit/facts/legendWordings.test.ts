import assert from 'node:assert/strict';
import { wrapped } from '../../../scripts/wrapped';
import type { DraftFormat } from '../../../server/src/draft/format';
import { draftOf } from '../../../server/src/draft/readDraft';
import { statementsOf } from '../../../server/src/facts/statementsOf';
import { COMMISSION_LEGEND_ELEMENTS } from '../../../server/src/regulation/commissionLegend';
import { JUDGEMENTS, LEGENDS, OFFENSE, OTHER_LEGENDS, VARIATIONS } from '../../support/commissionLegends';

const WHOLE = Object.keys(COMMISSION_LEGEND_ELEMENTS).join(' ');

/** The Commission legends that the passages of a source state. */
function legendsIn(source: string, format: DraftFormat = 'markdown') {
  const draft = draftOf(source, format);
  return [...draft.passages()].flatMap(at => {
    const passage = draft.passage(at);
    return statementsOf(passage).flatMap(stated =>
      stated.kind !== 'commissionLegend'
        ? []
        : [
            {
              elements: [...stated.elements].join(' '),
              words: passage.text.slice(stated.span.start, stated.span.end),
              documents: stated.documents && passage.text.slice(stated.documents.start, stated.documents.end),
              slips: stated.slips.map(({ meant }) => meant),
            },
          ],
    );
  });
}

/** Fails unless a source states one legend that has every element and no slip. */
function assertWhole(source: string, format?: DraftFormat, why = source): void {
  assert.deepEqual(
    legendsIn(source, format).map(({ elements, slips }) => [elements, slips]),
    [[WHOLE, []]],
    why,
  );
}

describe('the wordings of Commission legends in filings', () => {
  it('are known, with every element, from the first word to the last', () => {
    for (const legend of LEGENDS) {
      assertWhole(legend);
      assert.equal(legendsIn(legend)[0]?.words, legend);
    }
  });

  it('name the documents that they judge', () => {
    for (const judgement of JUDGEMENTS) {
      const named =
        /(?:determined (?:if|that|whether) |(?:accuracy|adequacy) of )(th[^.]*?)(?: (?:is|are) (?:truthful|accurate) (?:or|and) complete)?\.$/i.exec(judgement);
      const [legend] = legendsIn(`${judgement} ${OFFENSE}`);
      assert.equal(legend?.documents, named?.[1], judgement);
    }
  });

  for (const [name, vary] of Object.entries(VARIATIONS)) {
    it(`stay whole where ${name}`, () => {
      const varied = LEGENDS.map(vary);
      assert.ok(varied.some((legend, index) => legend !== LEGENDS[index]));
      for (const legend of varied) assertWhole(legend);
    });
  }

  it('stay whole where two things are put in another way', () => {
    for (const legend of LEGENDS.slice(0, 12))
      for (const vary of Object.values(VARIATIONS)) for (const again of Object.values(VARIATIONS)) assertWhole(again(vary(legend)));
  });

  it('name the documents in the order that the legend has', () => {
    const documents = (legend: string) => legendsIn(legend)[0]?.documents;
    const [first = ''] = LEGENDS;
    assert.equal(
      documents(VARIATIONS['the documents are in another order']?.(first) ?? ''),
      'the Base Prospectus, the Prospectus Supplement or this Supplement No. 3',
    );
  });
});

describe('a line that ends inside a Commission legend', () => {
  const html = (words: string) => `<p><b>${words}</b></p>`;
  const same = (words: string) => words;
  for (const [name, gap, format, around] of [
    ['LF in Markdown', '\n', 'markdown', same],
    ['CRLF in Markdown', '\r\n', 'markdown', same],
    ['a hard break in Markdown', '  \n', 'markdown', same],
    ['a quoted line in Markdown', '\n> ', 'markdown', (words: string) => `> **${words}**`],
    ['LF in HTML', '\n', 'html', html],
    ['CRLF in HTML', '\r\n', 'html', html],
    ['<br> in HTML', '<br>', 'html', html],
    ['<br /> and LF in HTML', '<br />\n', 'html', html],
    ['a space that does not break in HTML', '&nbsp;', 'html', html],
    ['bold that ends and starts in HTML', '</b> <b>', 'html', html],
  ] as const) {
    it(`takes nothing from it, whatever gap it is at: ${name}`, () => {
      for (const legend of LEGENDS)
        for (const { index } of legend.matchAll(/ /g)) assertWhole(around(`${legend.slice(0, index)}${gap}${legend.slice(index + 1)}`), format);
    });
  }

  it('may cut a word of it', () => {
    for (const [whole, cut] of [
      ['disapproved', 'dis-\napproved'],
      ['representation', 'repre-\nsentation'],
      ['Commission', 'Commis-\nsion'],
      ['contrary', 'con-\ntrary'],
    ] as const)
      for (const legend of LEGENDS) for (const format of ['markdown', 'plaintext'] as const) assertWhole(legend.replace(whole, cut), format);
  });
});

describe('what is no Commission legend', () => {
  for (const [whose, notice] of Object.entries(OTHER_LEGENDS)) {
    it(`is that of ${whose}`, () => {
      for (const words of [notice, notice.toUpperCase(), `**${notice}**`]) assert.deepEqual(legendsIn(words), []);
      assert.deepEqual(legendsIn(`<p>${notice.replaceAll(' ', '\n')}</p>`, 'html'), []);
      assert.deepEqual(legendsIn(wrapped(notice, 70), 'plaintext'), []);
    });

    it(`is that of ${whose} beside one that is`, () => {
      for (const legend of LEGENDS) for (const both of [`${notice} ${legend}`, `${legend} ${notice}`]) assertWhole(both);
    });
  }
});

describe('a slip in a Commission legend', () => {
  const legend = LEGENDS[1] ?? '';
  for (const [word, slips] of [
    ['disapproved', ['dissapproved', 'disaproved', 'disapprovd', 'disapporved']],
    ['approved', ['aproved', 'approvd', 'apporved']],
    ['Commission', ['Comission', 'Commision']],
    ['Securities', ['Securites', 'Secruities']],
    ['truthful', ['truthfull', 'truthfu', 'thruthful']],
    ['representation', ['representaton', 'respresentation']],
    ['contrary', ['contary', 'contrray']],
    ['criminal', ['crimnal', 'criminall']],
    ['offense', ['ofense', 'offnese']],
  ] as const) {
    for (const slip of slips) {
      it(`is “${slip}”, and the legend is whole`, () => {
        const [stated, ...others] = legendsIn(legend.replace(word, slip));
        assert.deepEqual([stated?.elements, stated?.slips, others.length], [WHOLE, [word], 0]);
      });
    }
  }

  for (const [words, without, lost] of [
    ['disapproved of these', 'disapproved these', 'of'],
    ['determined if this', 'determined this', 'if'],
    ['representation to the contrary', 'representation the contrary', 'to'],
    ['representation to the contrary', 'representation to contrary', 'the'],
    ['representation to the contrary', 'representation contrary', 'to the'],
    ['is a criminal', 'is criminal', 'a'],
  ] as const) {
    it(`is “${without}”, which lost “${lost}”, and the legend is whole`, () => {
      const [stated, ...others] = legendsIn(legend.replace(words, without));
      assert.deepEqual([stated?.elements, stated?.slips, others.length], [WHOLE, [lost], 0]);
    });
  }

  it('is none in other forms of its words', () => {
    for (const [word, other] of [
      ['offense', 'offence'],
      ['securities commission', 'securities commissions'],
      ['has approved', 'have approved'],
      ['representation', 'representations'],
    ] as const)
      assertWhole(legend.replace(word, other));
  });

  it('is none where the passive has no object, nor in the rule for investment companies', () => {
    const fund = 'The Securities and Exchange Commission has not approved or disapproved these securities or passed upon the adequacy of this prospectus.';
    assert.deepEqual(
      legendsIn(`${fund} ${OFFENSE}`).map(({ elements, slips }) => [elements, slips]),
      [['negation commission approval disclosure criminalOffense', []]],
    );
  });
});
