import type { DraftFormat } from '../../draft/format';
import { ADJUSTABLE_RULES } from '../catalogue';
import { type CheckWhen, type Configuration, DEFAULT_CONFIGURATION, type Role, type RuleSeverity } from './configuration';
import type { EditorSettings } from './editorSettings';
import type { AcceptedWordings, HouseLegendSetting } from './houseSettings';
import { PROJECT_FILE, type Project, projectPath } from './projectFile';

/** Where what holds was said. */
export type Origin = 'default' | 'editor settings' | typeof PROJECT_FILE;

/** A value and where it was said. */
export interface Setting<T> {
  readonly value: T;
  readonly from: Origin;
}

/** A project file that was found for a document: where it lies, what it settles, and the document's path from it. */
export interface FoundProject {
  readonly file: string;
  readonly project: Project;
  /** The path of the document from the folder of the project file. */
  readonly path: string;
}

/** What holds for one document, and from where: what "show effective configuration" shows. */
export interface EffectiveConfiguration {
  readonly document: string;
  readonly projectFile: string | null;
  readonly check: Setting<CheckWhen>;
  readonly role: Setting<Role> | null;
  readonly severity: Readonly<Record<string, Setting<RuleSeverity>>>;
  readonly dictionary: Setting<readonly string[]>;
  readonly legends: Setting<readonly HouseLegendSetting[]>;
  readonly acceptedWordings: Setting<AcceptedWordings>;
  /** What was said and not understood. */
  readonly problems: readonly string[];
}

/** Everything that may settle something for one document. */
export interface ConfigurationSources {
  readonly document: string;
  readonly format: DraftFormat;
  /** Whether the document is in the editor's own language for prospectus supplements, and so is meant to be checked. */
  readonly isDeclared: boolean;
  readonly settings: EditorSettings;
  readonly found: FoundProject | undefined;
}

/** What holds for a document, by what the rule or the deal says: the project file goes before the editor's settings. */
export function effectiveConfiguration({ document, format, isDeclared, settings, found }: ConfigurationSources): EffectiveConfiguration {
  const role = found?.project.roles.get(projectPath(found.path));
  const when = settings.when.get(format);
  // Editors send the default too, as if it had been set.
  const isSet = when !== undefined && when !== DEFAULT_CONFIGURATION.when;
  const automatic: CheckWhen = isDeclared ? 'always' : DEFAULT_CONFIGURATION.when;
  return {
    document,
    projectFile: found?.file ?? null,
    check: isSet ? { value: when, from: 'editor settings' } : { value: automatic, from: 'default' },
    role: role === undefined ? null : { value: role, from: PROJECT_FILE },
    severity: Object.fromEntries(ADJUSTABLE_RULES.map(({ id, severity }) => [id, severityFrom(id, severity, settings, found)])),
    dictionary: listSetting(found?.project.dictionary),
    legends: listSetting(found?.project.legends),
    acceptedWordings:
      found === undefined || Object.keys(found.project.acceptedWordings).length === 0
        ? { value: {}, from: 'default' }
        : { value: found.project.acceptedWordings, from: PROJECT_FILE },
    problems: settings.problems,
  };
}

function listSetting<T>(list: readonly T[] = []): Setting<readonly T[]> {
  return { value: list, from: list.length === 0 ? 'default' : PROJECT_FILE };
}

function severityFrom(id: string, own: RuleSeverity, settings: EditorSettings, found: FoundProject | undefined): Setting<RuleSeverity> {
  const ofProject = found?.project.severities.get(id);
  if (ofProject !== undefined) return { value: ofProject, from: PROJECT_FILE };
  const ofSettings = settings.severities.get(id);
  return ofSettings === undefined ? { value: own, from: 'default' } : { value: ofSettings, from: 'editor settings' };
}

/** The same as the check takes it: without the origins, and without what is the default. */
export function configurationOf({ check, role, severity, dictionary, legends, acceptedWordings }: EffectiveConfiguration): Configuration {
  const set = Object.entries(severity).filter(([, { from }]) => from !== 'default');
  return {
    when: check.value,
    role: role?.value,
    severities: new Map(set.map(([id, { value }]) => [id, value])),
    dictionary: dictionary.value,
    legends: legends.value,
    acceptedWordings: acceptedWordings.value,
  };
}
