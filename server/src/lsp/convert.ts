import { type CodeAction, CodeActionKind, type Diagnostic, DiagnosticSeverity, type Location, type Range, type TextEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing } from '../filing/filing';
import type { Finding, Fix, Severity } from '../rules/finding';
import type { Span } from '../text/span';

/*
 * Offsets and plain data to protocol types: the only place that does so.
 */

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The source of every diagnostic, as the Problems panel shows it. */
export const SOURCE = 'tieout';

/** A range of source offsets as lines and characters. */
export function toRange(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** A finding as a diagnostic; its fixes are worked out when they are asked for. */
export function toDiagnostic(document: TextDocument, filing: Filing, finding: Finding): Diagnostic {
  const { rule, severity, message, place, related, authority } = finding;
  return {
    range: toRange(document, filing.draft.toSource(place.at, place.span)),
    severity: SEVERITY[severity],
    code: rule,
    ...(authority === undefined ? {} : { codeDescription: { href: authority.url } }),
    source: SOURCE,
    message,
    relatedInformation: related.map(({ place: other, note }) => ({ location: toLocation(document, filing, other), message: note })),
  };
}

/** What could not be checked, at the start of the document. */
export function toGapDiagnostic(message: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, severity: DiagnosticSeverity.Warning, code: 'check-incomplete', source: SOURCE, message };
}

/** A place of the filing as a location in its document. */
export function toLocation(document: TextDocument, filing: Filing, { at, span }: { readonly at: Finding['place']['at']; readonly span: Span }): Location {
  return { uri: document.uri, range: toRange(document, filing.draft.toSource(at, span)) };
}

/** A fix as a quick fix for this version of the document: an edit of another version would land in the wrong words. */
export function toQuickFix(document: TextDocument, fix: Fix, diagnostics: readonly Diagnostic[], versioned: boolean): CodeAction {
  const edits: TextEdit[] = fix.edits.map(({ span, newText }) => ({ range: toRange(document, span), newText }));
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [...diagnostics],
    isPreferred: fix.preferred,
    edit: versioned ? { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] } : { changes: { [document.uri]: edits } },
  };
}
