import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DraftFormat, FORMAT_HEAD, formatInside } from '../../server/src/draft/format';
import { partAt } from '../../server/src/filing/filedDocument';
import { checkSource } from '../support/drafts';
import { SHARED } from '../support/project';

const RAW = path.join(SHARED, 'corpus', 'raw');
const OTHERS = path.join(SHARED, 'corpus', 'negative', 'raw');
const MARKDOWN = path.join(SHARED, 'corpus', 'md');

/** What a filing comes to: its kind, the parts it is bound of, and what is found in each. */
function outcome(source: string, format: DraftFormat) {
  const { kind, complete, filed, findings } = checkSource(source, undefined, undefined, format);
  return {
    kind,
    complete,
    parts: filed?.parts.map((part, index) => `${filed.starts[index]?.sort}: ${part.kind}`),
    // What EDGAR takes of HTML is no matter of Markdown.
    findings: findings
      .filter(({ rule }) => !rule.startsWith('edgar-'))
      .map(({ place, severity, rule, message }) => `part ${filed?.parts.indexOf(partAt(filed, place.at))}: ${severity} ${rule}: ${message}`)
      .sort(),
  };
}

/** That of a file which is called HTML, and is plain text where that is all there is in it. */
function outcomeOf(file: string) {
  const source = readFileSync(file, 'utf8');
  return outcome(source, formatInside('html', source.slice(0, FORMAT_HEAD)));
}

/** What conversion to Markdown lost or broke, by the rules that look at it: tables of contents, headings of text that is laid out with spaces, and a number cut by a line end. */
const LOST: Readonly<Record<string, readonly string[]>> = {
  '424b3-upexi-inc-2025-11-10-2': ['contents-heading-mismatch'],
  's-3-microstrategy-incorporated-2001-05-02': ['contents-heading-mismatch', 'page-reference-mismatch'],
  's-3-microstrategy-incorporated-2001-06-28': ['page-reference-mismatch', 'registration-number-conflict'],
  's-3-upexi-inc-2025-12-22': ['contents-heading-mismatch', 'section-reference-unresolved'],
};

describe('real filings as EDGAR has them and in Markdown', () => {
  before(function () {
    if (existsSync(RAW) && existsSync(MARKDOWN)) return;
    console.log(`    skipped: there is no corpus of filings at ${path.dirname(RAW)} (TIEOUT_SHARED)`);
    this.skip();
  });

  it('are of one kind, have the same parts and the same findings', () => {
    for (const file of readdirSync(RAW)) {
      const { name } = path.parse(file);
      const html = outcomeOf(path.join(RAW, file));
      const markdown = outcome(readFileSync(path.join(MARKDOWN, `${name}.md`), 'utf8'), 'markdown');
      const isKept = (finding: string) => !(LOST[name] ?? []).some(rule => finding.includes(` ${rule}: `));
      const kept = ({ findings, ...rest }: typeof html) => ({ name, ...rest, findings: findings.filter(isKept) });
      assert.deepEqual(kept(html), kept(markdown));
    }
  }).timeout(120_000);

  it('that are no Rule 424(b) documents yield nothing in HTML either', () => {
    for (const file of readdirSync(OTHERS)) {
      const { kind, findings } = outcomeOf(path.join(OTHERS, file));
      assert.deepEqual([file, kind, findings], [file, 'none', []]);
    }
  }).timeout(60_000);
});
