import { styleText } from 'node:util';
import { KIND_NAMES } from '../features/kindNames';
import { SEVERITIES } from '../rules/finding';
import type { FileReport, Report, ReportFinding, ReportRange } from './report';

type Style = Parameters<typeof styleText>[0];

const SEVERITY_STYLE: Readonly<Record<ReportFinding['severity'], Style>> = { error: 'red', warning: 'yellow', information: 'cyan', hint: 'gray' };

/** The report for a person at a terminal. Lines and columns count from one, as editors show them. */
export function prettyReport(report: Report, colours: boolean): string {
  const paint = (style: Style, text: string) => (colours ? styleText(style, text) : text);
  const blocks = report.files.map(file => prettyFile(file, paint));
  return `${[...blocks, summaryLine(report)].join('\n')}\n`;
}

function prettyFile(file: FileReport, paint: (style: Style, text: string) => string): string {
  const isRead = file.kind !== 'none' || file.complete;
  const kind = file.format === 'json' ? 'project file' : (file.leftOut ?? KIND_NAMES[file.kind]);
  const lines = [`${paint('bold', file.path)}${isRead ? paint('dim', `  ${kind}`) : ''}`];
  for (const finding of file.findings) {
    const where = place(finding.range).padEnd(8);
    lines.push(`  ${where} ${paint(SEVERITY_STYLE[finding.severity], finding.severity)}  ${finding.message}  ${paint('dim', finding.rule)}`);
    for (const related of finding.related) lines.push(paint('dim', `  ${''.padEnd(8)} ${place(related.range)}  ${related.message}`));
    for (const { title } of finding.fixes) lines.push(paint('dim', `  ${''.padEnd(8)} fix: ${title}`));
    if (finding.authority !== undefined) lines.push(paint('dim', `  ${''.padEnd(8)} ${finding.authority.citation}  ${finding.authority.url}`));
  }
  return file.findings.length > 0 ? `${lines.join('\n')}\n` : lines.join('\n');
}

function place({ start }: ReportRange): string {
  return `${start.line + 1}:${start.character + 1}`;
}

function summaryLine({ files, summary }: Report): string {
  const unread = files.filter(file => file.kind === 'none' && file.complete && file.format !== 'json').length;
  const checked = files.filter(file => file.kind !== 'none').length;
  const counts = SEVERITIES.filter(severity => summary[severity] > 0).map(severity => counted(summary[severity], severity));
  const parts = [`${counted(checked, 'draft')} checked: ${counts.length > 0 ? counts.join(', ') : 'nothing found'}`];
  if (unread > 0) parts.push(`${counted(unread, 'other file')} passed over`);
  if (summary.incomplete > 0) parts.push(`${counted(summary.incomplete, 'file')} not fully checked`);
  return parts.join('; ');
}

const UNCOUNTED = new Set(['information']);

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 || UNCOUNTED.has(noun) ? '' : 's'}`;
}
