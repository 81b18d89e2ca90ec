import assert from 'node:assert/strict';
import { DocumentHighlightKind, DocumentHighlightRequest, PrepareRenameRequest, ReferencesRequest, RenameRequest } from 'vscode-languageserver-protocol/node';
import { sticker } from '../../support/drafts';
import { LanguageClient, MODERN } from '../../support/languageClient';

const URI = 'untitled:Supplement-1';
const DRAFT = sticker(`We signed an agreement (the “Sales Agreement”) with our agent (the “Agent”).

The Sales Agreement ends in May. No Sales Agreements follow.`);

describe('the renaming of terms over the protocol', () => {
  let client: LanguageClient;
  beforeEach(async () => {
    client = await LanguageClient.start({ ...MODERN, textDocument: { ...MODERN.textDocument, rename: { prepareSupport: true } } });
    await client.open(URI, DRAFT);
  });
  afterEach(async () => assert.equal(await client.stop(), 0));

  const at = (words: string) => ({ textDocument: { uri: URI }, position: client.rangeOf(URI, words).start });
  const prepared = (words: string) => client.connection.sendRequest(PrepareRenameRequest.type, at(words));
  const renamed = async (words: string, newName: string) =>
    client.apply(URI, (await client.connection.sendRequest(RenameRequest.type, { ...at(words), newName })) ?? undefined);

  it('shows the term as it is defined over the range of its plural', async () => {
    assert.deepEqual(client.server.capabilities.renameProvider, { prepareProvider: true });
    assert.deepEqual(await prepared('Sales Agreements'), { range: client.rangeOf(URI, 'Sales Agreements'), placeholder: 'Sales Agreement' });
  });

  it('renames a draft that was just typed in, and back again', async () => {
    await client.type(URI, 'in May. No', 'in June. No');
    const typed = client.document(URI).getText();
    await renamed('Sales Agreement ends', 'Equity Distribution Agreement');
    assert.match(
      client.document(URI).getText(),
      /“Equity Distribution Agreement”.*\n\nThe Equity Distribution Agreement ends in June\. No Equity Distribution Agreements/,
    );
    await renamed('Equity Distribution Agreements', 'Sales Agreement');
    assert.equal(client.document(URI).getText(), typed);
  });

  it('says why it does not rename', async () => {
    await assert.rejects(prepared('ends in May'), /No defined term stands here\./);
    await assert.rejects(renamed('Sales Agreement ends', 'Agent'), /“Agent” is already defined, in line 9\./);
    await client.open('untitled:notes', 'Buy milk.');
    await assert.rejects(
      client.connection.sendRequest(PrepareRenameRequest.type, { textDocument: { uri: 'untitled:notes' }, position: { line: 0, character: 1 } }),
      /does not read as a Rule 424\(b\) document/,
    );
  });

  it('has the highlights that are the references', async () => {
    await client.diagnostics(URI);
    const highlights = (await client.connection.sendRequest(DocumentHighlightRequest.type, at('Sales Agreements'))) ?? [];
    const references = await client.connection.sendRequest(ReferencesRequest.type, { ...at('Sales Agreements'), context: { includeDeclaration: true } });
    assert.deepEqual(
      highlights.map(({ range }) => range),
      references?.map(({ range }) => range),
    );
    assert.deepEqual(
      highlights.map(({ kind }) => kind),
      [DocumentHighlightKind.Write, DocumentHighlightKind.Read, DocumentHighlightKind.Read],
    );
  });
});
