import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { IMPOSSIBLE_DATE, OTHER_AGREEMENT, supplement } from './drafts';
import { diagnosticsOf, eventually, findingsOf, replace, Scratch, whole } from './helpers';

describe('tieout.json', () => {
  let scratch: Scratch;

  beforeEach(async () => {
    scratch = await Scratch.make();
  });

  afterEach(() => scratch.clear());

  it('has a dictionary, and a change of it takes effect as it is typed', async () => {
    const project = await scratch.openText('tieout.json', '{ "dictionary": ["Sales Agreement"] }');
    const { uri } = await scratch.openText('draft.md', supplement(OTHER_AGREEMENT, IMPOSSIBLE_DATE));
    await findingsOf(uri, 'impossible-date');
    await replace(project, whole(project), '{ "dictionary": [] }');
    await findingsOf(uri, 'impossible-date', 'undefined-term');
    await replace(project, whole(project), '{ "dictionary": ["Sales Agreement"], "severity": { "impossible-date": "off" } }');
    await findingsOf(uri);
  });

  it('may come, change and go on the disk', async () => {
    const { uri } = await scratch.openText('drafts/draft.md', supplement(OTHER_AGREEMENT));
    await findingsOf(uri, 'undefined-term');
    const project = await scratch.write('tieout.json', '{ "dictionary": ["Sales Agreement"] }');
    await findingsOf(uri);
    await scratch.write('tieout.json', '{ "severity": { "undefined-term": "hint" } }');
    const [changed] = await findingsOf(uri, 'undefined-term');
    assert.equal(changed?.severity, vscode.DiagnosticSeverity.Hint);
    await vscode.workspace.fs.delete(project);
    await diagnosticsOf(uri, 'the default severity', ([finding]) => finding?.severity === vscode.DiagnosticSeverity.Warning);
  });

  it('says what it does not know, and the defaults hold', async () => {
    const project = await scratch.openText('tieout.json', '{ "dictionnary": ["Sales Agreement"] }');
    const { uri } = await scratch.openText('draft.md', supplement(OTHER_AGREEMENT));
    await findingsOf(uri, 'undefined-term');
    const said = await ofTieout(project.uri, 'unknown-setting');
    assert.equal(said.message, '“dictionnary” is no setting of tieout.json; did you mean “dictionary”?');
    assert.equal(project.getText(said.range), '"dictionnary"');
  });

  it('that is no JSON is an error in it, and the defaults hold', async () => {
    const project = await scratch.openText('tieout.json', '{ "dictionary": ["Sales Agreement" }');
    const { uri } = await scratch.openText('draft.md', supplement(OTHER_AGREEMENT));
    await findingsOf(uri, 'undefined-term');
    const said = await ofTieout(project.uri, 'unknown-setting');
    assert.equal(said.severity, vscode.DiagnosticSeverity.Error);
  });

  it('is completed and checked by its schema', async () => {
    const project = await scratch.openText('tieout.json', '{  }');
    const offered = await eventuallyOffered(project, new vscode.Position(0, 2), '"dictionary"');
    assert.deepEqual(offered.sort(), ['"$schema"', '"acceptedWordings"', '"dictionary"', '"documents"', '"legends"', '"severity"']);
  });

  /** What Tieout says of the file; the JSON support of the editor speaks of it too. */
  const ofTieout = (uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> =>
    eventually(
      `${rule} in the project file`,
      () => vscode.languages.getDiagnostics(uri).find(({ source, code }) => source === 'tieout' && typeof code === 'object' && code.value === rule),
      vscode.languages.onDidChangeDiagnostics,
    );

  /** The labels of what is offered, once the JSON support of the editor has read the schemas. */
  async function eventuallyOffered(document: vscode.TextDocument, at: vscode.Position, wanted: string): Promise<string[]> {
    for (;;) {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, at);
      const labels = items.map(({ label, filterText }) => filterText ?? (typeof label === 'string' ? label : label.label));
      if (labels.includes(wanted)) return labels;
    }
  }
});
