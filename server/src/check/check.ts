import type { Draft, DraftFormat } from '../draft/draft';
import { readerOf } from '../draft/readDraft';
import type { StatementMemo } from '../facts/statementMemo';
import { type Filing, readFiling } from '../filing/filing';
import { type DocumentKind, headOf, kindOfHead } from '../filing/kind';
import type { DocumentId } from '../filing/place';
import { ALL_RULES } from '../rules/allRules';
import type { Finding, Fix } from '../rules/finding';
import type { Found, Rule } from '../rules/rule';

/** What is to be checked. */
export interface CheckRequest {
  readonly document: DocumentId;
  readonly source: string;
  readonly format: DraftFormat;
  /** What passages state, remembered from earlier checks of the same document. */
  readonly memo: StatementMemo;
  readonly rules?: readonly Rule[];
}

/** What a check came to. */
export interface CheckResult {
  readonly kind: DocumentKind;
  /** In the order of the draft. */
  readonly findings: readonly Finding[];
  /** What could not be checked, a sentence each; empty when the check is complete. */
  readonly gaps: readonly string[];
  /** The document as it was read; undefined where it is no Rule 424(b) document or could not be read. */
  readonly filing: Filing | undefined;
}

const FORMAT_NAMES: Readonly<Record<DraftFormat, string>> = { markdown: 'Markdown', plaintext: 'plain text', html: 'EDGAR HTML' };

/**
 * Checks a draft. A generator that yields after each step, so that a server can answer in between and drop it when the draft has moved
 * on. What the document is gets decided on its head; of a document that is none of ours no more is read.
 */
export function* check({ document, source, format, memo, rules = ALL_RULES }: CheckRequest): Generator<void, CheckResult> {
  const read = readerOf(format);
  if (read === undefined)
    return { kind: 'none', findings: [], gaps: [`Not checked: this version of Tieout does not read ${FORMAT_NAMES[format]} drafts yet`], filing: undefined };
  const kind = kindOfHead(read(headOf(source)));
  if (kind === 'none') return { kind, findings: [], gaps: [], filing: undefined };
  yield;
  const draft = read(source);
  yield;
  memo.turn();
  const filing = readFiling(document, kind, draft, memo);
  const findings: Finding[] = [];
  const gaps: string[] = [];
  for (const rule of rules) {
    yield;
    if (!rule.kinds.includes(filing.kind)) continue;
    try {
      for (const found of rule.check(filing)) findings.push(findingOf(rule, found));
    } catch (error) {
      gaps.push(`Rule ${rule.id} failed and found nothing: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { kind, findings: sorted(findings, draft), gaps, filing };
}

function findingOf(rule: Rule, found: Found): Finding {
  return { rule: rule.id, category: rule.category, severity: rule.severity, related: [], authority: rule.authority, ...found };
}

function sorted(findings: readonly Finding[], draft: Draft): readonly Finding[] {
  const start = (finding: Finding) => draft.toSource(finding.place.at, finding.place.span).start;
  return [...findings].sort((a, b) => start(a) - start(b) || a.rule.localeCompare(b.rule, 'en'));
}

/** Runs a check to its end. */
export function checkToEnd(request: CheckRequest): CheckResult {
  const steps = check(request);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The fixes for a finding, against the filing that it was found in. */
export function fixesFor(finding: Finding, filing: Filing, rules: readonly Rule[] = ALL_RULES): readonly Fix[] {
  return rules.find(rule => rule.id === finding.rule)?.fixes?.(finding, filing) ?? [];
}
