import { onPath } from './onPath';

/** The command line of an installed VS Code, if it is on the PATH. */
export function codeOnPath(): string | undefined {
  return process.platform === 'win32' ? onPath('code.cmd') : onPath('code');
}
