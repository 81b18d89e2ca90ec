import assert from 'node:assert/strict';
import { fixesFor } from '../../server/src/check/check';
import type { Finding } from '../../server/src/rules/finding';
import { applied, assertFixed, checkSource } from '../support/drafts';
import { exampleText } from '../support/project';

const seed = exampleText();
const crlf = (text: string) => text.replaceAll('\n', '\r\n');

/** The source words of a finding's place. */
function wordsOf(source: string, { place }: Finding): string {
  const { filed } = checkSource(source);
  assert.ok(filed);
  const { start, end } = filed.draft.sourceOfPlace(place);
  return source.slice(start, end);
}

/** The seed with one wording changed; fails if it does not hold the wording. */
function changed(from: string, to: string): string {
  assert.ok(seed.includes(from), `the example holds “${from}”`);
  return seed.replace(from, to);
}

function legendParagraph(): string {
  const paragraph = seed.split('\n').find(line => line.startsWith('**Neither the Securities'));
  assert.ok(paragraph);
  return paragraph;
}

describe('the example draft', () => {
  for (const [name, source] of [
    ['LF', seed],
    ['CRLF', crlf(seed)],
  ] as const) {
    it(`yields one warning and two things worth a look (${name})`, () => {
      const { findings, kind } = checkSource(source);
      assert.equal(kind, 'sticker-atm-suspend');
      assert.deepEqual(
        findings.map(finding => [finding.rule, finding.severity, wordsOf(source, finding)]),
        [
          ['rule-424-header-missing', 'information', 'CELLECTAR BIOSCIENCES, INC.'],
          ['undefined-term', 'warning', 'Sales Agreement'],
          ['legend-object-mismatch', 'information', 'this prospectus and the accompanying prospectus'],
        ],
      );
    });

    it(`is mended by the defined term (${name})`, () => {
      const mended = assertFixed(source, 'undefined-term');
      assert.ok(mended.includes('pursuant to the Equity Distribution Agreement for aggregate gross proceeds'));
    });
  }

  it('without its legend lacks the Commission legend, on its title', () => {
    const source = changed(`${legendParagraph()}\n\n`, '');
    const finding = checkSource(source).findings.find(({ rule }) => rule === 'commission-legend-missing');
    assert.ok(finding);
    assert.equal(finding.severity, 'warning');
    assert.equal(wordsOf(source, finding), 'CELLECTAR BIOSCIENCES, INC.');
  });

  it('gets the legend back by the fix, naming its chain, before the date line and after the rule', () => {
    for (const source of [changed(`${legendParagraph()}\n\n`, ''), crlf(changed(`${legendParagraph()}\n\n`, ''))]) {
      const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
      const mended = assertFixed(source, 'commission-legend-missing');
      const [before = '', after = ''] = mended.split('**Neither the Securities and Exchange Commission');
      assert.ok(before.endsWith(`---${lineEnd}${lineEnd}`));
      assert.match(after, /determined if this Supplement, the Prospectus Supplement or the Prospectus is truthful or complete/);
      assert.match(after, /criminal offense\.\*\*\r?\n\r?\n\*\*The date of this Supplement/);
      assert.equal(mended.includes('\r\n'), lineEnd === '\r\n');
      assert.equal(/[^\r]\n/.test(mended), lineEnd === '\n');
    }
  });

  for (const amount of ['\\$14,500,001', '\\$16 million']) {
    it(`with ${amount} sold exceeds its cap`, () => {
      const source = changed('\\$69,000', amount);
      const { findings, filed } = checkSource(source);
      const finding = findings.find(({ rule }) => rule === 'sold-exceeds-cap');
      assert.ok(finding && filed);
      assert.equal(finding.severity, 'error');
      assert.equal(wordsOf(source, finding), amount);
      const [related] = finding.related;
      assert.ok(related);
      const { start, end } = filed.draft.toSource(related.place.at, related.place.span);
      assert.equal(source.slice(start, end), '\\$14,500,000');
    });
  }

  it('with all of its cap sold is silent about it', () => {
    const { findings } = checkSource(changed('\\$69,000', '\\$14,500,000'));
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['rule-424-header-missing', 'undefined-term', 'legend-object-mismatch'],
    );
  });

  it('with another date for the Prospectus Supplement points at its other mentions, and not at the date of the Prospectus', () => {
    const date = 'August 20, 2020';
    const places = [...seed.matchAll(/Prospectus Supplement dated August 20, 2020/g)].map(match => match.index + match[0].length - date.length);
    assert.equal(places.length, 2);
    for (const place of places) {
      const source = `${seed.slice(0, place)}August 21, 2020${seed.slice(place + date.length)}`;
      const { findings, filed } = checkSource(source);
      const conflicts = findings.filter(({ rule }) => rule === 'prior-document-date-conflict');
      const [finding] = conflicts;
      assert.ok(finding && filed);
      assert.equal(conflicts.length, 1);
      assert.equal(finding.severity, 'error');
      const at = ({ place: where }: Pick<Finding, 'place'>) => filed.draft.toSource(where.at, where.span).start;
      assert.deepEqual(new Set([at(finding), ...finding.related.map(at)]), new Set(places));
      assert.match(finding.message, /one of the two is wrong/);
    }
  });

  it('with February 30 has an impossible date', () => {
    const source = changed('effective on October 20, 2022', 'effective on February 30, 2022');
    const finding = checkSource(source).findings.find(({ rule }) => rule === 'impossible-date');
    assert.ok(finding);
    assert.equal(finding.severity, 'error');
    assert.equal(wordsOf(source, finding), 'February 30, 2022');
  });

  it('can be checked and mended when it is cut off anywhere', () => {
    for (const text of [seed, crlf(seed)]) {
      for (let end = 0; end <= text.length; end++) {
        const source = text.slice(0, end);
        const { findings, filed, complete } = checkSource(source);
        assert.ok(complete);
        for (const finding of findings) {
          assert.ok(filed);
          for (const fix of fixesFor(finding, filed)) applied(source, fix);
        }
      }
    }
  }).timeout(60_000);
});
