import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  type CodeLens,
  CodeLensRefreshRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  DidChangeConfigurationNotification,
  type Location,
} from 'vscode-languageserver-protocol/node';
import { sticker } from '../../support/drafts';
import { LanguageClient, MODERN } from '../../support/languageClient';

const URI = 'untitled:Supplement-1';
const DRAFT = sticker('We have a sales agreement (the “Sales Agreement”).\n\nThe Sales Agreement ends.');
const CLIENT: ClientCapabilities = { ...MODERN, workspace: { ...MODERN.workspace, codeLens: { refreshSupport: true } } };

describe('the lenses over definitions, over the protocol', () => {
  let client: LanguageClient;
  let refreshed: Promise<void>;
  beforeEach(async () => {
    let arrive = () => {};
    refreshed = new Promise<void>(resolve => (arrive = resolve));
    client = await LanguageClient.start(CLIENT, undefined, {
      options: { showUsesCommand: 'show.uses' },
      answers: connection => connection.onRequest(CodeLensRefreshRequest.type, () => arrive()),
    });
    await client.open(URI, DRAFT);
  });
  afterEach(async () => assert.equal(await client.stop(), 0));

  const lenses = async (): Promise<readonly CodeLens[]> => (await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: URI } })) ?? [];
  const turnOn = () => client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { tieout: { codeLens: { uses: true } } } });
  const lensOf = async (words: string): Promise<CodeLens> => {
    const lens = (await lenses()).find(({ range }) => client.document(URI).getText(range) === words);
    assert.ok(lens, words);
    return lens;
  };
  const resolve = (lens: CodeLens) => client.connection.sendRequest(CodeLensResolveRequest.type, lens);

  it('are off, until the setting says otherwise', async () => {
    assert.deepEqual(await lenses(), []);
    await turnOn();
    await refreshed;
    assert.equal((await lenses()).length, 4);
  });

  it('count and show the uses of a term', async () => {
    await turnOn();
    const lens = await lensOf('Sales Agreement');
    assert.equal(lens.command, undefined);
    const { command } = await resolve(lens);
    assert.equal(command?.title, '“Sales Agreement”: 1 use');
    assert.equal(command.command, 'show.uses');
    const [uri, start, uses = []]: readonly unknown[] = command.arguments ?? [];
    assert.deepEqual([uri, start], [URI, lens.range.start]);
    assert.deepEqual(
      (uses as Location[]).map(({ range }) => range),
      [client.rangeOf(URI, 'Sales Agreement ends')].map(({ start: at }) => ({ start: at, end: { line: at.line, character: at.character + 15 } })),
    );
  });

  it('say nothing of a term that is gone when they are shown', async () => {
    await turnOn();
    const lens = await lensOf('Sales Agreement');
    await client.type(URI, ' (the “Sales Agreement”)', '');
    assert.equal((await resolve(lens)).command?.title, '');
  });
});
