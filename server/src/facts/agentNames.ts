import { COMPANY_SUFFIX, phraseKey } from '../regulation/wordLists';
import { matchesOf } from '../text/pattern';
import type { Span } from '../text/span';
import { companyWords } from './definedThing';
import type { Signs } from './signs';
import { SIGN, type Sign } from './signTable';
import type { AgentNameStated } from './termStatements';

const WORD = String.raw`(?:[A-Z]\.|[A-Z][A-Za-z'\u2019-]*[A-Za-z])`;
const NAME = `${WORD}(?: ${WORD}){0,3}`;
const NAME_HERE = new RegExp(NAME, 'y');
/** What parts the names of a list: "Chardan, KBW or Needham". */
const NEXT_IN_LIST = /(?:,? (?:or|and|and\/or) |, (?=[A-Z]))(?=[A-Z])/y;
/** One name, or two that do a thing together. */
const NAMES_BEFORE = new RegExp(String.raw`(?:^|[.,;\u001f\u201c"(] ?|\b(?:[Ee]ach of|we and|and|or|that|while) )(${NAME})(?: and (${NAME}))? $`);
/** "Each of BTIG, Baird and Roth". */
const EACH_OF = new RegExp(String.raw`\b[Ee]ach of (${NAME}(?:, ${NAME})*,? and ${NAME}) $`);
/** "Needham & Company, LLC": a name in full needs no definition. "Spring 2024" is none. */
const NO_SHORT_NAME_BEHIND = new RegExp(`^(?:,? ${COMPANY_SUFFIX}|,? &|[A-Za-z]| \\d)`);
/** A name in full, or no more than initials. */
const NO_SHORT_NAME = new RegExp(` ${COMPANY_SUFFIX}$|^(?:[A-Z]\\. ?)+$`);
const LONGEST_NAMES = 140;
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

/** The rest of a clause: a dot inside an amount ends none. */
const REST_OF_CLAUSE = String.raw`(?:[^.;]|\.\d)*$`;
const SELLING = new RegExp(String.raw`\b(?:offer|offering|sell|sold|sales?|issue)\b${REST_OF_CLAUSE}`, 'i');
const OF_SECURITIES = new RegExp(String.raw`\b(?:shares?|stock|securities|ADSs|units|sales)\b${REST_OF_CLAUSE}`, 'i');
const BY_US = new RegExp(String.raw`\b(?:[Ww]e|us|Company|made|from time to time)\b${REST_OF_CLAUSE}`);

/** A place that only who sells the securities takes, by the words before the name and behind it. */
interface Setting {
  /** Every text has it that has the cue. */
  readonly sign: Sign;
  /** Ends where the name starts. */
  readonly cue: RegExp;
  /** What the clause before all holds. */
  readonly clause?: readonly RegExp[];
  /** What stands behind the name, or behind a list of names. */
  readonly behind?: RegExp;
  readonly isList?: true;
  readonly binds?: true;
}

const AGREES = String.raw`(?:entered into|amended|(?:mutually )?agreed to|are part(?:y|ies) to) [^.;]{0,80}\b[Aa](?:greement|mendment)\b`;
const SETTINGS: readonly Setting[] = [
  { sign: SIGN.soldThrough, cue: /\bthrough (?=[A-Z])/g, clause: [SELLING, OF_SECURITIES, BY_US], isList: true },
  { sign: SIGN.paidTo, cue: /\b(?:commissions?|compensation|placement notices?|discounts?)(?: [^.;]{0,30})? to (?=[A-Z])/g, isList: true },
  { sign: SIGN.agreedBetween, cue: /\bagreed terms between (?=[A-Z])/g, behind: /^ and us\b/, binds: true },
  { sign: SIGN.notified, cue: /\bnotified (?=[A-Z])/g, behind: /^(?: that we\b|,? in writing| of )/ },
  { sign: SIGN.paid, cue: /\bpay (?=[A-Z])/g, behind: /^ (?:an? |in cash |up to )?(?:cash )?(?:commissions?|compensation|fee)\b/ },
  { sign: SIGN.referredTo, cue: /\b[Rr]eferences?\b[^.;]{0,60} to (?=[A-Z])/g, behind: /^ (?:shall|will) (?:be )?deemed\b/ },
  { sign: SIGN.weAnd, cue: /\b[Ww]e(?:,| and) (?=[A-Z])/g, behind: new RegExp(`^(?:,? and [A-Z][^.;]{0,80})? ${AGREES}`) },
];
/** How far before and behind a name its setting is looked for. */
const REACH = 160;

