import type { Draft } from '../draft/draft';
import { BEHIND_ALL, type PassageId } from '../draft/passageId';
import { elementsOf, endsLegendSentence } from '../facts/legends';
import type { CommissionLegend } from '../filing/legends';
import { COMMISSION_LEGEND_ELEMENTS, type CommissionLegendElement } from '../regulation/commissionLegend';

const ELEMENTS = Object.keys(COMMISSION_LEGEND_ELEMENTS) as readonly CommissionLegendElement[];
/** How many passages on either side may be the lines of one legend. */
const LINES = 3;
/** How much of each is looked at, in UTF-16 units: no line is longer. */
const LONGEST_LINE = 400;

/** What a legend begins with, and no line that goes on with one. */
const BEGINNING = /^(?:The|These|Our|Both|Either|Neither|None)\b/i;

/** The elements that a Commission legend lacks, also with the passages around it where its lines are set as paragraphs of their own. */
export function missingElements({ parts, elements }: CommissionLegend, draft: Draft): readonly CommissionLegendElement[] {
  const missing = ELEMENTS.filter(element => !elements.has(element));
  if (missing.length === 0) return missing;
  const [first] = parts;
  const last = parts.at(-1) ?? first;
  const { text } = draft.passage(last.at);
  const around = [
    ...(first.stated.span.start === 0 && !BEGINNING.test(draft.passage(first.at).text) ? linesBefore(draft, first.at) : []),
    ...parts.map(({ at, stated }) => draft.words(at, stated.span)),
    ...(last.stated.span.end === text.length && !endsLegendSentence(text) ? linesBehind(draft, last.at) : []),
  ];
  if (around.length === parts.length) return missing;
  const more = elementsOf(around.join(' '));
  return missing.filter(element => !more.has(element));
}

/** The passages before one that no sentence ends in. */
function linesBefore(draft: Draft, at: PassageId): readonly string[] {
  const lines: string[] = [];
  for (let before = draft.before(at); before !== undefined && lines.length < LINES; before = draft.before(before)) {
    const { text } = draft.passage(before);
    if (endsLegendSentence(text)) break;
    lines.unshift(text.slice(-LONGEST_LINE));
  }
  return lines;
}

/** The passages behind one, as far as that in which its sentence ends. */
function linesBehind(draft: Draft, at: PassageId): readonly string[] {
  const lines: string[] = [];
  for (const behind of draft.passages({ from: at, to: BEHIND_ALL })) {
    if (behind === at) continue;
    const { text } = draft.passage(behind);
    lines.push(text.slice(0, LONGEST_LINE));
    if (lines.length >= LINES || endsLegendSentence(text)) break;
  }
  return lines;
}
