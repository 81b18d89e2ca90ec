import assert from 'node:assert/strict';
import {
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  type SymbolInformation,
  SymbolKind,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { sticker } from '../../support/drafts';
import { LanguageClient, MODERN } from '../../support/languageClient';

const URI = 'untitled:Supplement-1';
const DRAFT = sticker(
  '# Plan of Distribution\n\nThe Sales Agreement, dated May 1, 2024 (the “Sales Agreement”), is with the agent.\n\n# Legal Matters\n\nNone.',
);

const titles = (symbols: readonly DocumentSymbol[], indent = ''): readonly string[] =>
  symbols.flatMap(({ name, children = [] }) => [indent + name, ...titles(children, `${indent}  `)]);

describe('the structure of a draft over the protocol', () => {
  let client: LanguageClient;
  afterEach(async () => assert.equal(await client.stop(), 0));

  const nested = { ...MODERN, textDocument: { ...MODERN.textDocument, documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };
  const symbolsOf = async (uri: string) => (await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) ?? [];

  it('is an outline that follows the typing', async () => {
    client = await LanguageClient.start(nested);
    await client.open(URI, DRAFT);
    const before = (await symbolsOf(URI)) as DocumentSymbol[];
    assert.deepEqual(titles(before).slice(-3), ['  Plan of Distribution', '    Sales Agreement', '  Legal Matters']);
    await client.type(URI, '# Legal Matters', '# Use of Proceeds\n\nNone.\n\n## Legal Matters');
    const after = (await symbolsOf(URI)) as DocumentSymbol[];
    assert.deepEqual(titles(after).slice(-2), ['  Use of Proceeds', '    Legal Matters']);
    const term = after[0]?.children?.find(({ name }) => name === 'Plan of Distribution')?.children?.[0];
    assert.ok(term);
    assert.equal(term.kind, SymbolKind.Constant);
    assert.equal(term.detail, 'defined term: The Sales Agreement, dated May 1, 2024');
    assert.equal(client.document(URI).getText(term.selectionRange), 'Sales Agreement');
  });

  it('is a flat list for a client that knows no other', async () => {
    client = await LanguageClient.start(MODERN);
    await client.open(URI, DRAFT);
    const symbols = (await symbolsOf(URI)) as SymbolInformation[];
    assert.deepEqual(
      symbols.slice(-3).map(({ name, containerName }) => `${name} in ${containerName}`),
      ['Plan of Distribution in SUPPLEMENT NO. 1', 'Sales Agreement in Plan of Distribution', 'Legal Matters in SUPPLEMENT NO. 1'],
    );
  });

  it('is empty where there is no Rule 424(b) document', async () => {
    client = await LanguageClient.start(nested);
    await client.open(URI, '# Shopping\n\nMilk.\n');
    assert.deepEqual(await symbolsOf(URI), []);
    assert.deepEqual(await symbolsOf('untitled:Nowhere'), []);
  });

  it('is searched in all drafts that are open', async () => {
    client = await LanguageClient.start(nested);
    const other = 'untitled:Supplement-2';
    await client.open(URI, DRAFT);
    await client.open(other, sticker('The Underwriting Agreement (the “Underwriting Agreement”) is void.'));
    for (const uri of [URI, other]) await client.diagnostics(uri);
    const search = async (query: string) => ((await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? []).map(({ name }) => name);
    assert.deepEqual(await search('agreement'), ['Sales Agreement', 'Underwriting Agreement']);
    await client.close(other);
    assert.deepEqual(await search('agreement'), ['Sales Agreement']);
  });

  it('is folded by lines, by as many as the client takes, and in Markdown by others', async () => {
    client = await LanguageClient.start({ ...nested, textDocument: { ...nested.textDocument, foldingRange: { rangeLimit: 2 } } });
    const folds = (uri: string) => client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } });
    const plain = 'untitled:Supplement-2';
    await client.open(URI, DRAFT.replaceAll('\n', '\r\n'), 'prospectus-supplement');
    const lastLine = client.document(URI).lineCount - 1;
    const { line } = client.rangeOf(URI, '# Plan').start;
    assert.deepEqual(await folds(URI), [
      { startLine: 0, endLine: lastLine },
      { startLine: line, endLine: line + 2 },
    ]);
    await client.open(plain, DRAFT, 'markdown');
    assert.equal(await folds(plain), null);
    assert.equal(await folds('untitled:Nowhere'), null);
  });
});
