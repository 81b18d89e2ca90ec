import type { Connection } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type EditorSettings, NO_SETTINGS, readEditorSettings } from '../check/config/editorSettings';
import { type EffectiveConfiguration, effectiveConfiguration } from '../check/config/effective';
import { isSupplementName } from '../draft/format';
import { ChunkedText } from '../text/chunkedText';
import { formatOf, isDeclared } from './languages';
import type { ProjectFiles, ReadProject } from './projectFiles';

/** What holds for a document, and the project file that it comes from. */
export interface DocumentConfiguration {
  readonly effective: EffectiveConfiguration;
  readonly project: ReadProject | undefined;
}

/** Works out what holds for documents, from the editor's settings and the project files. */
export class Configurations {
  readonly #connection: Connection;
  readonly #projects: ProjectFiles;
  /** By document; what an editor that is not asked has sent is under the empty name. */
  readonly #settings = new Map<string, Promise<EditorSettings>>();
  /** Documents that the drafter wants checked whatever they read as. */
  readonly #forced = new Set<string>();
  #canAsk = false;
  #sent: EditorSettings = NO_SETTINGS;

  constructor(connection: Connection, projects: ProjectFiles) {
    this.#connection = connection;
    this.#projects = projects;
  }

  /** Says whether the editor can be asked for its settings. */
  set canAsk(value: boolean) {
    this.#canAsk = value;
  }

  /** Takes the settings that an editor sends by itself; one that is asked sends none. */
  settingsChanged(section: unknown): void {
    this.#settings.clear();
    this.#sent = readEditorSettings(section);
  }

  /** From now on the document is checked whatever it reads as. */
  force(uri: string): void {
    this.#forced.add(uri);
  }

  /** Forgets what is known of a document that was closed. */
  forget(uri: string): void {
    this.#settings.delete(uri);
    this.#forced.delete(uri);
  }

  /** What holds for a document now. */
  async of({ uri, languageId }: Pick<TextDocument, 'uri' | 'languageId'>): Promise<DocumentConfiguration> {
    const [settings, project] = await Promise.all([this.#settingsOf(uri), this.#projects.of(uri)]);
    const isForced = this.#forced.has(uri);
    const effective = effectiveConfiguration({
      document: uri,
      format: formatOf(languageId),
      isDeclared: isForced || isDeclared(languageId) || isSupplementName(uri),
      settings,
      found: project,
    });
    return { effective, project };
  }

  /** Whether the drafter wants to see in a document how often terms are used. */
  async showsUses(uri: string): Promise<boolean> {
    return (await this.#settingsOf(uri)).showsUses;
  }

  /** Whether the drafter wants to see behind figures what follows from them. */
  async showsFigureHints(uri: string): Promise<boolean> {
    return (await this.#settingsOf(uri)).showsFigureHints;
  }

  /** What holds for a document and from where, as JSON for its reader. */
  async describe(document: Pick<TextDocument, 'uri' | 'languageId'>): Promise<string> {
    const { effective, project } = await this.of(document);
    const lines = ChunkedText.of(project?.text ?? '');
    const problems = (project?.remarks ?? []).map(({ message, span }) => {
      const { line, character } = lines.positionAt(span.start);
      return `tieout.json, line ${line + 1}, column ${character + 1}: ${message}`;
    });
    return `${JSON.stringify({ ...effective, problems: [...effective.problems, ...problems] }, null, 2)}\n`;
  }

  #settingsOf(uri: string): Promise<EditorSettings> {
    if (!this.#canAsk) return Promise.resolve(this.#sent);
    const known = this.#settings.get(uri) ?? this.#ask(uri);
    this.#settings.set(uri, known);
    return known;
  }

  async #ask(scopeUri: string): Promise<EditorSettings> {
    try {
      return readEditorSettings(await this.#connection.workspace.getConfiguration({ scopeUri, section: 'tieout' }));
    } catch {
      return NO_SETTINGS;
    }
  }
}
