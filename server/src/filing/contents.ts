import type { Draft } from '../draft/draft';
import type { PassageId } from '../draft/passageId';
import type { LandmarkStated } from '../facts/documentStatements';
import type { ContentsEntryStated } from '../facts/referenceStatements';
import { firstIndex } from '../text/binarySearch';
import { Kept, Steady } from '../text/kept';
import type { Fact, FactIndex } from './factIndex';

/** How far apart the lines of a table of contents may stand, in passages: the title of the document stands between its halves. */
const CONTENTS_GAP = 6;
/** A table of contents with more lines is none. */
const MOST_LINES = 400;

type Entry = Fact<ContentsEntryStated>;

/** The table of contents of a part. */
export interface Contents {
  /** Its heading. */
  readonly from: PassageId;
  /** Its last line. */
  readonly to: PassageId;
  readonly entries: readonly Entry[];
  /**
   * The entries of each document that it lists: of the part itself, and of the prospectus bound behind it. Where the numbers of the pages start anew,
   * another document does.
   */
  readonly documents: readonly (readonly Entry[])[];
}

const isContentsLine = ({ sort }: LandmarkStated) => sort === 'contentsLine';

/** Reads versions of the table of contents of one part. */
export class ContentsReader {
  readonly #entries = new Steady<Entry>();
  readonly #contents = new Kept<Contents>();

  /** The first table of contents of the part; undefined where none of its lines is known. */
  read(draft: Draft, facts: FactIndex): Contents | undefined {
    const lines = facts.listOf('landmark', isContentsLine);
    const lineBehind = (at: PassageId) => lines.at(lines.firstIndex(line => line.at > at))?.at;
    const isFollowed = (at: PassageId, line = lineBehind(at)) => line !== undefined && draft.distance(at, line) <= CONTENTS_GAP;
    const headings = facts.all('contents');
    const from = headings.find(({ at }) => isFollowed(at))?.at ?? headings[0]?.at;
    if (from === undefined) return undefined;
    let to = from;
    for (let count = 0, next = lineBehind(to); next !== undefined && count < MOST_LINES && isFollowed(to, next); next = lineBehind(next), count++) to = next;
    const all = facts.all('contentsEntry');
    const first = firstIndex(all.length, index => (all[index]?.at ?? from) > from);
    const behind = firstIndex(all.length, index => (all[index]?.at ?? to) > to);
    const entries = this.#entries.of(all.slice(first, behind));
    return this.#contents.of([from, to, entries], () => ({ from, to, entries, documents: documentsIn(entries) }));
  }
}

/** The entries by the documents that they are of. */
function documentsIn(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const documents: Entry[][] = [];
  let last: PageNumber | undefined;
  for (const entry of entries) {
    const page = pageNumber(entry.stated.page);
    const document = documents.at(-1);
    if (document === undefined || (last !== undefined && startsAnew(last, page))) documents.push([entry]);
    else document.push(entry);
    last = page;
  }
  return documents;
}

/** The number of a page, as it is ordered: those in Roman figures stand before the others. */
interface PageNumber {
  readonly prefix: string;
  readonly isRoman: boolean;
  readonly number: number;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Reads the number of a page, such as "S-5", "PS-12", "iii" or "7". */
export function pageNumber(page: string): PageNumber {
  const small = page.toLowerCase();
  const prefix = /^([a-z]{1,3})-/.exec(small)?.[1] ?? '';
  const digits = prefix === '' ? small : small.slice(prefix.length + 1);
  const isRoman = /^[ivxlc]+$/.test(digits);
  return { prefix, isRoman, number: isRoman ? romanValue(digits) : Number(digits) };
}

function romanValue(figures: string): number {
  return [...figures].reduce((sum, figure, index) => {
    const [value, next] = [ROMAN[figure] ?? 0, ROMAN[figures[index + 1] ?? ''] ?? 0];
    return value < next ? sum - value : sum + value;
  }, 0);
}

function startsAnew(last: PageNumber, page: PageNumber): boolean {
  if (page.isRoman !== last.isRoman) return page.isRoman;
  return page.prefix !== last.prefix ? last.prefix !== '' && page.prefix === '' && page.number < last.number : page.number < last.number;
}

/** Whether two pages are one, however they are written. */
export function isSamePage(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
