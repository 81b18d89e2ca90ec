import type { Quotation } from './quotations';
import type { ReferredDocument, ReferredPage, SectionReferenceStated } from './referenceStatements';
import { DOCUMENT_NAMED, documentNamed, firstSpokenOf, spokenOfBefore } from './referredDocuments';
import type { Sentences } from './sentences';

/** How much stands before a title that says what it is, and how much behind it that says where (UTF-16 units). */
const LEAD_READ = 120;
const WHERE_READ = 80;
const PAGES_READ = 240;

/** Words that name a section: "under the section of this prospectus supplement entitled". */
const NAMES_SECTION =
  /\b(?:sections?|(?:sub-?)?headings?|(?:sub-?)?captions?|subsections?|discussions?)(?:,? [\w\u2019'-]+){0,8}? (?:entitled|titled|captioned|headed|called|under)[ :]+$|\b(?:sections?|(?:sub-?)?headings?|(?:sub-?)?captions?|subsections?)[ :]+$/i;
/** Words that send a reader to one, or may. */
const SENDS =
  /\b(?:see(?:,? (?:also|generally|the|our|for example,?|e\.g\.,?))?|refer to|read|review|consider|under|(?:described|discussed|set forth|contained|included|provided|stated|information|found|summarized|identified|detailed|defined)(?: (?:above|below|more fully|herein))? (?:in|under))(?: (?:the|our))? $/i;
/** What stands between two titles of one reference. */
const BETWEEN = /^,?(?: (?:and|or|and\/or|as well as))?(?: (?:also|the|in|under|see))? $/i;

const PAGE = String.raw`((?:[A-Z]{1,3}-)?(?:\d{1,3}|[ivxlc]{1,6}))(?![\w-])`;
const FIRST_PAGE = new RegExp(
  String.raw`^,? ?(?:(?:which |that )?((?:begin|start|commenc)\w*|appear\w*|located|found|included|set forth) )?(?:on |at )?page ${PAGE}(?:,? (?:above|below))?(?: (?:of|in|to) (${DOCUMENT_NAMED}))?`,
  'i',
);
const NEXT_PAGE = new RegExp(`^,?(?: and)?(?: (?:beginning|starting|commencing))?(?: on)? page ${PAGE}(?: (?:of|in|to) (${DOCUMENT_NAMED}))`, 'i');
const WHERE = new RegExp(`^,?(?: (?:contained|included|set forth|appearing|section|sections|found|above|below))?,? (?:in|of|to|from) (${DOCUMENT_NAMED})`, 'i');

/** What stands behind a title goes on to say where it is. */
const GOES_INTO = /^,?(?: (?:contained|included|set forth|appearing|sections?|found))?,? (?:in|of|to|from|and) /i;

const SMALL_WORD = /^(?:a|an|the|of|in|on|to|and|or|for|by|with|from|at|as|our|us|under|regarding|into|upon|not|is|are|may|be|if|per|its|that|than)$/;
const LIKE_TICKER = /^[A-Z.]{1,5}$/;

/** The references of a passage to sections by their titles. `quotations` are those of its text. */
export function statedSectionReferences(text: string, sentences: Sentences, quotations: readonly Quotation[]): readonly SectionReferenceStated[] {
  const references: SectionReferenceStated[] = [];
  /** The titles of one reference so far: “A,” “B” and “C” in this prospectus. */
  let run: { readonly quotation: Quotation; readonly isNamed: boolean }[] = [];
  let last: number | undefined;
  const close = () => {
    references.push(...referencesOf(text, sentences, run));
    run = [];
  };
  for (const quotation of quotations) {
    const lead = text.slice(Math.max(0, quotation.span.start - LEAD_READ), quotation.span.start);
    const goesOn = last !== undefined && isBetween(text, last, quotation.span.start);
    if (goesOn && run.length > 0) {
      if (isTitle(quotation.words)) run.push({ quotation, isNamed: run[0]?.isNamed ?? false });
    } else {
      close();
      const isNamed = NAMES_SECTION.test(lead);
      const isSent = isNamed || SENDS.test(lead);
      if (isSent && isTitle(quotation.words) && (isNamed || !LIKE_TICKER.test(quotation.words))) run = [{ quotation, isNamed }];
    }
    last = run.length > 0 ? quotation.span.end : undefined;
  }
  close();
  return references;
}

function isBetween(text: string, from: number, to: number): boolean {
  return to - from <= PAGES_READ && BETWEEN.test(text.slice(from, to));
}

/** Whether words are written as titles are: capitals first, in all but short words. */
function isTitle(words: string): boolean {
  const told = words
    .replace(/^[\u2014\u2013-]+ ?/, '')
    .split(/[^\p{L}\p{N}.\u2019']+/u)
    .filter(word => word !== '');
  const [first] = told;
  if (first === undefined || !/^[\p{Lu}\p{N}]/u.test(first)) return false;
  const heavy = told.filter(word => !SMALL_WORD.test(word));
  return heavy.filter(word => /^[\p{Lu}\p{N}]/u.test(word)).length * 2 > heavy.length;
}

function referencesOf(
  text: string,
  sentences: Sentences,
  run: readonly { readonly quotation: Quotation; readonly isNamed: boolean }[],
): readonly SectionReferenceStated[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { start } = sentences.around(first.quotation.span.start);
  const { end } = sentences.around(Math.max(first.quotation.span.start, last.quotation.wordsSpan.end - 1));
  const behind = text.slice(last.quotation.span.end, Math.max(end, last.quotation.span.end));
  const pages = pagesBehind(behind, last.quotation.span.end);
  const of = whereOf(text.slice(start, first.quotation.span.start), behind, pages);
  return run.map(({ quotation: { words, wordsSpan }, isNamed }, index) => ({
    kind: 'sectionReference',
    span: wordsSpan,
    title: words,
    isNamed,
    of,
    pages: index === run.length - 1 ? pages : [],
  }));
}

/** The pages that words behind a title name, each with its document. */
function pagesBehind(behind: string, offset: number): readonly ReferredPage[] {
  const pages: ReferredPage[] = [];
  const head = behind.slice(0, PAGES_READ);
  let match = FIRST_PAGE.exec(head);
  const isStart = /^(?:begin|start|commenc)/i.test(match?.[1] ?? '');
  let [page, document] = [match?.[2], match?.[3]];
  for (let at = 0; match !== null && page !== undefined; ) {
    const start = offset + at + match[0].toLowerCase().lastIndexOf(`page ${page.toLowerCase()}`) + 'page '.length;
    pages.push({ span: { start, end: start + page.length }, page, of: document === undefined ? 'open' : documentNamed(document), isStart });
    at += match[0].length;
    match = NEXT_PAGE.exec(head.slice(at));
    [page, document] = [match?.[1], match?.[2]];
  }
  return pages;
}

/** Which document a reference leads into, by its sentence before and behind its titles. */
function whereOf(before: string, behind: string, pages: readonly ReferredPage[]): ReferredDocument {
  if (pages.some(({ of }) => of === 'own')) return 'own';
  const [page] = pages;
  if (page !== undefined && page.of !== 'open') return page.of;
  const named = WHERE.exec(behind.slice(0, PAGES_READ))?.[1];
  if (named !== undefined) return documentNamed(named);
  const lead = spokenOfBefore(before.slice(-LEAD_READ));
  if (lead === 'other' || (lead === 'own' && !GOES_INTO.test(behind))) return lead;
  const spoken = firstSpokenOf(behind.slice(0, WHERE_READ));
  return spoken === 'open' ? lead : spoken;
}
