import type { DraftFormat } from '../draft/draft';
import type { DocumentKind } from '../filing/kind';
import type { Category, Severity } from '../rules/finding';
import type { Position } from '../text/lineIndex';

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

export interface ReportFinding {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly message: string;
  readonly range: ReportRange;
  readonly related: readonly { readonly path: string; readonly range: ReportRange; readonly message: string }[];
  readonly authority?: { readonly citation: string; readonly url: string };
  readonly fixes: readonly { readonly title: string; readonly edits: readonly ReportEdit[] }[];
}

export interface FileReport {
  readonly path: string;
  readonly format: DraftFormat;
  readonly kind: DocumentKind;
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

/** The severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Puts the reports on files together. */
export function reportOn(files: readonly FileReport[]): Report {
  const count = { files: files.length, error: 0, warning: 0, information: 0, hint: 0, incomplete: 0 };
  for (const file of files) {
    if (!file.complete) count.incomplete++;
    for (const finding of file.findings) if (finding.category !== 'check') count[finding.severity]++;
  }
  return { version: 1, files, summary: count };
}

const START: Position = { line: 0, character: 0 };

/** The report on a file of which something could not be checked, and why. */
export function incompleteReport(path: string, format: DraftFormat, reason: string): FileReport {
  return { path, format, kind: 'none', complete: false, findings: [gapFinding(reason)] };
}

/** A finding that says what was not checked. */
export function gapFinding(message: string): ReportFinding {
  return { rule: 'check-incomplete', category: 'check', severity: 'warning', message, range: { start: START, end: START }, related: [], fixes: [] };
}
