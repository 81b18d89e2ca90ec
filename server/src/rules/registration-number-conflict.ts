import { slipBetween } from '../facts/digits';
import type { RegistrationNumberStated } from '../facts/documentStatements';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { RULE_424_E } from '../regulation/authority';
import { isSticker } from '../regulation/documentKind';
import { grouped } from '../text/grouped';
import { ALL_KINDS, type Found, type Rule } from './rule';

/**
 * One registration statement is given two numbers, or a space stands inside one (regulation.md, sections 3.3 and 3.5). A prospectus may belong to several
 * statements (Rules 429 and 462(b)), whose numbers stand together, and tell of others.
 */
export const registrationNumberConflict: Rule = {
  id: 'registration-number-conflict',
  title: 'Two numbers for one registration statement',
  category: 'cover',
  severity: 'error',
  kinds: ALL_KINDS,
  authority: RULE_424_E,
  why: 'The registration number ties the document to the statement under which the securities are registered; another number files it under another issuer’s.',

  *check(filing) {
    const own = filing.facts.all('registrationNumber');
    yield* spacedNumbers(own, filing);
    if (own.length === 0) return;
    const found = conflicts(own, filing);
    const known = new Set(found.flatMap(({ numbers }) => numbers));
    for (const one of found) yield one.found;
    yield* nearTwins(
      own.filter(({ stated }) => !known.has(stated.number)),
      filing,
    );
  },

  fixes({ place }, { draft, facts }) {
    const spaced = facts.inPassage('registrationNumber', place.at).find(({ stated }) => stated.isSpaced && stated.span.start === place.span.start);
    if (spaced === undefined || !draft.unbroken(place.at, place.span)) return [];
    const newText = draft.words(place.at, place.span).replaceAll(' ', '');
    return [{ title: `Write “${newText}”`, preferred: false, safe: false, edits: [{ span: draft.toSource(place.at, place.span), newText }] }];
  },
};

type RegistrationNumber = Fact<RegistrationNumberStated>;
type Mentions = readonly [RegistrationNumber, ...RegistrationNumber[]];

const SIX_DIGITS = /^333-\d{6}$/;

function* spacedNumbers(numbers: readonly RegistrationNumber[], { document, draft }: Filing): Iterable<Found> {
  for (const { at, stated } of numbers) {
    // Where a line ends in the number, the space is the end of the line.
    if (!stated.isSpaced || !/^333-\d{5,6}$/.test(stated.number) || isCutByLineEnd({ at, stated }, draft)) continue;
    yield {
      place: { document, at, span: stated.span },
      severity: 'warning',
      message: `A space stands inside the registration number “${draft.words(at, stated.span)}”`,
    };
  }
}

function isCutByLineEnd({ at, stated }: RegistrationNumber, draft: Filing['draft']): boolean {
  const { start, end } = draft.toSource(at, stated.span);
  return /[\r\n]/.test(draft.text.slice(start, end));
}

/** A conflict, and the numbers that it speaks of. */
interface Conflict {
  readonly found: Found;
  readonly numbers: readonly string[];
}

/** What the cover and the sentences say that tell which statement the document is part of. */
function conflicts(own: readonly RegistrationNumber[], filing: Filing): readonly Conflict[] {
  const { cover, boundNumbers, isBound, kind } = filing;
  const header = cover.header.numbers.filter(isWhole);
  const others = boundNumbers.filter(isWhole);
  const headers = header.length > 0 || !isBound ? header : others.filter(({ stated }) => stated.ofCover);
  const told = own.filter(fact => isWhole(fact) && (fact.stated.role === 'own' || (fact.stated.role === 'offered' && isSticker(kind))));
  // A sentence that lists several statements with one of the cover’s lists those that the prospectus belongs to.
  const isOfCover = ({ stated }: RegistrationNumber) => headers.some(one => one.stated.number === stated.number);
  const strangers = told.filter(fact => !isOfCover(fact) && !told.some(other => other.at === fact.at && isOfCover(other)));
  if (headers.length === 0) return amongThemselves(told, filing);
  const isHeaderAlone = headers === header && header.length === 1 && strangers.length > 1 && strangers.length === told.length;
  if (isHeaderAlone && new Set(strangers.map(({ stated }) => stated.number)).size === 1)
    return [conflict(asMentions(header), asMentions(strangers), filing)].flat();
  return [...grouped(strangers, ({ stated }) => stated.number).values()].flatMap(minority => conflict(minority, asMentions(headers), filing));
}

