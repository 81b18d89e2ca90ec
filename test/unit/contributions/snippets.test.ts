import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { draftOf } from '../../../server/src/draft/readDraft';
import { statedCommissionLegend } from '../../../server/src/facts/legends';
import { Sentences } from '../../../server/src/facts/sentences';
import { COMMISSION_LEGEND_ELEMENTS, commissionLegend } from '../../../server/src/regulation/commissionLegend';
import { fillText, plainText } from '../../../server/src/regulation/standardText';
import {
  AGENT_EFFORTS,
  AT_THE_MARKET_METHOD,
  CHAIN_OF_STICKER,
  CHAIN_OF_SUPPLEMENT,
  LAST_PRICE_SENTENCE,
  MARKET_SENTENCE,
  NO_ESCROW,
  RISK_FACTORS_OF_SUPPLEMENT,
  type StandardText,
} from '../../../server/src/regulation/standardTexts';
import { checkSource, filingOf } from '../../support/drafts';
import { ROOT } from '../../support/project';
import { expandSnippet, parseSnippet } from '../../support/snippet';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: string | readonly string[];
}

/** The standard texts of a supplement. */
const STANDARD_TEXTS = [
  ...['header', 'chain-supplement', 'chain-sticker', 'date', 'office'],
  ...['legend-base', 'legend-supplement', 'legend-sticker', 'legend-subject-to-completion', 'legend-not-effective', 'legend-dealer', 'legend-fwp'],
  ...['relation', 'borrowed-terms', 'purpose-suspend', 'purpose-terminate', 'purpose-increase', 'purpose-reduce', 'sold-to-date', 'reverse-split'],
  ...['risk-factors', 'market-price', 'atm-method', 'atm-efforts', 'atm-commission', 'public-float', 'public-float-sold'],
  ...['settlement-atm', 'settlement-extended', 'incorporation', 'define'],
];

const SNIPPETS = Object.values(JSON.parse(readFileSync(path.join(ROOT, 'snippets', 'prospectus-supplement.json'), 'utf8')) as Record<string, Snippet>);

function bodyOf(name: string): string {
  const snippet = SNIPPETS.find(({ prefix }) => prefix === `424-${name}`);
  assert.ok(snippet, `no snippet 424-${name}`);
  return [snippet.body].flat().join('\n');
}

/** What the drafter reads: the snippet filled in, without its mark-up. */
function proseOf(name: string, ...values: readonly string[]): string {
  const draft = draftOf(expandSnippet(bodyOf(name), values), 'markdown');
  return [...draft.passages()].map(at => draft.passage(at).text).join('\n');
}

