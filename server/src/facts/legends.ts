import { COMMISSION_LEGEND_DOCUMENTS, COMMISSION_LEGEND_ELEMENTS, type CommissionLegendElement } from '../regulation/commissionLegend';
import { matchesOf } from '../text/pattern';
import type { Span } from '../text/span';
import type { CommissionLegendStated } from './documentStatements';
import type { Sentences } from './sentences';

const ELEMENTS = Object.entries(COMMISSION_LEGEND_ELEMENTS) as readonly [CommissionLegendElement, RegExp][];
/** Phrases that a legend is found by, the surest first: a legend that lost its approvals still judges the disclosure. */
const ANCHORS = [/disapproved/gi, /representation to the contrary|contrary representation|tells? you otherwise/gi];
const JUDGEMENT = /\b(?:determined (?:if|whether|that)|passed (?:up)?on)\b/i;
const LAST_SENTENCE = /representation to the contrary|contrary representation|representation otherwise|tells? you otherwise|(?:state|say|represent) otherwise/i;
/** How far behind the judgement the sentence about the criminal offense may stand, and how far before its anchor a legend may start. */
const REACH = 700;
/** The anchors looked at: a passage about approvals has many and is no legend. */
const ANCHORS_READ = 20;

/** The Commission legend in clean text (Item 501(b)(7)), with the elements in its sentences; undefined where there is no trace of one. */
export function statedCommissionLegend(text: string, sentences: Sentences): CommissionLegendStated | undefined {
  for (const anchor of ANCHORS) {
    for (const { index } of matchesOf(text, anchor).slice(0, ANCHORS_READ)) {
      const legend = legendAt(text, index, sentences);
      if (legend !== undefined) return legend;
    }
  }
  return undefined;
}

function legendAt(text: string, anchor: number, sentences: Sentences): CommissionLegendStated | undefined {
  const judgement = judgementAt(text, anchor, sentences);
  const last = LAST_SENTENCE.exec(text.slice(judgement.start, judgement.end + REACH));
  const start = Math.max(judgement.start, anchor - REACH);
  const end = last === null ? judgement.end : sentences.around(judgement.start + last.index).end;
  const words = text.slice(start, Math.min(end, anchor + 2 * REACH));
  const elements = new Set(ELEMENTS.filter(([, pattern]) => pattern.test(words)).map(([name]) => name));
  if (!isLegend(elements)) return undefined;
  return { kind: 'commissionLegend', span: { start, end: start + words.length }, elements, documents: documentsIn(words, start) };
}

/** The sentence of the anchor or, where that is the last one about the criminal offense, the one before it if it judges the disclosure. */
function judgementAt(text: string, anchor: number, sentences: Sentences): Span {
  const sentence = sentences.around(anchor);
  if (sentence.start < 2) return sentence;
  // The space between two sentences is the second one's.
  const before = sentences.around(sentence.start - 2);
  const isLast = LAST_SENTENCE.test(text.slice(sentence.start, sentence.end));
  return isLast && JUDGEMENT.test(text.slice(before.start, before.end)) ? before : sentence;
}

/** A representation to the contrary is nobody else's criminal offense; approvals are spoken of elsewhere too. */
function isLegend(elements: ReadonlySet<CommissionLegendElement>): boolean {
  return elements.has('criminalOffense') || (elements.has('approval') && elements.has('commission'));
}

function documentsIn(words: string, start: number): Span | undefined {
  for (const pattern of COMMISSION_LEGEND_DOCUMENTS) {
    const [from, to] = pattern.exec(words)?.indices?.[1] ?? [];
    if (from !== undefined && to !== undefined) return { start: start + from, end: start + to };
  }
  return undefined;
}
