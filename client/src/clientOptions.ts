import { Uri } from 'vscode';
import type { ClientOptions } from '../../server/src/lsp/extensions';

/** The command that shows the page on a rule. */
export const EXPLAIN_COMMAND = 'tieout.explainRule';

/** The command that shows the uses of a term, for the server alone. */
export const SHOW_USES_COMMAND = 'tieout.showUses';

/** Where the page on a rule is: the code of a diagnostic leads to it without a network. `{rule}` stands for the rule. */
const RULE_PAGE = `command:${EXPLAIN_COMMAND}?${encodeURIComponent('["{rule}"]').replace('%7Brule%7D', '{rule}')}`;

/** What the server is told when it starts. */
export const CLIENT_OPTIONS: ClientOptions = {
  readsFiles: true,
  showsStatus: true,
  explainCommand: EXPLAIN_COMMAND,
  showUsesCommand: SHOW_USES_COMMAND,
  rulePage: RULE_PAGE,
};

/** The address of the page on a rule. */
export function rulePage(rule: string): Uri {
  return Uri.parse(RULE_PAGE.replace('{rule}', rule));
}

/** The name of a file as its reader knows it. */
export function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
