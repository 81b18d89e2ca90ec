import type { DraftWriter, Part } from './generatedParts';

type Paragraph = Part & { readonly kind: 'paragraph' };

/** A format that has pages. */
export interface PagedFormat {
  readonly start: string;
  readonly end: string;
  written(part: Part): string;
  /** The words of a paragraph that started on the page before. */
  writtenOn(paragraph: Paragraph): string;
  pageEnd(number: number): string;
}

const PAGE_LENGTH = 5000;
/** Each third page ends in the midst of a paragraph. */
const CUTS = 3;
const LEAST_WORDS = 40;

/** Writes a draft in a format that has pages; a page ends about every five thousand units. */
export class PagedWriter implements DraftWriter {
  readonly #format: PagedFormat;
  readonly #written: string[];
  #page = 1;
  #pageEnd = PAGE_LENGTH;
  length: number;

  constructor(format: PagedFormat) {
    this.#format = format;
    this.#written = [format.start];
    this.length = format.start.length;
  }

  write(parts: readonly Part[]): void {
    for (const part of parts) {
      const text = this.length < this.#pageEnd ? this.#format.written(part) : this.#withPageEnd(part);
      this.#written.push(text);
      this.length += text.length;
    }
  }

  finish(): string {
    return `${this.#written.join('')}${this.#format.end}`;
  }

  /** A part with the end of the page before it or in its midst; without, where the page has to end elsewhere. */
  #withPageEnd(part: Part): string {
    const halves = this.#page % CUTS === 0 ? inTwo(part) : undefined;
    if (part.kind === 'list' || (this.#page % CUTS === 0 && halves === undefined)) return this.#format.written(part);
    const end = this.#format.pageEnd(this.#page++);
    this.#pageEnd = this.length + PAGE_LENGTH;
    if (halves === undefined) return `${end}${this.#format.written(part)}`;
    return `${this.#format.written(halves[0])}${end}${this.#format.writtenOn(halves[1])}`;
  }
}

/** The two halves of a longer paragraph, the second of which starts in small letters; undefined of any other part. */
function inTwo(part: Part): readonly [Paragraph, Paragraph] | undefined {
  if (part.kind !== 'paragraph') return undefined;
  const words = part.text.split(' ');
  if (words.length < LEAST_WORDS) return undefined;
  const at = words.findIndex((word, index) => index > words.length / 3 && /^[a-z]/.test(word) && /[a-z]$/.test(words[index - 1] ?? ''));
  if (at < 0) return undefined;
  return [
    { ...part, text: words.slice(0, at).join(' ') },
    { kind: 'paragraph', text: words.slice(at).join(' ') },
  ];
}
