import { COMPANY_SUFFIX, phraseKey } from '../regulation/wordLists';
import type { Span } from '../text/span';
import { companyWords } from './definedThing';
import type { AgentNameStated } from './statements';

const WORD = String.raw`(?:[A-Z]\.|[A-Z][A-Za-z'\u2019-]*[A-Za-z])`;
const NAME = `${WORD}(?: ${WORD}){0,3}`;
const NAME_HERE = new RegExp(NAME, 'y');
/** One name, or two that do a thing together. */
const NAMES_BEFORE = new RegExp(String.raw`(?:^|[.,;\u001f\u201c"(] ?|\b(?:[Ee]ach of|we and|and|or|that|while) )(${NAME})(?: and (${NAME}))? $`);
/** "Needham & Company, LLC": a name in full needs no definition. */
const IN_FULL_BEHIND = new RegExp(`^(?:,? ${COMPANY_SUFFIX}|,? &|[A-Za-z])`);
/** A name in full, or no more than initials. */
const NO_SHORT_NAME = new RegExp(` ${COMPANY_SUFFIX}$|^(?:[A-Z]\\. ?)+$`);
const LONGEST_NAME = 100;

const LONGEST_SUFFIX = 20;

/** What only who sells the securities does, is or gets. */
const DOES = new RegExp(
  [
    String.raw`(?:will|may|shall|would|is|are) (?:each )?be deemed to be (?:an? )?[\u201c"]?underwriters?`,
    '(?:is|are|will be) (?:each )?entitled to (?:an? )?(?:cash )?(?:commissions?|compensation|fees?)',
    '(?:will|may) (?:each )?(?:receive|be paid) (?:an? )?(?:cash )?(?:commissions?|compensation|fees?)',
    'received (?:an? )?(?:commissions?|compensation)',
    '(?:has|have) agreed to (?:use|act as)',
    '(?:is|are) not (?:required|obligated) to sell',
    '(?:will|may) act as (?:our |the )?(?:sales|agents?|placement|distribution|managers?)',
  ]
    .map(part => String.raw`\b${part}\b`)
    .join('|'),
  'g',
);

/** What every one of these has in it: most passages have none, and are not looked at further. */
const MAY_DO = /underwriter|ommission|ompensation|agreed to|to sell| act as/;

/** A place that only who sells the securities takes, by the words before the name and behind it. */
interface Setting {
  /** What the cue has in it. */
  readonly holds: string;
  /** Ends where the name starts. */
  readonly cue: RegExp;
  readonly before?: RegExp;
  readonly behind?: RegExp;
}

const AGREES = String.raw`(?:entered into|amended|(?:mutually )?agreed to|are part(?:y|ies) to) [^.;]{0,80}\b[Aa](?:greement|mendment)\b`;
const SETTINGS: readonly Setting[] = [
  { holds: 'through ', cue: /\bthrough (?=[A-Z])/g, before: /\b(?:offer|offering|sell|sold|sales?|issue|shares)\b(?:[^.;]|\.\d)*$/ },
  { holds: ' to ', cue: /\b(?:commissions?|compensation|placement notices?|discounts?)(?: [^.;]{0,30})? to (?=[A-Z])/g },
  { holds: 'terms between ', cue: /\bagreed terms between (?=[A-Z])/g, behind: /^ and us\b/ },
  { holds: 'notified ', cue: /\bnotified (?=[A-Z])/g, behind: /^(?: that we\b|,? in writing| of )/ },
  { holds: 'pay ', cue: /\bpay (?=[A-Z])/g, behind: /^ (?:an? |in cash |up to )?(?:cash )?(?:commissions?|compensation|fee)\b/ },
  { holds: 'eference', cue: /\b[Rr]eferences?\b[^.;]{0,60} to (?=[A-Z])/g, behind: /^ (?:shall|will) (?:be )?deemed\b/ },
  { holds: 'e', cue: /\b[Ww]e(?:,| and) (?=[A-Z])/g, behind: new RegExp(`^(?:,? and [A-Z][^.;]{0,80})? ${AGREES}`) },
];
/** How far before and behind a name its setting is looked for. */
const REACH = 160;

/** Short names that stand where who sells the securities does: "through Needham". Names in full ("Needham & Company, LLC") are none. */
export function statedAgentNames(text: string): readonly AgentNameStated[] {
  const spans: Span[] = [];
  for (const { holds, cue, before, behind } of SETTINGS) {
    if (!text.includes(holds)) continue;
    for (const { index, 0: words } of text.matchAll(cue)) {
      const start = index + words.length;
      NAME_HERE.lastIndex = start;
      const end = start + (NAME_HERE.exec(text)?.[0].length ?? 0);
      if (before !== undefined && !before.test(text.slice(Math.max(0, start - REACH), start))) continue;
      if (end > start && (behind === undefined || behind.test(text.slice(end, end + REACH)))) spans.push({ start, end });
    }
  }
  for (const { index } of MAY_DO.test(text) ? text.matchAll(DOES) : []) {
    const from = Math.max(0, index - LONGEST_NAME);
    const found = NAMES_BEFORE.exec(text.slice(from, index));
    let end = index - 1;
    for (const name of [found?.[2], found?.[1]]) {
      if (name === undefined) continue;
      spans.push({ start: end - name.length, end });
      end -= name.length + ' and '.length;
    }
  }
  return spans
    .filter(({ start, end }) => !NO_SHORT_NAME.test(text.slice(start, end)) && !IN_FULL_BEHIND.test(text.slice(end, end + LONGEST_SUFFIX)))
    .sort((a, b) => a.start - b.start)
    .map(span => {
      const name = text.slice(span.start, span.end);
      return { kind: 'agentName', span, name, key: phraseKey(name), words: [...(companyWords(name) ?? [])] };
    });
}
