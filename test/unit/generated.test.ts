import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withRuleTable } from '../../scripts/ruleTable';
import { ROOT } from '../support/project';

describe('what is generated', () => {
  it('the rule table of the README is that of the rules (npm run generate)', () => {
    const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8').replaceAll('\r\n', '\n');
    assert.equal(readme, withRuleTable(readme));
  });
});
