import { PIECE_SEPARATOR } from '../draft/passage';
import { COMMISSION_LEGEND_DOCUMENTS, COMMISSION_LEGEND_ELEMENTS, COMMISSION_NAME, type CommissionLegendElement } from '../regulation/commissionLegend';
import { NAMED_REGULATOR, OTHER_COMMISSION, OTHER_PAPER, PROSPECTUS, SECURITIES_JUDGED, STATE_REGULATOR, UNREGISTERED } from '../regulation/otherLegends';
import { matchesOf } from '../text/pattern';
import type { Span } from '../text/span';
import type { CommissionLegendStated, LegendSlip } from './documentStatements';
import { asMeant, lostLegendWords, misspeltLegendWords } from './legendSlips';
import type { Sentences } from './sentences';

const ELEMENTS = Object.entries(COMMISSION_LEGEND_ELEMENTS) as readonly [CommissionLegendElement, RegExp][];
/** Phrases that a legend is found by, the surest first: a legend that lost its approvals still judges the disclosure. Each may be misspelt. */
const ANCHORS = [/\bdiss?[- ]?ap[a-z]{4,8}\b/gi, /\brepresent[a-z]{3,6} (?:to )?(?:the )?cont[a-z]{2,5}\b|\bcontrary representation|\btells? you otherwise/gi];
const JUDGEMENT = /\b(?:determined|passed (?:up)?on|disapproved)\b/i;
const APPROVAL = COMMISSION_LEGEND_ELEMENTS.approval;
const LAST_SENTENCE =
  /representations? (?:to )?(?:the )?contrary|contrary representation|representation otherwise|tells? you otherwise|(?:state|say|represent) otherwise/i;
/** The end of a sentence, and not of "U.S.". */
const ENDS = /[?!:]$|(?<!(?:^|[. ])[A-Z])\.$/;
/** How far behind the judgement the sentence about the criminal offense may stand, and how far before its anchor a legend may start. */
const REACH = 700;
/** How many sentences there may be from the judgement to the last one. */
const SENTENCES = 8;
/** The anchors looked at: a passage about approvals has many and is no legend. */
const ANCHORS_READ = 20;
/** The elements that a legend has at the least where something that tells it from others is missing. */
const LEAST_ELEMENTS = 4;

/** The Commission legend in clean text (Item 501(b)(7)), with the elements in its sentences; undefined where there is no trace of one. */
export function statedCommissionLegend(text: string, sentences: Sentences): CommissionLegendStated | undefined {
  for (const anchor of ANCHORS) {
    for (const { index } of matchesOf(text, anchor).slice(0, ANCHORS_READ)) {
      const legend = new LegendReader(text, sentences, index).legend();
      if (legend !== undefined) return legend;
    }
  }
  return undefined;
}

/** Reads the legend around one of the phrases that legends are found by. */
class LegendReader {
  readonly #text: string;
  readonly #sentences: Sentences;
  readonly #anchor: number;
  readonly #misspelt: readonly LegendSlip[];

  constructor(text: string, sentences: Sentences, anchor: number) {
    this.#text = text;
    this.#sentences = sentences;
    this.#anchor = anchor;
    this.#misspelt = misspeltLegendWords(text, { start: Math.max(0, anchor - 2 * REACH), end: anchor + 2 * REACH });
  }

