import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../../package.json';
import { ROOT } from '../../support/project';

interface LanguageConfiguration {
  readonly comments: { readonly blockComment: readonly [string, string] };
  readonly brackets: readonly (readonly [string, string])[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly surroundingPairs: readonly (readonly [string, string])[];
  readonly folding: { readonly markers: { readonly start: string; readonly end: string } };
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
}

const [language] = manifest.contributes.languages;
const CONFIGURATION = JSON.parse(readFileSync(path.join(ROOT, language?.configuration ?? ''), 'utf8')) as LanguageConfiguration;

describe('the language of supplements', () => {
  it('pairs what opens with what closes', () => {
    const { comments, brackets, autoClosingPairs, surroundingPairs } = CONFIGURATION;
    const closingOf = new Map([...['()', '[]', '“”', '‘’', '""', '**', '__', '``'].map(pair => [pair[0], pair[1]] as const), ['<!--', '-->'] as const]);
    const pairs = [comments.blockComment, ...brackets, ...autoClosingPairs.map(({ open, close }) => [open, close.trim()] as const), ...surroundingPairs];
    for (const [open, close] of pairs) assert.equal(close, closingOf.get(open), open);
    for (const list of [brackets, autoClosingPairs.map(pair => [pair.open, pair.close] as const), surroundingPairs])
      assert.ok(list.some(([open, close]) => open === '“' && close === '”'));
  });

  it('folds between region comments', () => {
    const { start, end } = CONFIGURATION.folding.markers;
    assert.match('<!-- #region Plan of Distribution -->', new RegExp(start));
    assert.match('  <!-- endregion -->', new RegExp(end));
    assert.doesNotMatch('<!-- #endregion -->', new RegExp(start));
    assert.doesNotMatch('<!-- regional banks -->', new RegExp(start));
  });

  it('takes a figure for one word, so that the editor marks it wherever it is stated', () => {
    const { pattern, flags } = CONFIGURATION.wordPattern;
    const words = 'On May 3, 2024, the Company’s agent_1 sold 4,169 shares at \\$16.55 (about $1.5 million).'.match(new RegExp(pattern, flags));
    assert.deepEqual(words?.join(' '), 'On May 3 2024 the Company s agent_1 sold 4,169 shares at 16.55 about 1.5 million');
  });
});
