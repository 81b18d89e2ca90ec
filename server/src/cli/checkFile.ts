import { checkToEnd, fixesFor } from '../check/check';
import { formatOfName } from '../draft/readDraft';
import { StatementMemo } from '../facts/statementMemo';
import type { Filing } from '../filing/filing';
import type { Place } from '../filing/place';
import type { Finding } from '../rules/finding';
import { LineIndex } from '../text/lineIndex';
import type { Span } from '../text/span';
import { readSource } from './readSource';
import { type FileReport, gapFinding, incompleteReport, type ReportFinding, type ReportRange } from './report';

/** Reads and checks one file. Never throws: what goes wrong is in the report. */
export async function checkFile(path: string): Promise<FileReport> {
  const format = formatOfName(path) ?? 'plaintext';
  const source = await readSource(path);
  if ('problem' in source) return incompleteReport(path, format, source.problem);
  try {
    const { kind, findings, gaps, filing } = checkToEnd({ document: path, source: source.text, format, memo: new StatementMemo() });
    const lines = new LineIndex(source.text);
    const reported = filing === undefined ? [] : findings.map(finding => reportFinding(finding, filing, lines));
    return { path, format, kind, complete: gaps.length === 0, findings: [...gaps.map(gapFinding), ...reported] };
  } catch (error) {
    return incompleteReport(path, format, `Not checked: Tieout failed on this file (${error instanceof Error ? error.message : String(error)})`);
  }
}

function reportFinding(finding: Finding, filing: Filing, lines: LineIndex): ReportFinding {
  const range = ({ start, end }: Span): ReportRange => ({ start: lines.positionAt(start), end: lines.positionAt(end) });
  const rangeOf = ({ at, span }: Place) => range(filing.draft.toSource(at, span));
  const { rule, category, severity, message, place, related, authority } = finding;
  return {
    rule,
    category,
    severity,
    message,
    range: rangeOf(place),
    related: related.map(({ place: other, note }) => ({ path: other.document, range: rangeOf(other), message: note })),
    ...(authority === undefined ? {} : { authority: { citation: authority.citation, url: authority.url } }),
    fixes: fixesFor(finding, filing).map(({ title, edits }) => ({
      title,
      edits: edits.map(({ span, newText }) => ({ range: range(span), newText })),
    })),
  };
}
