// Builds what ships (dist) and, with --tests, what tests and scripts run (out).
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, context } from 'esbuild';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

const common = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  // jsonc-parser can only be bundled in its form as modules.
  mainFields: ['module', 'main'],
  logLevel: 'warning',
  sourcemap: production ? false : 'linked',
  minify: production,
};

const shipped = [
  { ...common, entryPoints: { extension: 'client/src/extension.ts' }, outdir: 'dist', external: ['vscode'] },
  { ...common, entryPoints: { server: 'server/src/lsp/main.ts', cli: 'server/src/cli/main.ts' }, outdir: 'dist', banner: { js: '#!/usr/bin/env node' } },
];

const filesBelow = folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => path.join(entry.parentPath, entry.name));

// A bundle of a file that is gone would go on being tested.
if (process.argv.includes('--tests')) rmSync('out', { recursive: true, force: true });
// The source maps of an earlier build would stay beside bundles that they do not fit.
if (production) rmSync('dist', { recursive: true, force: true });

const own = ['test', 'scripts'].flatMap(folder => filesBelow(folder));
const development = { ...common, entryPoints: own, outdir: 'out', outbase: '.', packages: 'external', external: ['vscode'] };

const configurations = process.argv.includes('--tests') ? [...shipped, development] : shipped;
if (watch) await Promise.all(configurations.map(async configuration => (await context(configuration)).watch()));
else await Promise.all(configurations.map(configuration => build(configuration)));
