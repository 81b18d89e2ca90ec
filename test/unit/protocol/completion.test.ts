import assert from 'node:assert/strict';
import { type CompletionItem, CompletionRequest, CompletionResolveRequest, InsertReplaceEdit, TextEdit } from 'vscode-languageserver-protocol/node';
import { sticker } from '../../support/drafts';
import { LanguageClient, MODERN } from '../../support/languageClient';

const URI = 'untitled:Supplement-1';
const DRAFT = sticker(`We signed an agreement (the “Sales Agreement”) with our agent (the “Agent”).

<!-- a note -->

The shares are sold.`);

describe('the completion of terms over the protocol', () => {
  let client: LanguageClient;
  beforeEach(async () => {
    client = await LanguageClient.start(MODERN);
    await client.open(URI, DRAFT);
    await client.diagnostics(URI);
  });
  afterEach(async () => assert.equal(await client.stop(), 0));

  /** What is offered behind words that were just typed. */
  async function offeredBehind(words: string): Promise<readonly CompletionItem[]> {
    const { end } = client.rangeOf(URI, words);
    const found = await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri: URI }, position: end });
    return Array.isArray(found) ? found : (found?.items ?? []);
  }

  it('offers the terms in what was just typed, at the end of a paragraph and in a new one', async () => {
    await client.type(URI, 'are sold.', 'are sold under the Sales Ag');
    const [item, ...others] = await offeredBehind('under the Sales Ag');
    assert.ok(item?.textEdit && TextEdit.is(item.textEdit));
    assert.deepEqual([item.label, ...others.map(({ label }) => label)], ['Sales Agreement']);
    await client.edit(URI, [item.textEdit]);
    assert.match(client.document(URI).getText(), /are sold under the Sales Agreement\n/);
    await client.type(URI, '<!-- a note -->', 'Each Sal\n\n<!-- a note -->');
    assert.deepEqual(
      (await offeredBehind('Each Sal')).map(({ label }) => label),
      ['Sales Agreement'],
    );
    const resolved = await client.connection.sendRequest(CompletionResolveRequest.type, item);
    assert.match(JSON.stringify(resolved.documentation), /We signed an agreement/);
  });

  it('takes the place of the rest of the word, or leaves that to the editor', async () => {
    const edit = 'are sold under the Sales Agent now';
    await client.type(URI, 'are sold', edit);
    const [item] = await offeredBehind('under the Sales Ag');
    assert.ok(item?.textEdit && TextEdit.is(item.textEdit));
    await client.edit(URI, [item.textEdit]);
    assert.match(client.document(URI).getText(), /are sold under the Sales Agreement now\.\n/);
    const choosing = await LanguageClient.start({
      ...MODERN,
      textDocument: { ...MODERN.textDocument, completion: { completionItem: { insertReplaceSupport: true } } },
    });
    const text = DRAFT.replace('are sold', edit);
    await choosing.open(URI, text);
    await choosing.diagnostics(URI);
    const { start } = choosing.rangeOf(URI, 'ent now');
    const found = await choosing.connection.sendRequest(CompletionRequest.type, { textDocument: { uri: URI }, position: start });
    const [offer] = Array.isArray(found) ? found : (found?.items ?? []);
    assert.ok(offer?.textEdit && InsertReplaceEdit.is(offer.textEdit));
    assert.deepEqual([offer.textEdit.insert.end, offer.textEdit.replace.end], [start, { ...start, character: start.character + 'ent'.length }]);
    assert.equal(await choosing.stop(), 0);
  });

  it('offers nothing in small letters, and in a comment', async () => {
    await client.type(URI, 'a note', 'a note on the Sa');
    assert.deepEqual(await offeredBehind('on the Sa'), []);
    assert.deepEqual(await offeredBehind('The sha'), []);
  });
});
