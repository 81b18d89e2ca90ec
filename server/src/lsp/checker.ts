import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type CheckResult, check } from '../check/check';
import { configurationOf, type EffectiveConfiguration } from '../check/config/effective';
import { StatementMemo } from '../facts/statementMemo';
import { TermUses } from '../features/termUses';
import { formatOf } from './languages';

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

/** How long the check runs before others are served (milliseconds). */
const SLICE = 8;

/** Checks one open document, in slices; one check a version and configuration, however many ask for it. */
export class DocumentChecker {
  readonly #memo = new StatementMemo();
  #current: { readonly version: number; readonly configuration: string; readonly checked: Promise<Checked> } | undefined;

  /** The document as checked at its present version. Rejects with `Superseded` if it changes meanwhile. */
  checked(document: TextDocument, effective: EffectiveConfiguration): Promise<Checked> {
    const configuration = JSON.stringify(effective);
    if (this.#current?.version !== document.version || this.#current.configuration !== configuration) {
      const isWanted = () => this.#current?.checked === checked && document.version === version;
      const { version } = document;
      const checked: Promise<Checked> = checkInSlices(document, effective, this.#memo, isWanted);
      checked.catch(() => undefined);
      this.#current = { version, configuration, checked };
    }
    return this.#current.checked;
  }
}

/** Checks a document, and lets others be served in between. Rejects with `Superseded` as soon as `isWanted` says no. */
export async function checkInSlices(document: TextDocument, effective: EffectiveConfiguration, memo: StatementMemo, isWanted: () => boolean): Promise<Checked> {
  const configuration = configurationOf(effective);
  const steps = check({ document: document.uri, source: document.getText(), format: formatOf(document.languageId), memo, configuration });
  for (;;) {
    // The first slice waits its turn as the others do: whoever asked is then known to want it.
    await new Promise(resolve => setImmediate(resolve));
    if (!isWanted()) throw new Superseded('the document has moved on');
    const sliceEnd = performance.now() + SLICE;
    while (performance.now() < sliceEnd) {
      const step = steps.next();
      if (!step.done) continue;
      const termUses = step.value.filing === undefined ? undefined : new TermUses(step.value.filing);
      return { ...step.value, document, resultId: nextResultId(), termUses };
    }
  }
}

/** Ids of another run of the server must not be taken for this one's. */
export const SESSION = `${process.pid}.${Date.now()}`;
let results = 0;

function nextResultId(): string {
  results += 1;
  return `${SESSION}.${results}`;
}
