import assert from 'node:assert/strict';
import { generatedDraft } from '../../scripts/generatedDraft';
import { readMarkdown } from '../../server/src/draft/markdown/readMarkdown';
import { checkSource } from '../support/drafts';

const LENGTH = 1024 * 1024;

describe('the draft that the bench is run on', () => {
  const draft = generatedDraft(LENGTH);

  it('is the same for the same seed, and another for another', () => {
    assert.equal(generatedDraft(LENGTH), draft);
    assert.notEqual(generatedDraft(LENGTH, 2), draft);
  });

  it('is as long as asked for, to a program', () => {
    assert.ok(draft.length >= LENGTH && draft.length < LENGTH + 5000, `${draft.length}`);
    assert.ok(draft.startsWith(generatedDraft(LENGTH / 10).trimEnd()));
  });

  it('reads as an at-the-market supplement, with nothing to fix', () => {
    const { kind, complete, findings } = checkSource(draft);
    assert.equal(kind, 'atm');
    assert.ok(complete);
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ message }) => message),
      [],
    );
  });

  it('says nothing twice, so that no passage is known from another', () => {
    const read = readMarkdown(draft);
    assert.equal(new Set(read.passages.map(at => read.passage(at).text)).size, read.passages.length);
  });
});
