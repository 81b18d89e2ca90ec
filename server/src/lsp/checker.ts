import { type CheckResult, check } from '../check/check';
import { CheckSession } from '../check/checkSession';
import { configurationOf, type EffectiveConfiguration } from '../check/config/effective';
import { FORMAT_HEAD, formatInside } from '../draft/format';
import type { DraftDocument } from './draftDocument';
import { formatOf } from './languages';

/** A version of a document, checked. */
export interface Checked extends CheckResult {
  readonly document: DraftDocument;
  /** Differs whenever the findings may differ; never used twice. */
  readonly resultId: string;
}

/** The check was dropped since the document moved on. */
export class Superseded extends Error {}

/** How long the check, or what is worked out from it, runs before others are served (milliseconds). */
export const SLICE = 5;
/** How many turns of the event loop others get between slices: a request takes some to be read, decoded, queued, answered and written. */
const TURNS = 8;

/** Checks one open document, in slices; one check a version and configuration, however many ask for it. */
export class DocumentChecker {
  #session: CheckSession | undefined;
  #current: { readonly version: number; readonly configuration: string; readonly checked: Promise<Checked> } | undefined;
  #latest: Checked | undefined;

  /** The last version that was checked to the end, which may be an earlier one than the document's. */
  get latest(): Checked | undefined {
    return this.#latest;
  }

  /** The document as checked at its present version. Rejects with `Superseded` if it changes meanwhile. */
  checked(document: DraftDocument, effective: EffectiveConfiguration): Promise<Checked> {
    const configuration = JSON.stringify(effective);
    if (this.#current?.version !== document.version || this.#current.configuration !== configuration) {
      const { version } = document;
      const isWanted = () => this.#current?.checked === checked && document.version === version;
      const checked: Promise<Checked> = this.#check(document, effective, isWanted);
      checked.catch(() => undefined);
      this.#current = { version, configuration, checked };
    }
    return this.#current.checked;
  }

  async #check(document: DraftDocument, effective: EffectiveConfiguration, isWanted: () => boolean): Promise<Checked> {
    const format = formatInside(formatOf(document.languageId), document.text.slice(0, FORMAT_HEAD));
    if (this.#session?.format !== format) this.#session = new CheckSession(format);
    const checked = await checkInSlices(document, effective, this.#session, isWanted);
    this.#latest = checked;
    return checked;
  }
}

/** Checks a document, and lets others be served in between. Rejects with `Superseded` as soon as `isWanted` says no. */
export async function checkInSlices(
  document: DraftDocument,
  effective: EffectiveConfiguration,
  session: CheckSession,
  isWanted: () => boolean,
): Promise<Checked> {
  const configuration = configurationOf(effective);
  const steps = check({ document: document.uri, text: document.text, format: session.format, session, configuration });
  for (;;) {
    // The first slice waits its turn as the others do: whoever asked is then known to want it.
    await othersServed();
    if (!isWanted()) throw new Superseded('the document has moved on');
    const sliceEnd = performance.now() + SLICE;
    while (performance.now() < sliceEnd) {
      const step = steps.next();
      if (step.done) return { ...step.value, document, resultId: nextResultId() };
    }
  }
}

let served: Promise<void> = Promise.resolve();

/** Waits until others had their turn. However many checks wait, only one slice is run before others are served again. */
export function othersServed(): Promise<void> {
  served = served.then(async () => {
    for (let turn = 0; turn < TURNS; turn++) await new Promise(resolve => setImmediate(resolve));
  });
  return served;
}

/** Ids of another run of the server must not be taken for this one's. */
export const SESSION = `${process.pid}.${Date.now()}`;
let results = 0;

function nextResultId(): string {
  results += 1;
  return `${SESSION}.${results}`;
}
