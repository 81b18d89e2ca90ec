import type { Passage } from '../draft/passage';
import { matchesOf } from '../text/pattern';
import { contains, type Span } from '../text/span';
import type { FileNumberStated, Rule424LineStated } from './documentStatements';

/** In prose "filed pursuant to Rule 424(b)" speaks of other documents; the line of a cover starts with a capital. */
const FILED_UNDER = `(?:(?:As f|F)iled|FILED|Filing|FILING) (?:[Pp]ursuant [Tt]o|[Uu]nder|PURSUANT TO|UNDER) (?:SEC )?(?:(?:Rules?|RULES?) )?`;
const OPENS_LINE = `^(?:[Pp]ursuant [Tt]o )?(?:(?:Rules?|RULES?) )?`;
/** The number of the subparagraph, or the blank for it. */
const SUBPARAGRAPH = String.raw`(?: ?\(([^()]{0,8})\)|(\d))?`;
const RULE_424_LINE = new RegExp(String.raw`(?:\b${FILED_UNDER}|${OPENS_LINE})424 ?\([bB]\)${SUBPARAGRAPH}`, 'g');
/** How far into a passage its first line may reach where a conversion ran the cover together. */
const COVER_REACH = 1500;

/** The lines that name the paragraph of Rule 424 under which the document is filed (Rule 424(e)). */
export function statedRule424Lines({ text, pieces }: Passage): readonly Rule424LineStated[] {
  return pieces.flatMap(({ kind, span }) => {
    if (kind === 'listItem') return [];
    const piece = text.slice(span.start, Math.min(span.end, span.start + COVER_REACH));
    return matchesOf(piece, RULE_424_LINE).map((match): Rule424LineStated => {
      const start = span.start + match.index;
      return { kind: 'rule424Line', span: { start, end: start + match[0].length }, subparagraph: match[1] ?? match[2] };
    });
  });
}

/** What stands before the number of a registration statement, as the source of a regular expression. */
export const FILE_NUMBER_LABEL = String.raw`(?:\b(?:Registration|REGISTRATION|Reg\.)(?: (?:Statement|STATEMENT))?(?: (?:File|FILE))? (?:Nos?\.?|NOS?\.?|Numbers?|NUMBERS?|#)|\b(?:Commission )?(?:File|FILE) (?:Nos?\.?|NOS?\.?|Numbers?))(?: ?:)?`;
/** Word processors make other dashes of it. */
const HYPHEN = String.raw`[-\u2010\u2011\u2013]`;
/** "333-278184", "33-12345", "333-277286-01", with the stray space that conversions leave; a blank for it starts likewise. */
const NUMBER = String.raw`(33[34]?${HYPHEN} ?\d{5,6}(?:${HYPHEN}\d{2,3})?)`;
const BLANK_NUMBER = String.raw`(?:33[34]?${HYPHEN})? ?[[_\u25cf\u2022]`;
const FILE_NUMBER = new RegExp(`${FILE_NUMBER_LABEL} ?(?:${NUMBER}|${BLANK_NUMBER})`, 'g');
const LONGEST_COVER_LINE = 200;
/** How far before a number the parenthesis may open in which it stands. */
const PARENTHESIS_REACH = 40;

/** The file numbers that a passage gives for registration statements, filled in or blank. */
export function statedFileNumbers(passage: Passage): readonly FileNumberStated[] {
  return matchesOf(passage.text, FILE_NUMBER).map(match => {
    const span = { start: match.index, end: match.index + match[0].length };
    const number = match[1]?.replace(' ', '').replace(/[\u2010\u2011\u2013]/g, '-');
    return { kind: 'fileNumber', span, number, ofCover: standsOnCover(passage, span) };
  });
}

/** Whether what stands at a place of a passage stands as a line of a cover does, and not in running prose, where it has parentheses behind the form. */
export function standsOnCover({ text, pieces }: Passage, span: Span): boolean {
  const piece = pieces.find(candidate => contains(candidate.span, span));
  const length = piece === undefined ? 0 : piece.span.end - piece.span.start;
  const before = text.slice(Math.max(0, span.start - PARENTHESIS_REACH), span.start);
  const opensPiece = span.start - (piece?.span.start ?? 0) < LONGEST_COVER_LINE && before.lastIndexOf('(') <= before.lastIndexOf(')');
  return piece?.kind !== 'listItem' && (length <= LONGEST_COVER_LINE || opensPiece);
}
