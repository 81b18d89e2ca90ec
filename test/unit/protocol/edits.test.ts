import assert from 'node:assert/strict';
import { type Diagnostic, DidChangeTextDocumentNotification, DocumentDiagnosticRequest } from 'vscode-languageserver-protocol/node';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { Chance } from '../../../scripts/chance';
import { generatedDraft } from '../../../scripts/generatedDraft';
import type { ReportFinding } from '../../../server/src/cli/report';
import { TemporaryFolder, tieoutCheck } from '../../support/commandLine';
import { LanguageClient, MODERN } from '../../support/languageClient';
import { randomEdit } from '../../support/randomEdits';

const URI = 'untitled:Supplement-1';
const EDITS = 5000;
const MOST_EDITS_AT_ONCE = 4;
/** After how many edits diagnostics are waited for, asked for and not waited for, and the whole text is another. */
const EACH = { pull: 100, hastyPull: 37, wholeText: 450 };

/** What a client and the command line both say of a finding. */
function said({ code, message, range }: Pick<Diagnostic, 'code' | 'message' | 'range'>): string {
  const { start, end } = range;
  return `${start.line}:${start.character}-${end.line}:${end.character} ${code}: ${message}`;
}

function saidByReport({ rule, message, range }: ReportFinding): string {
  return said({ code: rule, message, range });
}

describe('thousands of edits of a draft over stdio', () => {
  let client: LanguageClient;
  let fresh: LanguageClient;
  let folder: TemporaryFolder;
  beforeEach(async () => {
    [client, fresh] = await Promise.all([LanguageClient.start(MODERN), LanguageClient.start(MODERN)]);
    folder = new TemporaryFolder();
  });
  afterEach(async () => {
    folder.remove();
    assert.deepEqual(await Promise.all([client.stop(), fresh.stop()]), [0, 0]);
  });

  for (const { format, name, length, seed } of [
    { format: 'markdown', name: 'draft.md', length: 60_000, seed: 7 },
    { format: 'html', name: 'draft.htm', length: 120_000, seed: 8 },
    { format: 'plaintext', name: 'draft.txt', length: 60_000, seed: 9 },
  ] as const) {
    it(`leave the server with what a fresh one finds in the last text (${format})`, async () => {
      const chance = new Chance(seed);
      const text = (number: number) => {
        const draft = generatedDraft(length, { seed: number, format });
        return chance.of([draft, draft.replaceAll('\n', '\r\n')]);
      };
      let document = TextDocument.create(URI, format, 1, text(1));
      await client.open(URI, document.getText(), format);
      const foundByFresh = async () => {
        await fresh.open(URI, document.getText(), format);
        const found = await fresh.diagnostics(URI);
        await fresh.close(URI);
        return found;
      };
      let cancelled = 0;
      let sent = 0;
      for (let number = 1; sent < EDITS; number++) {
        const isWhole = number % EACH.wholeText === 0;
        if (isWhole) assert.deepEqual(await client.diagnostics(URI), await foundByFresh());
        const changes: TextDocumentContentChangeEvent[] = [];
        for (let left = isWhole ? 1 : chance.whole(1, MOST_EDITS_AT_ONCE); left > 0; left--) {
          const change = isWhole ? { text: text(number) } : randomEdit(document, chance);
          document = TextDocument.update(document, [change], number + 1);
          changes.push(change);
        }
        sent += changes.length;
        const { version } = document;
        await client.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri: URI, version }, contentChanges: changes });
        if (number % EACH.hastyPull === 0)
          client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: URI } }).catch(() => void cancelled++);
        if (number % EACH.pull === 0) await client.diagnostics(URI);
      }
      const found = await client.diagnostics(URI);
      assert.ok(found.length > 0 && cancelled > 0);
      assert.deepEqual(found, await foundByFresh());
      const { report } = tieoutCheck(['--fail-on', 'never', folder.file(name, document.getText())]);
      assert.deepEqual(found.map(said).sort(), report.files.flatMap(file => file.findings.map(saidByReport)).sort());
    }).timeout(60_000);
  }
});