/** A name where an agent stands, and whether the words around it say what the agent has to do. */
interface Standing {
  readonly span: Span;
  readonly binds: boolean;
}

/** Short names that stand where who sells the securities does: "through Needham". `signs` are those of the text. Names in full ("Needham & Company, LLC") are none. */
export function statedAgentNames(text: string, signs: Signs): readonly AgentNameStated[] {
  const cued = behindCues(text, signs);
  const doing = signs.has(SIGN.agentDeed) ? beforeDeeds(text) : NONE;
  if (cued.length === 0 && doing.length === 0) return NONE;
  return [...cued, ...doing]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, binds }) => {
      const name = text.slice(span.start, span.end);
      return { kind: 'agentName', span, name, key: phraseKey(name), words: [...(companyWords(name) ?? [])], binds };
    });
}

const NONE: readonly never[] = [];

function behindCues(text: string, signs: Signs): readonly Standing[] {
  const found: Standing[] = [];
  for (const setting of SETTINGS) {
    if (!signs.has(setting.sign)) continue;
    const { cue, clause = [], behind, isList = false, binds = false } = setting;
    for (const { index, 0: words } of matchesOf(text, cue)) {
      const start = index + words.length;
      const names = namesFrom(text, start, isList);
      const before = text.slice(Math.max(0, start - REACH), start);
      const after = text.slice(names.at(-1)?.end ?? start, (names.at(-1)?.end ?? start) + REACH);
      if (!clause.every(pattern => pattern.test(before)) || (behind !== undefined && !behind.test(after))) continue;
      // Of a list with a name in full nobody can say where that begins: "Stifel, Nicolaus & Company".
      if (names.every(name => isShortName(text, name))) found.push(...names.map(span => ({ span, binds })));
    }
  }
  return found;
}

/** The name that starts at an offset, and those of the list that it opens if they are wanted. */
function namesFrom(text: string, start: number, isList: boolean): readonly Span[] {
  const names: Span[] = [];
  for (let at = start; ; ) {
    NAME_HERE.lastIndex = at;
    const name = NAME_HERE.exec(text)?.[0];
    if (name === undefined) return names;
    const end = at + name.length;
    names.push({ start: at, end });
    NEXT_IN_LIST.lastIndex = end;
    const next = isList ? NEXT_IN_LIST.exec(text)?.[0] : undefined;
    if (next === undefined) return names;
    at = end + next.length;
  }
}

function beforeDeeds(text: string): readonly Standing[] {
  const found: Standing[] = [];
  for (const { index, 0: deed } of matchesOf(text, DOES)) {
    const before = text.slice(Math.max(0, index - LONGEST_NAMES), index);
    const list =
      EACH_OF.exec(before)?.[1] ??
      NAMES_BEFORE.exec(before)
        ?.slice(1)
        .filter(name => name !== undefined)
        .join(' and ');
    if (list === undefined) continue;
    for (const span of namesFrom(text, index - 1 - list.length, true)) if (isShortName(text, span)) found.push({ span, binds: !deed.startsWith('received') });
  }
  return found;
}

function isShortName(text: string, { start, end }: Span): boolean {
  return !NO_SHORT_NAME.test(text.slice(start, end)) && !NO_SHORT_NAME_BEHIND.test(text.slice(end, end + LONGEST_SUFFIX));
}
