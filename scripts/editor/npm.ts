import { run } from './run';

/** Runs npm in a folder: the npm that started this program, where one did. */
export function npm(folder: string, args: readonly string[]): Promise<void> {
  const program = process.env['npm_execpath'];
  if (program?.endsWith('npm-cli.js')) return run(process.execPath, [program, ...args], { cwd: folder });
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd: folder });
}

/** Installs packages with npm into a folder, quietly; without names, what the folder's own package.json asks for. */
export function npmInstall(folder: string, packages: readonly string[] = []): Promise<void> {
  // No install scripts: they would build native modules, which needs a compiler and brings nothing here.
  // Force: code-server asks for the Node that it is going to be run with, not for the one that npm runs on.
  const flags = ['--ignore-scripts', '--force', '--no-save', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  return npm(folder, ['install', ...flags, ...packages]);
}
