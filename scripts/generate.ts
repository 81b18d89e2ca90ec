import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withRuleTable } from './ruleTable';

/* `npm run generate`: writes what is made from the rules' metadata. A test fails where it was forgotten. */

const readme = path.resolve(__dirname, '..', '..', 'README.md');
writeFileSync(readme, withRuleTable(readFileSync(readme, 'utf8')));
