import assert from 'node:assert/strict';
import { fixesFor } from '../../../server/src/check/check';
import { DEFAULT_CONFIGURATION } from '../../../server/src/check/config/configuration';
import type { DraftFormat } from '../../../server/src/draft/format';
import type { Fix } from '../../../server/src/rules/finding';
import {
  AT_THE_MARKET_COVER,
  type CoverParagraphs,
  coverWithout,
  PRELIMINARY_COVER,
  PROSPECTUS_COVER,
  SMALL_FLOAT_COVER,
  SUSPENSION_COVER,
  TERMINATION_COVER,
} from '../../support/covers';
import { applied, asEdgarTakes, checkSource } from '../../support/drafts';
import { parseSnippet } from '../../support/snippet';

/** What the drafter types into the blanks. */
const VALUES: Readonly<Record<string, string>> = {
  '[ ]': '5',
  '[date]': 'May 1, 2024',
  '[price]': '2.43',
  '[Nasdaq Capital Market]': 'NYSE American',
  '[XXXX]': 'ABCD',
  '[Sales Agreement]': 'Sales Agreement',
  '[Agent]': 'Harbor',
  '[F]': '9,188,860',
  '[N]': '4,000,000',
  '[n]': '3,781,424',
  '[non-affiliates]': 'non-affiliates',
  '[S]': '1,020',
};
const BLANK = /\\?\[(?:[^\]\\]*)\\?\]/g;

/** Each inserted text: the rule, the cover that lacks it, and what is left out of the cover. */
const CASES: readonly (readonly [rule: string, cover: CoverParagraphs, ...left: readonly string[]])[] = [
  ['rule-424-header-missing', AT_THE_MARKET_COVER, 'paragraph', 'number'],
  ['rule-424-header-missing', AT_THE_MARKET_COVER, 'number'],
  ['chain-reference-missing', { ...AT_THE_MARKET_COVER, agreement: AT_THE_MARKET_COVER.agreement.replace(' dated April 2, 2024', '') }, 'chain'],
  [
    'chain-reference-missing',
    {
      ...SUSPENSION_COVER,
      relation: SUSPENSION_COVER.relation.replace(' dated April 2, 2024', ''),
    },
    'chain',
  ],
  ['market-and-symbol-missing', AT_THE_MARKET_COVER, 'market'],
  ['market-price-missing', AT_THE_MARKET_COVER, 'price'],
  ['atm-definition-sentence', AT_THE_MARKET_COVER, 'method'],
  ['best-efforts-disclosure', AT_THE_MARKET_COVER, 'efforts', 'escrow'],
  ['best-efforts-disclosure', AT_THE_MARKET_COVER, 'escrow'],
  ['baby-shelf-disclosure', SMALL_FLOAT_COVER, 'float'],
  ['risk-factor-reference-missing', AT_THE_MARKET_COVER, 'risks'],
  ['risk-factor-reference-missing', PROSPECTUS_COVER, 'risks'],
  ['commission-legend-missing', AT_THE_MARKET_COVER, 'legend'],
  ['commission-legend-missing', PROSPECTUS_COVER, 'legend'],
  ['commission-legend-missing', SUSPENSION_COVER, 'legend'],
  [
    'document-date-missing',
    { ...AT_THE_MARKET_COVER, contents: '**TABLE OF CONTENTS**', entry: '| Risk Factors | S-5 |\n|---|---|', heading: '# RISK FACTORS' },
    'date',
  ],
  ['document-date-missing', SUSPENSION_COVER, 'date'],
  ['subject-to-completion-missing', PRELIMINARY_COVER, 'completion'],
  ['relation-paragraph', SUSPENSION_COVER, 'together'],
  ['suspension-elements', SUSPENSION_COVER, 'suspension'],
  ['suspension-elements', TERMINATION_COVER, 'suspension'],
];

function inFormat(markdown: string, format: DraftFormat): string {
  return format === 'markdown' ? markdown : asEdgarTakes(markdown, format);
}

function findingsIn(source: string, format: DraftFormat, configuration = DEFAULT_CONFIGURATION) {
  const { findings, filed } = checkSource(source, undefined, configuration, format);
  assert.ok(filed);
  // A cover by itself uses few of the terms that it defines.
  return { filed, findings: findings.filter(({ rule }) => rule !== 'definition-never-used') };
}

