import * as vscode from 'vscode';

const changed = new Set<string>();

/** Changes a setting of Tieout for all windows, as its user does. */
export async function set(name: string, value: unknown): Promise<void> {
  changed.add(name);
  await vscode.workspace.getConfiguration('tieout').update(name, value, vscode.ConfigurationTarget.Global);
}

/** Takes back what was set. */
export async function resetSettings(): Promise<void> {
  for (const name of changed) await vscode.workspace.getConfiguration('tieout').update(name, undefined, vscode.ConfigurationTarget.Global);
  changed.clear();
}