describe('the snippets', () => {
  it('are the standard texts, under 424-, where no other word starts', () => {
    assert.deepEqual(SNIPPETS.map(({ prefix }) => prefix).sort(), STANDARD_TEXTS.map(name => `424-${name}`).sort());
  });

  it('say what they rest on', () => {
    for (const { prefix, description } of SNIPPETS) assert.match(description, /^[^(]{20,} \(.*\b17 CFR \d{3}\.\d/, prefix);
  });

  for (const name of STANDARD_TEXTS) {
    it(`424-${name} has its fields numbered from 1, and repeated ones alike`, () => {
      const fields = parseSnippet(bodyOf(name)).flatMap(part => ('field' in part ? [part] : []));
      const numbers = [...new Set(fields.map(({ field }) => field))].filter(field => field > 0).sort((a, b) => a - b);
      assert.deepEqual(
        numbers,
        numbers.map((_, index) => index + 1),
      );
      assert.ok(fields.filter(({ field }) => field === 0).length <= 1);
      for (const { field, choices } of fields) assert.deepEqual(choices, fields.find(other => other.field === field)?.choices);
    });

    it(`424-${name} becomes Markdown, with every $ escaped`, () => {
      const expanded = expandSnippet(bodyOf(name));
      assert.doesNotMatch(expanded, /(?<!\\)\$|\$\{/);
      assert.doesNotMatch(proseOf(name), /[\\*{}|]|^\s*$/);
    });
  }

  for (const name of ['legend-base', 'legend-supplement', 'legend-sticker']) {
    it(`424-${name} has all elements of the Commission legend`, () => {
      assert.deepEqual([...(statedCommissionLegend(proseOf(name), new Sentences(proseOf(name)))?.elements ?? [])], Object.keys(COMMISSION_LEGEND_ELEMENTS));
    });
  }

  it('have the Commission legend in the words of the quick fix', () => {
    assert.equal(proseOf('legend-supplement'), commissionLegend('this prospectus supplement or the accompanying prospectus'));
    assert.equal(proseOf('legend-sticker', 'this Supplement', 'the Shelf', 'the Base'), commissionLegend('this Supplement, the Shelf or the Base'));
  });

  it('say what the fixes insert, in the same words', () => {
    const same: Readonly<Record<string, readonly StandardText[]>> = {
      'chain-supplement': [CHAIN_OF_SUPPLEMENT],
      'chain-sticker': [CHAIN_OF_STICKER],
      'risk-factors': [RISK_FACTORS_OF_SUPPLEMENT],
      'market-price': [MARKET_SENTENCE, LAST_PRICE_SENTENCE],
      'atm-method': [AT_THE_MARKET_METHOD],
      'atm-efforts': [AGENT_EFFORTS, NO_ESCROW],
    };
    const words = (text: string) => text.replace(/\[[^\]]*\]|Nasdaq Capital Market/g, '…');
    for (const [name, texts] of Object.entries(same))
      assert.equal(words(proseOf(name)), words(texts.map(({ text }) => plainText(fillText(text, {}))).join(' ')), name);
  });

  it('make a sticker that is clean', () => {
    const sticker = [
      expandSnippet(bodyOf('header'), ['3', '239488']),
      expandSnippet(bodyOf('chain-sticker'), ['May 3, 2024', 'April 2, 2024']),
      '**SUPPLEMENT NO. 1**',
      expandSnippet(bodyOf('relation'), ['1', 'May 3, 2024', 'April 2, 2024']),
      expandSnippet(bodyOf('borrowed-terms')),
      `On May 1, 2024, we entered into ${expandSnippet(bodyOf('define'), ['a sales agreement with Oppenheimer & Co. Inc.', 'Sales Agreement'])}.`,
      expandSnippet(bodyOf('sold-to-date'), ['4,169', 'Sales Agreement', '69,000']),
      expandSnippet(bodyOf('purpose-increase'), ['Sales Agreement', '14,500,000', '20,000,000', '69,000', '19,931,000']),
      expandSnippet(bodyOf('reverse-split'), ['10', 'May 20, 2024']),
      '**Investing in our common stock involves a high degree of risk. See “Risk Factors” beginning on page S-5 of the Prospectus Supplement.**',
      expandSnippet(bodyOf('legend-sticker')),
      expandSnippet(bodyOf('date'), ['Supplement', 'June 7, 2024']),
    ].join('\n\n');
    assert.deepEqual(checkSource(sticker).findings, []);
    const { kind, selfName, chain, cover, facts } = filingOf(sticker);
    assert.deepEqual(
      [kind, selfName, ...chain.map(({ name }) => name)],
      ['sticker-atm-increase', 'this Supplement', 'the Prospectus Supplement', 'the Base Prospectus'],
    );
    const terms = facts.all('definition').map(({ stated }) => stated.term);
    assert.deepEqual(terms, ['Supplement', 'Prospectus Supplement', 'Base Prospectus', 'Sales Agreement']);
    assert.ok(cover.dateLine);
  });

  it('make an at-the-market supplement that is clean', () => {
    const supplement = [
      expandSnippet(bodyOf('header'), ['5', '239488']),
      expandSnippet(bodyOf('chain-supplement'), ['April 2, 2024']),
      '**PROSPECTUS SUPPLEMENT**',
      `We have entered into ${expandSnippet(bodyOf('define'), ['a sales agreement', 'Sales Agreement'])} with Oppenheimer & Co. Inc. (“Oppenheimer”).`,
      'Sales are made under the Sales Agreement.',
      expandSnippet(bodyOf('atm-method')),
      expandSnippet(bodyOf('atm-efforts'), ['Oppenheimer']),
      expandSnippet(bodyOf('atm-commission'), ['Oppenheimer', '3.0']),
      expandSnippet(bodyOf('market-price'), ['Nasdaq Capital Market', 'ABCD', 'May 1, 2024', '2.43']),
      expandSnippet(bodyOf('public-float-sold'), ['May 1, 2024', '9,188,860', '4,000,000', '3,781,424', 'non-affiliates', '2.43', 'April 15, 2024', '1,020']),
      expandSnippet(bodyOf('risk-factors'), ['5', '7']),
      expandSnippet(bodyOf('legend-supplement')),
      expandSnippet(bodyOf('date'), ['prospectus supplement', 'May 3, 2024']),
    ].join('\n\n');
    assert.deepEqual(checkSource(supplement).findings, []);
    assert.equal(filingOf(supplement).kind, 'atm');
  });
});
