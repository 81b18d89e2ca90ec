import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../../package.json';
import { ROOT } from '../../support/project';

const { languages, grammars, snippets, jsonValidation } = manifest.contributes;

describe('what the extension contributes', () => {
  const files = [
    ...languages.map(({ configuration }) => configuration),
    ...[...grammars, ...snippets].map(({ path: file }) => file),
    ...jsonValidation.map(({ url }) => url),
  ];
  const shipped = readFileSync(path.join(ROOT, '.vscodeignore'), 'utf8').split(/\r?\n/);

  for (const file of new Set(files)) {
    it(`${file} is there, and ships`, () => {
      assert.equal(typeof JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')), 'object');
      assert.ok(shipped.includes(`!${path.posix.dirname(file).replace('./', '')}/*.json`));
    });
  }

  it('every grammar has the scope name under which it is asked for', () => {
    for (const grammar of grammars) {
      assert.equal((JSON.parse(readFileSync(path.join(ROOT, grammar.path), 'utf8')) as { scopeName: string }).scopeName, grammar.scopeName);
    }
  });
});