function filledIn(fix: Fix): Fix {
  const [first, ...others] = fix.edits.map(edit => ({
    ...edit,
    newText: edit.newText
      .replace(/(?<=No\. 333-)\\?\[ \\?\]/, '278184')
      .replace(/(?<=The date of this Supplement is )\\?\[date\\?\]/, 'June 7, 2024')
      .replace(/(?<=The date of [\w ]+ is )\\?\[date\\?\]/, 'May 3, 2024')
      .replace(BLANK, blank => VALUES[blank.replaceAll('\\', '')] ?? `no value for ${blank}`),
  }));
  assert.ok(first);
  return { ...fix, edits: [first, ...others] };
}

describe('the texts that fixes insert', () => {
  for (const format of ['markdown', 'html', 'plaintext'] as const) {
    for (const cover of [AT_THE_MARKET_COVER, SMALL_FLOAT_COVER, PRELIMINARY_COVER, PROSPECTUS_COVER, SUSPENSION_COVER, TERMINATION_COVER])
      it(`go into covers in which nothing is wrong: ${cover.title}, ${format}`, () =>
        assert.deepEqual(
          findingsIn(inFormat(coverWithout(cover), format), format).findings.map(({ message }) => message),
          [],
        ));

    for (const [rule, cover, ...left] of CASES) {
      it(`${rule} (${left.join(', ')} of ${cover.title}) mends the draft, once and for all: ${format}`, () => {
        const source = inFormat(coverWithout(cover, left), format);
        const { filed, findings } = findingsIn(source, format);
        const finding = findings.find(found => found.rule === rule);
        assert.ok(finding, `${rule} is not raised`);
        const [fix] = fixesFor(finding, filed);
        assert.ok(fix, 'there is a fix');
        assert.ok(fix.preferred);
        const mended = applied(source, filledIn(fix));
        const after = findingsIn(mended, format).findings;
        assert.deepEqual(
          after.map(({ message }) => message),
          findings.filter(found => found !== finding && !impliedBy(rule).includes(found.rule)).map(({ message }) => message),
          mended,
        );
        // What is no more raised offers nothing more to apply.
        assert.ok(!after.some(found => found.rule === rule));
      });
    }
  }

  it('have a tab stop at each blank, in order', () => {
    for (const [rule, cover, ...left] of CASES) {
      const source = coverWithout(cover, left);
      const { filed, findings } = findingsIn(source, 'markdown');
      const finding = findings.find(found => found.rule === rule);
      const edit = finding && fixesFor(finding, filed)[0]?.edits[0];
      assert.ok(edit);
      const blanks = edit.newText.match(BLANK) ?? [];
      const stops = parseSnippet(edit.snippet ?? '').flatMap(part => ('field' in part ? [part.field] : []));
      assert.equal(stops.length, blanks.length, rule);
      const first = [...new Set(stops)];
      assert.deepEqual(
        first,
        first.map((_, index) => index + 1),
      );
    }
  });

  it('say what the filing says: the dates of its chain, its agent, its pages', () => {
    const inserted = (rule: string, cover: CoverParagraphs, ...left: readonly string[]) => {
      const { filed, findings } = findingsIn(coverWithout(cover, left), 'markdown');
      const finding = findings.find(found => found.rule === rule);
      return finding && fixesFor(finding, filed)[0]?.edits[0].newText.trim();
    };
    assert.match(inserted('best-efforts-disclosure', AT_THE_MARKET_COVER, 'efforts', 'escrow') ?? '', /^Harbor is not required/);
    const undated = { ...SUSPENSION_COVER, relation: SUSPENSION_COVER.relation.replace(' dated April 2, 2024', '') };
    assert.equal(inserted('chain-reference-missing', undated, 'chain'), '**(To Prospectus Supplement dated May 3, 2024 and Prospectus dated \\[date\\])**');
    assert.match(inserted('market-and-symbol-missing', AT_THE_MARKET_COVER, 'market', 'price') ?? '', /listed on the .* On \\\[date\\\], the last/);
    const withContents = { ...AT_THE_MARKET_COVER, contents: '**TABLE OF CONTENTS**', page: '| Risk Factors | S-12 |\n|---|---|', heading: '# RISK FACTORS' };
    assert.match(inserted('risk-factor-reference-missing', withContents, 'risks') ?? '', /beginning on page S-12 of this prospectus supplement/);
  });
});

/** What the fix of one absence mends too: the sentence on the market carries the price. */
function impliedBy(rule: string): readonly string[] {
  return rule === 'market-and-symbol-missing' ? ['market-price-missing'] : [];
}
