import { type SpawnOptions, spawn } from 'node:child_process';

/** Shows an address in the browser of this machine's user. Resolves with false where there is no screen or no way to do it. */
export function openInBrowser(url: string): Promise<boolean> {
  const opener = openerOf(url);
  if (opener === undefined) return Promise.resolve(false);
  const [command, args, options] = opener;
  return new Promise(resolve => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true, ...options });
    child.once('error', () => resolve(false));
    child.once('spawn', () => resolve(true));
    child.unref();
  });
}

function openerOf(url: string): [command: string, args: string[], options?: SpawnOptions] | undefined {
  if (process.platform === 'darwin') return ['open', [url]];
  // `start` belongs to the shell and takes its first word in quotation marks for a title.
  if (process.platform === 'win32') return ['cmd.exe', ['/c', `start "" "${url}"`], { windowsVerbatimArguments: true }];
  const hasDisplay = [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some(display => display !== undefined && display !== '');
  return hasDisplay ? ['xdg-open', [url]] : undefined;
}