  legend(): CommissionLegendStated | undefined {
    const judgement = this.#judgement();
    const behind = this.#behind(judgement);
    const last = behind.findLast(sentence => LAST_SENTENCE.test(this.#words(sentence)));
    const start = Math.max(judgement.start, this.#anchor - REACH);
    const span = { start, end: Math.min(last?.end ?? judgement.end, this.#anchor + 2 * REACH) };
    const words = this.#words(span);
    const elements = elementsOf(words);
    const isFirst = judgement.start === 0;
    const isLast = isFirst && isLastSentence(elements);
    const isWhole = () => (isFirst && isRest(elements)) || isLegend(elements, words, this.#words(judgement));
    if (!isLast && (this.#isOfAnother(judgement, behind) || !isWhole())) return undefined;
    const misspelt = this.#misspelt.filter(slip => slip.span.start >= span.start && slip.span.end <= span.end);
    // The legend of an investment company, which names no state, has no "of" in its own rule (Rule 481).
    const lost = elements.has('otherRegulator') || isLast ? lostLegendWords(this.#text, span) : [];
    return { kind: 'commissionLegend', span, elements, documents: documentsIn(this.#text, span), slips: [...misspelt, ...lost] };
  }

  /** The words of a range as they are meant, as far as a legend can reach from the anchor: a sentence may go on for a whole draft. */
  #words({ start, end }: Span): string {
    const near = { start: Math.max(start, this.#anchor - 2 * REACH), end: Math.min(end, this.#anchor + 2 * REACH) };
    return asMeant(this.#text, near, this.#misspelt).replaceAll(PIECE_SEPARATOR, ' ');
  }

  #elements(span: Span): ReadonlySet<CommissionLegendElement> {
    return elementsOf(this.#words(span));
  }

  /** The sentence of the anchor with what belongs to it before it; where it is the last one, what it speaks of. */
  #judgement(): Span {
    let { start, end } = this.#sentences.around(this.#anchor);
    const words = this.#words({ start, end });
    let isLast = LAST_SENTENCE.test(words) && !JUDGEMENT.test(words);
    for (let count = 0; count < SENTENCES && start >= 2; count++) {
      // The space between two sentences is the second one's.
      const before = this.#sentences.around(start - 2);
      if (before.start >= start || this.#anchor - before.start > 2 * REACH) break;
      if (isLast ? !JUDGEMENT.test(this.#words(before)) : !this.#isBegun(before, { start, end })) break;
      if (isLast) end = before.end;
      isLast = false;
      start = before.start;
    }
    return { start, end };
  }

  /** Whether a judgement begins in the sentence or line before it: it says more with it, and is the Commission's there too or cut by the end of the line. */
  #isBegun(before: Span, judgement: Span): boolean {
    const isCut = this.#text[before.end] === PIECE_SEPARATOR && !ENDS.test(this.#words(before));
    const isJudged = () => JUDGEMENT.test(this.#words(before)) && this.#elements(before).has('commission');
    return (isCut || isJudged()) && this.#elements({ start: before.start, end: judgement.end }).size > this.#elements(judgement).size;
  }

  /** The sentences from the judgement on that a legend can reach, as far as the one that may be its last. */
  #behind(judgement: Span): readonly Span[] {
    const behind: Span[] = [judgement];
    for (let at = judgement.end; behind.length < SENTENCES && at < this.#text.length && at < judgement.end + REACH; ) {
      const sentence = this.#sentences.around(at);
      if (sentence.end > at && sentence.start < sentence.end) behind.push(sentence);
      at = Math.max(at + 1, sentence.end);
      if (LAST_SENTENCE.test(this.#words(sentence))) break;
    }
    return behind;
  }

  /** Whether the judgement is another regulator's or on another matter: behind it one stands that is more of a legend. */
  #isOfAnother(judgement: Span, behind: readonly Span[]): boolean {
    const { size } = this.#elements(judgement);
    return behind.slice(1).some(sentence => APPROVAL.test(this.#words(sentence)) && this.#elements(sentence).size > size);
  }
}

/** The elements of a Commission legend that words have, legend or not. */
export function elementsOf(words: string): ReadonlySet<CommissionLegendElement> {
  const elements = new Set(ELEMENTS.filter(([, pattern]) => pattern.test(words)).map(([name]) => name));
  // "The Commission" is another one where another is named and this one is not.
  if (elements.has('commission') && !COMMISSION_NAME.test(words) && OTHER_COMMISSION.test(words)) elements.delete('commission');
  return elements;
}

/** Whether words end a sentence. */
export function endsLegendSentence(words: string): boolean {
  return ENDS.test(words);
}

/** Whether that is all there is: the rest of a legend may stand in the passage before. */
function isLastSentence(elements: ReadonlySet<CommissionLegendElement>): boolean {
  return elements.has('criminalOffense') && [...elements].every(element => element === 'criminalOffense' || element === 'negation');
}

/** Whether the first words are missing, with the negation that all legends have: a line of them may be a passage before. */
function isRest(elements: ReadonlySet<CommissionLegendElement>): boolean {
  return elements.has('criminalOffense') && elements.has('approval') && !elements.has('negation');
}

/** Legends of states, of other countries, of offers and of private placements have elements of this one too. */
function isLegend(elements: ReadonlySet<CommissionLegendElement>, words: string, judgement: string): boolean {
  if ((OTHER_PAPER.test(words) && !PROSPECTUS.test(words)) || UNREGISTERED.test(judgement)) return false;
  if (!elements.has('approval')) return elements.has('commission') && elements.has('criminalOffense') && elements.size >= LEAST_ELEMENTS;
  if (elements.has('commission')) return elements.size >= LEAST_ELEMENTS || SECURITIES_JUDGED.test(words);
  return elements.has('criminalOffense') && elements.size >= LEAST_ELEMENTS && (STATE_REGULATOR.test(words) || !NAMED_REGULATOR.test(words));
}

function documentsIn(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end).replaceAll(PIECE_SEPARATOR, ' ');
  for (const pattern of COMMISSION_LEGEND_DOCUMENTS) {
    const [from, to] = pattern.exec(words)?.indices?.[1] ?? [];
    if (from !== undefined && to !== undefined) return { start: start + from, end: start + to };
  }
  return undefined;
}
