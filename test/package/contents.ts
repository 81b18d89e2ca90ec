import assert from 'node:assert/strict';

/** What may be in every package. The extension's has some names in lower case. */
const ALLOWED = [
  /^(?:package\.json|readme\.md|changelog\.md|license(?:\.txt)?)$/i,
  /^dist\/server\.js$/,
  /^docs\/rules\/[\w-]+\.md$/,
  /^examples\/[\w-]+\.md$/,
];
/** What is of no use to anybody if it is missing. */
const NEEDED = ['package.json', 'dist/server.js', 'docs/rules/undefined-term.md', 'examples/cellectar-supplement-no-1.md'];

/** What a package may hold beside that, and what of it must be there. */
export interface Extras {
  readonly allowed: readonly RegExp[];
  readonly needed: readonly string[];
}

/** Fails where a package holds something that is not meant for its users, or lacks something that is. */
export function assertContents(files: readonly string[], extras: Extras): void {
  assert.deepEqual(
    files.filter(file => ![...ALLOWED, ...extras.allowed].some(allowed => allowed.test(file))),
    [],
    'nothing is packed that is not allowed',
  );
  assert.deepEqual(
    [...NEEDED, ...extras.needed].filter(file => !files.includes(file)),
    [],
    'nothing is missing',
  );
}

/** Fails where a bundle is not that of a production build. */
export function assertProductionBuild(bundle: string): void {
  assert.doesNotMatch(bundle, /sourceMappingURL/);
  assert.ok(bundle.split('\n').length < bundle.length / 500, 'the bundle is minified');
}
