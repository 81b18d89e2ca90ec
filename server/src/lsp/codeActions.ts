import { type CodeAction, type CodeActionContext, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver/node';
import { fixesFor } from '../check/check';
import type { Remark } from '../check/remark';
import type { Scope } from '../check/suppress/directive';
import { silence } from '../check/suppress/silence';
import type { Draft } from '../draft/draft';
import { SILENCED_BY_DICTIONARY } from '../rules/allRules';
import type { Edit, Finding, Fix } from '../rules/finding';
import { overlaps, type Span } from '../text/span';
import type { Checked } from './checker';
import { type EditSupport, type RulePage, toDiagnostic, toQuickFix, toRemarkDiagnostic, toWorkspaceEdit } from './convert';
import { addToDictionary, type DictionaryFile } from './dictionary';

/** The kind of the action that applies every safe fix of a document. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.tieout`;

/** The findings in a range that actions are worked out for: nobody reads a menu of thousands. */
const MOST_TOUCHED = 50;

/** What the actions depend on beside the document. */
export interface ActionSettings extends EditSupport {
  readonly rulePage: RulePage;
  /** The client's command that explains a rule. */
  readonly explainCommand: string | undefined;
  /** Where terms are written down that need no definition; undefined where the client cannot write them. */
  readonly dictionary: DictionaryFile | undefined;
}

/** A finding or a remark in the asked range: its rule, its fixes, and the client's diagnostics of it. */
interface Touched {
  readonly rule: string;
  readonly fixes: readonly Fix[];
  readonly diagnostics: readonly Diagnostic[];
  readonly finding: Finding | undefined;
}

/**
 * The code actions for a range, in an order that never changes: the fixes, the dictionary, silence here, the same fix everywhere, silence more widely, explain. The
 * action that mends all is given only to who asks for it.
 */
export function codeActionsAt(checked: Checked, range: Range, { diagnostics, only }: CodeActionContext, settings: ActionSettings): CodeAction[] {
  const { document } = checked;
  const wants = (kind: string) => only === undefined || only.some(wanted => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    actions.push(...quickFixes(checked, touchedBy(checked, span, diagnostics, settings.rulePage).slice(0, MOST_TOUCHED), settings));
  }
  if (only !== undefined && wants(FIX_ALL)) actions.push(...fixAll(checked, settings));
  return actions;
}

function touchedBy(checked: Checked, span: Span, diagnostics: readonly Diagnostic[], rulePage: RulePage): readonly Touched[] {
  const { document, filed, findings, remarks } = checked;
  // The cursor right behind a range is at it too.
  const isTouched = ({ start, end }: Span) => overlaps({ start, end: end + 1 }, { start: span.start, end: span.end + 1 });
  const ofClient = ({ code, range }: Diagnostic) =>
    diagnostics.filter(({ code: other, range: where }) => code === other && JSON.stringify(where) === JSON.stringify(range));
  const said = remarks
    .filter(one => isTouched(one.span))
    .map(
      (one: Remark): Touched => ({
        rule: one.rule.id,
        fixes: one.fixes,
        diagnostics: ofClient(toRemarkDiagnostic(document, one, rulePage)),
        finding: undefined,
      }),
    );
  if (filed === undefined) return said;
  const found = findings
    .filter(({ place }) => isTouched(filed.draft.sourceOfPlace(place)))
    .map(
      (finding): Touched => ({
        rule: finding.rule,
        fixes: fixesFor(finding, filed),
        diagnostics: ofClient(toDiagnostic(document, filed.draft, finding, rulePage)),
        finding,
      }),
    );
  return [...said, ...found];
}

function quickFixes(checked: Checked, touched: readonly Touched[], settings: ActionSettings): CodeAction[] {
  const { document, filed } = checked;
  const fixes = touched.flatMap(({ fixes: own, diagnostics }) => own.map(fix => toQuickFix(document, fix, diagnostics, settings)));
  const rules = [...new Set(touched.map(({ rule }) => rule))];
  const actions = [
    ...fixes,
    ...dictionaryEntries(touched, filed?.draft, settings),
    ...silences(touched, ['next-block'], filed?.draft, document, settings),
    ...rules.flatMap(rule => sameEverywhere(rule, checked, settings)),
    ...silences(touched, ['section', 'file'], filed?.draft, document, settings),
    ...rules.flatMap(rule => explain(rule, settings)),
  ];
  // Two findings of one rule in one block are silenced by one comment.
  const seen = new Set<string>();
  return actions.filter(action => {
    const key = JSON.stringify([action.title, action.edit]);
    return !seen.has(key) && seen.add(key);
  });
}

/** The dictionary silences what it holds, so that a term is offered to it once. */
function dictionaryEntries(touched: readonly Touched[], draft: Draft | undefined, { dictionary }: ActionSettings): readonly CodeAction[] {
  if (draft === undefined || dictionary === undefined) return [];
  return touched.flatMap(({ finding, diagnostics }) => {
    if (finding === undefined || !SILENCED_BY_DICTIONARY.has(finding.rule)) return [];
    const action = addToDictionary(draft.words(finding.place.at, finding.place.span), dictionary, diagnostics);
    return action === undefined ? [] : [action];
  });
}

function silences(
  touched: readonly Touched[],
  scopes: readonly Scope[],
  draft: Draft | undefined,
  document: Checked['document'],
  settings: ActionSettings,
): readonly CodeAction[] {
  if (draft === undefined) return [];
  return touched.flatMap(({ finding, diagnostics }) =>
    scopes.flatMap(scope => {
      const fix = finding === undefined ? undefined : silence(finding, scope, draft);
      return fix === undefined ? [] : [toQuickFix(document, fix, diagnostics, settings)];
    }),
  );
}

/** The action that applies the safe fix of a rule to all its findings, where there are several. */
function sameEverywhere(rule: string, checked: Checked, settings: ActionSettings): readonly CodeAction[] {
  const fixes = withoutCollisions(safeFixes(checked, rule));
  if (fixes.length < 2) return [];
  const edit = toWorkspaceEdit(checked.document, editsOf(fixes), settings);
  return [{ title: `Mend all ${fixes.length} findings of ${rule}`, kind: CodeActionKind.QuickFix, edit }];
}

function fixAll(checked: Checked, settings: ActionSettings): readonly CodeAction[] {
  const edits = editsOf(withoutCollisions(safeFixes(checked)));
  if (edits.length === 0) return [];
  return [{ title: 'Apply all safe fixes of Tieout', kind: FIX_ALL, edit: toWorkspaceEdit(checked.document, edits, settings) }];
}

/** Of each finding and remark the fix that may be applied unseen, if it has one. */
function safeFixes({ filed, findings, remarks }: Checked, rule?: string): readonly Fix[] {
  const isWanted = (id: string) => rule === undefined || rule === id;
  const ofRemarks = remarks.filter(({ rule: { id } }) => isWanted(id)).map(({ fixes }) => fixes);
  const ofFindings = filed === undefined ? [] : findings.filter(({ rule: id }) => isWanted(id)).map(finding => fixesFor(finding, filed));
  return [...ofRemarks, ...ofFindings].flatMap(fixes => {
    const fix = fixes.find(({ safe, preferred }) => safe && preferred);
    return fix === undefined ? [] : [fix];
  });
}

/** The fixes that can be applied together, each whole or not at all: of two that meet the first is kept. */
function withoutCollisions(fixes: readonly Fix[]): readonly Fix[] {
  const taken: Span[] = [];
  // Ranges that only touch are no collision, but of two insertions at one place nobody can say which comes first.
  const meets = (a: Span, b: Span) => overlaps(a, b) || (a.start === b.start && (a.start === a.end || b.start === b.end));
  return fixes.filter(({ edits }) => {
    const isFree = !edits.some(({ span }) => taken.some(other => meets(span, other)));
    if (isFree) taken.push(...edits.map(({ span }) => span));
    return isFree;
  });
}

function editsOf(fixes: readonly Fix[]): readonly Edit[] {
  return fixes.flatMap(({ edits }) => edits);
}

function explain(rule: string, { explainCommand }: ActionSettings): readonly CodeAction[] {
  if (explainCommand === undefined) return [];
  const title = `Explain ${rule}`;
  return [{ title, kind: CodeActionKind.QuickFix, command: { title, command: explainCommand, arguments: [rule] } }];
}
