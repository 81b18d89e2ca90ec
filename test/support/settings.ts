import type { Configuration } from '../../server/src/check/config/configuration';
import { readEditorSettings } from '../../server/src/check/config/editorSettings';
import { configurationOf, type EffectiveConfiguration, effectiveConfiguration } from '../../server/src/check/config/effective';
import { readProjectFile } from '../../server/src/check/config/projectFile';
import type { DraftFormat } from '../../server/src/draft/format';

/** What is set for a draft: the editor's section `tieout` and the content of a project file, as their authors write them. */
export interface Settings {
  readonly editor?: unknown;
  readonly project?: unknown;
  /** The path of the draft from the project file. */
  readonly path?: string;
  readonly format?: DraftFormat;
  /** Whether the draft is in the editor's own language for prospectus supplements. */
  readonly isDeclared?: boolean;
}

/** What holds for a draft, and from where. */
export function effective({ editor, project, path = 'draft.md', format = 'markdown', isDeclared = false }: Settings): EffectiveConfiguration {
  const found = project === undefined ? undefined : { file: 'tieout.json', path, project: readProjectFile(JSON.stringify(project)).project };
  return effectiveConfiguration({ document: 'draft.md', format, isDeclared, settings: readEditorSettings(editor), found });
}

/** The same as the check takes it. */
export function configured(settings: Settings): Configuration {
  return configurationOf(effective(settings));
}
