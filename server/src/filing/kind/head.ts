import type { Draft } from '../../draft/draft';
import type { DraftFormat } from '../../draft/format';
import { isApart, type Passage } from '../../draft/passage';
import type { ChunkedText } from '../../text/chunkedText';
import { startOfOwnDocument } from './ownDocument';

/** How much of the source decides what a document is (UTF-16 units): the cover, which may hold the terms of preferred stock; mark-up and layout take their room. */
const HEAD_LENGTH: Readonly<Record<DraftFormat, number>> = { markdown: 32_768, plaintext: 32_768, html: 65_536 };

/** How much clean text of it is read (UTF-16 units). */
const LENGTH_READ = 16_384;

/** The longest line of a cover that is no sentence. */
export const LONGEST_COVER_LINE = 160;

/** The part of a source that decides its kind. It ends with a line, or in HTML, whose lines may be very long, before a tag. */
export function headOf(text: ChunkedText, format: DraftFormat): string {
  const length = HEAD_LENGTH[format];
  // In Markdown the SGML wrapper is text like any other.
  const head = format === 'markdown' ? text.slice(0, length) : startOfOwnDocument(text, length);
  if (head.length < length || text.length <= length) return head;
  const end = head.lastIndexOf(format === 'html' ? '<' : '\n');
  return end > length / 2 ? head.slice(0, end) : head;
}

/** A line of a head: a heading, paragraph, list item or table cell. */
export interface Line {
  readonly text: string;
  /** Whether it may be a line of a cover: a short one, and none of a list, which would be somebody's check-list. */
  readonly isCoverLine: boolean;
}

/** The lines of the first passages of a draft or of one of its parts. */
export function linesOf(passages: Iterable<Passage>): readonly Line[] {
  const lines: Line[] = [];
  let length = 0;
  for (const passage of passages) {
    if (isApart(passage)) continue;
    for (const { kind, span } of passage.pieces) {
      const text = passage.text.slice(span.start, Math.min(span.end, span.start + LENGTH_READ - length));
      if (text === '') continue;
      lines.push({ text, isCoverLine: kind !== 'listItem' && text.length <= LONGEST_COVER_LINE });
      length += text.length;
    }
    if (length >= LENGTH_READ) break;
  }
  return lines;
}

/** The passages of a draft, as they are asked for. */
export function* passagesOf(draft: Draft): Iterable<Passage> {
  for (const at of draft.passages()) yield draft.passage(at);
}

const CONTENTS = /^table of contents$/i;
const COVER_ENDS = /approved or disapproved|^the date of this\b/i;
/** Where a draft without a table of contents starts its body. */
const BODY_HEADING = /^(?:about this prospectus(?: supplement)?|(?:prospectus )?(?:supplement )?summary)$/i;
/** The cover of a report behind a sticker. */
const REPORT = /^form (?:8-k|10-q|10-k|6-k)\b/i;
/** How many lines of the top may be links back to a table of contents. */
const TOP = 5;

/** The cover: what stands before the table of contents or the body, or before a report attached behind. */
export interface Cover {
  readonly lines: readonly string[];
  /** Whether a table of contents follows, which short supplements do not have. */
  readonly hasContents: boolean;
}

/** The cover among the lines of a head. A link back to the table of contents, as converted pages carry it, does not end it. */
export function coverOf(lines: readonly Line[]): Cover {
  const closing = lines.findIndex(({ text }) => COVER_ENDS.test(text));
  for (const [index, { text, isCoverLine }] of lines.entries()) {
    if (!isCoverLine || index < TOP) continue;
    const isContents = CONTENTS.test(text) && index > closing;
    if (isContents || BODY_HEADING.test(text) || REPORT.test(text)) return { lines: textsOf(lines.slice(0, index)), hasContents: isContents };
  }
  return { lines: textsOf(lines), hasContents: false };
}

function textsOf(lines: readonly Line[]): readonly string[] {
  return lines.map(({ text }) => text);
}
