import type { Draft } from '../draft/draft';
import type { Passage } from '../draft/passage';
import { BEHIND_ALL, type PassageId } from '../draft/passageId';
import { elementsOf, endsLegendSentence } from '../facts/legends';
import { COMMISSION_LEGEND_ELEMENTS, type CommissionLegendElement } from '../regulation/commissionLegend';
import type { CommissionLegend } from './legends';

const ELEMENTS = Object.keys(COMMISSION_LEGEND_ELEMENTS).length;
/** How many passages on either side may be the lines of one legend. */
const LINES = 3;
/** How much of each is looked at, in UTF-16 units: no line is longer. */
const LONGEST_LINE = 400;

/** What a legend begins with, and no line that goes on with one. */
const BEGINNING = /^(?:The|These|Our|Both|Either|Neither|None)\b/i;

/** The passages around a legend that its lines may stand in, where it is set in lines that are paragraphs of their own; none around one that is whole. */
export interface LegendLines {
  readonly before: readonly Passage[];
  readonly behind: readonly Passage[];
}

/** The passages beside a legend that lacks something, and goes on from the one or into the other. */
export function linesAround({ parts, elements }: CommissionLegend, draft: Draft): LegendLines {
  const [first] = parts;
  const last = parts.at(-1) ?? first;
  const { text } = draft.passage(last.at);
  if (elements.size === ELEMENTS) return { before: [], behind: [] };
  return {
    before: first.stated.span.start === 0 && !BEGINNING.test(draft.passage(first.at).text) ? linesBefore(draft, first.at) : [],
    behind: last.stated.span.end === text.length && !endsLegendSentence(text) ? linesBehind(draft, last.at) : [],
  };
}

/** The legend with the elements that only its lines together have. */
export function withLines(legend: CommissionLegend, { before, behind }: LegendLines, draft: Draft): CommissionLegend {
  if (before.length + behind.length === 0) return legend;
  const own = legend.parts.map(({ at, stated }) => draft.words(at, stated.span));
  const words = [...before.map(({ text }) => text.slice(-LONGEST_LINE)), ...own, ...behind.map(({ text }) => text.slice(0, LONGEST_LINE))];
  return { ...legend, elements: new Set<CommissionLegendElement>([...legend.elements, ...elementsOf(words.join(' '))]) };
}

/** The passages before one that no sentence ends in. */
function linesBefore(draft: Draft, at: PassageId): readonly Passage[] {
  const lines: Passage[] = [];
  for (let before = draft.before(at); before !== undefined && lines.length < LINES; before = draft.before(before)) {
    const passage = draft.passage(before);
    if (endsLegendSentence(passage.text)) break;
    lines.unshift(passage);
  }
  return lines;
}

/** The passages behind one, as far as that in which its sentence ends. */
function linesBehind(draft: Draft, at: PassageId): readonly Passage[] {
  const lines: Passage[] = [];
  for (const { at: behind, passage } of draft.placed({ from: at, to: BEHIND_ALL })) {
    if (behind === at) continue;
    lines.push(passage);
    if (lines.length >= LINES || endsLegendSentence(passage.text)) break;
  }
  return lines;
}
