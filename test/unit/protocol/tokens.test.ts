import assert from 'node:assert/strict';
import {
  RegistrationRequest,
  type SemanticTokens,
  type SemanticTokensDelta,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRegistrationType,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol/node';
import { sticker } from '../../support/drafts';
import { LanguageClient, MODERN } from '../../support/languageClient';

const URI = 'untitled:Supplement-1';
const OWN = 'prospectus-supplement';
const DRAFT = sticker(
  'We have a sales agreement (the “Sales Agreement”).\n\nThe Sales\nAgreement binds us.\n\nThe Placement Agency Agreement is void.',
).replaceAll('\n', '\r\n');

describe('the colours of terms over the protocol', () => {
  let client: LanguageClient;
  beforeEach(async () => {
    client = await LanguageClient.start(MODERN);
  });
  afterEach(async () => assert.equal(await client.stop(), 0));

  const full = async (): Promise<SemanticTokens> => {
    const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri: URI } });
    assert.ok(tokens);
    return tokens;
  };
  const delta = async (previousResultId: string): Promise<SemanticTokens | SemanticTokensDelta> => {
    const tokens = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, { textDocument: { uri: URI }, previousResultId });
    assert.ok(tokens);
    return tokens;
  };
  /** Tokens as they read: their words, with their type. */
  const read = (data: readonly number[]): readonly string[] => {
    const { legend } = client.server.capabilities.semanticTokensProvider ?? { legend: undefined };
    let [line, character] = [0, 0];
    return Array.from({ length: data.length / 5 }, (_, index) => {
      const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(5 * index, 5 * index + 5);
      character = down === 0 ? character + right : right;
      line += down;
      const words = client.document(URI).getText({ start: { line, character }, end: { line, character: character + length } });
      return `${legend?.tokenTypes[type]}${modifiers === 0 ? '' : `.${legend?.tokenModifiers[modifiers - 1]}`} ${words}`;
    });
  };

  it('are those of each line', async () => {
    await client.open(URI, DRAFT, OWN);
    assert.deepEqual(read((await full()).data).slice(-8, -4), [
      'definedTerm.definition Sales Agreement',
      'definedTerm Sales',
      'definedTerm Agreement',
      'undefinedTerm Placement Agency Agreement',
    ]);
  });

  it('come as what has changed, and nothing where nothing has', async () => {
    await client.open(URI, DRAFT, OWN);
    const before = await full();
    assert.deepEqual(await delta(before.resultId ?? ''), { resultId: before.resultId, edits: [] });
    await client.type(URI, 'binds us', 'binds us under the Sales Agreement');
    const change = await delta(before.resultId ?? '');
    assert.ok('edits' in change);
    const data = [...before.data];
    for (const { start, deleteCount, data: put = [] } of change.edits) data.splice(start, deleteCount, ...put);
    assert.equal(data.length, before.data.length + 5);
    assert.deepEqual(data, (await full()).data);
    assert.ok('data' in (await delta('another')));
  });

  it('come for a range', async () => {
    await client.open(URI, DRAFT, OWN);
    const range = client.rangeOf(URI, 'The Placement Agency Agreement is void.');
    const tokens = await client.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument: { uri: URI }, range });
    assert.deepEqual(read(tokens?.data ?? []), ['undefinedTerm Placement Agency Agreement']);
  });

  it('are left to others in their languages', async () => {
    await client.open(URI, DRAFT, 'markdown');
    assert.deepEqual((await full()).data, []);
  });
});

it('the colours of terms are asked for in our own language alone, where a client can', async () => {
  const registered: unknown[] = [];
  let arrived = () => {};
  const arrival = new Promise<void>(resolve => (arrived = resolve));
  const capabilities = {
    ...MODERN,
    textDocument: { ...MODERN.textDocument, semanticTokens: { dynamicRegistration: true, requests: {}, tokenTypes: [], tokenModifiers: [], formats: [] } },
  };
  const client = await LanguageClient.start(capabilities, undefined, {
    answers: connection =>
      connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
        registered.push(
          ...registrations.filter(({ method }) => method === SemanticTokensRegistrationType.method).map(({ registerOptions }) => registerOptions),
        );
        arrived();
      }),
  });
  await arrival;
  assert.equal(client.server.capabilities.semanticTokensProvider, undefined);
  assert.deepEqual(
    registered.map(options => (options as { documentSelector: unknown }).documentSelector),
    [[{ language: OWN }]],
  );
  assert.equal(await client.stop(), 0);
});
