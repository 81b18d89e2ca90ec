import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fixesFor } from '../../server/src/check/check';
import type { Finding } from '../../server/src/rules/finding';
import { applied, checkSource } from '../support/drafts';
import { ROOT, SHARED } from '../support/project';

const CORPUS = path.join(SHARED, 'corpus');

function markdownIn(folder: string): readonly { readonly name: string; readonly source: string }[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .map(name => ({ name, source: readFileSync(path.join(folder, name), 'utf8') }));
}

describe('real filings', () => {
  before(function () {
    if (existsSync(CORPUS)) return;
    console.log(`    skipped: there is no corpus of filings at ${CORPUS} (TIEOUT_SHARED)`);
    this.skip();
  });

  it('are read whole, and every position lies in the source', () => {
    for (const { name, source } of markdownIn(path.join(CORPUS, 'md'))) {
      const { complete, findings, filed } = checkSource(source);
      assert.ok(complete, name);
      for (const { place } of findings) {
        const span = filed?.draft.sourceOfPlace(place);
        assert.ok(span && span.start < span.end && span.end <= source.length, name);
      }
    }
  }).timeout(60_000);

  it('that are no Rule 424(b) documents yield nothing', () => {
    for (const { name, source } of markdownIn(path.join(CORPUS, 'negative', 'md'))) {
      const { kind, findings } = checkSource(source);
      assert.deepEqual([name, kind, findings.length], [name, 'none', 0]);
    }
  });

  it('are rid of a finding by its fix, and get no other', () => {
    for (const { name, source } of markdownIn(path.join(CORPUS, 'md'))) {
      const { findings, filed } = checkSource(source);
      for (const finding of findings.slice(0, 3)) {
        const [fix] = filed === undefined ? [] : fixesFor(finding, filed);
        if (fix === undefined) continue;
        // A term that is put in may be one that was never used: of hints fewer may be left. What only the drafter knows a fix leaves blank.
        const left = (all: readonly Finding[]) =>
          all.filter(({ severity, rule }) => severity !== 'hint' && rule !== 'unfilled-placeholder').map(({ message }) => message);
        const after = checkSource(applied(source, fix)).findings;
        assert.deepEqual(left(after), left(findings.filter(other => other !== finding)), name);
        const same = (all: readonly Finding[]) => all.filter(({ message }) => message === finding.message).length;
        assert.equal(same(after), same(findings) - 1, name);
      }
    }
  }).timeout(120_000);
});

describe('the documents of this project', () => {
  it('are no Rule 424(b) documents, however much they speak of them', () => {
    const pages = ['README.md', 'CHANGELOG.md', ...readdirSync(path.join(ROOT, 'docs', 'rules')).map(name => path.join('docs', 'rules', name))];
    for (const page of pages) assert.deepEqual([page, checkSource(readFileSync(path.join(ROOT, page), 'utf8')).kind], [page, 'none']);
  });

  it('hold no two versions of a line, as a merge leaves them', () => {
    for (const page of ['README.md', 'CHANGELOG.md']) assert.doesNotMatch(readFileSync(path.join(ROOT, page), 'utf8'), /^(?:<{7}|>{7}) /m, page);
  });
});
