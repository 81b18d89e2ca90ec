import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type CheckResult, check } from '../check/check';
import type { DraftFormat } from '../draft/draft';
import { StatementMemo } from '../facts/statementMemo';
import { TermUses } from '../features/termUses';

/** A version of a document, checked. */
export interface Checked extends CheckResult {
  readonly document: TextDocument;
  /** Differs whenever the findings may differ; never used twice. */
  readonly resultId: string;
  /** Where defined terms stand; undefined where the document is not checked. */
  readonly termUses: TermUses | undefined;
}

/** The check was dropped since the document moved on. */
export class Superseded extends Error {}

const FORMATS: ReadonlyMap<string, DraftFormat> = new Map([
  ['markdown', 'markdown'],
  ['prospectus-supplement', 'markdown'],
  ['html', 'html'],
]);

/** How long the check runs before others are served (milliseconds). */
const SLICE = 8;

/** Checks one open document, in slices; one check a version, however many ask for it. */
export class DocumentChecker {
  readonly #memo = new StatementMemo();
  #current: { readonly version: number; readonly checked: Promise<Checked> } | undefined;
  #wanted = -1;

  /** The document as checked at its present version. Rejects with `Superseded` if it changes meanwhile. */
  checked(document: TextDocument): Promise<Checked> {
    if (this.#current?.version !== document.version) {
      this.#wanted = document.version;
      const checked = this.#run(document, document.version);
      checked.catch(() => undefined);
      this.#current = { version: document.version, checked };
    }
    return this.#current.checked;
  }

  async #run(document: TextDocument, version: number): Promise<Checked> {
    const source = document.getText();
    const format = FORMATS.get(document.languageId) ?? 'plaintext';
    const steps = check({ document: document.uri, source, format, memo: this.#memo });
    for (;;) {
      const sliceEnd = performance.now() + SLICE;
      while (performance.now() < sliceEnd) {
        const step = steps.next();
        if (step.done) {
          const termUses = step.value.filing === undefined ? undefined : new TermUses(step.value.filing);
          return { ...step.value, document, resultId: nextResultId(), termUses };
        }
      }
      await new Promise(resolve => setImmediate(resolve));
      if (this.#wanted !== version || document.version !== version) throw new Superseded(`version ${version} of the document is gone`);
    }
  }
}

/** Ids of another run of the server must not be taken for this one's. */
const SESSION = `${process.pid}.${Date.now()}`;
let results = 0;

function nextResultId(): string {
  results += 1;
  return `${SESSION}.${results}`;
}
