import assert from 'node:assert/strict';
import type { DraftFormat } from '../../server/src/draft/format';
import type { Place } from '../../server/src/filing/place';
import { checkSource } from './drafts';

/** What is found in the words of a source, and not in how they are written down for EDGAR, without where: rule, severity, message and the words that it covers, and those of related places. */
export function saidFindings(source: string, format: DraftFormat): readonly string[] {
  const { findings: all, filed, complete, kind } = checkSource(source, undefined, undefined, format);
  assert.ok(complete);
  const findings = all.filter(({ rule }) => !rule.startsWith('edgar-'));
  const words = ({ at, span }: Place) => filed?.draft.words(at, span) ?? '';
  return [
    kind,
    ...findings.map(({ rule, severity, message, place, related }) =>
      [rule, severity, message, words(place), ...related.map(other => `${other.role}: ${other.note} ${words(other.place)}`)].join(' | ').replace(/\s+/g, ' '),
    ),
  ];
}
