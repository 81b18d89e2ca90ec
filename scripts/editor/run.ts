import { spawn } from 'node:child_process';
import { Tail } from './tail';

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a program to its end. What it prints is kept back and shown, its last lines, only when it fails. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<void> {
  // Windows starts .cmd files only through its shell, which wants every word with a blank in quotation marks.
  const shell = process.platform === 'win32' && !program.endsWith('.exe');
  const words = shell ? [program, ...args].map(word => `"${word}"`) : [program, ...args];
  const [command = program, ...rest] = words;
  return new Promise((resolve, reject) => {
    const tail = new Tail();
    const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true, shell, ...options });
    child.stdout.on('data', chunk => tail.add(chunk));
    child.stderr.on('data', chunk => tail.add(chunk));
    child.on('error', error => reject(new Error(`${program} could not be started: ${error.message}`)));
    child.on('close', code => {
      if (code === 0) resolve();
      else reject(new Error(`${program} ${args.join(' ')} failed (exit code ${code}). Its last lines:\n${tail.lines()}`));
    });
  });
}
