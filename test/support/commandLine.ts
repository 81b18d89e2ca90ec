import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Report } from '../../server/src/cli/report';
import { ROOT } from './project';

const CLI = path.join(ROOT, 'dist', 'cli.js');

/** What came of a run of the command line. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly bytes: Buffer;
  readonly error: string;
}

/** Runs `tieout` as it is built in `dist`. */
export function tieout(args: readonly string[], cwd?: string): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { timeout: 30_000, cwd });
  return { code: status, out: stdout.toString(), bytes: stdout, error: stderr.toString() };
}

/** Runs `tieout check` for its JSON. */
export function tieoutCheck(args: readonly string[], cwd?: string): { readonly code: number | null; readonly report: Report } {
  const { code, out } = tieout(['check', '--format', 'json', ...args], cwd);
  return { code, report: JSON.parse(out) };
}

/** A folder of its own for one test. */
export class TemporaryFolder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'tieout test '));

  /** Writes a file, with the folders above it, and returns its path. */
  file(name: string, content: string | Buffer): string {
    const full = path.join(this.path, name);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, content);
    return full;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
