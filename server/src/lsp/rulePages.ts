import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The address of the page on a rule that ships beside the server, for clients that have no way of their own to show it. */
export function shippedRulePage(rule: string): string {
  return pathToFileURL(path.join(__dirname, '..', 'docs', 'rules', `${rule}.md`)).href;
}
