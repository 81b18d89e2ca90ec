import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withRuleTable } from '../../scripts/ruleTable';
import { projectSchema, withSettings } from '../../scripts/settings';
import { ROOT } from '../support/project';

const textOf = (...names: readonly string[]) => readFileSync(path.join(ROOT, ...names), 'utf8').replaceAll('\r\n', '\n');

describe('what is generated (npm run generate)', () => {
  it('the rule table of the README is that of the rules', () => {
    const readme = textOf('README.md');
    assert.equal(readme, withRuleTable(readme));
  });

  it('the setting for severities knows the rules', () => {
    const manifest = textOf('package.json');
    assert.deepEqual(JSON.parse(manifest), JSON.parse(withSettings(manifest)));
  });

  it('the schema of the project file is that of its reader', () => {
    assert.deepEqual(JSON.parse(textOf('schemas', 'tieout.schema.json')), JSON.parse(projectSchema()));
  });
});
