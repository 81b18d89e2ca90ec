import type { Position, Range } from 'vscode-languageserver/node';
import { isApart } from '../draft/passage';
import type { Pointer } from '../features/navigation';
import { type FiledDocument, partAt } from '../filing/filedDocument';
import type { Filing } from '../filing/filing';
import type { TermPlace } from '../filing/termUses';
import { Drift } from '../text/drift';
import type { Span } from '../text/span';
import type { Checked } from './checker';
import { toRange } from './convert';
import type { DraftDocument } from './draftDocument';

/** The last version of a document that was checked to the end, which features answer from without waiting, with its places moved by what was typed since. */
export class Latest {
  readonly checked: Checked;
  readonly filed: FiledDocument;
  /** As it is now. */
  readonly document: DraftDocument;
  readonly #drift: Drift;

  private constructor(checked: Checked, filed: FiledDocument) {
    this.checked = checked;
    this.filed = filed;
    this.document = checked.document;
    this.#drift = new Drift(filed.draft.text, checked.document.text);
  }

  /** Undefined where the document is no Rule 424(b) document. */
  static of(checked: Checked | undefined): Latest | undefined {
    return checked?.filed === undefined ? undefined : new Latest(checked, checked.filed);
  }

  /** Whether the version that was checked is the document as it is now, so that edits can be made from it. */
  get isCurrent(): boolean {
    return this.filed.draft.text.differenceTo(this.document.text) === undefined;
  }

  /** A place of the version that was checked as a range of the document as it is now. */
  rangeOf({ at, span }: TermPlace): Range {
    return this.rangeOfSource(this.filed.draft.toSource(at, span));
  }

  /** The address of the start of a place, as links to files give it: lines and characters count from one. */
  addressOf(place: TermPlace): string {
    const { line, character } = this.rangeOf(place).start;
    const uri = this.document.uri.replace(/[()<>\s]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    return `${uri}#L${line + 1},${character + 1}`;
  }

  /** A source range of the version that was checked as a range of the document as it is now. */
  rangeOfSource(span: Span): Range {
    return toRange(this.document, this.#drift.now(span));
  }

  /** The place in the draft that a position points at, and the part that it stands in; undefined where there is nothing of the draft's words. */
  pointedAt(position: Position): { readonly filing: Filing; readonly pointer: Pointer } | undefined {
    const offset = this.#drift.before(this.document.offsetAt(position));
    const pointer = offset === undefined ? undefined : this.filed.draft.locate(offset);
    return pointer === undefined ? undefined : { filing: partAt(this.filed, pointer.at), pointer };
  }

  /** The part in whose prose an offset of the document as it is now lies, or beside which: between paragraphs, and in what was just typed. Undefined where it lies in words set apart. */
  proseNear(offset: number): Filing | undefined {
    const { draft } = this.filed;
    const before = this.#drift.beforeOrAt(offset);
    const pointer = draft.locate(before);
    if (pointer !== undefined) return isApart(draft.passage(pointer.at)) ? undefined : partAt(this.filed, pointer.at);
    const [next] = draft.passagesFrom(before);
    return next === undefined ? this.filed.parts.at(-1) : partAt(this.filed, next);
  }
}
