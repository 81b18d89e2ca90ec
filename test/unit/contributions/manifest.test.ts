import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../../package.json';
import { ROOT } from '../../support/project';

const { languages, grammars, snippets, jsonValidation, commands, menus, walkthroughs } = manifest.contributes;

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

  it('every page of the walkthrough is there, and ships', () => {
    assert.ok(shipped.includes('!docs/walkthrough/*.md'));
    for (const { media } of walkthroughs.flatMap(({ steps }) => steps)) {
      assert.equal(path.posix.dirname(media.markdown), 'docs/walkthrough');
      assert.match(readFileSync(path.join(ROOT, media.markdown), 'utf8'), /^# /);
    }
  });

  it('menus and the walkthrough name commands that there are', () => {
    const known = commands.map(({ command }) => command);
    const inMenus = Object.values(menus).flatMap(items => items.map(({ command }) => command));
    const ofSteps = walkthroughs.flatMap(({ steps }) =>
      steps.flatMap(step => [step.description, ...('completionEvents' in step ? step.completionEvents : [])]),
    );
    const inSteps = ofSteps.flatMap(text => [...text.matchAll(/\b(?:command|onCommand):([\w.]+)/g)].map(match => match[1]));
    assert.ok(inSteps.length > 0);
    for (const command of [...inMenus, ...inSteps]) assert.ok(known.includes(String(command)), String(command));
  });

  it('every grammar has the scope name under which it is asked for', () => {
    for (const grammar of grammars) {
      assert.equal((JSON.parse(readFileSync(path.join(ROOT, grammar.path), 'utf8')) as { scopeName: string }).scopeName, grammar.scopeName);
    }
  });
});
