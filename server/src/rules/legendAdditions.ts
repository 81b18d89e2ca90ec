import type { PassageId } from '../draft/passageId';
import { Sentences } from '../facts/sentences';
import type { Filing } from '../filing/filing';
import type { CommissionLegend } from '../filing/legends';
import {
  COMMISSION_LEGEND_ELEMENTS,
  COMMISSION_NAME,
  type CommissionLegendElement,
  CRIMINAL_OFFENSE_SENTENCE,
  disclosureClause,
} from '../regulation/commissionLegend';
import type { Span } from '../text/span';
import type { Fix } from './finding';
import { documentNames, listed } from './legendDocuments';

/** A change of the legend: clean offsets into its passage, and what shall stand there; nothing is taken out where the span is empty. */
interface Change {
  readonly span: Span;
  readonly words: string;
}

/** The part of a legend that the judgement stands in. */
interface Judgement {
  /** The clean text of the passage. */
  readonly text: string;
  /** The sentence with the approval, or where that is missing the legend's first. */
  readonly sentence: Span;
  readonly legend: Span;
}

const COMMISSION_BEHIND_NEITHER = 'the Securities and Exchange Commission';
const STATES = 'any state securities commission';
const APPROVAL = 'approved or disapproved of these securities';
/** A definition that stands behind the name: `(the “SEC”)`. */
const DEFINITION = /^ \([^()]{1,60}\)/;
const CONTRARY_SENTENCE = /^Any (?:representation|contrary)/i;

/** The fix that adds the one element which is missing, in the words of the rule's samples; undefined where it has no certain place. */
export function addedElement(element: CommissionLegendElement, legend: CommissionLegend, filing: Filing): Fix | undefined {
  if (element === 'criminalOffense') return lastSentence(legend, filing);
  const [{ at, stated }] = legend.parts;
  const { text } = filing.draft.passage(at);
  const approved = text.slice(0, stated.span.end).search(/(?:dis)?approved/i) < 0 ? -1 : indexIn(text, stated.span, /approved/i);
  const sentence = new Sentences(text).around(approved < 0 ? stated.span.start : approved);
  const change = CHANGES[element]({ text, sentence, legend: stated.span }, filing);
  return change === undefined ? undefined : fixOf(filing, at, change, stated.span, element === 'approval');
}

/** The change that adds each element to the sentence which judges. */
const CHANGES: Readonly<Record<Exclude<CommissionLegendElement, 'criminalOffense'>, (judgement: Judgement, filing: Filing) => Change | undefined>> = {
  negation({ text, sentence }) {
    const words = text.slice(sentence.start, sentence.end);
    const passive = /\b(?:has|have)(?= been (?:dis)?approved\b)/i.exec(words);
    if (passive !== null) return inserted(sentence.start + passive.index + passive[0].length, ' not');
    const head = words.slice(0, words.search(/ ha(?:s|ve) /));
    const both = /^Both (.+) and (any .+)$/i.exec(head);
    const span = { start: sentence.start, end: sentence.start + head.length };
    if (both !== null) return { span, words: `Neither ${both[1]} nor ${both[2]}` };
    const subject = /^(?:Either )?(?:the )?(.+)$/i.exec(head)?.[1];
    if (subject === undefined) return undefined;
    const start = { start: sentence.start, end: span.end - subject.length };
    if (/ nor /i.test(subject)) return { span: start, words: 'Neither the ' };
    return /, .+,? or any other /i.test(subject) ? { span: start, words: 'None of the ' } : undefined;
  },

  commission({ text, sentence }) {
    const words = text.slice(sentence.start, sentence.end);
    const before = /^(?:Neither(?= nor\b)|None of|Neither(?= any\b))|\bdisapproved by(?= any\b)/i.exec(words)?.[0];
    if (before === undefined) return undefined;
    const offset = sentence.start + words.indexOf(before) + before.length;
    const joint = /^None/i.test(before) ? ',' : /by$/i.test(before) ? ' or' : words.startsWith(' any', before.length) ? ' nor' : '';
    return inserted(offset, ` ${COMMISSION_BEHIND_NEITHER}${text.startsWith(',', offset) ? '' : joint}`);
  },

  otherRegulator({ text, sentence }) {
    const words = text.slice(sentence.start, sentence.end);
    const name = COMMISSION_NAME.exec(words) ?? COMMISSION_LEGEND_ELEMENTS.commission.exec(words);
    if (name === null) return undefined;
    const end = sentence.start + name.index + name[0].length;
    const offset = end + (DEFINITION.exec(text.slice(end, sentence.end))?.[0].length ?? 0);
    if (text[offset] === ',') return inserted(offset, `, ${STATES}`);
    if (/^Neither\b/i.test(words)) return inserted(offset, ` nor ${STATES}`);
    return /\bdisapproved by\b/i.test(words.slice(0, name.index)) ? inserted(offset, ` or ${STATES}`) : undefined;
  },

  approval({ text, sentence }) {
    const verb = /\b(?:has|have)\b,?(?= (?:or )?(?:passed|determined|reviewed)\b)/i.exec(text.slice(sentence.start, sentence.end));
    if (verb === null) return undefined;
    const offset = sentence.start + verb.index + verb[0].length;
    return inserted(offset, ` ${APPROVAL}${/^ or\b/i.test(text.slice(offset)) ? '' : ' or'}`);
  },

  disclosure({ text, sentence }, filing) {
    const end = text[sentence.end - 1] === '.' ? sentence.end - 1 : sentence.end;
    const documents = listed(documentNames(filing), 'or');
    const isPassive = /\bbeen approved\b/i.test(text.slice(sentence.start, sentence.end));
    return inserted(end, isPassive ? `, nor has any of them determined if ${documents} is truthful or complete` : ` ${disclosureClause(documents)}`);
  },
};

