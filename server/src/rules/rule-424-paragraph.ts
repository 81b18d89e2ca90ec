import type { Rule424LineStated } from '../facts/documentStatements';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { RULE_424_B } from '../regulation/authority';
import { ALL_KINDS, type Found, type Rule } from './rule';

/**
 * The line of Rule 424(e) names a paragraph that does not exist, two lines of one cover name two, or the paragraph cannot be that of the document
 * (regulation.md, sections 3.1 to 3.3). Practice varies in much, so that only what is certain is said.
 */
export const rule424Paragraph: Rule = {
  id: 'rule-424-paragraph',
  title: 'A Rule 424 paragraph that cannot be right',
  category: 'cover',
  severity: 'error',
  kinds: ALL_KINDS,
  authority: RULE_424_B,
  why: 'The paragraph says what the document is for and when it is due, and decides the form type under which it is filed.',

  *check(filing) {
    const { document, draft, cover } = filing;
    const [first, ...others] = cover.header.rule424Lines;
    if (first === undefined) return;
    const place = ({ at, stated }: Line) => ({ document, at, span: stated.span });
    for (const line of [first, ...others]) {
      const number = numberOf(line);
      const words = draft.words(line.at, line.stated.span);
      if (number !== undefined && !PARAGRAPHS.has(number))
        yield { place: place(line), message: `“${words}” names no paragraph of the rule: Rule 424(b) has the paragraphs (1) to (8)` };
      if (/^Filing\b/i.test(words)) yield { place: place(line), severity: 'information', message: `“${words}” should read “Filed …”` };
    }
    yield* conflict(first, others, filing);
    if (isOfPricedOffering(first, filing))
      yield {
        place: place(first),
        severity: 'warning',
        message: `“${draft.words(first.at, first.stated.span)}” is for prospectuses that complete a registration statement under Rule 430A; sales at the market off a shelf are filed under Rule 424(b)(5), (2) or (3)`,
      };
  },

  fixes({ place }, { draft }) {
    const words = draft.words(place.at, place.span);
    const [verb] = /^Filing/i.exec(words) ?? [];
    if (verb === undefined) return [];
    const span = { start: place.span.start, end: place.span.start + verb.length };
    const newText = verb === verb.toUpperCase() ? 'FILED' : 'Filed';
    if (!draft.unbroken(place.at, span)) return [];
    return [{ title: `Write “${newText}”`, preferred: true, safe: false, edits: [{ span: draft.toSource(place.at, span), newText }] }];
  },
};

type Line = Fact<Rule424LineStated>;

const PARAGRAPHS: ReadonlySet<string> = new Set(['1', '2', '3', '4', '5', '6', '7', '8']);

/** The number of the paragraph, where it is filled in. */
function numberOf({ stated }: Line): string | undefined {
  const number = stated.subparagraph?.trim();
  return number !== undefined && /^\d+$/.test(number) ? number : undefined;
}

/** Two lines of one cover with two paragraphs. One line may name two. */
function* conflict(first: Line, others: readonly Line[], { document, draft }: Filing): Iterable<Found> {
  const number = numberOf(first);
  const other = others.find(line => numberOf(line) !== undefined && numberOf(line) !== number);
  if (number === undefined || other === undefined) return;
  const words = ({ at, stated }: Line) => draft.words(at, stated.span);
  yield {
    place: { document, at: other.at, span: other.stated.span },
    message: `The cover says “${words(other)}” here and “${words(first)}” elsewhere; a document is filed under one paragraph`,
    related: [{ role: 'counterpart', place: { document, at: first.at, span: first.stated.span }, note: `“${words(first)}” here` }],
  };
}

/** Whether a supplement of an at-the-market program names a paragraph for offerings whose price was left out of the statement (Rule 430A). */
function isOfPricedOffering(line: Line, { kind, isBound }: Filing): boolean {
  const number = numberOf(line);
  return (number === '1' || number === '4') && !isBound && (kind === 'atm' || kind.startsWith('sticker-atm'));
}
