import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  ConfigurationRequest,
  DiagnosticRefreshRequest,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  PublishDiagnosticsNotification,
  RegistrationRequest,
} from 'vscode-languageserver-protocol/node';
import { READ_FILE } from '../../../server/src/lsp/extensions';
import { TemporaryFolder } from '../../support/commandLine';
import { sticker } from '../../support/drafts';
import { LanguageClient, MODERN } from '../../support/languageClient';

const SLIP = sticker('It ends on February 30, 2025.');
const URI = 'memfs:/deal/drafts/Supplement No. 1.md';
const PROJECT = 'memfs:/deal/tieout.json';
const { Error: ERROR, Warning: WARNING, Information: INFORMATION, Hint: HINT } = DiagnosticSeverity;
const severity = (level: string) => ({ severity: { 'impossible-date': level } });
const project = (level: string) => JSON.stringify(severity(level));

const ASKED: ClientCapabilities = {
  ...MODERN,
  workspace: { ...MODERN.workspace, configuration: true, didChangeConfiguration: { dynamicRegistration: true }, diagnostics: { refreshSupport: true } },
};

/** A promise and what settles it. */
function signal(): { readonly arrived: Promise<void>; readonly arrive: () => void } {
  let arrive = () => {};
  const arrived = new Promise<void>(resolve => {
    arrive = resolve;
  });
  return { arrived, arrive };
}

