import assert from 'node:assert/strict';

/** What may be in a package, and nothing else. The extension's package has some names in lower case. */
const ALLOWED = [
  /^(?:package\.json|readme\.md|changelog\.md|license(?:\.txt)?)$/i,
  /^dist\/(?:extension|server|cli)\.js$/,
  /^syntaxes\/[\w.-]+\.json$/,
  /^docs\/rules\/[\w-]+\.md$/,
  /^docs\/images\/icon\.png$/,
  /^examples\/[\w-]+\.md$/,
];

/** What is of no use to anybody if it is missing. */
const NEEDED = ['package.json', 'dist/extension.js', 'dist/server.js', 'dist/cli.js', 'docs/rules/undefined-term.md', 'examples/cellectar-supplement-no-1.md'];

/** Fails where a package holds something that is not meant for its users, or lacks something that is. */
export function assertContents(files: readonly string[]): void {
  assert.deepEqual(
    files.filter(file => !ALLOWED.some(allowed => allowed.test(file))),
    [],
    'nothing is packed that is not allowed',
  );
  assert.deepEqual(
    NEEDED.filter(file => !files.includes(file)),
    [],
    'nothing is missing',
  );
}

/** Fails where a bundle is not that of a production build. */
export function assertProductionBuild(bundle: string): void {
  assert.doesNotMatch(bundle, /sourceMappingURL/);
  assert.ok(bundle.split('\n').length < bundle.length / 500, 'the bundle is minified');
}
