import type { Fix, Severity } from '../rules/finding';
import type { RuleDescription } from '../rules/rule';
import type { Span } from '../text/span';

/** What Tieout says of its own work, at a place of the source: UTF-16 offsets into the draft or the project file. */
export interface Remark {
  readonly rule: RuleDescription;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly fixes: readonly Fix[];
}

/** A remark at its rule's own severity. */
export function remark(rule: RuleDescription, message: string, span: Span, fixes: readonly Fix[] = []): Remark {
  return { rule, severity: rule.severity, message, span, fixes };
}
