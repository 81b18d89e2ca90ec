import type { Diagnostic } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readProjectFile } from '../check/config/projectFile';
import { CHECK_INCOMPLETE } from '../check/ownRules';
import { type Remark, remark } from '../check/remark';
import { SEVERITIES, type Severity } from '../rules/finding';
import type { Checked } from './checker';
import { type RulePage, toDiagnostic, toRemarkDiagnostic } from './convert';

/** VS Code shows no more than a thousand diagnostics of a file, and does not say which it leaves out. */
const MOST = 1000;

/** The diagnostics of a checked document: what there is to say of the check, then the findings. Of too many the gravest, and a word on the rest. */
export function diagnosticsOf({ document, filed, findings, remarks }: Checked, rulePage: RulePage): Diagnostic[] {
  const all = [...remarks, ...(filed === undefined ? [] : findings)];
  const shown = all.length <= MOST ? new Set(all) : new Set(gravest(all));
  const hidden = all.length - shown.size;
  const said = remarks.filter(one => shown.has(one)).map(one => toRemarkDiagnostic(document, one, rulePage));
  const found = filed === undefined ? [] : findings.filter(one => shown.has(one)).map(finding => toDiagnostic(document, filed.draft, finding, rulePage));
  return [...(hidden > 0 ? [toRemarkDiagnostic(document, hiddenRemark(hidden), rulePage)] : []), ...said, ...found];
}

/** What there is to say of a project file that is open. */
export function projectFileDiagnostics(document: TextDocument, rulePage: RulePage): Diagnostic[] {
  return readProjectFile(document.getText())
    .remarks.slice(0, MOST)
    .map(one => toRemarkDiagnostic(document, one, rulePage));
}

/** The first of the gravest, with room for a word on the others. */
function gravest<T extends { readonly severity: Severity }>(all: readonly T[]): readonly T[] {
  return [...all].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)).slice(0, MOST - 1);
}

function hiddenRemark(count: number): Remark {
  return remark(
    CHECK_INCOMPLETE,
    `${count} findings that are no graver than these are not shown here: the editor takes ${MOST} at most. “tieout check” lists them all`,
    {
      start: 0,
      end: 0,
    },
  );
}
