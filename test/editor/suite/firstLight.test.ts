import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, codeOf, diagnosticsOf, quickFixes, rangeOf, replace, Scratch, toFix, whole } from './helpers';

const EXAMPLE = 'cellectar-supplement-no-1.md';
const TERM = 'Equity Distribution Agreement';
const LEGEND = '**Neither the Securities and Exchange Commission';

const some = (diagnostics: readonly vscode.Diagnostic[]): boolean => diagnostics.length > 0;
const none = (diagnostics: readonly vscode.Diagnostic[]): boolean => diagnostics.length === 0;

describe('first light, in a real editor', () => {
  let scratch: Scratch;

  beforeEach(async () => {
    scratch = await Scratch.make();
  });

  afterEach(() => scratch.clear());

  /** The example, opened and checked, with its one finding. */
  async function checkedExample(): Promise<{ document: vscode.TextDocument; finding: vscode.Diagnostic }> {
    const document = await scratch.openExample(EXAMPLE);
    const [finding, ...others] = toFix(await diagnosticsOf(document.uri, 'the first findings', some));
    assert.ok(finding !== undefined, 'there is a warning or an error');
    assert.deepEqual(others, [], 'there is no more than one');
    return { document, finding };
  }

  it('marks the one undefined term of the example, and nothing else that is to be mended', async () => {
    const { document, finding } = await checkedExample();
    assert.equal(document.languageId, 'markdown');
    assert.equal(finding.source, 'tieout');
    assert.equal(codeOf(finding), 'undefined-term');
    assert.equal(document.getText(finding.range), 'Sales Agreement');
  });

  it('offers the defined term, and is silent once it is taken', async () => {
    const { document, finding } = await checkedExample();
    const fix = (await quickFixes(document, finding.range)).find(({ title }) => title === `Use “${TERM}”`);
    assert.ok(fix !== undefined, 'the quick fix is offered');
    await apply(fix);
    await diagnosticsOf(document.uri, 'the warning to go', diagnostics => none(toFix(diagnostics)));
    assert.ok(document.getText().includes(`pursuant to the ${TERM} for aggregate gross proceeds`));
  });

  it('shows what a defined term stands for', async () => {
    const { document } = await checkedExample();
    const at = rangeOf(document, TERM, -1).start;
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
    const shown = hovers.flatMap(({ contents }) => contents.map(content => (typeof content === 'string' ? content : content.value))).join('\n');
    assert.match(shown, /August 11, 2020/);
    assert.match(shown, /Used \d+ times/);
  });

  it('goes from a use of a term to its definition, and back to all uses', async () => {
    const { document } = await checkedExample();
    const inQuotationMarks = rangeOf(document, `“${TERM}”`);
    const defined = new vscode.Range(inQuotationMarks.start.translate(0, 1), inQuotationMarks.end.translate(0, -1));
    const use = rangeOf(document, TERM, -1);

    const targets = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      use.start,
    );
    assert.deepEqual(targets.map(placeOf), [`${document.uri} ${say(defined)}`]);

    const references = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, use.start);
    const places = references.map(({ range }) => say(range));
    assert.ok(places.includes(say(defined)), 'the definition is among the references');
    assert.ok(places.includes(say(use)), 'the use is among the references');
    for (const { range } of references) assert.equal(document.getText(range), TERM);
  });

  it('misses the Commission legend where it is taken out, and puts it back', async () => {
    const { document } = await checkedExample();
    const legend = document.lineAt(rangeOf(document, LEGEND).start);
    await replace(document, legend.rangeIncludingLineBreak, '');
    const missing = (diagnostics: readonly vscode.Diagnostic[]) => diagnostics.find(diagnostic => codeOf(diagnostic) === 'commission-legend-missing');
    const finding = missing(await diagnosticsOf(document.uri, 'the missing legend', diagnostics => missing(diagnostics) !== undefined));
    assert.ok(finding !== undefined);

    const fix = (await quickFixes(document, finding.range)).find(({ title }) => title.startsWith('Insert the Commission legend'));
    assert.ok(fix !== undefined, 'the quick fix is offered');
    await apply(fix);
    const left = await diagnosticsOf(document.uri, 'the legend to be found', diagnostics => missing(diagnostics) === undefined);
    assert.deepEqual(toFix(left).map(codeOf), ['undefined-term']);
    assert.ok(document.getText().includes(LEGEND));
  });

  it('says nothing about a Markdown file that is no prospectus', async () => {
    const notes = await scratch.openText('notes.md', '# Notes\n\nBuy milk.');
    // The server answers in order: once it has findings for a draft that was opened later, it has been through the notes.
    await checkedExample();
    assert.deepEqual(vscode.languages.getDiagnostics(notes.uri), []);
  });

  it('falls silent when a draft becomes something else', async () => {
    const { document } = await checkedExample();
    await replace(document, whole(document), '# Notes\n\nBuy milk.');
    await diagnosticsOf(document.uri, 'the findings to go', none);
  });
});

const placeOf = (target: vscode.Location | vscode.LocationLink): string =>
  'targetUri' in target ? `${target.targetUri} ${say(target.targetSelectionRange ?? target.targetRange)}` : `${target.uri} ${say(target.range)}`;

const say = ({ start, end }: vscode.Range): string => `${start.line}:${start.character}-${end.line}:${end.character}`;