function isWhole({ stated }: RegistrationNumber): boolean {
  return SIX_DIGITS.test(stated.number);
}

function asMentions([first, ...rest]: readonly RegistrationNumber[]): Mentions | undefined {
  return first === undefined ? undefined : [first, ...rest];
}

/** Where no cover gives a number: two that sentences give. */
function amongThemselves(told: readonly RegistrationNumber[], filing: Filing): readonly Conflict[] {
  const own = told.filter(({ stated }) => stated.role === 'own');
  const [main, ...others] = [...grouped(own, ({ stated }) => stated.number).values()].sort((a, b) => b.length - a.length);
  // A sentence may name several that the document is part of.
  return others.filter(minority => !minority.some(one => main?.some(other => other.at === one.at))).flatMap(minority => conflict(minority, main, filing));
}

function conflict(minority: Mentions | undefined, main: Mentions | undefined, filing: Filing): readonly Conflict[] {
  if (minority === undefined || main === undefined) return [];
  const bound = new Set(filing.boundNumbers);
  const isSure = main.some(one => !bound.has(one)) && minority.some(({ stated }) => stated.role !== 'offered');
  const where = main.every(({ stated }) => stated.ofCover) ? 'on the cover' : 'elsewhere';
  return [
    {
      found: pair(minority, main, isSure ? 'error' : 'warning', where, filing),
      numbers: [...minority, ...main].map(({ stated }) => stated.number),
    },
  ];
}

function pair([first, ...rest]: Mentions, main: Mentions, severity: 'error' | 'warning', where: string, { document, draft }: Filing): Found {
  const words = ({ at, stated }: RegistrationNumber) => draft.words(at, stated.span);
  const place = ({ at, stated }: RegistrationNumber) => ({ document, at, span: stated.span });
  return {
    place: place(first),
    severity,
    message: `The registration number is “${words(first)}” here and “${words(main[0])}” ${where}; one of the two is wrong`,
    related: [
      ...main.map(one => ({ role: 'counterpart' as const, place: place(one), note: `“${words(one)}” here` })),
      ...rest.map(one => ({ role: 'occurrence' as const, place: place(one), note: `“${words(one)}” here too` })),
    ],
  };
}

/** Statements that are filed together have numbers that are as near. */
const FILED_TOGETHER = 60;

/** Numbers that stand once, one slip from one that stands on the cover or several times. */
function* nearTwins(own: readonly RegistrationNumber[], filing: Filing): Iterable<Found> {
  const all = [...filing.facts.all('registrationNumber'), ...filing.boundNumbers];
  const byNumber = grouped(all, ({ stated }) => stated.number);
  for (const fact of own) {
    const { number, form, role } = fact.stated;
    if (byNumber.get(number)?.length !== 1 || !/^333-\d{5,7}$/.test(number)) continue;
    for (const twins of byNumber.values()) {
      const isRepeated = twins.length > 1 || twins[0].stated.ofCover;
      if (!isRepeated || !isWhole(twins[0]) || !isSlip(number, twins[0].stated.number)) continue;
      const areToldApart = twins.some(twin => twin.at === fact.at || (form !== undefined && twin.stated.form !== undefined && form !== twin.stated.form));
      if (areToldApart || (role === 'other' && !twins.some(twin => twin.stated.role === 'other'))) continue;
      yield pair([fact], twins, 'warning', 'elsewhere', filing);
      break;
    }
  }
}

function isSlip(number: string, other: string): boolean {
  if (slipBetween(number, other) === undefined) return false;
  return number.length !== other.length || Math.abs(Number(number.slice(4)) - Number(other.slice(4))) > FILED_TOGETHER;
}