/** Adds the last sentence, or puts it in the place of one that speaks of a representation to the contrary and does not say what it should. */
function lastSentence({ parts }: CommissionLegend, filing: Filing): Fix | undefined {
  for (const { at, stated } of parts) {
    const { text } = filing.draft.passage(at);
    const contrary = indexIn(text, stated.span, /representation to the contrary|contrary representation/i);
    if (contrary < 0) continue;
    const sentence = new Sentences(text).around(contrary);
    if (!CONTRARY_SENTENCE.test(text.slice(sentence.start)) || !filing.draft.unbroken(at, sentence)) return undefined;
    return fixOf(filing, at, { span: sentence, words: CRIMINAL_OFFENSE_SENTENCE }, stated.span, true);
  }
  const [{ at, stated }] = parts;
  const { end } = stated.span;
  const stop = filing.draft.passage(at).text[end - 1] === '.' ? '' : '.';
  return fixOf(filing, at, inserted(end, `${stop} ${CRIMINAL_OFFENSE_SENTENCE}`), stated.span, true);
}

function inserted(offset: number, words: string): Change {
  return { span: { start: offset, end: offset }, words };
}

function fixOf({ draft }: Filing, at: PassageId, { span, words }: Change, legend: Span, safe: boolean): Fix | undefined {
  const isInserted = span.start === span.end;
  if (!isInserted && !draft.unbroken(at, span)) return undefined;
  // Behind the character before it, so that the words stay inside the legend's bold.
  const { end } = draft.toSource(at, { start: span.start - 1, end: span.start });
  const source = isInserted ? { start: end, end } : draft.toSource(at, span);
  const { text } = draft.passage(at);
  const isCapital = text.slice(legend.start, legend.end) === text.slice(legend.start, legend.end).toUpperCase();
  const written = draft.written(isCapital ? words.toUpperCase() : words);
  return {
    title: `${isInserted ? 'Add' : 'Write'} “${words.replace(/^[., ]+/, '').trim()}”`,
    preferred: true,
    safe,
    edits: [draft.fitted(source, written)],
  };
}

/** Where a pattern first matches in a part of a text; -1 where it does not. */
function indexIn(text: string, { start, end }: Span, pattern: RegExp): number {
  const index = text.slice(start, end).search(pattern);
  return index < 0 ? -1 : start + index;
}
