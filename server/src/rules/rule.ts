import type { Filing } from '../filing/filing';
import type { Authority } from '../regulation/authority';
import { CHECKED_KINDS } from '../regulation/documentKind';
import type { Category, Finding, Fix, Severity } from './finding';

/** What a rule says about one place; the rest of the finding follows from the rule. */
export type Found = Pick<Finding, 'message' | 'place'> & Partial<Pick<Finding, 'severity' | 'related' | 'authority'>>;

/** What there is to know of a rule without running it: the rule table, the settings and the pages are made from it. */
export interface RuleDescription {
  /** File name, page in docs/rules and settings key: a noun phrase that names the defect. */
  readonly id: string;
  /** The defect in a few words, as the rule table prints it. */
  readonly title: string;
  readonly category: Category;
  /** What a finding weighs unless it says otherwise. */
  readonly severity: Severity;
  readonly authority: Authority | undefined;
  /** What it rests on that could not be read in the text of the law; what rests on it is at most information, and the page says so. */
  readonly unverified?: string;
  /** Why a drafter should care, in a sentence. */
  readonly why: string;
}

/** A rule: what it is, how it checks, and how its findings are mended. One file each, named like its id. */
export interface Rule extends RuleDescription {
  readonly kinds: readonly Filing['kind'][];
  /**
   * What it finds. Looks at facts only by their kind (`facts.all`, `list` and `those`), and at the draft only under ids that it has from the filing: its findings are kept while all
   * that it looked at is the same.
   */
  check(filing: Filing): Iterable<Found>;
  /** The fixes for a finding of this rule, worked out anew against the filing as it is now. */
  fixes?(finding: Finding, filing: Filing): readonly Fix[];
}

/** Every kind of document that is checked at all. */
export const ALL_KINDS: Rule['kinds'] = CHECKED_KINDS;
