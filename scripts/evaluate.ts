import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './editor/projectRoot';

/*
 * `npm run eval`: how much of what is planted into real drafts is caught, and how noisy clean ones are. The filings and the operators lie
 * beside the project (TIEOUT_SHARED, by default ../shared).
 */

const root = projectRoot();
const shared = process.env['TIEOUT_SHARED'] ?? path.resolve(root, '..', 'shared');
/** Relative, since the measuring scripts cut the command line at spaces. */
const cli = 'node dist/cli.js';
const corpus = path.join(shared, 'corpus');
const extra = process.argv.slice(2);

function run(script: string, args: readonly string[]): number {
  console.log(`\n== ${script} ${args.filter(arg => arg.startsWith('--')).join(' ')}`);
  return spawnSync(process.execPath, [path.join(shared, 'eval', script), ...args, ...extra], { stdio: 'inherit', cwd: root }).status ?? 1;
}

if (!existsSync(path.join(shared, 'eval'))) {
  console.error(`Nothing was measured: ${shared} holds no eval folder. Set TIEOUT_SHARED to the folder that holds corpus and eval.`);
  process.exitCode = 3;
} else {
  const labels = ['--slips', path.join(corpus, 'inconsistencies.jsonl'), '--traps', path.join(corpus, 'traps.jsonl')];
  const codes = [run('evaluate.mjs', ['--corpus', path.join(corpus, 'md'), '--cli', cli, ...labels]), run('stickers.mjs', ['--cli', cli])];
  process.exitCode = Math.max(...codes);
}
