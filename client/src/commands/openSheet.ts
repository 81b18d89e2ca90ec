import { type Disposable, languages, Position, Range, type Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { SHEET, type SheetPlace, type SheetView } from '../../../server/src/lsp/extensions';
import { nameOf } from '../clientOptions';

/** How long a draft has to be left alone before its sheet is made anew (milliseconds). */
const PAUSE = 400;

/** What the view of a draft is called, and what it shows. */
const VIEWS = { sheet: 'Tie-out sheet', formCheck: 'Form check' } as const;

type ViewName = keyof typeof VIEWS;

/** Shows the tie-out sheets of drafts, or their form checks, each beside its draft, and keeps them up to date. */
export class SheetViews implements Disposable {
  readonly #client: LanguageClient;
  readonly #view: ViewName;
  /** By the address of the draft. */
  readonly #open = new Map<string, OpenSheet>();
  readonly #disposables: readonly Disposable[];

  constructor(client: LanguageClient, view: ViewName) {
    this.#client = client;
    this.#view = view;
    const update = (uri: Uri) => this.#open.get(uri.toString())?.updateSoon();
    this.#disposables = [
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) update(document.uri);
      }),
      // A project file or a setting may change what conflicts.
      languages.onDidChangeDiagnostics(({ uris }) => {
        for (const uri of uris) update(uri);
      }),
    ];
  }

  dispose(): void {
    for (const disposable of [...this.#disposables, ...this.#open.values()]) disposable.dispose();
  }

  /** Shows the sheet of a draft; says why where it has none. Returns whether it is shown. */
  async show(draft: Uri | undefined): Promise<boolean> {
    if (draft === undefined) {
      void window.showInformationMessage(`Open the draft whose ${VIEWS[this.#view].toLowerCase()} shall be shown.`);
      return false;
    }
    const key = draft.toString();
    const shown = this.#open.get(key);
    if (shown !== undefined) {
      shown.reveal();
      return true;
    }
    await workspace.openTextDocument(draft);
    const make = () => this.#make(draft);
    const view = await make();
    if (view === null || view.problem !== undefined) {
      void window.showInformationMessage(view?.problem ?? `${nameOf(draft)} is no Markdown, plain text or HTML file of this window; Tieout does not read it.`);
      return false;
    }
    this.#open.get(key)?.dispose();
    this.#open.set(key, new OpenSheet(draft, this.#view, view, make, () => this.#open.delete(key)));
    return true;
  }

  async #make(draft: Uri): Promise<SheetView | null> {
    // A request that was made before the server was there would overtake the news that the document is open.
    await this.#client.start();
    return this.#client.sendRequest(SHEET, { uri: this.#client.code2ProtocolConverter.asUri(draft), nonce: crypto.randomUUID(), view: this.#view });
  }
}

/** The sheet or the form check of one draft, in a view of its own. */
class OpenSheet implements Disposable {
  readonly #make: () => Promise<SheetView | null>;
  readonly #panel: WebviewPanel;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStale = false;
  /** How many sheets were asked for: an answer that comes late is not shown in the place of a newer one. */
  #asked = 0;
  #isClosed = false;

  constructor(draft: Uri, name: ViewName, view: SheetView, make: () => Promise<SheetView | null>, onClosed: () => void) {
    this.#make = make;
    this.#panel = window.createWebviewPanel(
      `tieout.${name}`,
      `${VIEWS[name]}: ${nameOf(draft)}`,
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [], enableFindWidget: true },
    );
    this.#panel.webview.html = view.html;
    this.#panel.webview.onDidReceiveMessage((place: unknown) => goTo(draft, place));
    this.#panel.onDidChangeViewState(() => {
      if (this.#isStale) this.updateSoon();
    });
    this.#panel.onDidDispose(() => {
      this.#isClosed = true;
      clearTimeout(this.#timer);
      onClosed();
    });
  }

  dispose(): void {
    this.#panel.dispose();
  }

  /** Brings it to the front. */
  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  /** Makes it anew once the draft is left alone for a moment and the sheet can be seen. */
  updateSoon(): void {
    this.#isStale = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#update(), PAUSE);
  }

  async #update(): Promise<void> {
    if (!this.#panel.visible) return;
    this.#isStale = false;
    const asked = ++this.#asked;
    // Where the server gives none, or of a draft that was closed meanwhile, the last sheet stays.
    const view = await this.#make().catch(() => null);
    if (view !== null && !this.#isClosed && asked === this.#asked) this.#panel.webview.html = view.html;
  }
}

/** Goes to a place of a draft, in the column where the draft is shown. */
async function goTo(draft: Uri, place: unknown): Promise<void> {
  if (!isPlace(place)) return;
  const at = new Position(place.line, place.character);
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === draft.toString());
  await window.showTextDocument(draft, { viewColumn: shown?.viewColumn ?? ViewColumn.One, selection: new Range(at, at) });
}

function isPlace(message: unknown): message is SheetPlace {
  if (typeof message !== 'object' || message === null || !('line' in message) || !('character' in message)) return false;
  return [message.line, message.character].every(number => Number.isInteger(number) && Number(number) >= 0);
}
