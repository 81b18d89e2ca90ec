import { type Disposable, EventEmitter, type TextDocumentContentProvider, Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { CONFIGURATION } from '../../../server/src/lsp/extensions';
import { nameOf } from '../clientOptions';

/** The scheme of the documents that show what holds; they are read only and never saved. */
const CONFIGURATION_SCHEME = 'tieout-configuration';

/** Shows what holds for a document and where it was said, as JSON. */
export class ConfigurationView implements TextDocumentContentProvider, Disposable {
  readonly #client: LanguageClient;
  readonly #changed = new EventEmitter<Uri>();
  readonly #registration: Disposable;
  readonly onDidChange = this.#changed.event;

  constructor(client: LanguageClient) {
    this.#client = client;
    this.#registration = workspace.registerTextDocumentContentProvider(CONFIGURATION_SCHEME, this);
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }

  /** Shows the configuration of a document. */
  async show(document: Uri | undefined): Promise<Uri | undefined> {
    if (document === undefined || document.scheme === CONFIGURATION_SCHEME) {
      void window.showInformationMessage('Open the draft whose configuration shall be shown.');
      return undefined;
    }
    const view = Uri.from({ scheme: CONFIGURATION_SCHEME, path: `/${nameOf(document)} (configuration).json`, query: document.toString() });
    // It may be open already, with what held before.
    this.#changed.fire(view);
    await window.showTextDocument(await workspace.openTextDocument(view), { preview: true });
    return view;
  }

  async provideTextDocumentContent({ query }: Uri): Promise<string> {
    const uri = this.#client.code2ProtocolConverter.asUri(Uri.parse(query));
    return (await this.#client.sendRequest(CONFIGURATION, { uri })).text;
  }
}
