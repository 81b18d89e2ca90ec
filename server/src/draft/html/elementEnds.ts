import type { Span } from '../../text/span';
import { MarkUp } from './markUp';
import { type Tag, tagNamed } from './tags';

/** An element, and where its end tag ends: infinity where none comes, undefined as long as it may come. */
interface Element {
  end: number | undefined;
}

/** An element that goes on for longer is one whose end was lost. The headers of inline XBRL are the longest that hide. */
const LONGEST_ELEMENT = 500_000;

/** Looks ahead for the ends of elements. Nothing is looked at twice. */
export class ElementEnds {
  readonly #markUp: MarkUp;
  readonly #sourceLength: number;
  /** By where they start. */
  #elements = new Map<number, Element>();
  /** Those that are open at the place that was looked at last, by their names, the innermost last. */
  #open = new Map<string, Element[]>();
  #at = 0;
  #reach = 0;

  constructor(source: string) {
    this.#markUp = new MarkUp(source);
    this.#sourceLength = source.length;
  }

  /** Behind the last unit that was looked at. */
  get reach(): number {
    return this.#reach;
  }

  /** Whether an element ends nearby, in its own document, by its end tag or, as a paragraph, by what cannot stand in it. */
  ends({ start }: Span): boolean {
    if (this.#at <= start) {
      this.#elements = new Map();
      this.#open = new Map();
      this.#at = start;
    }
    const limit = start + LONGEST_ELEMENT;
    do {
      const end = this.#elements.get(start)?.end;
      if (end !== undefined) return end <= limit;
    } while (this.#at < limit && this.#step());
    return false;
  }

  /** Looks at the next mark. Says whether there was one. */
  #step(): boolean {
    const mark = this.#markUp.next(this.#at);
    if (mark === undefined) {
      this.#at = this.#sourceLength;
      this.#reach = this.#sourceLength;
      return false;
    }
    this.#at = mark.end;
    this.#reach = Math.max(this.#reach, mark.reach);
    if (mark.kind !== 'startTag' && mark.kind !== 'endTag') return true;
    const tag = tagNamed(mark.name);
    if (tag.name === 'document') this.#loseAll();
    else if (mark.kind === 'endTag') this.#close(tag.name, mark.end);
    else this.#openElement(tag, mark.start);
    return true;
  }

  #openElement(tag: Tag, start: number): void {
    if (tag.isVoid) return;
    if (endsHiddenParagraph(tag)) this.#close('p', start);
    const element: Element = { end: undefined };
    this.#elements.set(start, element);
    const open = this.#open.get(tag.name);
    if (open === undefined) this.#open.set(tag.name, [element]);
    else open.push(element);
  }

  #close(name: string, end: number): void {
    const element = this.#open.get(name)?.pop();
    if (element !== undefined) element.end = end;
  }

  #loseAll(): void {
    for (const elements of this.#open.values()) for (const element of elements) element.end = Number.POSITIVE_INFINITY;
    this.#open.clear();
  }
}

/** Whether a start tag ends a paragraph in which nothing shows. */
export function endsHiddenParagraph({ role }: Tag): boolean {
  return role === 'block' || role === 'table' || role === 'rule';
}
