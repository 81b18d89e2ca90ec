import { commands, window } from 'vscode';

const SHOW = 'Show problems';

/** Says what a check came to, and leads to the Problems panel where there is something in it. */
export async function showProblems(message: string, hasProblems: boolean): Promise<void> {
  const chosen = await window.showInformationMessage(message, ...(hasProblems ? [SHOW] : []));
  if (chosen === SHOW) await commands.executeCommand('workbench.actions.view.problems');
}
