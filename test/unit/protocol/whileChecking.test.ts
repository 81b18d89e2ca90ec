import assert from 'node:assert/strict';
import {
  type CancellationToken,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  type Hover,
  HoverRequest,
  LSPErrorCodes,
  type Position,
  ReferencesRequest,
  ResponseError,
} from 'vscode-languageserver-protocol/node';
import { generatedDraft } from '../../../scripts/generatedDraft';
import { LanguageClient, MODERN } from '../../support/languageClient';
import { exampleText } from '../../support/project';

const URI = 'untitled:Supplement-1';
const TERM = 'Equity Distribution Agreement';
/** So long that its check is not at its end when the next requests are read. */
const LONG = `${generatedDraft(1_000_000)}\n\n`;
const TOP = { line: 0, character: 0 };

describe('while a draft is being checked', () => {
  let client: LanguageClient;
  beforeEach(async () => {
    client = await LanguageClient.start(MODERN);
  });
  afterEach(async () => assert.equal(await client.stop(), 0));

  const type = (text: string, at: Position = TOP) => client.edit(URI, [{ range: { start: at, end: at }, newText: text }]);
  const pull = (token?: CancellationToken) => client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: URI } }, token);
  const nth = (words: string, number: number): Position => {
    const document = client.document(URI);
    let at = -1;
    for (let i = 0; i < number; i++) at = document.getText().indexOf(words, at + 1);
    assert.ok(at >= 0, `no occurrence ${number} of “${words}”`);
    return document.positionAt(at);
  };

  describe('and goes on being typed', () => {
    it('answers the pull before as cancelled, to be asked again, and then the next', async () => {
      await client.open(URI, LONG);
      const superseded = pull().then(
        () => undefined,
        (error: unknown) => error,
      );
      await type('Draft of the day\n\n');
      const next = pull();
      const error = await superseded;
      assert.ok(error instanceof ResponseError, 'it was answered all the same');
      assert.equal(error.code, LSPErrorCodes.ServerCancelled);
      assert.deepEqual(error.data, { retriggerRequest: true });
      assert.equal((await next).kind, 'full');
    });

    it('answers each of many pulls, the last one with what there is to find', async () => {
      await client.open(URI, exampleText());
      const outcomes: Promise<string>[] = [];
      for (let i = 0; i < 50; i++) {
        await type(`It ends on February 30, 2025.\n\n`, { line: client.document(URI).lineCount, character: 0 });
        outcomes.push(
          pull().then(
            ({ kind }) => kind,
            error => (error instanceof ResponseError && error.code === LSPErrorCodes.ServerCancelled ? 'cancelled' : String(error)),
          ),
        );
      }
      const all = await Promise.all(outcomes);
      assert.deepEqual(new Set(all.slice(0, -1).filter(outcome => outcome !== 'full')), new Set(['cancelled']));
      assert.equal(all.at(-1), 'full');
      assert.equal((await client.diagnostics(URI)).filter(({ code }) => code === 'impossible-date').length, 50);
    });
  });

  describe('hover, definition and references', () => {
    beforeEach(async () => {
      await client.open(URI, exampleText());
      await client.diagnostics(URI);
    });

    it('answer from the last version that was checked, with places moved by what was put in above', async () => {
      const third = nth(TERM, 3);
      const before = { hover: await hoverAt(third), definition: await definitionAt(third), references: await referencesAt(third) };
      assert.ok(before.hover && before.definition.length === 1 && before.references.length === 4);
      await type(LONG);
      let isChecked = false;
      const checked = pull().then(() => (isChecked = true));
      const now = moved({ range: { start: third, end: third } }).range.start;
      const after = { hover: await hoverAt(now), definition: await definitionAt(now), references: await referencesAt(now) };
      assert.equal(isChecked, false, 'the check was at its end before it was asked');
      assert.deepEqual(after, {
        hover: withLinksMoved(moved(before.hover)),
        definition: before.definition.map(moved),
        references: before.references.map(moved),
      });
      await checked;
    });

    it('say nothing of what was just put in, and go on around it', async () => {
      const at = nth(TERM, 3);
      const start = client.document(URI).offsetAt(at);
      await type(LONG, at);
      let isChecked = false;
      const checked = pull().then(() => (isChecked = true));
      const placeOf = (offset: number) => client.document(URI).positionAt(start + offset);
      assert.deepEqual(await hoverAt(placeOf(LONG.length / 2)), null);
      assert.deepEqual(await definitionAt(placeOf(5)), []);
      assert.deepEqual(await referencesAt(placeOf(LONG.length - 3)), []);
      const behind = await hoverAt(placeOf(LONG.length + 3));
      assert.equal(isChecked, false, 'the check was at its end before it was asked');
      assert.ok(behind?.range);
      assert.equal(client.document(URI).getText(behind.range), TERM);
      await checked;
    });

    const moved = <T extends { range?: { start: Position; end: Position } }>(one: T): T => {
      const down = ({ line, character }: Position) => ({ line: line + LONG.split('\n').length - 1, character });
      return one.range === undefined ? one : { ...one, range: { start: down(one.range.start), end: down(one.range.end) } };
    };
    const withLinksMoved = (hover: Hover): Hover =>
      JSON.parse(JSON.stringify(hover).replace(/#L(\d+)/g, (_, line: string) => `#L${Number(line) + LONG.split('\n').length - 1}`));
    const hoverAt = (position: Position) => client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: URI }, position });
    const definitionAt = async (position: Position) => {
      const found = await client.connection.sendRequest(DefinitionRequest.type, { textDocument: { uri: URI }, position });
      return Array.isArray(found) ? found.flatMap(one => ('range' in one ? [one] : [])) : [];
    };
    const referencesAt = async (position: Position) =>
      (await client.connection.sendRequest(ReferencesRequest.type, { textDocument: { uri: URI }, position, context: { includeDeclaration: true } })) ?? [];
  });
});
