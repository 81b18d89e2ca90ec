import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CodeActionRequest,
  DefinitionRequest,
  type Diagnostic,
  DocumentDiagnosticRequest,
  HoverRequest,
  type Location,
  MarkupContent,
  type Position,
  PublishDiagnosticsNotification,
  ReferencesRequest,
} from 'vscode-languageserver-protocol/node';
import { LanguageClient, MODERN } from '../support/languageClient';
import { exampleText, ROOT } from '../support/project';

const URI = 'untitled:Supplement-1';
const TERM = 'Equity Distribution Agreement';
/** The rules of the findings in the example as it is. */
const CLEAN_CODES = ['rule-424-header-missing', 'undefined-term', 'legend-object-mismatch'];

describe('the server over stdio', () => {
  let client: LanguageClient;

  /** The position of the nth occurrence of some words, a little way inside. */
  const inside = (words: string, nth = 1): Position => {
    const document = client.document(URI);
    let at = -1;
    for (let i = 0; i < nth; i++) at = document.getText().indexOf(words, at + 1);
    assert.ok(at >= 0, `no occurrence ${nth} of “${words}”`);
    return document.positionAt(at + 3);
  };
  const wordsAt = ({ range }: { range: Location['range'] }) => client.document(URI).getText(range);
  const diagnostics = async (): Promise<readonly Diagnostic[]> => {
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: URI } });
    assert.equal(report.kind, 'full');
    return report.kind === 'full' ? report.items : [];
  };
  const diagnosticOf = async (code: string): Promise<Diagnostic> => {
    const found = (await diagnostics()).find(diagnostic => diagnostic.code === code);
    assert.ok(found, `no finding of ${code}`);
    return found;
  };
  const quickFixes = async (diagnostic: Diagnostic) => {
    const actions = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: URI },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    });
    return (actions ?? []).flatMap(action => ('kind' in action ? [action] : []));
  };

  describe('with a client that pulls diagnostics', () => {
    beforeEach(async () => {
      client = await LanguageClient.start(MODERN);
      await client.open(URI, exampleText());
    });
    afterEach(async () => assert.equal(await client.stop(), 0));

    it('reports what there is, in the order of the draft', async () => {
      assert.deepEqual(
        (await diagnostics()).map(({ code }) => code),
        CLEAN_CODES,
      );
    });

    it('reports the undefined term with the page on its rule and the rival as related place', async () => {
      const diagnostic = await diagnosticOf('undefined-term');
      assert.equal(wordsAt(diagnostic), 'Sales Agreement');
      assert.equal(diagnostic.code, 'undefined-term');
      assert.equal(diagnostic.source, 'tieout');
      assert.equal(diagnostic.codeDescription?.href, pathToFileURL(path.join(ROOT, 'docs', 'rules', 'undefined-term.md')).href);
      assert.deepEqual(
        diagnostic.relatedInformation?.map(({ location }) => wordsAt(location)),
        [TERM],
      );
    });

    it('answers “unchanged” to a pull of an untouched document, and anew after an edit', async () => {
      const pull = (previousResultId?: string) =>
        client.connection.sendRequest(DocumentDiagnosticRequest.type, {
          textDocument: { uri: URI },
          ...(previousResultId === undefined ? {} : { previousResultId }),
        });
      const first = await pull();
      assert.ok(first.resultId);
      assert.deepEqual(await pull(first.resultId), { kind: 'unchanged', resultId: first.resultId });
      await client.type(URI, '$69,000', '$14,500,001');
      const second = await pull(first.resultId);
      assert.equal(second.kind, 'full');
      assert.notEqual(second.resultId, first.resultId);
    });

    it('mends the term by a quick fix for this version', async () => {
      const diagnostic = await diagnosticOf('undefined-term');
      const [fix] = await quickFixes(diagnostic);
      assert.equal(fix?.title, `Use “${TERM}”`);
      assert.equal(fix.isPreferred, true);
      assert.deepEqual(fix.diagnostics, [diagnostic]);
      const [change] = fix.edit?.documentChanges ?? [];
      assert.ok(change && 'textDocument' in change && 'edits' in change);
      assert.equal(change.textDocument.version, 1);
      await client.edit(
        URI,
        change.edits.flatMap(edit => ('newText' in edit ? [edit] : [])),
      );
      assert.deepEqual(
        (await diagnostics()).map(({ code }) => code),
        CLEAN_CODES.filter(code => code !== 'undefined-term'),
      );
    });

    it('hovers with the defining sentence, the date and the number of uses', async () => {
      await diagnostics();
      const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: URI }, position: inside(TERM, 3) });
      assert.ok(hover && MarkupContent.is(hover.contents) && hover.range);
      assert.equal(wordsAt({ range: hover.range }), TERM);
      assert.match(hover.contents.value, /On August 11, 2020, we entered into an Equity Distribution Agreement/);
      assert.match(hover.contents.value, /Dated August 11, 2020 · With Oppenheimer .* · Sales agreement\n\nUsed 3 times/);
    });

    it('hovers over nothing but terms', async () => {
      for (const words of ['suspend', '---', '2020, we entered'])
        assert.equal(await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: URI }, position: inside(words) }), null);
    });

    it('hovers over a date, and finds its other places', async () => {
      await diagnostics();
      const at = { textDocument: { uri: URI }, position: inside('October 20, 2022', 2) };
      const hover = await client.connection.sendRequest(HoverRequest.type, at);
      assert.ok(hover && MarkupContent.is(hover.contents));
      assert.match(hover.contents.value, /Thursday, October 20, 2022[\s\S]*Monday, October 24, 2022/);
      const references = await client.connection.sendRequest(ReferencesRequest.type, { ...at, context: { includeDeclaration: true } });
      assert.deepEqual(references?.map(wordsAt), ['October 20, 2022', 'October 20, 2022']);
    });

    it('goes to the definition, and finds the references', async () => {
      await diagnostics();
      const position = inside(TERM, 3);
      const definition = await client.connection.sendRequest(DefinitionRequest.type, { textDocument: { uri: URI }, position });
      assert.ok(Array.isArray(definition));
      const [target] = definition;
      assert.ok(target && 'range' in target);
      assert.deepEqual(target.range.start, client.document(URI).positionAt(exampleText().indexOf(`“${TERM}`) + 1));
      const references = (includeDeclaration: boolean) =>
        client.connection.sendRequest(ReferencesRequest.type, { textDocument: { uri: URI }, position, context: { includeDeclaration } });
      const [all, uses] = [await references(true), await references(false)];
      assert.equal(all?.length, 4);
      assert.equal(uses?.length, 3);
      for (const reference of all) assert.equal(wordsAt(reference), TERM);
    });

    it('follows the typing', async () => {
      await client.type(URI, 'October 20, 2022. We', 'February 30, 2022. We');
      assert.deepEqual(
        (await diagnostics()).map(({ code }) => code),
        ['rule-424-header-missing', 'undefined-term', 'impossible-date', 'legend-object-mismatch'],
      );
      await client.type(URI, 'February 30, 2022. We', 'October 20, 2022. We');
      assert.deepEqual(
        (await diagnostics()).map(({ code }) => code),
        CLEAN_CODES,
      );
    });

    it('survives a draft that is cut off anywhere, and knows the whole one again', async () => {
      const text = exampleText();
      for (let length = text.length - 1; length >= 0; length--) {
        const document = client.document(URI);
        await client.edit(URI, [{ range: { start: document.positionAt(length), end: document.positionAt(length + 1) }, newText: '' }]);
        if (length % 5 !== 0) continue;
        for (const diagnostic of await diagnostics()) await quickFixes(diagnostic);
        await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: URI }, position: document.positionAt(length >> 1) });
      }
      await client.edit(URI, [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: text }]);
      assert.deepEqual(
        (await diagnostics()).map(({ code }) => code),
        CLEAN_CODES,
      );
    });

    it('has nothing to say about other Markdown, closed documents and empty ones', async () => {
      await client.open('untitled:Notes', '# Notes\n\nBuy milk.\n');
      for (const uri of ['untitled:Notes', 'untitled:Nowhere']) {
        const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
        assert.deepEqual(report.kind === 'full' && report.items, []);
      }
      await client.close(URI);
      await client.open(URI, '');
      assert.deepEqual(await diagnostics(), []);
    });
  });

  describe('with a client that cannot pull diagnostics', () => {
    beforeEach(async () => {
      client = await LanguageClient.start({});
    });
    afterEach(async () => assert.equal(await client.stop(), 0));

    it('pushes them, and takes them back on close', async () => {
      assert.equal(client.server.capabilities.diagnosticProvider, undefined);
      const published: { readonly codes: readonly unknown[]; readonly version: number | undefined }[] = [];
      let arrived = () => {};
      const arrival = () => new Promise<void>(resolve => (arrived = resolve));
      client.connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics: found, version }) => {
        published.push({ codes: found.map(({ code }) => code), version });
        arrived();
      });
      let next = arrival();
      await client.open(URI, exampleText());
      await next;
      next = arrival();
      await client.type(URI, '$69,000', '$14,500,001');
      await next;
      next = arrival();
      await client.close(URI);
      await next;
      assert.deepEqual(published, [
        { codes: CLEAN_CODES, version: 1 },
        { codes: ['rule-424-header-missing', 'undefined-term', 'sold-exceeds-cap', 'legend-object-mismatch'], version: 2 },
        { codes: [], version: undefined },
      ]);
    });
  });
});
