import type { Draft } from '../draft/draft';
import type { DraftFormat } from '../draft/format';
import { readDraft, reread } from '../draft/readDraft';
import { type FiledDocument, partAt } from '../filing/filedDocument';
import type { Filing } from '../filing/filing';
import { headOf } from '../filing/kind/head';
import { kindOfHead, kindTakenFor424, refinedByHead } from '../filing/kind/kindOfHead';
import type { DocumentId } from '../filing/place';
import { type DocumentKind, isChecked } from '../regulation/documentKind';
import { phraseKey } from '../regulation/wordLists';
import { ALL_RULES } from '../rules/allRules';
import type { Finding, Fix, Severity } from '../rules/finding';
import type { Found, Rule } from '../rules/rule';
import { ChunkedText } from '../text/chunkedText';
import { CheckSession } from './checkSession';
import { type Configuration, DEFAULT_CONFIGURATION, ROLES, severityOf } from './config/configuration';
import { houseStyleOf } from './config/houseSettings';
import { CHECK_INCOMPLETE, UNUSED_SUPPRESSION } from './ownRules';
import { type Remark, remark } from './remark';
import { readDirectives } from './suppress/directive';
import { suppress } from './suppress/suppress';

/** What is to be checked. */
export interface CheckRequest {
  readonly document: DocumentId;
  readonly text: ChunkedText;
  readonly format: DraftFormat;
  /** What is remembered from earlier checks of the same document in the same format. */
  readonly session?: CheckSession;
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
  /** The document as it was read; undefined where it is no Rule 424(b) document. */
  readonly filed: FiledDocument | undefined;
}

const FORMAT_NAMES: Readonly<Record<DraftFormat, string>> = { markdown: 'Markdown', plaintext: 'plain text', html: 'EDGAR HTML' };

/**
 * Checks a draft. A generator that yields every few milliseconds, so that a server can answer in between and drop it when the draft has moved
 * on. What the document is gets decided on its head; of a document that is none of ours no more is read.
 */
export function* check(request: CheckRequest): Generator<void, CheckResult> {
  const { document, text, format, session = new CheckSession(format), rules = ALL_RULES, configuration = DEFAULT_CONFIGURATION } = request;
  if (configuration.role === 'other') return unchecked('The project file gives it the role “other”');
  if (configuration.when === 'never') return unchecked(`The settings say that ${FORMAT_NAMES[format]} files are never checked`);
  const head = headOf(text, format);
  const top = yield* session.head.inSteps([head], before => readHead(head, format, before));
  yield;
  const kind = session.kind.of([top, configuration.role, configuration.when], () => kindOf(top, configuration));
  if (kind === 'free-writing-prospectus') return unchecked('It is a free writing prospectus (Rule 433), which is not checked');
  if (!isChecked(kind)) return unchecked('It does not read as a Rule 424(b) document');
  yield;
  const knownTerms = session.knownTerms.of([configuration.dictionary], () => new Set(configuration.dictionary.map(phraseKey)));
  const { legends, acceptedWordings } = configuration;
  const houseStyle = session.houseStyle.of([legends, acceptedWordings], () => houseStyleOf(legends, acceptedWordings));
  const filed = yield* session.reader.read(document, text, kind, knownTerms, houseStyle);
  const findings: Finding[] = [];
  const gaps: Remark[] = [];
  const ran = new Set<string>();
  for (const rule of rules) {
    const set = configuration.severities.get(rule.id);
    if (set === 'off') continue;
    for (const [index, filing] of filed.parts.entries()) {
      if (!rule.kinds.includes(filing.kind)) continue;
      yield;
      try {
        findings.push(...session.found(rule, index, filing).map(found => findingOf(rule, filing, found, set)));
        ran.add(rule.id);
      } catch (error) {
        gaps.push(gap(`Rule ${rule.id} failed and found nothing: ${error instanceof Error ? error.message : String(error)}`));
      }
    }
  }
  yield;
  const suppressed = suppress(findings, readDirectives(filed.draft), filed.draft, rule => ran.has(rule));
  return {
    kind,
    findings: sorted(suppressed.findings),
    remarks: [...gaps, ...weighed(suppressed.remarks, configuration)],
    complete: gaps.length === 0,
    unchecked: undefined,
    filed,
  };
}

/** The head as a draft of its own; from the one before only what an edit touched is read again. */
function* readHead(head: string, format: DraftFormat, before: Draft | undefined): Generator<void, Draft> {
  const text = ChunkedText.of(head);
  return before === undefined ? yield* readDraft(text, format) : (yield* reread(before, text)).draft;
}

function kindOf(draft: Draft, { role, when }: Configuration): DocumentKind {
  if (role !== undefined) return refinedByHead(ROLES[role], draft);
  const kind = kindOfHead(draft);
  return !isChecked(kind) && when === 'always' ? kindTakenFor424(draft) : kind;
}

function unchecked(reason: string): CheckResult {
  return { kind: 'none', findings: [], remarks: [], complete: true, unchecked: reason, filed: undefined };
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

function findingOf(rule: Rule, { kind }: Filing, found: Found, set: Severity | undefined): Finding {
  const weighed = severityOf(found.severity ?? rule.severity, rule.severity, set);
  // A report is not the drafter's to mend.
  const severity = kind === 'report' && (weighed === 'error' || weighed === 'warning') ? 'information' : weighed;
  return { rule: rule.id, category: rule.category, related: [], authority: rule.authority, ...found, severity };
}

/** In the order of the draft; ids ascend as the passages do. */
function sorted(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => a.place.at - b.place.at || a.place.span.start - b.place.span.start || a.rule.localeCompare(b.rule, 'en'));
}

/** Runs a check to its end. */
export function checkToEnd(request: CheckRequest): CheckResult {
  const steps = check(request);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The fixes for a finding, against the document that it was found in. */
export function fixesFor(finding: Finding, filed: FiledDocument, rules: readonly Rule[] = ALL_RULES): readonly Fix[] {
  return rules.find(rule => rule.id === finding.rule)?.fixes?.(finding, partAt(filed, finding.place.at)) ?? [];
}
