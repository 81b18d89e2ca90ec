import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { generatedDraft } from '../../../scripts/generatedDraft';
import type { DraftFormat } from '../../../server/src/draft/format';
import { occurrencesAt, occurrencesOf, referencesAt } from '../../../server/src/features/navigation';
import { renameAt, renameTargetAt, type SourceEdit } from '../../../server/src/features/rename';
import type { Filing } from '../../../server/src/filing/filing';
import type { GlossaryEntry } from '../../../server/src/filing/glossary';
import { TermUses } from '../../../server/src/filing/termUses';
import { singular } from '../../../server/src/regulation/wordLists';
import { checkSource, sticker } from '../../support/drafts';
import { SHARED } from '../../support/project';
import { TIMES } from '../../support/runs';

const FORMATS = ['markdown', 'html', 'plaintext'] as const satisfies readonly DraftFormat[];
const CORPUS = path.join(SHARED, 'corpus', 'raw');
const MOST_FILINGS = 10;
const LARGEST_FILING = 300_000;
/** Names of all shapes. */
const NAMES = [
  'Stock',
  'Units of Stock',
  'Rights',
  'ATM',
  'R&D Plan',
  '5.75% Notes',
  'Zebra-Plan',
  'zebra plan',
  'Agreement',
  'Process',
  'The Plan',
  'Sales Agent Plan of Sale',
];
/** How many terms of each part of a filing are renamed. */
const TERMS_TRIED = 10 * TIMES;

function applied(source: string, edits: readonly SourceEdit[]): string {
  return [...edits].reverse().reduce((text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end), source);
}

function partsOf(source: string, format: DraftFormat): readonly Filing[] {
  return checkSource(source, [], undefined, format).filed?.parts ?? [];
}

/** A name of as many words, in the same number, that stands nowhere in a filing. */
function freshName(term: string): string {
  const name = term.replace(/[A-Za-z]+/g, word => (/^[A-Z]{2,}$/.test(word) ? 'ZEPHQ' : /^[A-Z]/.test(word) ? 'Zephqor' : 'zephqor'));
  return singular(term) === term ? name : name.replace(/zephqo?r?$/i, word => `${word}s`);
}

/** What became of the renaming of terms. */
interface Tally {
  tried: number;
  renamed: number;
  restored: number;
  /** Restored but for letters that follow no pattern ("SUPPLEMENt"). */
  restoredButLetters: number;
  /** Where the name was the title of a document, which without it reads as another. */
  untitled: number;
  readonly refused: Map<string, number>;
  readonly failures: string[];
}

function tryAll(source: string, format: DraftFormat, tally: Tally, most = Number.POSITIVE_INFINITY): void {
  const parts = partsOf(source, format);
  for (const part of parts.keys()) for (const entry of [...(parts[part]?.glossary.entries() ?? [])].slice(0, most)) tryOne(source, parts, part, entry, tally);
}

function tryOne(source: string, before: readonly Filing[], part: number, entry: GlossaryEntry, tally: Tally, name = freshName(entry.term)): void {
  const filing = before[part];
  if (filing === undefined) return;
  const { format } = filing.draft;
  tally.tried++;
  const uses = new TermUses(filing);
  const [{ at, stated }] = entry.definitions;
  const edits = renameAt(filing, uses, { at, offset: stated.span.start }, name);
  if ('refusal' in edits) {
    const reason = edits.refusal.replace(/“[^”]*”|\d+/g, '…');
    tally.refused.set(reason, (tally.refused.get(reason) ?? 0) + 1);
    return;
  }
  const places = occurrencesOf(uses, entry).map(({ place }) => filing.draft.toSource(place.at, place.span));
  for (const [index, { span }] of edits.entries()) {
    assert.ok(index === 0 || (edits[index - 1]?.span.end ?? 0) <= span.start, `edits of “${entry.term}” overlap`);
    assert.ok(
      places.some(({ start, end }) => start <= span.start && span.end <= end),
      `“${entry.term}” is edited elsewhere`,
    );
  }
  tally.renamed++;
  const renamed = applied(source, edits);
  const parts = partsOf(renamed, format);
  const back = parts[part];
  const found = back?.glossary.find(name);
  const backwards =
    back && found && renameAt(back, new TermUses(back), { at: found.definitions[0].at, offset: found.definitions[0].stated.span.start }, entry.term);
  if (parts.length !== before.length) {
    tally.untitled++;
    return;
  }
  if (backwards === undefined || 'refusal' in backwards) {
    tally.failures.push(`“${entry.term}”: ${backwards?.refusal ?? 'not defined any more'}`);
    return;
  }
  const restored = applied(renamed, backwards);
  if (withoutGaps(restored) === withoutGaps(source)) tally.restored++;
  else if (restored.toLowerCase() === source.toLowerCase()) tally.restoredButLetters++;
  else tally.failures.push(`“${entry.term}”: ${differenceOf(source, restored)}`);
}

