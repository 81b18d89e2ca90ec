import { isWithin } from '../../draft/passageId';
import { type FiledDocument, partAt } from '../../filing/filedDocument';
import type { Filing } from '../../filing/filing';
import type { Finding } from '../../rules/finding';
import type { Hover } from '../hover';
import type { Pointer } from '../navigation';
import { type AddressOf, escaped, linked, sectionLinks } from '../sectionLinks';
import { Conflicts } from './conflicts';
import { type Mention, mentionAt, placeOf } from './mention';
import { othersOf } from './others';
import { averagePriceOf, type Program, programAround, remainingOf } from './program';
import { ROLES } from './roles';
import { sumsAround } from './sumsAround';

/** A document and what was found in it. */
export interface FigureSource {
  readonly filed: FiledDocument;
  readonly findings: readonly Finding[];
}

/** The hover over an amount, a number of securities or a percentage: what it is for, what follows from it, and where else it stands. */
export function figureHoverAt(source: FigureSource, pointer: Pointer, addressOf?: AddressOf): Hover | undefined {
  const mention = mentionAt(source.filed, pointer);
  if (mention === undefined || mention.stated.kind === 'date') return undefined;
  const filing = partAt(source.filed, mention.at);
  const role = 'role' in mention.stated ? mention.stated.role : undefined;
  const title = `**${escaped(filing.draft.words(mention.at, mention.stated.span))}**${role === undefined ? '' : ` ${escaped(ROLES[role].name)}`}`;
  const program = programAround(filing, mention);
  const sums = sumsAround(filing, mention).map(sum => `- ${escaped(sum)}`);
  const ledger = program === undefined ? '' : ledgerLines(filing, program, addressOf);
  const contents = [title, [ledger, ...sums].filter(line => line !== '').join('\n'), statusLine(source, mention, addressOf)]
    .filter(line => line !== '')
    .join('\n\n');
  return { place: placeOf(mention), contents };
}

/** What may be sold, what was, and what remains, each with its arithmetic. */
function ledgerLines(filing: Filing, program: Program, addressOf: AddressOf | undefined): string {
  const { cap, soldGross, soldShares } = program;
  const said = (fact: Mention) => linked(filing.draft.words(fact.at, fact.stated.span), placeOf(fact), addressOf);
  const [remaining, average] = [remainingOf(program), averagePriceOf(program)];
  const lines: string[] = [];
  if (soldGross !== undefined) {
    const shares = soldShares === undefined ? '' : ` for ${said(soldShares)}`;
    const price = average === undefined ? '' : `, ${escaped(average.words)} a share on average (${escaped(average.working)})`;
    lines.push(`- Sold: ${said(soldGross)}${shares}${price}`);
  }
  if (cap !== undefined && remaining !== undefined) {
    const isOver = remaining.value.lt(0);
    lines.push(
      isOver
        ? `- Sold ${escaped(remaining.words.replace('-', ''))} more than the cap of ${said(cap)}`
        : `- Unsold: ${escaped(remaining.words)} of ${said(cap)} (${escaped(remaining.working)})`,
    );
  } else if (cap !== undefined) lines.push(`- Cap: ${said(cap)}`);
  return lines.join('\n');
}

/** How many other places are named where no headings are. */
const PLACES_SHOWN = 5;

/** How a figure or date stands to the others, with links to them. */
export function statusLine({ filed, findings }: FigureSource, mention: Mention, addressOf?: AddressOf): string {
  const conflicts = new Conflicts(findings).of(mention);
  const lines = conflicts.map(finding => conflictLine(filed, finding, mention, addressOf));
  const others = othersOf(filed, mention);
  if (others.length === 0) return conflicts.length > 0 ? lines.join('\n\n') : 'Stated once';
  const places = others.map(placeOf);
  const inSections = filed.parts
    .map(part => sectionLinks(part, places.filter(({ at }) => isWithin(part.range, at)), addressOf)) // biome-ignore format: one line
    .filter(links => links !== '');
  const one = places.slice(0, PLACES_SHOWN).map(({ at, span }) => linked(filed.draft.words(at, span), { at, span }, addressOf));
  const more = places.length - one.length;
  const where = inSections.length > 0 ? inSections.join(' · ') : `${one.join(' · ')}${more > 0 ? ` · ${more} more` : ''}`;
  return [...lines, `Tied to ${others.length === 1 ? '1 other' : `${others.length} others`}: ${where}`].join('\n\n');
}

/** What a figure conflicts with; the editor shows the sentence of the finding itself. */
function conflictLine({ draft }: FiledDocument, { rule, place, related }: Finding, { at, stated }: Mention, addressOf: AddressOf | undefined): string {
  const others = [place, ...related.filter(({ role }) => role === 'counterpart').map(other => other.place)].filter(
    other => other.at !== at || other.span.start >= stated.span.end || other.span.end <= stated.span.start,
  );
  const words = others.slice(0, PLACES_SHOWN).map(other => linked(draft.words(other.at, other.span), other, addressOf));
  return words.length === 0 ? `Conflicting (${rule})` : `Conflicting (${rule}) with ${words.join(' · ')}`;
}
