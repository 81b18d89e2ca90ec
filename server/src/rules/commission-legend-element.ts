import { Sentences } from '../facts/sentences';
import type { Filing } from '../filing/filing';
import type { CommissionLegend } from '../filing/legends';
import { ITEM_501_B_7 } from '../regulation/authority';
import {
  COMMISSION_LEGEND_ELEMENTS,
  COMMISSION_LEGEND_LACK,
  type CommissionLegendElement,
  CRIMINAL_OFFENSE_SENTENCE,
  commissionLegend,
  disclosureClause,
} from '../regulation/commissionLegend';
import type { Finding, Fix } from './finding';
import { documentNames, listed } from './legendDocuments';
import { ALL_KINDS, type Rule } from './rule';

const ELEMENTS = Object.keys(COMMISSION_LEGEND_ELEMENTS) as readonly CommissionLegendElement[];
/** How many words of the legend a message quotes. */
const WORDS_QUOTED = 6;

/** A Commission legend is there, and lacks something that Item 501(b)(7) asks for. */
export const commissionLegendElement: Rule = {
  id: 'commission-legend-element',
  title: 'A Commission legend that is not whole',
  category: 'legend',
  severity: 'warning',
  kinds: ALL_KINDS,
  authority: ITEM_501_B_7,
  why: 'The legend must say all that Regulation S-K asks for; a sentence lost in an edit is easily overlooked in a text that everybody knows.',

  *check({ document, draft, legends }) {
    for (const legend of legends) {
      const missing = missingIn(legend);
      if (missing.length === 0) continue;
      const [{ at, stated }] = legend.parts;
      const quoted = draft.words(at, stated.span).split(' ').slice(0, WORDS_QUOTED).join(' ');
      yield {
        place: { document, at, span: stated.span },
        // Banks and foreign issuers name other bodies in many ways.
        severity: missing.every(element => element === 'otherRegulator') ? 'information' : 'warning',
        message: `The Commission legend “${quoted} …” ${listed(
          missing.map(element => COMMISSION_LEGEND_LACK[element]),
          'and',
        )}`,
      };
    }
  },

  fixes(finding, filing) {
    const legend = legendOf(finding, filing);
    if (legend === undefined) return [];
    const [element, ...others] = missingIn(legend);
    const added = element === undefined || others.length > 0 ? undefined : addition(element, legend, filing);
    return [...(added === undefined ? [] : [added]), ...replacement(legend, filing)];
  },
};

function missingIn({ elements }: CommissionLegend): readonly CommissionLegendElement[] {
  return ELEMENTS.filter(element => !elements.has(element));
}

function legendOf({ place }: Finding, { legends }: Filing): CommissionLegend | undefined {
  return legends.find(({ parts: [first] }) => first.at === place.at && first.stated.span.start === place.span.start);
}

/** The fix that adds the one element which is missing; undefined where its words have no certain place. */
function addition(element: CommissionLegendElement, legend: CommissionLegend, filing: Filing): Fix | undefined {
  const [{ at, stated }] = legend.parts;
  const { text } = filing.draft.passage(at);
  const insert = (title: string, offset: number, words: string, safe: boolean): Fix => {
    // Behind the character before it, so that the words stay inside the legend's bold.
    const { end } = filing.draft.toSource(at, { start: offset - 1, end: offset });
    return { title, preferred: true, safe, edits: [{ span: { start: end, end }, newText: filing.draft.written(words) }] };
  };
  const approved = text.indexOf('approved', stated.span.start);
  const sentence = new Sentences(text).around(approved < 0 ? stated.span.start : approved);
  const end = text[sentence.end - 1] === '.' ? sentence.end - 1 : sentence.end;
  if (element === 'criminalOffense') {
    const stop = text[stated.span.end - 1] === '.' ? '' : '.';
    return insert(`Add “${CRIMINAL_OFFENSE_SENTENCE}”`, stated.span.end, `${stop} ${CRIMINAL_OFFENSE_SENTENCE}`, true);
  }
  if (element === 'disclosure') {
    const clause = disclosureClause(listed(documentNames(filing), 'or'));
    return insert(`Add “${clause}”`, end, ` ${clause}`, false);
  }
  const commission = COMMISSION_LEGEND_ELEMENTS.commission.exec(text.slice(sentence.start, sentence.end));
  if (element === 'otherRegulator' && commission !== null && /^Neither\b/i.test(text.slice(sentence.start))) {
    const words = 'nor any state securities commission';
    return insert(`Add “${words}”`, sentence.start + commission.index + commission[0].length, ` ${words}`, false);
  }
  return undefined;
}

/** The fix that puts the rule's sample in the place of a legend that stands alone in its paragraph. */
function replacement({ parts: [{ at, stated }, ...rest] }: CommissionLegend, filing: Filing): readonly Fix[] {
  const { draft } = filing;
  const { text, pieces } = draft.passage(at);
  const isAlone = rest.length === 0 && stated.span.start === 0 && stated.span.end === text.length && pieces.every(({ kind }) => kind === 'paragraph');
  if (!isAlone) return [];
  const names = documentNames(filing);
  const newText = draft.boldParagraph(draft.written(commissionLegend(listed(names, 'or'))));
  return [
    {
      title: `Replace the legend by the rule’s sample, naming ${listed(names, 'and')}`,
      preferred: false,
      safe: false,
      edits: [{ span: draft.sourceOf(at), newText }],
    },
  ];
}
