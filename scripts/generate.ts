import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withRuleTable } from './ruleTable';
import { projectSchema, withSettings } from './settings';

/* `npm run generate`: writes what is made from the rules' metadata. A test fails where it was forgotten. */

const root = path.resolve(__dirname, '..', '..');
const rewrite = (name: string, change: (text: string) => string) => {
  const file = path.join(root, name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};

rewrite('README.md', withRuleTable);
rewrite('package.json', withSettings);
writeFileSync(path.join(root, 'schemas', 'tieout.schema.json'), projectSchema());
