import { CHECK_INCOMPLETE } from '../check/ownRules';
import type { Remark } from '../check/remark';
import type { DraftFormat } from '../draft/format';
import type { DocumentKind } from '../regulation/documentKind';
import type { Category, Fix, Severity } from '../rules/finding';
import type { ChunkedText } from '../text/chunkedText';
import type { Position } from '../text/position';
import type { Span } from '../text/span';

/*
 * The JSON that `tieout check --format json` prints. Others read it: a change of these shapes is a change of the contract and takes a
 * new version number.
 */

/** Zero-based lines and UTF-16 characters, as in the Language Server Protocol. */
export interface ReportRange {
  readonly start: Position;
  readonly end: Position;
}

export interface ReportEdit {
  readonly range: ReportRange;
  readonly newText: string;
}

export interface ReportFix {
  readonly title: string;
  readonly edits: readonly ReportEdit[];
}

export interface ReportFinding {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly message: string;
  readonly range: ReportRange;
  readonly related: readonly { readonly path: string; readonly range: ReportRange; readonly message: string }[];
  readonly authority?: { readonly citation: string; readonly url: string };
  readonly fixes: readonly ReportFix[];
}

export interface FileReport {
  readonly path: string;
  /** JSON is that of a project file, which is listed where there is something to say of it. */
  readonly format: DraftFormat | 'json';
  readonly kind: DocumentKind;
  /** Why it was left out, where the project file says so. */
  readonly leftOut?: string;
  /** Whether everything in the file was checked. */
  readonly complete: boolean;
  readonly findings: readonly ReportFinding[];
}

export type Summary = Readonly<Record<'files' | Severity | 'incomplete', number>>;

export interface Report {
  readonly version: 1;
  readonly files: readonly FileReport[];
  readonly summary: Summary;
}

/** Puts the reports on files together. */
export function reportOn(files: readonly FileReport[]): Report {
  const count = { files: files.length, error: 0, warning: 0, information: 0, hint: 0, incomplete: 0 };
  for (const file of files) {
    if (!file.complete) count.incomplete++;
    for (const finding of file.findings) if (finding.rule !== CHECK_INCOMPLETE.id) count[finding.severity]++;
  }
  return { version: 1, files, summary: count };
}

const START: Position = { line: 0, character: 0 };

/** The report on a file of which something could not be checked, and why. */
export function incompleteReport(path: string, format: DraftFormat, reason: string): FileReport {
  const range = { start: START, end: START };
  const { id, category, severity } = CHECK_INCOMPLETE;
  return { path, format, kind: 'none', complete: false, findings: [{ rule: id, category, severity, message: reason, range, related: [], fixes: [] }] };
}

/** A remark on the check as a finding of the report. */
export function reportRemark({ rule, severity, message, span, fixes }: Remark, lines: ChunkedText): ReportFinding {
  return {
    rule: rule.id,
    category: rule.category,
    severity,
    message,
    range: rangeIn(lines, span),
    related: [],
    fixes: fixes.map(fix => reportFix(fix, lines)),
  };
}

/** A fix as the report lists it. */
export function reportFix({ title, edits }: Fix, lines: ChunkedText): ReportFix {
  return { title, edits: edits.map(({ span, newText }) => ({ range: rangeIn(lines, span), newText })) };
}

/** A range of source offsets as lines and characters. */
export function rangeIn(lines: ChunkedText, { start, end }: Span): ReportRange {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}
