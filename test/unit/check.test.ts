import assert from 'node:assert/strict';
import { check, checkToEnd } from '../../server/src/check/check';
import { CheckSession } from '../../server/src/check/checkSession';
import { draftOf } from '../../server/src/draft/readDraft';
import { StatementMemo } from '../../server/src/facts/statementMemo';
import { STICKERS } from '../../server/src/regulation/documentKind';
import { ALL_RULES } from '../../server/src/rules/allRules';
import type { Rule } from '../../server/src/rules/rule';
import { ChunkedText } from '../../server/src/text/chunkedText';
import { checkSource } from '../support/drafts';
import { exampleText } from '../support/project';

const CRASHING: Rule = {
  id: 'crashing-rule',
  title: 'A rule that fails',
  category: 'wording',
  severity: 'error',
  kinds: STICKERS,
  authority: undefined,
  why: 'To see that nothing else is lost.',
  check() {
    throw new Error('out of ideas');
  },
};

describe('a check', () => {
  it('says that a rule failed, by its name, and keeps what the others found', () => {
    const { remarks, complete, findings } = checkSource(exampleText(), [CRASHING, ...ALL_RULES]);
    assert.deepEqual(
      remarks.map(({ rule, severity, message }) => [rule.id, rule.category, severity, message]),
      [['check-incomplete', 'check', 'warning', 'Rule crashing-rule failed and found nothing: out of ideas']],
    );
    assert.equal(complete, false);
    assert.deepEqual(findings, checkSource(exampleText()).findings);
  });

  it('does not say that the suppression of a rule that failed is unused', () => {
    const source = `<!-- tieout-disable-file undefined-term -- it failed -->\n\n${exampleText()}`;
    const failing = ALL_RULES.map(rule => (rule.id === 'undefined-term' ? { ...rule, check: CRASHING.check } : rule));
    assert.deepEqual(
      checkSource(source, failing).remarks.map(({ rule }) => rule.id),
      ['check-incomplete'],
    );
  });

  it('stops between rules, so that it can be dropped', () => {
    const steps = check({ document: 'draft.md', text: ChunkedText.of(exampleText()), format: 'markdown' });
    let stops = 0;
    while (!steps.next().done) stops++;
    assert.ok(stops > ALL_RULES.length);
  });

  it('comes to the same in a session that remembers other versions', () => {
    const session = new CheckSession('markdown');
    for (const source of [exampleText(), exampleText().replace('Sales Agreement', 'Equity Distribution Agreement'), exampleText()]) {
      const found = checkToEnd({ document: 'draft', text: ChunkedText.of(source), format: 'markdown', session }).findings;
      assert.deepEqual(found, checkSource(source).findings);
    }
  });
});

describe('the memo of statements', () => {
  it('answers from memory while a passage is in use, and forgets it two checks later', () => {
    const draft = draftOf('We sold 5 shares.', 'markdown');
    const [at] = draft.passages();
    assert.ok(at !== undefined);
    const passage = draft.passage(at);
    const memo = new StatementMemo();
    const first = memo.of(passage);
    memo.turn();
    assert.equal(memo.of(passage), first);
    memo.turn();
    memo.turn();
    assert.notEqual(memo.of(passage), first);
    assert.deepEqual(memo.of(passage), first);
  });
});
