import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import { apply, codeOf, diagnosticsOf, quickFixes, Scratch, toFix } from '../suite/helpers';

describe('the installed extension', () => {
  let scratch: Scratch;

  beforeEach(async () => {
    scratch = await Scratch.make();
  });

  afterEach(() => scratch.clear());

  it('marks the one undefined term of the example, and mends it', async () => {
    const document = await scratch.openExample('cellectar-supplement-no-1.md');
    const [finding, ...others] = toFix(await diagnosticsOf(document.uri, 'the first findings', diagnostics => diagnostics.length > 0));
    assert.ok(finding !== undefined);
    assert.deepEqual(others, []);
    assert.equal(codeOf(finding), 'undefined-term');
    assert.equal(document.getText(finding.range), 'Sales Agreement');

    const [fix] = await quickFixes(document, finding.range);
    assert.ok(fix !== undefined, 'a quick fix is offered');
    await apply(fix);
    await diagnosticsOf(document.uri, 'the warning to go', diagnostics => toFix(diagnostics).length === 0);
  });

  it('is what was at work: it lies where extensions are installed, beside the empty one that is being developed', () => {
    const extension = vscode.extensions.getExtension('tieout.tieout');
    const host = vscode.extensions.getExtension('tieout.host');
    assert.ok(extension !== undefined && host !== undefined);
    assert.ok(extension.isActive);
    assert.equal(path.dirname(extension.extensionPath), path.join(path.dirname(host.extensionPath), 'extensions'));
  });
});
