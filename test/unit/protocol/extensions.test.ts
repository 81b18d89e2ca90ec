import assert from 'node:assert/strict';
import { CancellationTokenSource, DiagnosticRefreshRequest, DiagnosticSeverity, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol/node';
import { CHECK_DOCUMENT, CHECK_TEXT, CONFIGURATION, READ_FILE, SHEET, STATUS, type Status } from '../../../server/src/lsp/extensions';
import { sticker } from '../../support/drafts';
import { LanguageClient, MODERN } from '../../support/languageClient';

const URI = 'memfs:/deal/draft.md';
const NOTES = 'memfs:/deal/notes.md';
const PROJECT = 'memfs:/deal/tieout.json';
const SLIP = sticker('It ends on February 30, 2025. The Closing Date is near. The Closing Date is set.');

describe('Tieout’s own requests', () => {
  let client: LanguageClient;
  let project: string | null;
  let statuses: Status[];
  let refreshes: number;
  beforeEach(async () => {
    project = null;
    statuses = [];
    refreshes = 0;
    client = await LanguageClient.start({ ...MODERN, workspace: { ...MODERN.workspace, diagnostics: { refreshSupport: true } } }, undefined, {
      options: { readsFiles: true, showsStatus: true },
      answers: connection => {
        connection.onRequest(READ_FILE, ({ uri }) => (uri === PROJECT && project !== null ? { text: project } : null));
        connection.onRequest(DiagnosticRefreshRequest.type, () => void refreshes++);
        connection.onNotification(STATUS, status => void statuses.push(status));
      },
    });
  });
  afterEach(async () => assert.equal(await client.stop(), 0));

  const statusAfterCheck = async (uri: string) => {
    await client.diagnostics(uri);
    return statuses.at(-1);
  };

  describe('the status of a draft', () => {
    it('says what it is, how many findings it has and how many are to be fixed', async () => {
      await client.open(URI, SLIP);
      assert.deepEqual(await statusAfterCheck(URI), { uri: URI, kind: 'sticker', complete: true, toFix: 1, findings: 2, projectProblems: 0 });
      await client.type(URI, 'February 30', 'February 28');
      assert.deepEqual(await statusAfterCheck(URI), { uri: URI, kind: 'sticker', complete: true, toFix: 0, findings: 1, projectProblems: 0 });
    });

    it('says why it is not checked', async () => {
      await client.open(NOTES, '# Notes\n');
      const unchecked = 'It does not read as a Rule 424(b) document';
      assert.deepEqual(await statusAfterCheck(NOTES), { uri: NOTES, kind: 'none', complete: true, toFix: 0, findings: 0, projectProblems: 0, unchecked });
    });

    it('names the project file and counts its problems', async () => {
      project = '{ "severty": {}, "dictionary": ["Closing Date", 5] }';
      await client.open(URI, SLIP);
      assert.deepEqual(await statusAfterCheck(URI), {
        uri: URI,
        kind: 'sticker',
        complete: true,
        toFix: 1,
        findings: 1,
        projectProblems: 2,
        projectFile: PROJECT,
      });
    });
  });

  describe('the check of an open document', () => {
    it('takes it for a draft whatever it reads as, from then on until it is closed', async () => {
      await client.open(NOTES, 'It ends on February 30, 2025.');
      assert.deepEqual(await client.diagnostics(NOTES), []);
      const status = await client.connection.sendRequest(CHECK_DOCUMENT, { uri: NOTES });
      assert.deepEqual(status, { uri: NOTES, kind: 'base', complete: true, toFix: 1, findings: 1, projectProblems: 0 });
      await client.type(NOTES, '2025', '2026');
      assert.equal((await client.diagnostics(NOTES)).length, 1);
      assert.equal(refreshes, 1);
      await client.close(NOTES);
      await client.open(NOTES, 'It ends on February 30, 2025.');
      assert.deepEqual(await client.diagnostics(NOTES), []);
    });

    it('keeps to the role that the project file gives it', async () => {
      project = JSON.stringify({ documents: [{ path: 'notes.md', role: 'other' }] });
      await client.open(NOTES, SLIP);
      assert.equal((await client.connection.sendRequest(CHECK_DOCUMENT, { uri: NOTES }))?.unchecked, 'The project file gives it the role “other”');
    });

    it('reads HTML and plain text as well', async () => {
      for (const [uri, text, language] of [
        ['memfs:/deal/draft.htm', '<p>It ends on February&nbsp;30, 2025.</p>', 'html'],
        ['memfs:/deal/draft.txt', 'The offering of the shares under the sales agreement ends on February\n30, 2025, unless we end it before.', 'plaintext'],
      ] as const) {
        await client.open(uri, text, language);
        const status = await client.connection.sendRequest(CHECK_DOCUMENT, { uri });
        assert.deepEqual([status?.complete, status?.findings], [true, 1]);
      }
    });

    it('is nothing for a document that is not open', async () => assert.equal(await client.connection.sendRequest(CHECK_DOCUMENT, { uri: URI }), null));
  });

  describe('the check of a text that is not open', () => {
    it('comes to what it would if it were open, with the settings of its folder', async () => {
      project = JSON.stringify({ severity: { 'impossible-date': 'hint' }, dictionary: ['Closing Date'] });
      const { status, diagnostics } = await client.connection.sendRequest(CHECK_TEXT, { uri: URI, text: SLIP });
      assert.deepEqual(status, { uri: URI, kind: 'sticker', complete: true, toFix: 0, findings: 1, projectProblems: 0, projectFile: PROJECT });
      assert.deepEqual(
        diagnostics.map(({ code, severity }) => [code, severity]),
        [['impossible-date', DiagnosticSeverity.Hint]],
      );
      await client.open(URI, SLIP);
      assert.deepEqual(diagnostics, await client.diagnostics(URI));
    });

    it('goes by the end of the name', async () => {
      const check = async (uri: string, text: string) => (await client.connection.sendRequest(CHECK_TEXT, { uri, text })).status;
      assert.equal((await check('memfs:/deal/draft.MARKDOWN', SLIP)).kind, 'sticker');
      assert.equal((await check('memfs:/deal/notes.md', '# Notes')).complete, true);
      assert.equal((await check('memfs:/deal/draft.HTM', `<p>${SLIP.replaceAll('\n\n', '</p><p>')}</p>`)).kind, 'sticker');
      assert.equal((await check('memfs:/deal/draft.txt', SLIP.replaceAll('**', ''))).kind, 'sticker');
    });

    it('can be cancelled', async () => {
      const cancel = new CancellationTokenSource();
      const outcome = client.connection.sendRequest(CHECK_TEXT, { uri: URI, text: SLIP }, cancel.token).then(
        () => 'checked',
        error => (error instanceof ResponseError ? error.code : String(error)),
      );
      cancel.cancel();
      assert.equal(await outcome, LSPErrorCodes.RequestCancelled);
      assert.equal((await client.connection.sendRequest(CHECK_TEXT, { uri: URI, text: SLIP })).status.findings, 2);
    });
  });

  describe('the configuration', () => {
    const configuration = async (uri: string) => JSON.parse((await client.connection.sendRequest(CONFIGURATION, { uri })).text);

    it('says what holds for a document and where it was said, open or not', async () => {
      project = JSON.stringify({ documents: [{ path: 'draft.md', role: 'sticker' }], severity: { 'undefined-term': 'off' } });
      const { document, projectFile, check, role, severity, dictionary, problems } = await configuration(URI);
      assert.deepEqual(
        { document, projectFile, check, role, dictionary, problems, term: severity['undefined-term'], date: severity['impossible-date'] },
        {
          document: URI,
          projectFile: PROJECT,
          check: { value: 'automatic', from: 'default' },
          role: { value: 'sticker', from: 'tieout.json' },
          dictionary: { value: [], from: 'default' },
          problems: [],
          term: { value: 'off', from: 'tieout.json' },
          date: { value: 'error', from: 'default' },
        },
      );
      await client.open(URI, SLIP, 'prospectus-supplement');
      assert.deepEqual((await configuration(URI)).check, { value: 'always', from: 'default' });
    });

    it('says what is wrong with the project file, and where, whether it is open or not', async () => {
      project = '{\n  "severty": {}\n}';
      const problems = ['tieout.json, line 2, column 3: “severty” is no setting of tieout.json; did you mean “severity”?'];
      assert.deepEqual((await configuration(URI)).problems, problems);
      await client.open(PROJECT, project, 'json');
      assert.deepEqual((await configuration(URI)).problems, problems);
    });
  });

  describe('the tie-out sheet', () => {
    const sheet = (uri: string) => client.connection.sendRequest(SHEET, { uri, nonce: 'once', view: 'sheet' });

    it('is a page of the draft as it is now', async () => {
      await client.open(URI, SLIP);
      const { html = '', problem } = (await sheet(URI)) ?? {};
      assert.equal(problem, undefined);
      assert.match(html, /script-src 'nonce-once'/);
      assert.match(html, /memfs:\/deal\/draft\.md/);
      assert.match(html, /1 conflicting[\s\S]*February 30, 2025/);
      await client.type(URI, 'February 30', 'February 28');
      assert.match((await sheet(URI))?.html ?? '', /0 conflicting[\s\S]*February 28, 2025/);
    });

    it('says why there is none', async () => {
      await client.open(NOTES, '# Notes\n');
      const { html = '', problem } = (await sheet(NOTES)) ?? {};
      assert.equal(problem, 'There is no tie-out sheet: It does not read as a Rule 424(b) document.');
      assert.match(html, /There is no tie-out sheet: It does not read/);
      assert.equal(await sheet(URI), null);
    });
  });

  describe('the form check', () => {
    const formCheck = (uri: string) => client.connection.sendRequest(SHEET, { uri, nonce: 'once', view: 'formCheck' });

    it('is a page of its own, with what is met and what is missing', async () => {
      await client.open(URI, SLIP);
      const { html = '' } = (await formCheck(URI)) ?? {};
      assert.match(html, /<h1>Form check<\/h1>/);
      assert.match(html, /Commission legend<\/th><td class="item-status"><span class="tied">✓ met/);
      assert.match(html, /data-line="\d+"/);
      assert.doesNotMatch(html, /February 30, 2025/);
    });

    it('says why there is none', async () => {
      await client.open(NOTES, '# Notes\n');
      assert.equal((await formCheck(NOTES))?.problem, 'There is no form check: It does not read as a Rule 424(b) document.');
    });
  });

  describe('a draft with more findings than an editor shows', () => {
    const dates = 'It ends on February 30, 2025.\n\n'.repeat(1200);
    const terms = 'The Closing Date is near. The Closing Date is set.';

    it('shows the gravest thousand, and says how many it does not', async () => {
      await client.open(URI, sticker(`${terms}\n\n${dates}`));
      const [first, ...rest] = await client.diagnostics(URI);
      assert.equal(first?.code, 'check-incomplete');
      assert.equal(
        first?.message,
        '202 findings that are no graver than these are not shown here: the editor takes 1000 at most. “tieout check” lists them all',
      );
      assert.deepEqual([rest.length, new Set(rest.map(({ code }) => code))], [999, new Set(['impossible-date'])]);
    });

    it('shows a thousand, and says nothing', async () => {
      await client.open(URI, sticker('It ends on February 30, 2025.\n\n'.repeat(1000)));
      const all = await client.diagnostics(URI);
      assert.deepEqual([all.length, new Set(all.map(({ code }) => code))], [1000, new Set(['impossible-date'])]);
    });
  });
});
