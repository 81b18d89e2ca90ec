import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Location,
  type Range,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { UNUSED_SUPPRESSION } from '../check/ownRules';
import type { Remark } from '../check/remark';
import type { Draft } from '../draft/draft';
import { type Edit, type Finding, type Fix, type Severity, shownPlaces } from '../rules/finding';
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

/** The address of the page on a rule. */
export type RulePage = (rule: string) => string;

/** A finding as a diagnostic; its fixes are worked out when they are asked for. */
export function toDiagnostic(document: TextDocument, draft: Draft, finding: Finding, rulePage: RulePage): Diagnostic {
  const { rule, severity, message, place } = finding;
  return {
    range: toRange(document, draft.sourceOfPlace(place)),
    severity: SEVERITY[severity],
    code: rule,
    codeDescription: { href: rulePage(rule) },
    source: SOURCE,
    message,
    relatedInformation: shownPlaces(finding).map(({ place: other, note }) => ({ location: toLocation(document, draft, other), message: note })),
  };
}

/** A remark on the check as a diagnostic. */
export function toRemarkDiagnostic(document: TextDocument, { rule, severity, message, span }: Remark, rulePage: RulePage): Diagnostic {
  return {
    range: toRange(document, span),
    severity: SEVERITY[severity],
    code: rule.id,
    codeDescription: { href: rulePage(rule.id) },
    source: SOURCE,
    message,
    ...(rule === UNUSED_SUPPRESSION ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  };
}

/** A place of the draft as a location in its document. */
function toLocation(document: TextDocument, draft: Draft, place: Finding['place']): Location {
  return { uri: document.uri, range: toRange(document, draft.sourceOfPlace(place)) };
}

/** How a client takes edits. */
export interface EditSupport {
  readonly takesVersionedEdits: boolean;
  readonly takesSnippets: boolean;
}

/** A fix as a quick fix for this version of the document: an edit of another version would land in the wrong words. */
export function toQuickFix(document: TextDocument, fix: Fix, diagnostics: readonly Diagnostic[], support: EditSupport): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [...diagnostics],
    isPreferred: fix.preferred,
    edit: toWorkspaceEdit(document, fix.edits, support),
  };
}

/** Edits of this version of the document, with tab stops where there are any and the client takes them. */
export function toWorkspaceEdit(document: TextDocument, edits: readonly Edit[], { takesVersionedEdits, takesSnippets }: EditSupport): WorkspaceEdit {
  const plain = edits.map(({ span, newText }): TextEdit => ({ range: toRange(document, span), newText }));
  if (!takesVersionedEdits) return { changes: { [document.uri]: plain } };
  const written = edits.map(({ span, newText, snippet }): TextEdit | SnippetTextEdit =>
    snippet === undefined || !takesSnippets
      ? { range: toRange(document, span), newText }
      : { range: toRange(document, span), snippet: { kind: 'snippet', value: snippet } },
  );
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: written }] };
}
