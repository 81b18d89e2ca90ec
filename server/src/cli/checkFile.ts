import { checkToEnd, fixesFor } from '../check/check';
import { NO_SETTINGS } from '../check/config/editorSettings';
import { configurationOf, effectiveConfiguration, type FoundProject } from '../check/config/effective';
import { PROJECT_FILE } from '../check/config/projectFile';
import { FORMAT_HEAD, formatInside, formatOfName, isSupplementName } from '../draft/format';
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
  const configuration = configurationOf(configurationFor(order));
  // A document that the project leaves out is not read at all.
  if (configuration.role === 'other')
    return { path, format, kind: 'none', leftOut: `${found?.file ?? PROJECT_FILE} gives it the role “other”`, complete: true, findings: [] };
  const source = await readSource(path);
  if ('problem' in source) return incompleteReport(path, format, source.problem);
  try {
    const lines = ChunkedText.of(source.text);
    const inside = formatInside(format, lines.slice(0, FORMAT_HEAD));
    const result = checkToEnd({ document: path, text: lines, format: inside, configuration });
    const { kind, findings, remarks, complete, filed } = result;
    const reported = filed === undefined ? [] : findings.map(finding => reportFinding(finding, filed, lines));
    return { path, format: inside, kind, complete, findings: [...remarks.map(said => reportRemark(said, lines)), ...reported] };
  } catch (error) {
    return incompleteReport(path, format, `Not checked: Tieout failed on this file (${error instanceof Error ? error.message : String(error)})`);
  }
}

function reportFinding(finding: Finding, filed: FiledDocument, lines: ChunkedText): ReportFinding {
  const rangeOf = ({ at, span }: Place) => rangeIn(lines, filed.draft.toSource(at, span));
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
