import type { Draft, DraftFormat } from '../draft/draft';
import { readerOf } from '../draft/readDraft';
import type { StatementMemo } from '../facts/statementMemo';
import { type Filing, readFiling } from '../filing/filing';
import { type DocumentKind, headOf, kindOfHead, kindTakenFor424 } from '../filing/kind';
import type { DocumentId } from '../filing/place';
import { phraseKey } from '../regulation/wordLists';
import { ALL_RULES } from '../rules/allRules';
import type { Finding, Fix, Severity } from '../rules/finding';
import type { Found, Rule } from '../rules/rule';
import { type Configuration, DEFAULT_CONFIGURATION, ROLES, severityOf } from './config/configuration';
import { CHECK_INCOMPLETE, UNUSED_SUPPRESSION } from './ownRules';
import { type Remark, remark } from './remark';
import { readDirectives } from './suppress/directive';
import { suppress } from './suppress/suppress';

/** What is to be checked. */
export interface CheckRequest {
  readonly document: DocumentId;
  readonly source: string;
  readonly format: DraftFormat;
  /** What passages state, remembered from earlier checks of the same document. */
  readonly memo: StatementMemo;
  readonly rules?: readonly Rule[];
  /** What the drafter and the deal have set; the defaults where there is none. */
  readonly configuration?: Configuration;
}

/** What a check came to. */
export interface CheckResult {
  readonly kind: DocumentKind;
  /** In the order of the draft. */
  readonly findings: readonly Finding[];
  /** What there is to say of the check itself, such as what could not be checked. */
  readonly remarks: readonly Remark[];
  /** Whether everything was checked that there was to check. */
  readonly complete: boolean;
  /** Why the document was not checked, in a sentence; undefined where it was. */
  readonly unchecked: string | undefined;
  /** The document as it was read; undefined where it is no Rule 424(b) document or could not be read. */
  readonly filing: Filing | undefined;
}

const FORMAT_NAMES: Readonly<Record<DraftFormat, string>> = { markdown: 'Markdown', plaintext: 'plain text', html: 'EDGAR HTML' };

/**
 * Checks a draft. A generator that yields after each step, so that a server can answer in between and drop it when the draft has moved
 * on. What the document is gets decided on its head; of a document that is none of ours no more is read.
 */
export function* check(request: CheckRequest): Generator<void, CheckResult> {
  const { document, source, format, memo, rules = ALL_RULES, configuration = DEFAULT_CONFIGURATION } = request;
  if (configuration.role === 'other') return unchecked('The project file gives it the role “other”');
  if (configuration.when === 'never') return unchecked(`The settings say that ${FORMAT_NAMES[format]} files are never checked`);
  const read = readerOf(format);
  if (read === undefined) {
    const reason = `Tieout does not read ${FORMAT_NAMES[format]} drafts yet`;
    // Most files of such a format are no drafts: an editor would mark every one of them.
    const isMeant = configuration.when === 'always' || configuration.role !== undefined;
    const remarks = isMeant ? [gap(`Not checked: ${reason}`)] : [];
    return { ...unchecked(reason), remarks, complete: false };
  }
  const kind = kindOf(read(headOf(source)), configuration);
  if (kind === 'none') return unchecked('It does not read as a Rule 424(b) document');
  yield;
  const draft = read(source);
  yield;
  memo.turn();
  const filing = readFiling(document, kind, draft, memo, new Set(configuration.dictionary.map(phraseKey)));
  const findings: Finding[] = [];
  const gaps: Remark[] = [];
  const ran = new Set<string>();
  for (const rule of rules) {
    yield;
    const set = configuration.severities.get(rule.id);
    if (set === 'off' || !rule.kinds.includes(filing.kind)) continue;
    try {
      // All or nothing: what a rule found before it failed may be half of something.
      const found = [...rule.check(filing)];
      findings.push(...found.map(one => findingOf(rule, one, set)));
      ran.add(rule.id);
    } catch (error) {
      gaps.push(gap(`Rule ${rule.id} failed and found nothing: ${error instanceof Error ? error.message : String(error)}`));
    }
  }
  yield;
  const suppressed = suppress(findings, readDirectives(source, draft), source, draft, rule => ran.has(rule));
  return {
    kind,
    findings: sorted(suppressed.findings, draft),
    remarks: [...gaps, ...weighed(suppressed.remarks, configuration)],
    complete: gaps.length === 0,
    unchecked: undefined,
    filing,
  };
}

function kindOf(head: Draft, { role, when }: Configuration): DocumentKind {
  if (role !== undefined) return ROLES[role];
  const kind = kindOfHead(head);
  return kind === 'none' && when === 'always' ? kindTakenFor424(head) : kind;
}

function unchecked(reason: string): CheckResult {
  return { kind: 'none', findings: [], remarks: [], complete: true, unchecked: reason, filing: undefined };
}

function gap(message: string): Remark {
  return remark(CHECK_INCOMPLETE, message, { start: 0, end: 0 });
}

/** The remarks on suppressions, as severe as the drafter wants them. */
function weighed(remarks: readonly Remark[], { severities }: Configuration): readonly Remark[] {
  const set = severities.get(UNUSED_SUPPRESSION.id);
  if (set === 'off') return [];
  return set === undefined ? remarks : remarks.map(said => ({ ...said, severity: set }));
}

function findingOf(rule: Rule, found: Found, set: Severity | undefined): Finding {
  const severity = severityOf(found.severity ?? rule.severity, rule.severity, set);
  return { rule: rule.id, category: rule.category, related: [], authority: rule.authority, ...found, severity };
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
