import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE } from '../check/catalogue';

/** The list of rules for `tieout rules`. */
export function rulesList(): string {
  const width = Math.max(...CATALOGUE.map(({ id }) => id.length));
  return `${CATALOGUE.map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(11)}  ${title}`).join('\n')}\n`;
}

/** The page on a rule, as it ships beside the program; undefined where there is no such rule. `program` is the file that runs. */
export function rulePage(rule: string, program: string): string | undefined {
  if (!CATALOGUE.some(({ id }) => id === rule)) return undefined;
  return readFileSync(path.join(path.dirname(program), '..', 'docs', 'rules', `${rule}.md`), 'utf8');
}
