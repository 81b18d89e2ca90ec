import { type CheckResult, checkToEnd, fixesFor } from '../check/check';
import { NO_SETTINGS } from '../check/config/editorSettings';
import { configurationOf, effectiveConfiguration, type FoundProject } from '../check/config/effective';
import { PROJECT_FILE } from '../check/config/projectFile';
import { type DraftFormat, FORMAT_HEAD, formatInside, formatOfName, isSupplementName } from '../draft/format';
import type { FiledDocument } from '../filing/filedDocument';
import type { Place } from '../filing/place';
import { type Finding, shownPlaces } from '../rules/finding';
import { ChunkedText } from '../text/chunkedText';
import { readSource } from './readSource';
import { type FileReport, incompleteReport, type ReportFinding, rangeIn, reportFix, reportRemark } from './report';

/** A file to check, and the project file that bears on it. */
export interface CheckOrder {
  readonly path: string;
  readonly found: FoundProject | undefined;
}

/** What holds for a file on the command line, where there are no settings of an editor. */
export function configurationFor({ path, found }: CheckOrder) {
  const format = formatOfName(path) ?? 'plaintext';
  return effectiveConfiguration({ document: path, format, isDeclared: isSupplementName(path), settings: NO_SETTINGS, found });
}

/** Reads and checks one file. Never throws: what goes wrong is in the report. */
export async function checkFile(order: CheckOrder): Promise<FileReport> {
  const { path, found } = order;
  const format = formatOfName(path) ?? 'plaintext';
  // A document that the project leaves out is not read at all.
  if (configurationOf(configurationFor(order)).role === 'other')
    return { path, format, kind: 'none', leftOut: `${found?.file ?? PROJECT_FILE} gives it the role “other”`, complete: true, findings: [] };
  const checked = await readAndCheck(order);
  if ('problem' in checked) return incompleteReport(path, format, checked.problem);
  const { lines, format: inside, kind, findings, remarks, complete, filed } = checked;
  const reported = filed === undefined ? [] : findings.map(finding => reportFinding(finding, filed, lines));
  return { path, format: inside, kind, complete, findings: [...remarks.map(said => reportRemark(said, lines)), ...reported] };
}

/** What came of a file that was read and checked, or why nothing did. */
export type CheckedFile = (CheckResult & { readonly lines: ChunkedText; readonly format: DraftFormat }) | { readonly problem: string };

/** Reads and checks one file. Never throws. */
export async function readAndCheck(order: CheckOrder): Promise<CheckedFile> {
  const { path } = order;
  const source = await readSource(path);
  if ('problem' in source) return source;
  try {
    const lines = ChunkedText.of(source.text);
    const format = formatInside(formatOfName(path) ?? 'plaintext', lines.slice(0, FORMAT_HEAD));
    return { ...checkToEnd({ document: path, text: lines, format, configuration: configurationOf(configurationFor(order)) }), lines, format };
  } catch (error) {
    return { problem: `Not checked: Tieout failed on this file (${error instanceof Error ? error.message : String(error)})` };
  }
}

function reportFinding(finding: Finding, filed: FiledDocument, lines: ChunkedText): ReportFinding {
  const rangeOf = (place: Place) => rangeIn(lines, filed.draft.sourceOfPlace(place));
  const { rule, category, severity, message, place, authority } = finding;
  return {
    rule,
    category,
    severity,
    message,
    range: rangeOf(place),
    related: shownPlaces(finding).map(({ place: other, note }) => ({ path: other.document, range: rangeOf(other), message: note })),
    ...(authority === undefined ? {} : { authority: { citation: authority.citation, url: authority.url } }),
    fixes: fixesFor(finding, filed).map(fix => reportFix(fix, lines)),
  };
}
