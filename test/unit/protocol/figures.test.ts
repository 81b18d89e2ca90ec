import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  DidChangeConfigurationNotification,
  DocumentHighlightRequest,
  HoverRequest,
  InlayHintRefreshRequest,
  InlayHintRequest,
  ReferencesRequest,
} from 'vscode-languageserver-protocol/node';
import { sticker } from '../../support/drafts';
import { LanguageClient, MODERN } from '../../support/languageClient';
import { exampleText } from '../../support/project';

const URI = 'file:///deal/draft.md';
const SEED = 'file:///deal/seed.md';
const DRAFT = sticker('We owe $2.5 million on May 3, 2025.\n\n# Use of Proceeds\n\nWe repay $2,500,000 on May 3, 2025.');
const CLIENT: ClientCapabilities = { ...MODERN, workspace: { ...MODERN.workspace, inlayHint: { refreshSupport: true } } };

describe('figures, over the protocol', () => {
  let client: LanguageClient;
  let refreshed: Promise<void>;
  beforeEach(async () => {
    let arrive = () => {};
    refreshed = new Promise<void>(resolve => (arrive = resolve));
    client = await LanguageClient.start(CLIENT, undefined, { answers: connection => connection.onRequest(InlayHintRefreshRequest.type, () => arrive()) });
    await client.open(URI, DRAFT);
    await client.open(SEED, exampleText());
    await client.diagnostics(URI);
  });
  afterEach(async () => assert.equal(await client.stop(), 0));

  const at = (words: string, uri = URI) => {
    const { line, character } = client.rangeOf(uri, words).start;
    return { textDocument: { uri }, position: { line, character: character + 1 } };
  };
  const wordsAt = (uri: string, places: readonly { readonly range: Parameters<ReturnType<LanguageClient['document']>['getText']>[0] }[]) =>
    places.map(({ range }) => client.document(uri).getText(range));

  it('a hover says where else a figure stands, with a link', async () => {
    const hover = await client.connection.sendRequest(HoverRequest.type, at('$2.5'));
    const { line, character } = client.rangeOf(URI, '$2,500,000').start;
    assert.ok(hover?.range);
    const value = `**\\$2\\.5 million**\n\nTied to 1 other: [Use of Proceeds](${URI}#L${line + 1},${character + 1}) 1`;
    assert.deepEqual(hover.contents, { kind: 'markdown', value });
    assert.deepEqual(wordsAt(URI, [{ range: hover.range }]), ['$2.5 million']);
  });

  it('a hover over a term that holds a figure is that of the term', async () => {
    await client.type(URI, 'We owe $2.5 million', 'The 5.0% notes (the “5.0% Notes”) are due. The 5.0% Notes are');
    await client.diagnostics(URI);
    const hover = await client.connection.sendRequest(HoverRequest.type, at('5.0% Notes are'));
    assert.match(JSON.stringify(hover), /defined term/);
  });

  it('references and highlights show the other places of figures and dates', async () => {
    for (const [words, expected] of [
      ['$2,500,000', ['$2.5 million', '$2,500,000']],
      ['May 3, 2025.\n\n#', ['May 3, 2025', 'May 3, 2025']],
    ] as const) {
      const references = await client.connection.sendRequest(ReferencesRequest.type, { ...at(words), context: { includeDeclaration: true } });
      assert.deepEqual(wordsAt(URI, references ?? []), expected);
      const highlights = await client.connection.sendRequest(DocumentHighlightRequest.type, at(words));
      assert.deepEqual(wordsAt(URI, highlights ?? []), expected);
    }
    assert.deepEqual(await client.connection.sendRequest(DocumentHighlightRequest.type, at('We repay')), []);
  });

  it('hints stand behind figures where the setting says so, in the lines that are shown', async () => {
    const hintsIn = async (lines: number) => {
      const range = { start: { line: 0, character: 0 }, end: { line: lines, character: 0 } };
      const hints = await client.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri: SEED }, range });
      return (hints ?? []).map(({ position, label }) => {
        const before = client.document(SEED).getText({ start: { line: position.line, character: 0 }, end: position });
        return [before.slice(before.lastIndexOf(' ') + 1), label];
      });
    };
    assert.deepEqual(await hintsIn(100), []);
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { tieout: { inlayHints: { figures: true } } } });
    await refreshed;
    assert.deepEqual(await hintsIn(100), [
      ['\\$69,000', '$16.55 a share'],
      ['\\$14,500,000', '$14,431,000 unsold'],
    ]);
    assert.deepEqual(await hintsIn(3), []);
  });
});
