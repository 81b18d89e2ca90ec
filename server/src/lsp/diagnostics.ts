import type { Diagnostic } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readProjectFile } from '../check/config/projectFile';
import { CHECK_INCOMPLETE } from '../check/ownRules';
import { type Remark, remark } from '../check/remark';
import type { Finding } from '../rules/finding';
import { SEVERITIES } from '../rules/finding';
import type { Checked } from './checker';
import { type RulePage, toDiagnostic, toRemarkDiagnostic } from './convert';

/** VS Code shows no more than a thousand diagnostics of a file, and does not say which it leaves out. */
const MOST = 1000;

/** The diagnostics of a checked document: what there is to say of the check, then the findings. Of too many the gravest, and a word on the rest. */
export function diagnosticsOf({ document, filing, findings, remarks }: Checked, rulePage: RulePage): Diagnostic[] {
  const said = remarks.slice(0, MOST - 1);
  const shown = said.length + findings.length <= MOST ? findings : gravest(findings, MOST - said.length - 1);
  const hidden = findings.length - shown.length;
  const all: readonly Remark[] = hidden > 0 ? [hiddenRemark(hidden), ...said] : said;
  const found = filing === undefined ? [] : shown.map(finding => toDiagnostic(document, filing, finding, rulePage));
  return [...all.map(one => toRemarkDiagnostic(document, one, rulePage)), ...found];
}

/** What there is to say of a project file that is open. */
export function projectFileDiagnostics(document: TextDocument, rulePage: RulePage): Diagnostic[] {
  return readProjectFile(document.getText())
    .remarks.slice(0, MOST)
    .map(one => toRemarkDiagnostic(document, one, rulePage));
}

/** The first of the gravest, in the order of the draft. */
function gravest(findings: readonly Finding[], count: number): readonly Finding[] {
  const ranked = [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const kept = new Set(ranked.slice(0, count));
  return findings.filter(finding => kept.has(finding));
}

function hiddenRemark(count: number): Remark {
  return remark(CHECK_INCOMPLETE, `${count} less grave findings are not shown here: the editor takes ${MOST} at most. “tieout check” lists them all`, {
    start: 0,
    end: 0,
  });
}
