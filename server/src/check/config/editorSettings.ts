import type { DraftFormat } from '../../draft/format';
import { ADJUSTABLE_RULES } from '../catalogue';
import { CHECK_WHEN, type CheckWhen, type RuleSeverity } from './configuration';
import { RULE_SEVERITIES } from './projectFile';

/** The settings of the editor under `tieout`. */
export interface EditorSettings {
  readonly when: ReadonlyMap<DraftFormat, CheckWhen>;
  readonly severities: ReadonlyMap<string, RuleSeverity>;
  /** Whether definitions show how often their terms are used. */
  readonly showsUses: boolean;
  /** Whether figures show what follows from them. */
  readonly showsFigureHints: boolean;
  /** What was not understood, a sentence each; the defaults hold for it. */
  readonly problems: readonly string[];
}

/** What holds where the editor has no settings, as on the command line. */
export const NO_SETTINGS: EditorSettings = { when: new Map(), severities: new Map(), showsUses: false, showsFigureHints: false, problems: [] };

/** The settings that say when files of a format are checked. */
const WHEN_SETTINGS: readonly (readonly [DraftFormat, string])[] = [
  ['markdown', 'markdown'],
  ['plaintext', 'plainText'],
  ['html', 'html'],
];

/** Reads the section `tieout` as an editor sends it, whatever it holds. Never throws. */
export function readEditorSettings(section: unknown): EditorSettings {
  const problems: string[] = [];
  const check = valueAt(section, 'check');
  const when = new Map<DraftFormat, CheckWhen>();
  for (const [format, name] of WHEN_SETTINGS) {
    const value = valueAt(check, name);
    const known = CHECK_WHEN.find(candidate => candidate === value);
    if (known !== undefined) when.set(format, known);
    else if (value !== undefined && value !== null) problems.push(`tieout.check.${name} knows ${CHECK_WHEN.join(', ')}, not ${JSON.stringify(value)}`);
  }
  const severities = new Map<string, RuleSeverity>();
  const severity = valueAt(section, 'severity') ?? {};
  if (typeof severity !== 'object') problems.push('tieout.severity has to be an object with a severity for each rule');
  else
    for (const [rule, value] of Object.entries(severity)) {
      const known = RULE_SEVERITIES.find(candidate => candidate === value);
      if (!ADJUSTABLE_RULES.some(({ id }) => id === rule)) problems.push(`tieout.severity: “${rule}” is no rule whose severity can be set`);
      else if (known === undefined) problems.push(`tieout.severity: ${rule} knows ${RULE_SEVERITIES.join(', ')}, not ${JSON.stringify(value)}`);
      else severities.set(rule, known);
    }
  const isOn = (group: string, name: string): boolean => {
    const value = valueAt(valueAt(section, group), name) ?? false;
    if (typeof value !== 'boolean') problems.push(`tieout.${group}.${name} knows true and false, not ${JSON.stringify(value)}`);
    return value === true;
  };
  return { when, severities, showsUses: isOn('codeLens', 'uses'), showsFigureHints: isOn('inlayHints', 'figures'), problems };
}

function valueAt(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null && key in object ? (object as Readonly<Record<string, unknown>>)[key] : undefined;
}