describe('the server and its settings', () => {
  let client: LanguageClient;
  afterEach(async () => assert.equal(await client.stop(), 0));

  const severities = async (uri = URI) => (await client.diagnostics(uri)).map(diagnostic => diagnostic.severity);

  describe('of an editor that is asked', () => {
    let settings: unknown;
    let asked: unknown[];
    let registered: string[];
    let refreshed = signal();
    beforeEach(async () => {
      settings = undefined;
      asked = [];
      registered = [];
      refreshed = signal();
      client = await LanguageClient.start(ASKED, undefined, {
        answers: connection => {
          connection.onRequest(ConfigurationRequest.type, ({ items }) => {
            asked.push(...items);
            return items.map(() => settings);
          });
          connection.onRequest(RegistrationRequest.type, ({ registrations }) => void registered.push(...registrations.map(({ method }) => method)));
          connection.onRequest(DiagnosticRefreshRequest.type, () => refreshed.arrive());
        },
      });
    });

    it('are asked for the document, once, and hold', async () => {
      settings = severity('hint');
      await client.open(URI, SLIP);
      assert.deepEqual(await severities(), [HINT]);
      await client.type(URI, '2025', '2026');
      assert.deepEqual(await severities(), [HINT]);
      assert.deepEqual(asked, [{ scopeUri: URI, section: 'tieout' }]);
    });

    it('are asked for again when they change, and the drafts are checked anew', async () => {
      await client.open(URI, SLIP);
      assert.deepEqual(await severities(), [ERROR]);
      assert.deepEqual(registered, [DidChangeConfigurationNotification.method]);
      settings = severity('off');
      await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
      await refreshed.arrived;
      assert.deepEqual(await severities(), []);
    });

    it('may be null, nonsense or not to be had: the defaults hold', async () => {
      for (const [index, answer] of [null, 5, [], { severity: 7 }, { check: { markdown: 'sometimes' } }].entries()) {
        settings = answer;
        const uri = `untitled:Draft-${index}`;
        await client.open(uri, SLIP);
        assert.deepEqual(await severities(uri), [ERROR]);
      }
    });

    it('say when files are checked', async () => {
      settings = { check: { markdown: 'never' } };
      await client.open(URI, SLIP);
      assert.deepEqual(await severities(), []);
      settings = { check: { markdown: 'always' } };
      await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
      await client.open('untitled:Notes', 'It ends on February 30, 2025.');
      assert.deepEqual(await severities('untitled:Notes'), [ERROR]);
    });
  });

  it('of an editor that fails to answer, and to register, do not keep a draft from being checked', async () => {
    client = await LanguageClient.start(ASKED, undefined, {
      answers: connection => connection.onRequest(ConfigurationRequest.type, () => Promise.reject(new Error('no settings today'))),
    });
    await client.open(URI, SLIP);
    assert.deepEqual(await severities(), [ERROR]);
  });

  it('of an editor that only sends them hold from then on', async () => {
    client = await LanguageClient.start(MODERN);
    await client.open(URI, SLIP);
    assert.deepEqual(await severities(), [ERROR]);
    for (const [settings, expected] of [
      [{ tieout: severity('hint') }, [HINT]],
      [{ tieout: severity('off') }, []],
      [{ other: 5 }, [ERROR]],
      [null, [ERROR]],
    ] as const) {
      await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
      assert.deepEqual(await severities(), expected);
    }
  });

  it('always hold in its own language, and elsewhere for drafts alone', async () => {
    client = await LanguageClient.start(MODERN);
    const notes = '# Notes\n\nIt ends on February 30, 2025.';
    await client.open('untitled:1', notes);
    await client.open('untitled:2', notes, 'prospectus-supplement');
    assert.deepEqual([await severities('untitled:1'), await severities('untitled:2')], [[], [ERROR]]);
  });

  it('say nothing of pages and notes in HTML and plain text, unless they are always to be checked', async () => {
    client = await LanguageClient.start(MODERN);
    await client.open('untitled:page', '<p>Buy milk by February 30, 2025.</p>', 'html');
    await client.open('untitled:text', 'Buy milk by February 30, 2025.', 'plaintext');
    assert.deepEqual([await severities('untitled:page'), await severities('untitled:text')], [[], []]);
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { tieout: { check: { html: 'always', plainText: 'always' } } },
    });
    for (const uri of ['untitled:page', 'untitled:text'])
      assert.deepEqual(
        (await client.diagnostics(uri)).map(({ code }) => code),
        ['impossible-date'],
      );
  });

  describe('in a tieout.json on the disk', () => {
    let folder: TemporaryFolder;
    beforeEach(() => {
      folder = new TemporaryFolder();
    });
    afterEach(() => folder.remove());
    const uriOf = (path: string) => pathToFileURL(path).href;

    it('hold before those of the editor, the nearest one for each draft', async () => {
      folder.file('tieout.json', project('hint'));
      folder.file('b/tieout.json', project('information'));
      client = await LanguageClient.start(MODERN);
      await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { tieout: severity('warning') } });
      const drafts = ['a/ä draft.md', 'b/draft.md'].map(name => uriOf(folder.file(name, SLIP)));
      for (const uri of [...drafts, 'untitled:Draft']) await client.open(uri, SLIP);
      assert.deepEqual(await Promise.all([...drafts, 'untitled:Draft'].map(uri => severities(uri))), [[HINT], [INFORMATION], [WARNING]]);
    });

    it('give a draft its role by its path, whatever characters that has', async () => {
      folder.file('tieout.json', JSON.stringify({ documents: [{ path: 'drafts/Ä 100% (v2).md', role: 'other' }] }));
      client = await LanguageClient.start(MODERN);
      const uri = uriOf(folder.file('drafts/ä 100% (v2).md', SLIP));
      await client.open(uri, SLIP);
      assert.deepEqual(await severities(uri), []);
    });

    it('are read again when the file changes, comes or goes', async () => {
      client = await LanguageClient.start(MODERN);
      const uri = uriOf(folder.file('draft.md', SLIP));
      await client.open(uri, SLIP);
      assert.deepEqual(await severities(uri), [ERROR]);
      const changed = (type: FileChangeType) =>
        client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: uriOf(`${folder.path}/tieout.json`), type }] });
      folder.file('tieout.json', project('hint'));
      await changed(FileChangeType.Created);
      assert.deepEqual(await severities(uri), [HINT]);
      folder.file('tieout.json', project('information'));
      await changed(FileChangeType.Changed);
      assert.deepEqual(await severities(uri), [INFORMATION]);
      folder.file('tieout.json', '{ "severity": ');
      await changed(FileChangeType.Changed);
      assert.deepEqual(await severities(uri), [ERROR]);
    });

    it('may be 10 MB: the defaults hold, and the open file says so', async () => {
      const text = `${project('hint')}${' '.repeat(10 * 1024 * 1024)}`;
      const file = uriOf(folder.file('tieout.json', text));
      client = await LanguageClient.start(MODERN);
      const uri = uriOf(folder.file('draft.md', SLIP));
      await client.open(uri, SLIP);
      assert.deepEqual(await severities(uri), [ERROR]);
      await client.open(file, text, 'json');
      const [only, ...others] = await client.diagnostics(file);
      assert.deepEqual([only?.severity, only?.code, others], [ERROR, 'unknown-setting', []]);
      assert.match(String(only?.message), /it has 10\.0 MB, and at most 1 MB is read/);
      assert.deepEqual(await severities(uri), [ERROR]);
    });

    it('are known to a client that is pushed diagnostics', async () => {
      folder.file('tieout.json', project('hint'));
      client = await LanguageClient.start({});
      let next = signal();
      const pushed: (readonly [uri: string, severities: readonly unknown[]])[] = [];
      client.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
        pushed.push([uri.slice(uri.lastIndexOf('/') + 1), diagnostics.map(diagnostic => diagnostic.severity)]);
        next.arrive();
      });
      const until = async (name: string, ...expected: readonly unknown[]) => {
        while (JSON.stringify(pushed.findLast(([uri]) => uri === name)?.[1]) !== JSON.stringify(expected)) {
          next = signal();
          await next.arrived;
        }
      };
      await client.open(uriOf(folder.file('draft.md', SLIP)), SLIP);
      await until('draft.md', HINT);
      const file = uriOf(`${folder.path}/tieout.json`);
      await client.open(file, project('hint'), 'json');
      await client.type(file, 'hint', 'information');
      await until('draft.md', INFORMATION);
      await client.type(file, 'information', 'loud');
      await until('tieout.json', WARNING);
      await until('draft.md', ERROR);
      await client.close(file);
      await until('tieout.json');
      await until('draft.md', HINT);
    });
  });

  it('has the project files watched by an editor that can, unless it watches them by itself', async () => {
    const watching: ClientCapabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
    for (const { options, expected } of [
      { options: {}, expected: ['**/tieout.json'] },
      { options: { readsFiles: true }, expected: [] },
    ]) {
      const watched: string[] = [];
      const asked = await LanguageClient.start(watching, undefined, {
        options,
        answers: connection => {
          connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
            for (const { registerOptions } of registrations) for (const { globPattern } of registerOptions.watchers) watched.push(globPattern);
          });
        },
      });
      try {
        // The server answers in order: behind this answer, the registration has come.
        await asked.connection.sendRequest('tieout/configuration', { uri: URI });
        assert.deepEqual(watched, expected);
      } finally {
        await asked.stop();
      }
    }
    client = await LanguageClient.start({});
  });

  it('come from no project file where none lies above a draft, on any drive', async () => {
    const asked: string[] = [];
    for (const options of [{}, { readsFiles: true }]) {
      client = await LanguageClient.start(MODERN, undefined, {
        options,
        answers: connection => {
          connection.onRequest(READ_FILE, ({ uri }) => {
            asked.push(uri);
            return null;
          });
        },
      });
      for (const uri of ['file:///tmp/no%20deal/a.md', 'file:///c%3A/Deals/a.md', 'file://server/share/a.md', 'vscode-vfs://github/owner/name/a.md']) {
        const { text } = await client.connection.sendRequest<{ text: string }>('tieout/configuration', { uri });
        const { projectFile, problems } = JSON.parse(text);
        assert.deepEqual([uri, projectFile, problems], [uri, null, []]);
      }
      if (!options.readsFiles) await client.stop();
    }
    assert.deepEqual(
      asked.filter(uri => uri.startsWith('file://')),
      [
        'file:///tmp/no%20deal/tieout.json',
        'file:///tmp/tieout.json',
        'file:///tieout.json',
        'file:///c%3A/Deals/tieout.json',
        'file:///c%3A/tieout.json',
        'file://server/share/tieout.json',
        'file://server/tieout.json',
      ],
    );
  });

  describe('in a tieout.json that the client reads', () => {
    let files: Map<string, string | number>;
    let asked: string[];
    let refreshed = signal();
    beforeEach(async () => {
      files = new Map([[PROJECT, project('hint')]]);
      asked = [];
      refreshed = signal();
      client = await LanguageClient.start({ ...MODERN, workspace: { ...MODERN.workspace, diagnostics: { refreshSupport: true } } }, undefined, {
        options: { readsFiles: true },
        answers: connection => {
          connection.onRequest(READ_FILE, ({ uri }) => {
            asked.push(uri);
            const file = files.get(uri);
            if (file === -1) throw new Error('the network drive is gone');
            return file === undefined ? null : typeof file === 'number' ? { size: file } : { text: file };
          });
          connection.onRequest(DiagnosticRefreshRequest.type, () => refreshed.arrive());
        },
      });
    });

    it('hold wherever the folder is, and are read once', async () => {
      await client.open(URI, SLIP);
      assert.deepEqual(await severities(), [HINT]);
      await client.type(URI, '2025', '2026');
      assert.deepEqual(await severities(), [HINT]);
      assert.deepEqual(asked, ['memfs:/deal/drafts/tieout.json', PROJECT]);
    });

    it('are not looked for where a document has no folder', async () => {
      await client.open('untitled:Draft-1', SLIP);
      assert.deepEqual(await severities('untitled:Draft-1'), [ERROR]);
      assert.deepEqual(asked, []);
    });

    it('may be too large, or fail to be read: the draft is checked all the same', async () => {
      files.set(PROJECT, 10 * 1024 * 1024);
      await client.open(URI, SLIP);
      assert.deepEqual(await severities(), [ERROR]);
      files.set('memfs:/other/tieout.json', -1);
      await client.open('memfs:/other/draft.md', SLIP);
      assert.deepEqual(await severities('memfs:/other/draft.md'), [ERROR]);
    });

    it('are taken from the open document as it is typed, and from the file once it is closed', async () => {
      await client.open(URI, SLIP);
      assert.deepEqual(await severities(), [HINT]);
      await client.open(PROJECT, project('hint'), 'json');
      await refreshed.arrived;
      assert.deepEqual(await severities(), [HINT]);
      refreshed = signal();
      await client.type(PROJECT, 'hint', 'off');
      await refreshed.arrived;
      assert.deepEqual(await severities(), []);
      refreshed = signal();
      await client.close(PROJECT);
      await refreshed.arrived;
      assert.deepEqual(await severities(), [HINT]);
    });

    it('have their problems shown in the open document', async () => {
      await client.open(PROJECT, '{\n  "severty": {}\n}', 'json');
      const [only, ...others] = await client.diagnostics(PROJECT);
      assert.ok(only && others.length === 0);
      assert.deepEqual(
        [client.document(PROJECT).getText(only.range), only.severity, only.code, only.source, only.message, only.tags],
        ['"severty"', WARNING, 'unknown-setting', 'tieout', '“severty” is no setting of tieout.json; did you mean “severity”?', undefined],
      );
      await client.type(PROJECT, 'severty', 'severity');
      assert.deepEqual(await client.diagnostics(PROJECT), []);
    });
  });
});
