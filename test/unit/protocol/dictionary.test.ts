import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClientCapabilities, CodeAction } from 'vscode-languageserver-protocol/node';
import { sticker } from '../../support/drafts';
import { LanguageClient, MODERN } from '../../support/languageClient';

const CREATES: ClientCapabilities = { ...MODERN, workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } } };
const DRAFT = sticker('Nothing is sold before the Closing Date, and all is over on the Closing Date.');
const TITLE = 'Add “Closing Date” to the dictionary of tieout.json';

describe('the dictionary of the deal', () => {
  let client: LanguageClient;
  let folder: string;
  let draft: string;
  let projectFile: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'tieout-'));
    draft = pathToFileURL(path.join(folder, 'draft.md')).href;
    projectFile = pathToFileURL(path.join(folder, 'tieout.json')).href;
  });
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
    rmSync(folder, { recursive: true });
  });

  const offered = async (capabilities = CREATES): Promise<CodeAction | undefined> => {
    client = await LanguageClient.start(capabilities);
    await client.open(draft, DRAFT);
    const actions = await client.codeActions(draft, client.rangeOf(draft, 'Closing Date'));
    return actions.find(({ title }) => title === TITLE);
  };

  it('takes a term that needs no definition, and the finding is gone', async () => {
    writeFileSync(path.join(folder, 'tieout.json'), '{}\n');
    const action = await offered();
    await client.open(projectFile, '{}\n', 'json');
    const again = (await client.codeActions(draft, client.rangeOf(draft, 'Closing Date'))).find(({ title }) => title === TITLE);
    assert.ok(action && again);
    await client.apply(projectFile, again.edit);
    assert.deepEqual(JSON.parse(client.document(projectFile).getText()), { dictionary: ['Closing Date'] });
    assert.deepEqual(await client.diagnostics(draft), []);
  });

  it('is made where there is none, beside the draft', async () => {
    const action = await offered();
    const written = '{\n  "dictionary": ["Closing Date"]\n}\n';
    const start = { line: 0, character: 0 };
    assert.deepEqual(action?.edit?.documentChanges, [
      { kind: 'create', uri: projectFile, options: { ignoreIfExists: true } },
      { textDocument: { uri: projectFile, version: null }, edits: [{ range: { start, end: start }, newText: written }] },
    ]);
  });

  it('is not offered to a client that creates no files', async () => assert.equal(await offered(MODERN), undefined));

  it('is not offered where the project file is not understood', async () => {
    writeFileSync(path.join(folder, 'tieout.json'), '{ "dictionary": [');
    assert.equal(await offered(), undefined);
  });
});