/** Line breaks between words that become one are lost. */
function withoutGaps(source: string): string {
  return source.replace(/(?:\s|&nbsp;|&#160;)+/g, ' ');
}

function differenceOf(source: string, restored: string): string {
  let at = 0;
  while (source[at] === restored[at]) at++;
  return JSON.stringify([source.slice(Math.max(0, at - 40), at + 40), restored.slice(Math.max(0, at - 40), at + 40)]);
}

function newTally(): Tally {
  return { tried: 0, renamed: 0, restored: 0, restoredButLetters: 0, untitled: 0, refused: new Map(), failures: [] };
}

function say({ tried, renamed, restored, restoredButLetters, untitled, refused }: Tally): string {
  const reasons = [...refused].sort(([, a], [, b]) => b - a).map(([reason, count]) => `${count} ${reason}`);
  return `${tried} terms, ${renamed} renamed, ${restored} restored, ${restoredButLetters} but for odd letters, ${untitled} titles; refused: ${reasons.join(' | ')}`;
}

describe('the renaming of a term', () => {
  for (const format of FORMATS)
    it(`and back again restores a generated draft to the byte (${format})`, () => {
      const tally = newTally();
      for (const seed of [1, 2]) tryAll(generatedDraft(12_000, { format, seed }), format, tally);
      assert.deepEqual(tally.failures, []);
      assert.ok(tally.renamed > 5, say(tally));
    });

  for (const format of FORMATS)
    it(`by any name that it accepts can be undone (${format})`, () => {
      const tally = newTally();
      for (let seed = 1; seed <= TIMES; seed++) {
        const source = generatedDraft(8_000, { format, seed });
        const parts = partsOf(source, format);
        const words = source.match(/[A-Z][a-z]+(?: [A-Z][a-z]+)?/g) ?? [];
        for (const [part, { glossary }] of parts.entries())
          for (const [index, entry] of [...glossary.entries()].entries())
            for (const name of [...NAMES, words[(index * 31) % words.length] ?? 'Word']) tryOne(source, parts, part, entry, tally, name);
      }
      assert.deepEqual(tally.failures, []);
      assert.ok(tally.renamed > 5, say(tally));
    });

  it('and back again restores real filings to the byte', function () {
    if (!existsSync(CORPUS)) return this.skip();
    const tally = newTally();
    const filings = readdirSync(CORPUS).filter(name => statSync(path.join(CORPUS, name)).size <= LARGEST_FILING);
    for (const name of filings.slice(0, MOST_FILINGS)) tryAll(readFileSync(path.join(CORPUS, name), 'utf8'), 'html', tally, TERMS_TRIED);
    console.log(`      ${say(tally)}`);
    assert.deepEqual(tally.failures, []);
  }).timeout(300_000);

  /** Renames the term of a draft at some words of it, which are marked with ‸, and gives the new draft or the refusal. */
  function renamed(marked: string, name: string, format: DraftFormat = 'markdown'): string {
    const body = sticker(marked);
    const edits = renamedAt(body.replace('‸', ''), body.indexOf('‸'), name, format);
    return typeof edits === 'string' ? edits : applied(body.replace('‸', ''), edits);
  }

  function renamedAt(source: string, offset: number, name: string, format: DraftFormat): readonly SourceEdit[] | string {
    const [filing] = checkSource(source, [], undefined, format).filed?.parts ?? [];
    const pointer = filing?.draft.locate(offset);
    if (filing === undefined || pointer === undefined) throw new Error('nothing of the draft is pointed at');
    const edits = renameAt(filing, new TermUses(filing), pointer, name);
    return 'refusal' in edits ? edits.refusal : edits;
  }

  const AGREEMENT = 'We signed an agreement (the “Sales Agreement”) with our agent (the “Agent”).';

  it('writes each place in its own form, and leaves longer terms alone', () => {
    const draft = `${AGREEMENT} A later one (the “New Sales Agreement”) follows.

The Sales Agree‸ment’s term ends. THE SALES AGREEMENT and the Sales agreement, as *Sales* Agreements go, are not the New Sales Agreement.`;
    assert.ok(
      renamed(draft, 'ATM Contract').includes(
        'The ATM Contract’s term ends. THE ATM CONTRACT and the ATM contract, as *ATM* Contracts go, are not the New Sales Agreement.',
      ),
    );
  });

  it('knows terms that start with other letters than those of English', () => {
    const draft = 'We signed an agreement (the “Élan Agreement”). The Élan Agreem‸ent ends, Élan Agreements go on, and the PreÉlan Agreement stays.';
    assert.match(
      renamed(draft, 'Ørsted Contract'),
      /\(the “Ørsted Contract”\)\. The Ørsted Contract ends, Ørsted Contracts go on, and the PreÉlan Agreement stays/,
    );
    assert.match(renamed(draft, 'Ørsted Contract', 'html'), /The Ørsted Contract ends/);
  });

  it('goes around mark-up inside a word, and says where it cannot', () => {
    const draft = `${AGREEMENT}\n\nThe Ag‸ent acts. The A<small>GENT</small> acts.`;
    assert.ok(renamed(draft, 'Manager').includes('The Manager acts. The M<small>ANAGER</small> acts.'));
    assert.match(renamed(`${AGREEMENT}\n\nThe Ag‸ent acts. The Agen<b>t</b> acts.`, 'Bank'), /^Line 11 holds mark-up inside “Agent”: write “Bank” there/);
  });

  it('escapes the name for the format', () => {
    assert.match(renamed(`${AGREEMENT} The Ag‸ent acts.`, 'Sales & Trading Desk', 'html'), /The Sales &amp; Trading Desk acts/);
  });

  const WARRANTS = 'We sold warrants (the “Warrants”). The War‸rants trade.';
  const STOCK = 'We sell common stock (the “common stock”). Our common st‸ock trades.';

  /** Renames the term of a draft and gives it its old name again. */
  function restored(marked: string, name: string, term: string): string {
    const there = renamed(marked, name);
    const back = renamedAt(there, there.lastIndexOf(name), term, 'markdown');
    return typeof back === 'string' ? back : applied(there, back);
  }

  for (const [marked, name, term] of [
    [`${WARRANTS} Each Warrant is listed.`, 'Rights', 'Warrants'],
    [WARRANTS, 'Units of Stock', 'Warrants'],
    ['We sold notes (the “5.75% Notes”). The 5.75%\nNotes and the 5.75% No‸tes trade.', 'Zebra Notes', '5.75% Notes'],
    ['We sold notes (the “5.75% Notes”). The 5.75% No‸tes trade.', 'Notes', '5.75% Notes'],
    ['We sold notes (the “C++ Notes”). The C++ No‸tes trade.', 'Notes + Cash', 'C++ Notes'],
    ['We sold notes (the “Ørsted Notes”). The Ørsted No‸tes and the ØRSTED NOTES trade, and the preØrsted Notes do not.', 'Café', 'Ørsted Notes'],
    ['We signed an Equity Distribution Agreement (the “Contract”). The Con‸tract ends.', 'Equity Distribution Agreement', 'Contract'],
  ] as const)
    it(`as “${name}” can be undone`, () => assert.equal(restored(marked, name, term), sticker(marked.replace('‸', ''))));

  it('is refused where plain text would fall into other paragraphs', () => {
    const lines = `On November 17, 2015, we entered into the Global Collaboration
Agreement, dated November 17, 2015 (the “Global Collaboration
Agreement”), with our partner. Under the Global Collaboration
Agree‸ment, we paid $25.4 million on signing and owe it more when the
product is first sold, together with 23.3% of net sales.`;
    assert.match(renamed(lines, 'R&D Plan', 'plaintext'), /^With “R&D Plan” line \d+ would be read otherwise: a paragraph would start or end elsewhere\.$/);
  });

  for (const [marked, name, refusal] of [
    [
      `${WARRANTS} Each Warrant is listed.`,
      'Stock',
      'Line 9 has “Warrant” in the singular, but “Warrants” is plural: give a name in the plural that has a singular.',
    ],
    [
      `${WARRANTS} Each Warrant is listed.`,
      'Units of Stock',
      'Line 9 has “Warrant”, which “Units of Stock” has no form for: give a name that ends in its noun.',
    ],
    [
      `${AGREEMENT} The Ag‸ent acts. Agents act.`,
      'Managers',
      'Line 9 has “Agents” in the plural, but “Agent” is singular: give a name in the singular that has a plural.',
    ],
    [
      `${AGREEMENT} The Sales Agree‸ment and the Sales AGreement end.`,
      'Bank',
      'Line 9 writes “Sales AGreement” in letters or signs that “Bank” cannot keep: write “Sales Agreement” there first.',
    ],
    [`${AGREEMENT} The Ag‸ent acts. Agents act.`, 'Process', 'In line 9 the words around “Agents” would make another term of “Process”, or none.'],
    [STOCK, 'Zebra Plan', '“Zebra Plan” should start with a small letter, as “common stock” does.'],
    [`${AGREEMENT} The Ag‸ent acts.\n\nThe Bank lends.`, 'Bank', '“Bank” already stands in line 11, and would be taken for the term.'],
    [
      `${AGREEMENT} Another (the “Lead Bank”) acts too. The lead Ag‸ent is the Lead Agent.`,
      'Bank',
      'In line 9 the words around “Agent” would make another term of “Bank”, or none.',
    ],
    [`${AGREEMENT} The Ag‸ent acts.`, 'We', '“We” would read as a pronoun or a proper name, which cannot be renamed again.'],
    [`${AGREEMENT} The Ag‸ent acts.`, 'Bank.', 'The name of a term starts and ends with a Latin letter or a figure.'],
    ['We ‸sold shares.', 'Agent', 'No defined term stands here.'],
    [`${AGREEMENT} The Ag‸ent acts.`, ' ', 'A term needs a name.'],
    [`${AGREEMENT} The Ag‸ent acts.`, 'a\nb', 'The name of a term stands on one line.'],
    [`${AGREEMENT} The Ag‸ent acts.`, 'The “Bank”', 'The name of a term cannot hold ““”.'],
    [`${AGREEMENT} The Ag‸ent acts.`, 'bank', '“bank” should start with a capital letter, as “Agent” does.'],
    [`${AGREEMENT} The Ag‸ent acts.`, 'Agents', '“Agents” is a form of “Agent”: both would be one term.'],
    [`${AGREEMENT} The Ag‸ent acts.`, 'Sales-Agreements', '“Sales Agreement” is already defined, in line 9.'],
    ['Harborlight Securities LLC (“Harborlight”) acts. Harbor‸light may stop.', 'Bank', '“Harborlight” is a proper name, which cannot be renamed as a term.'],
    ['Rewritten in C++ Systems (“C++”). The C‸++ runs.', 'Bank', '“C++” is a proper name, which cannot be renamed as a term.'],
    ['The Financial Industry Regulatory Authority (“FINRA”) acts. FIN‸RA may.', 'Body', '“FINRA” is a proper name, which cannot be renamed as a term.'],
    [
      'The Securities Act of 1933, or the Securities Act, applies. The Securities A‸ct stays.',
      'Law',
      '“Securities Act” is a proper name, which cannot be renamed as a term.',
    ],
    ['Tideline, Inc. (“Tideline,” “we” or “our”) sells. Here ‸we sell.', 'They', '“we” is a pronoun, which cannot be renamed as a term.'],
    ['We signed a Sales Agree‸ment (the “Sales Agreement”).', 'Contract', 'Here stands what “Sales Agreement” is given to, not yet the term.'],
    [
      'Computershare Trust Company, N.A., as Warrant Agent, acts. The Warrant Ag‸ent may stop.',
      'Bank',
      'Line 9 defines “Warrant Agent” by its very words, and would not define “Bank”: put the term in quotation marks there first.',
    ],
  ] as const)
    it(`is refused: ${refusal}`, () => assert.equal(renamed(marked, name), refusal));
});

describe('the highlights of a term', () => {
  it('are its references with its definitions, wherever the pointer stands', () => {
    for (const format of FORMATS)
      for (const filing of partsOf(generatedDraft(12_000, { format }), format)) {
        const uses = new TermUses(filing);
        for (const entry of filing.glossary.entries()) {
          const all = occurrencesOf(uses, entry);
          for (const { place } of all) {
            const pointer = { at: place.at, offset: place.span.start };
            assert.deepEqual(occurrencesAt(uses, pointer), all);
            assert.deepEqual(
              referencesAt(uses, pointer, true),
              all.map(one => one.place),
            );
            const target = renameTargetAt(filing, uses, pointer);
            if (!('refusal' in target)) assert.deepEqual([target.entry, target.place], [entry, place]);
          }
        }
      }
  });
});
