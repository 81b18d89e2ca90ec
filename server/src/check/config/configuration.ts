import type { DocumentKind } from '../../regulation/documentKind';
import { SEVERITIES, type Severity } from '../../rules/finding';
import type { AcceptedWordings, HouseLegendSetting } from './houseSettings';

/** What a rule's findings weigh by the drafter's will; off: the rule is not run. */
export type RuleSeverity = Severity | 'off';

/** When files of a format are checked: where they read as a Rule 424(b) document, whatever they read as, or not at all. */
export type CheckWhen = 'automatic' | 'always' | 'never';

export const CHECK_WHEN: readonly CheckWhen[] = ['automatic', 'always', 'never'];

/** The roles that a document can have in a deal, and what kind of document that makes it; the cover says which sticker or supplement it is. */
export const ROLES = {
  sticker: 'sticker',
  'at-the-market-supplement': 'atm',
  'prospectus-supplement': 'supplement',
  'base-prospectus': 'base',
  other: 'none',
} as const satisfies Readonly<Record<string, DocumentKind>>;

export type Role = keyof typeof ROLES;

/** What holds for one document. */
export interface Configuration {
  readonly when: CheckWhen;
  /** What the document is by the project file, whatever its cover says; undefined where the cover decides. */
  readonly role: Role | undefined;
  /** Severities that differ from the rules' own. */
  readonly severities: ReadonlyMap<string, RuleSeverity>;
  /** Terms that need no definition, as they were written down. */
  readonly dictionary: readonly string[];
  /** The firm's own legends, as they were written down. */
  readonly legends: readonly HouseLegendSetting[];
  readonly acceptedWordings: AcceptedWordings;
}

/** What holds where nothing is set. */
export const DEFAULT_CONFIGURATION: Configuration = {
  when: 'automatic',
  role: undefined,
  severities: new Map(),
  dictionary: [],
  legends: [],
  acceptedWordings: {},
};

/**
 * What a finding weighs: as the rule was set, but a finding that the rule holds for less sure than its usual ones (below `usual`) is not
 * raised by it.
 */
export function severityOf(own: Severity, usual: Severity, set: Severity | undefined): Severity {
  if (set === undefined) return own;
  const isLessSure = SEVERITIES.indexOf(own) > SEVERITIES.indexOf(usual);
  return isLessSure && SEVERITIES.indexOf(set) < SEVERITIES.indexOf(own) ? own : set;
}
