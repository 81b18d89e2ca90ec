import assert from 'node:assert/strict';
import { type ClientCapabilities, type CodeAction, CodeActionKind, DiagnosticTag } from 'vscode-languageserver-protocol/node';
import { sticker } from '../../support/drafts';
import { LanguageClient, MODERN } from '../../support/languageClient';

const URI = 'untitled:Supplement-1';
const SNIPPETS: ClientCapabilities = { ...MODERN, workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } } };
const OPTIONS = { explainCommand: 'tieout.explainRule', rulePage: 'command:tieout.explainRule?{rule}' };
const SHORT_LEGEND =
  'Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of these securities or determined if this Supplement is truthful or complete.';
const OFFENSE = 'Any representation to the contrary is a criminal offense.';
const UNUSED = '<!-- tieout-disable-file impossible-date -- quoted -->';
const TWICE = sticker(`**${SHORT_LEGEND}**\n\n${'We sell our shares. '.repeat(10)}\n\nWe buy.\n\nWe hold.\n\n${SHORT_LEGEND}`, { legend: '' });

describe('code actions', () => {
  let client: LanguageClient;
  const start = async (text: string, capabilities = SNIPPETS, options: unknown = OPTIONS) => {
    client = await LanguageClient.start(capabilities, undefined, { options });
    await client.open(URI, text);
  };
  afterEach(async () => assert.equal(await client.stop(), 0));

  const actionsAt = (words: string, context: Parameters<LanguageClient['codeActions']>[2] = {}) => client.codeActions(URI, client.rangeOf(URI, words), context);
  const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);
  const action = (actions: readonly CodeAction[], title: string): CodeAction => {
    const found = actions.find(one => one.title === title);
    assert.ok(found, `no action “${title}” among ${titles(actions).join(', ')}`);
    return found;
  };
  const codes = async () => (await client.diagnostics(URI)).map(({ code }) => code);

  it('stand in one order: the fixes, silence here, the same fix everywhere, silence more widely, explain', async () => {
    await start(TWICE);
    assert.deepEqual(await codes(), ['commission-legend-element', 'commission-legend-element']);
    const expected = [
      `Add “${OFFENSE}”`,
      'Replace the legend by the rule’s sample, naming this Supplement, the Prospectus Supplement and the Base Prospectus',
      'Silence commission-legend-element here',
      'Mend all 2 findings of commission-legend-element',
      'Silence commission-legend-element in this section',
      'Silence commission-legend-element in this file',
      'Explain commission-legend-element',
    ];
    assert.deepEqual(titles(await actionsAt('Neither')), expected);
    assert.deepEqual(titles(await actionsAt('Neither')), expected);
  });

  it('say which is preferred and which diagnostics they mend', async () => {
    await start(TWICE);
    const [diagnostic, other] = await client.diagnostics(URI);
    assert.ok(diagnostic && other);
    const actions = await actionsAt('Neither', { diagnostics: [diagnostic, other] });
    assert.deepEqual(
      actions.map(({ isPreferred = false }) => isPreferred),
      [true, false, false, false, false, false, false],
    );
    for (const title of [`Add “${OFFENSE}”`, 'Silence commission-legend-element here', 'Silence commission-legend-element in this file'])
      assert.deepEqual(action(actions, title).diagnostics, [diagnostic]);
  });

  it('are there at the ends of a finding, and nowhere beside it', async () => {
    await start(sticker('It ends on February 30, 2025, we think.'));
    const { start: from, end } = client.rangeOf(URI, 'February 30, 2025');
    const at = async (line: number, character: number) => (await client.codeActions(URI, { start: { line, character }, end: { line, character } })).length;
    assert.deepEqual(
      await Promise.all([at(from.line, from.character - 1), at(from.line, from.character), at(end.line, end.character), at(end.line, end.character + 1)]),
      [0, 4, 4, 0],
    );
  });

  it('that silence two findings of one rule in one block are offered once', async () => {
    await start(sticker('It ends on February 30, 2025, or on June 31, 2025.'));
    assert.deepEqual(titles(await actionsAt('February 30, 2025, or on June 31, 2025')), [
      'Silence impossible-date here',
      'Silence impossible-date in this section',
      'Silence impossible-date in this file',
      'Explain impossible-date',
    ]);
  });

  it('are only of the kinds that are asked for', async () => {
    await start(TWICE);
    const kinds = async (...only: string[]) => [...new Set((await actionsAt('Neither', { only })).map(({ kind }) => kind))];
    assert.deepEqual(await kinds(CodeActionKind.QuickFix), ['quickfix']);
    assert.deepEqual(await kinds(CodeActionKind.SourceFixAll), ['source.fixAll.tieout']);
    assert.deepEqual(await kinds('source.fixAll.tieout'), ['source.fixAll.tieout']);
    assert.deepEqual(await kinds(CodeActionKind.Source), ['source.fixAll.tieout']);
    assert.deepEqual(await kinds(CodeActionKind.Refactor, 'source.fixAll.eslint', 'quick'), []);
    assert.deepEqual(await kinds(CodeActionKind.Empty), ['quickfix', 'source.fixAll.tieout']);
    assert.ok(
      (await actionsAt('Neither')).every(({ kind }) => kind === 'quickfix'),
      'what mends all is for who asks for it',
    );
    const { codeActionProvider } = client.server.capabilities;
    assert.deepEqual(codeActionProvider, { codeActionKinds: ['quickfix', 'source.fixAll.tieout'] });
  });

  it('mend the same everywhere', async () => {
    await start(TWICE);
    await client.apply(URI, action(await actionsAt('Neither'), 'Mend all 2 findings of commission-legend-element').edit);
    assert.equal(client.document(URI).getText().split(OFFENSE).length, 3);
    assert.deepEqual(await codes(), []);
  });

  it('silence a finding here once a reason is typed, and not before', async () => {
    await start(sticker('It ends on February 30, 2025.\n\nIt ended on June 31, 2025.'));
    const { edit } = action(await actionsAt('February 30'), 'Silence impossible-date here');
    await client.apply(URI, edit);
    assert.deepEqual(await codes(), ['unused-suppression', 'impossible-date', 'impossible-date']);
    await client.type(URI, '-- why -->', '-- quoted from the order -->');
    assert.deepEqual(await codes(), ['impossible-date']);
  });

  it('silence a finding here, in its section or in the file', async () => {
    const text = sticker('# One\n\nIt ends on February 30, 2025.\n\nIt ended on June 31, 2025.\n\n# Two\n\nIt ended on April 31, 2025.');
    await start(text);
    for (const [reach, left] of [
      ['here', ['June 31, 2025', 'April 31, 2025']],
      ['in this section', ['April 31, 2025']],
      ['in this file', []],
    ] as const) {
      await client.close(URI);
      await client.open(URI, text);
      await client.apply(URI, action(await actionsAt('February 30'), `Silence impossible-date ${reach}`).edit, ['quoted']);
      assert.deepEqual(
        (await client.diagnostics(URI)).map(({ range }) => client.document(URI).getText(range)),
        left,
      );
    }
  });

  describe('edit', () => {
    const TEXT = sticker('It ends on February 30, 2025.');
    const silenceEdit = async () => action(await actionsAt('February 30'), 'Silence impossible-date here').edit;

    it('this version, with a tab stop, where the client takes snippets', async () => {
      await start(TEXT);
      await client.type(URI, 'It ends', 'It will end');
      const [change, ...others] = (await silenceEdit())?.documentChanges ?? [];
      assert.ok(change && 'edits' in change && others.length === 0);
      assert.deepEqual(change.textDocument, { uri: URI, version: 2 });
      const { start: place } = client.rangeOf(URI, 'It will end');
      assert.deepEqual(change.edits, [
        {
          range: { start: place, end: place },
          // biome-ignore lint/suspicious/noTemplateCurlyInString: a tab stop looks like that
          snippet: { kind: 'snippet', value: '<!-- tieout-disable-next-block impossible-date -- ${1:why} -->\n\n' },
        },
      ]);
    });

    it('this version, in plain text, where it does not', async () => {
      await start(TEXT, MODERN);
      const edit = await silenceEdit();
      assert.equal(edit?.changes, undefined);
      const [change] = edit?.documentChanges ?? [];
      assert.ok(change && 'edits' in change);
      assert.deepEqual(
        [change.textDocument.version, change.edits.map(one => 'newText' in one && one.newText)],
        [1, ['<!-- tieout-disable-next-block impossible-date -- why -->\n\n']],
      );
    });

    it('whatever is there, in plain text, where it knows no versions', async () => {
      await start(TEXT, { textDocument: MODERN.textDocument ?? {}, workspace: { workspaceEdit: { snippetEditSupport: true } } });
      const edit = await silenceEdit();
      assert.equal(edit?.documentChanges, undefined);
      assert.deepEqual(
        edit?.changes?.[URI]?.map(({ newText }) => newText),
        ['<!-- tieout-disable-next-block impossible-date -- why -->\n\n'],
      );
    });
  });

  describe('that mend all', () => {
    it('apply what is safe and nothing else', async () => {
      const body = [
        UNUSED,
        'We entered into an Equity Distribution Agreement, dated May 3, 2024 (the “Equity Distribution Agreement”), with Jefferies LLC.',
        'We sell shares under the Sales Agreement until February 30, 2025.',
        '<!-- tieout-disable-next-block impossible-date, undefined-term -- as agreed -->',
        'It ends on June 31, 2025.',
      ].join('\n\n');
      await start(sticker(body, { legend: `**${SHORT_LEGEND}**` }).replace('**Registration No. 333-278184**\n\n', ''));
      // The suppression of the file silences both dates.
      assert.deepEqual(await codes(), ['unused-suppression', 'rule-424-header-missing', 'undefined-term', 'commission-legend-element']);
      const [all, ...others] = await actionsAt('We sell', { only: [CodeActionKind.SourceFixAll] });
      assert.ok(all && others.length === 0);
      assert.deepEqual([all.title, all.kind], ['Apply all safe fixes of Tieout', 'source.fixAll.tieout']);
      await client.apply(URI, all.edit);
      assert.deepEqual(await codes(), ['rule-424-header-missing', 'undefined-term']);
      const text = client.document(URI).getText();
      assert.ok(text.includes(`complete. ${OFFENSE}**`) && text.includes('<!-- tieout-disable-next-block impossible-date -- as agreed -->'));
    });

    it('are none where there is nothing safe to do', async () => {
      await start(sticker('It ends on February 30, 2025.'));
      assert.deepEqual(await actionsAt('It ends', { only: [CodeActionKind.SourceFixAll] }), []);
    });
  });

  describe('on a suppression that silences nothing', () => {
    it('take it out, or all of them, and explain', async () => {
      const text = sticker(`We sell.\n\n${UNUSED}\n\nWe buy.\n\n<!-- tieout-disable-files -->`);
      await start(text);
      const found = await client.diagnostics(URI);
      assert.deepEqual(
        found.map(({ code, tags }) => [code, tags]),
        [
          ['unused-suppression', [DiagnosticTag.Unnecessary]],
          ['unused-suppression', [DiagnosticTag.Unnecessary]],
        ],
      );
      const actions = await actionsAt(UNUSED, { diagnostics: [...found] });
      assert.deepEqual(titles(actions), ['Take the suppression out', 'Mend all 2 findings of unused-suppression', 'Explain unused-suppression']);
      assert.deepEqual(action(actions, 'Take the suppression out').diagnostics, found.slice(0, 1));
      await client.apply(URI, action(actions, 'Mend all 2 findings of unused-suppression').edit);
      assert.equal(client.document(URI).getText(), sticker('We sell.\n\nWe buy.'));
    });
  });

  it('that explain call the client’s command with the rule, where it has one', async () => {
    await start(sticker('It ends on February 30, 2025.'));
    assert.deepEqual(action(await actionsAt('February 30'), 'Explain impossible-date').command, {
      title: 'Explain impossible-date',
      command: 'tieout.explainRule',
      arguments: ['impossible-date'],
    });
    const [diagnostic] = await client.diagnostics(URI);
    assert.equal(diagnostic?.codeDescription?.href, 'command:tieout.explainRule?impossible-date');
    await client.stop();
    await start(sticker('It ends on February 30, 2025.'), SNIPPETS, null);
    assert.deepEqual(titles(await actionsAt('February 30')).at(-1), 'Silence impossible-date in this file');
  });

  it('are none in a project file', async () => {
    await start('');
    await client.open('file:///deal/tieout.json', '{ "severty": {} }', 'json');
    assert.deepEqual(await client.codeActions('file:///deal/tieout.json', client.rangeOf('file:///deal/tieout.json', 'severty')), []);
  });
});
