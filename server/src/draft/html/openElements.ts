/** An element that is open and says how the text inside is set. */
export interface OpenElement {
  readonly name: string;
  /** The bits of format.ts that it sets and takes away. */
  readonly on: number;
  readonly off: number;
  readonly breaksPageAfter: boolean;
  /** Whether it stays open when the paragraph around it ends. */
  readonly outlastsParagraph: boolean;
  /** Elements of its name that are open inside it and not kept themselves: the end tags that come before its own. */
  readonly nested: number;
}

/** No draft nests deeper; what does is counted and not kept, so that states stay small. */
const DEEPEST = 64;

const NONE: readonly OpenElement[] = [];

/** The open elements that matter. Others are not kept, but for those whose end tag could be taken for one that matters. */
export class OpenElements {
  #elements: OpenElement[];
  #asKept: readonly OpenElement[] | undefined;
  #format = 0;

  constructor(elements: readonly OpenElement[]) {
    this.#elements = [...elements];
    this.#changed();
    this.#asKept = elements;
  }

  /** How text is set here, in the bits of format.ts. */
  get format(): number {
    return this.#format;
  }

  get height(): number {
    return this.#elements.length;
  }

  /** The open elements as they are now. */
  snapshot(): readonly OpenElement[] {
    this.#asKept ??= this.#elements.length === 0 ? NONE : [...this.#elements];
    return this.#asKept;
  }

  /** Opens an element that matters. */
  open(element: OpenElement): void {
    if (this.#elements.length >= DEEPEST) {
      this.openPlain(element.name, 0);
      return;
    }
    this.#elements.push(element);
    this.#asKept = undefined;
    this.#format = (this.#format & ~element.off) | element.on;
  }

  /** Opens an element that does not matter. Those below `base` are out of reach, here and in what follows. */
  openPlain(name: string, base: number): void {
    const at = this.#last(name, base);
    if (at >= 0) this.#count(at, 1);
  }

  /** Closes the innermost element of a name. Says whether a page ends with it. */
  close(name: string, base: number): boolean {
    const at = this.#last(name, base);
    const element = this.#elements[at];
    if (element === undefined) return false;
    if (element.nested > 0) {
      this.#count(at, -1);
      return false;
    }
    this.#elements.splice(at, 1);
    this.#changed();
    return element.breaksPageAfter;
  }

  /** Closes the open paragraph with what does not outlast it. Says whether a page ends with any of them. */
  closeParagraph(base: number): boolean {
    const at = this.#last('p', base);
    if (at < 0) return false;
    const closed = this.#elements.splice(at);
    this.#elements.push(...closed.filter(element => element.outlastsParagraph));
    this.#changed();
    return closed.some(element => element.breaksPageAfter && !element.outlastsParagraph);
  }

  /** Whether a page ends where the innermost element of a name is closed. */
  endsPage(name: string, base: number): boolean {
    const element = this.#elements[this.#last(name, base)];
    return element?.nested === 0 && element.breaksPageAfter;
  }

  /** Closes all elements from a height on. */
  closeDownTo(height: number): void {
    if (this.#elements.length <= height) return;
    this.#elements.length = height;
    this.#changed();
  }

  #last(name: string, base: number): number {
    for (let at = this.#elements.length - 1; at >= base; at--) if (this.#elements[at]?.name === name) return at;
    return -1;
  }

  #count(at: number, by: number): void {
    const element = this.#elements[at];
    if (element === undefined) return;
    this.#elements[at] = { ...element, nested: element.nested + by };
    this.#asKept = undefined;
  }

  #changed(): void {
    this.#asKept = undefined;
    this.#format = 0;
    for (const { on, off } of this.#elements) this.#format = (this.#format & ~off) | on;
  }
}

/** Whether the same elements are open. */
export function sameElements(a: readonly OpenElement[], b: readonly OpenElement[]): boolean {
  return (
    a === b ||
    (a.length === b.length &&
      a.every((element, at) => {
        const other = b[at];
        return (
          other !== undefined &&
          (element === other ||
            (element.name === other.name &&
              element.on === other.on &&
              element.off === other.off &&
              element.breaksPageAfter === other.breaksPageAfter &&
              element.nested === other.nested))
        );
      }))
  );
}
