import { isWithin } from '../draft/passageId';
import type { DocumentStated } from '../facts/documentStatements';
import { contains } from '../text/span';
import type { CoverPlace } from './cover';
import type { Fact } from './factIndex';
import type { Filing } from './filing';

/** A place where a document names itself with a number. */
export interface OwnNumber extends CoverPlace {
  readonly number: number;
}

/** Whether a mention of a document has a number. */
export function isNumbered({ number }: DocumentStated): boolean {
  return number !== undefined;
}

/** What stands before the name of another document in a line: "Supplement No. 3 to", "(To". */
const OF_ANOTHER = /\bto\b/i;

/** Where the front matter names the document itself with a number: its title, the line that dates it, "this Supplement No. 2". In the order of the draft. */
export function ownNumbers({ draft, facts, cover, legends }: Pick<Filing, 'draft' | 'facts' | 'cover' | 'legends'>): readonly OwnNumber[] {
  const legend = legends[0]?.parts[0]?.at;
  const closing = facts.all('dateLine').filter(({ at }) => legend !== undefined && at > legend);
  const lines: readonly CoverPlace[] = [cover.title, ...closing.map(({ at, stated }) => ({ at, span: stated.span }))].flatMap(place => place ?? []);
  return facts.those('document', isNumbered).flatMap(fact => {
    const { at, stated } = fact;
    const isSelf = stated.own || lines.some(line => opens(line, fact, draft));
    if (stated.number === undefined || !isSelf || !isWithin(cover.frontMatter, at)) return [];
    return [{ at, span: stated.span, number: stated.number }];
  });
}

/** Whether a line of a cover names the document that it is of by a mention: what it supplements stands behind "to". */
function opens(line: CoverPlace, { at, stated }: Fact<DocumentStated>, draft: Filing['draft']): boolean {
  return line.at === at && contains(line.span, stated.span) && !OF_ANOTHER.test(draft.words(at, { start: line.span.start, end: stated.span.start }));
}
