import type { Filing } from '../filing/filing';
import type { TermPlace } from '../filing/termUses';

/** A cover whose lines were run together has a longer one. */
const LONGEST_TITLE = 100;

/** The line that names a part: its title, the form of a report, or the number of an exhibit. */
export function titleLine({ cover, facts, kind }: Filing): TermPlace | undefined {
  const form = kind === 'report' ? facts.all('landmark').find(({ stated }) => stated.sort === 'reportForm' || stated.sort === 'exhibitNumber') : undefined;
  return form === undefined ? cover.title : { at: form.at, span: form.stated.span };
}

const NAMES_DOCUMENT = /\b(?:prospectus|supplement|amendment|form|exhibit|ex)\b/i;

/** A part by its title; where there is none, a line of the cover stands for it, and the part is named as it names itself: "Supplement". */
export function partName(part: Filing): string {
  const title = titleLine(part);
  const words = title === undefined ? '' : part.draft.words(title.at, title.span).trim();
  if (words.length < LONGEST_TITLE && NAMES_DOCUMENT.test(words) && !words.endsWith('.')) return words;
  const name = part.selfName.replace(/^this /i, '');
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
