import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DraftFormat } from '../../server/src/draft/format';
import { checkSource } from '../support/drafts';
import { runs } from '../support/runs';
import { slippedDraft } from '../support/slippedDraft';

const FORMATS = ['markdown', 'html', 'plaintext'] as const;
const COUNT = 100_000;
/** Far above what any of them takes, far below what a quadratic scan would. */
const LIMIT = 10_000;
const ENDINGS: Readonly<Record<DraftFormat, string>> = { markdown: '', html: '</BODY>\n</HTML>\n</TEXT>\n</DOCUMENT>\n', plaintext: '</TEXT>\n</DOCUMENT>\n' };

/** A draft with slips, and behind its last words a text. */
function withText(text: string, format: DraftFormat): string {
  const source = slippedDraft(format);
  return `${source.slice(0, source.length - ENDINGS[format].length)}\n\n${text}\n\n${ENDINGS[format]}`;
}

function many(text: string | ((index: number) => string), count = COUNT): string {
  return Array.from({ length: count }, (_, index) => (typeof text === 'string' ? text : text(index))).join('');
}

const SLIP = 'It ends on February 30, 2025.';
const DEFINITION = (index: number) => `the Agreement B${index} (the “Term${index} Agreement”), and the Other${index} Agreement`;
const CUT = 'and this sentence goes on';

/** By format: what is repeated and what it is called. */
const HOSTILE: Readonly<Record<DraftFormat, Readonly<Record<string, () => string>>>> = {
  html: {
    'elements in elements': () => `${many('<div>')}${SLIP}`,
    'bold in bold': () => `${many('<b>')}${SLIP}`,
    'elements without an end, with words': () => many(`<p><b><font style="font-weight:bold">${SLIP}`, 10_000),
    'tags without an end': () => many(`${SLIP}<p `, 10_000),
    'one line of 10 MB': () => `<p>${many('the shares of ', 700_000)}</p>`,
    'page numbers': () => many(index => `<p>S-${index % 900}</p>`),
    'page ends': () => many('<hr style="page-break-after:always">'),
    'tables of one cell': () => many('<table><tr><td>Sales Agreement</td></tr></table>'),
    'cells of one row': () => `<table><tr>${many('<td>$5</td>')}</tr></table>`,
    'a sentence that pages cut': () => many(index => `<p>${CUT}</p><p>S-${index % 900}</p><hr style="page-break-after:always">`, 50_000),
    'items that pages cut': () => `<p>We sell:</p>${many(index => `<li>${CUT}</li><p>S-${index % 900}</p><hr style="page-break-after:always">`, 50_000)}`,
    definitions: () => many(index => `<p>${DEFINITION(index)}</p>`, 20_000),
    'definitions in one paragraph': () => `<p>${many(DEFINITION, 50_000)}</p>`,
    slips: () => many(`<p>${SLIP}</p>`, 20_000),
    labels: () => many(index => `<p><b>Term${index}:</b> the Other${index} Agreement</p>`, 20_000),
    comments: () => many('<!-- tieout-disable-line -->'),
    'openings of comments': () => many(`${SLIP}<!--`, 10_000),
    'marks of no width': () => `<p>${many('a&#8203;')}</p>`,
  },
  plaintext: {
    'one line of 10 MB': () => many('the shares of ', 700_000),
    'page numbers': () => many(index => `S-${index % 900}\n\n`),
    'page ends': () => many('<PAGE>\n'),
    'tables of one cell': () => many('<TABLE>\nSales Agreement\n</TABLE>\n'),
    'tables without an end': () => many('<TABLE>\n<S>   <C>\nTotal   5\n', 20_000),
    'a sentence that pages cut': () => many(index => `${CUT}\n\n     S-${index % 900}\n<PAGE>\n\n`, 20_000),
    'items that pages cut': () => `We sell:\n\n${many(index => `- ${CUT}\n\n     S-${index % 900}\n<PAGE>\n\n`, 20_000)}`,
    definitions: () => many(index => `${DEFINITION(index)}\n\n`, 20_000),
    'definitions in one paragraph': () => many(index => `${DEFINITION(index)}\n`, 20_000),
    slips: () => many(`${SLIP}\n\n`, 20_000),
    leaders: () => many('.', 1_000_000),
    'openings of comments': () => many(`${SLIP}<!--\n`, 10_000),
    'marks of no width': () => many('a\u200b'),
  },
  markdown: {
    'one line of 10 MB': () => many('the shares of ', 700_000),
    'page numbers': () => many(index => `S-${index % 900}\n\n`),
    'tables of one cell': () => many('| a |\n|---|\n| b |\n\n', 50_000),
    'a sentence that pages cut': () => many(index => `${CUT}\n\nS-${index % 900}\n\n---\n\n`, 20_000),
    definitions: () => many(index => `${DEFINITION(index)}\n\n`, 20_000),
    'links without an end': () => many('[a](b "c\n'),
    'links in links': () => `${many('[')}a${many('](b)')}`,
    brackets: () => `${many('[a]')}${many('![')}${many(']')}`,
    'targets without an end': () => many('[a](b(c'),
    'blanks in a target': () => `[a](${' '.repeat(COUNT)}b${' '.repeat(COUNT)}c`,
    'tags without an end': () => many('<a b="c"\n'),
    'blanks in a tag': () => `<a${' '.repeat(COUNT)}b${' '.repeat(COUNT)}=`,
    'quotation marks in tags': () => many(`<a b='<a b="`),
    backticks: () => many(index => `${'`'.repeat(index)} `, 1000),
    'openings of comments': () => many(`${SLIP}<!--\n`, 10_000),
    'short comments': () => many('<!-->'),
    'emphasis over lines': () => many('**a\\\nB'),
  },
};

describe('drafts of any format that are made to be slow', () => {
  for (const format of FORMATS) {
    for (const [name, text] of Object.entries(HOSTILE[format])) {
      it(`${format}: ${name}`, () => {
        const source = withText(text(), format);
        const { complete, kind, findings } = checkSource(source, undefined, undefined, format);
        assert.deepEqual([kind, complete], ['atm', true]);
        assert.ok(findings.length > 0);
      }).timeout(LIMIT);
    }

    it(`${format}: bytes of any kind, anywhere in a draft`, () => {
      const draft = slippedDraft(format);
      const bytes = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(fc.nat(255), { maxLength: 60 }).map(all => String.fromCharCode(...all)),
      );
      const marks = fc.array(
        fc.constantFrom(
          '<',
          '>',
          '</',
          '<table>',
          '<td>',
          '</p>',
          '<!--',
          '-->',
          '"',
          "'",
          '&',
          ';',
          '\n',
          '\n\n',
          '<PAGE>',
          '*',
          '`',
          '[',
          '](',
          '|',
          '\f',
          '\0',
          '\ud800',
          'dated ',
        ),
        { maxLength: 8 },
      );
      fc.assert(
        fc.property(
          fc.nat(draft.length),
          fc.nat(400),
          fc.oneof(
            bytes,
            marks.map(all => all.join('')),
          ),
          (at, length, text) => {
            const source = draft.slice(0, at) + text + draft.slice(at + length);
            const { complete, findings, filed } = checkSource(source, undefined, undefined, format);
            assert.ok(complete);
            for (const { place } of findings) {
              const span = filed?.draft.sourceOfPlace(place);
              assert.ok(span && span.start < span.end && span.end <= source.length);
            }
          },
        ),
        runs(100),
      );
    });
  }
});
