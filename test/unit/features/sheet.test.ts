import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { mentionsOf } from '../../../server/src/features/figures/mention';
import type { Sheet, SheetRow } from '../../../server/src/features/sheet/sheet';
import { sheetOf } from '../../../server/src/features/sheet/sheetOf';
import { sheetPage } from '../../../server/src/features/sheet/sheetPage';
import { noSheetPage, viewLines } from '../../../server/src/features/sheet/viewPage';
import { checkSource, sticker } from '../../support/drafts';
import { exampleText } from '../../support/project';
import { runs } from '../../support/runs';
import { sampleDrafts } from '../../support/sampleDrafts';

function sheetFrom(source: string): Sheet {
  const sheet = sheetOf(checkSource(source));
  assert.ok(sheet, 'there is a sheet');
  return sheet;
}

/** The page of a view. */
function viewPage(sheet: Sheet, nonce: string): string {
  return [...viewLines(sheet, nonce)].join('\n');
}

/** A row in a line: its words, what it is for, how it stands, and its place as line and column. */
function said({ words, roleName, status, tiedTo, range: { start } }: SheetRow): string {
  return `${start.line + 1}:${start.character + 1} ${words} | ${roleName ?? ''} | ${status}${tiedTo.count > 0 ? ` ${tiedTo.count}` : ''}`;
}

const OVERSOLD = sticker(
  '# Plan\n\nWe may sell up to $1,000,000 of our common stock. We have sold 500,000 shares for gross proceeds of $1,250,000 on February 30, 2024.',
);

describe('the tie-out sheet', () => {
  it('lists every figure and date of the seed once, with its role, its status and its place', () => {
    const { rows, summary, title, kindName, selfName, parts } = sheetFrom(exampleText());
    const lines = exampleText().split('\n');
    for (const { words, range } of rows) assert.equal(lines[range.start.line]?.slice(range.start.character, range.end.character).replaceAll('\\', ''), words);
    assert.deepEqual(
      rows.map(row => said(row).replace(/^\S+ /, '')),
      [
        'August 20, 2020 | date of the Prospectus Supplement | tied 2',
        'August 20, 2020 | date of the Prospectus | tied 2',
        'August 11, 2020 | day on which the Equity Distribution Agreement was entered into | tied 1',
        'August 11, 2020 | date of the Equity Distribution Agreement | tied 1',
        'August 20, 2020 | date of the Prospectus Supplement | tied 2',
        '$14,500,000 | aggregate offering price (cap) | stated-once',
        '4,169 shares | shares sold | stated-once',
        '$69,000 | gross proceeds of shares sold | stated-once',
        'October 20, 2022 | effective date of the suspension or termination | tied 1',
        'October 20, 2022 | date of this Supplement | tied 1',
      ],
    );
    assert.deepEqual(summary, { rows: 10, conflicting: 0, tied: 7, statedOnce: 3 });
    assert.deepEqual([title, kindName, selfName], ['CELLECTAR BIOSCIENCES, INC.', 'sticker that suspends an at-the-market program', 'this Supplement']);
    assert.equal(parts.length, 1);
  });

  it('has the ledger of the seed, and its days', () => {
    const { ledger, timeline } = sheetFrom(exampleText());
    assert.deepEqual(
      [ledger?.cap?.value, ledger?.soldGross?.value, ledger?.soldShares?.value, ledger?.remaining, ledger?.averagePrice?.words],
      ['14500000', '69000', '4169', { words: '$14,431,000', value: '14431000', working: '$14,500,000 − $69,000' }, '$16.55'],
    );
    assert.deepEqual(
      timeline.map(({ date, weekday, words, count, uses }) => [date, `${weekday}, ${words}`, count, ...uses]),
      [
        [
          '2020-08-11',
          'Tuesday, August 11, 2020',
          2,
          'day on which the Equity Distribution Agreement was entered into',
          'date of the Equity Distribution Agreement',
        ],
        ['2020-08-20', 'Thursday, August 20, 2020', 3, 'date of the Prospectus Supplement', 'date of the Prospectus'],
        ['2022-10-20', 'Thursday, October 20, 2022', 2, 'effective date of the suspension or termination', 'date of this Supplement'],
      ],
    );
  });

  it('says what conflicts, at both sides, and in which section', () => {
    const rows = sheetFrom(OVERSOLD).rows.filter(({ status }) => status === 'conflicting');
    assert.deepEqual(
      rows.map(({ words, findings, section }) => [words, section, ...findings.map(({ rule }) => rule)]),
      [
        ['$1,000,000', 'Plan', 'sold-exceeds-cap'],
        ['$1,250,000', 'Plan', 'sold-exceeds-cap'],
        ['February 30, 2024', 'Plan', 'impossible-date'],
      ],
    );
    assert.deepEqual(
      rows.map(({ value }) => value),
      ['1000000', '1250000', null],
    );
  });

  it('gives values as decimals, with how far the truth may lie', () => {
    const { rows } = sheetFrom(sticker('We hold approximately $40.5 million, C$0.0001, 3.0% and 1,500 warrants.', { dateLine: '' }));
    assert.deepEqual(
      rows.filter(({ kind }) => kind !== 'date').map(({ value, unit, within }) => [value, unit, within]),
      [
        ['40500000', 'USD', '202500'],
        ['0.0001', 'C$', null],
        ['3', '%', null],
        ['1500', 'warrant', null],
      ],
    );
  });

  it('shows a figure in its words, and in a table with its row and column', () => {
    const table = '| | Per Share | Total |\n|---|---|---|\n| Public offering price | $2.00 | $10,000,000 |';
    const { rows } = sheetFrom(sticker(`Of all that we hold today, which is much, we owe about half, or $3,000, to others & pay it back.\n\n${table}`));
    const around = (words: string) => rows.find(row => row.words === words);
    assert.deepEqual(
      [around('$3,000')?.before, around('$3,000')?.after],
      ['…that we hold today, which is much, we owe about half, or ', ', to others & pay it back.'],
    );
    assert.deepEqual([around('$2.00')?.before, around('$10,000,000')?.before], ['Public offering price, Per Share: ', 'Public offering price, Total: ']);
  });

  it('lists what is written as no figure is, without a value', () => {
    const { rows } = sheetFrom(sticker('We have 13,489,99 shares outstanding.', { dateLine: '' }));
    const slip = rows.find(({ kind }) => kind === 'slip');
    assert.deepEqual([slip?.words, slip?.value, slip?.status, slip?.tiedTo.count], ['13,489,99', null, 'conflicting', 0]);
  });

  it('is none of what is no Rule 424(b) document', () => assert.equal(sheetOf(checkSource('# Notes\n\nWe owe $5.')), undefined));

  for (const format of ['markdown', 'html', 'plaintext'] as const)
    it(`lists every date and amount once, in the order of the draft (${format})`, () => {
      for (const source of sampleDrafts(format)) {
        const checked = checkSource(source, undefined, undefined, format);
        const sheet = sheetOf(checked);
        if (sheet === undefined || checked.filed === undefined) continue;
        const { draft, parts } = checked.filed;
        const stated = (['date', 'money'] as const).flatMap(kind => parts.flatMap(({ facts }) => facts.all(kind)));
        const starts = stated.map(({ at, stated: { span } }) => draft.toSource(at, span).start);
        const places = sheet.rows
          .filter(({ kind }) => kind === 'date' || kind === 'money')
          .map(({ range: { start } }) => draft.text.lineStart(start.line) + start.character);
        assert.deepEqual(
          places,
          starts.sort((a, b) => a - b),
        );
        assert.equal(sheet.rows.length, mentionsOf(checked.filed).length);
      }
    });
});

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** The page as a browser reads it; fails where it is not well formed. */
function read(page: string): readonly Element[] {
  const errors: string[] = [];
  const document = parse(page, { onParseError: ({ code }) => errors.push(code) });
  assert.deepEqual(errors, []);
  return elementsIn(document);
}

function elementsIn(node: Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find(attr => attr.name === name)?.value;
}

function textOf(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

describe('the page of the sheet', () => {
  const NAMED = (name: string) => (element: Element) => element.tagName === name;

  for (const [name, source] of [
    ['the seed', exampleText()],
    ['a draft with conflicts', OVERSOLD],
  ] as const)
    it(`needs nothing else, and can be read without eyes (${name})`, () => {
      const page = sheetPage(sheetFrom(source));
      const elements = read(page);
      for (const element of elements) {
        assert.ok(!['script', 'link', 'img', 'iframe', 'base', 'object'].includes(element.tagName), element.tagName);
        for (const outside of ['src', 'style', 'onclick', 'action']) assert.equal(attribute(element, outside), undefined);
        // The law is a link to be followed, and nothing that is loaded.
        const href = attribute(element, 'href');
        assert.ok(href === undefined || (element.tagName === 'a' && href.startsWith('https://www.ecfr.gov/')), href);
      }
      assert.doesNotMatch(page.replace(/ href="[^"]*"/g, ''), /url\(|@import|https?:/);
      assert.equal(attribute(elements.find(NAMED('html')) as Element, 'lang'), 'en');
      assert.deepEqual(elements.filter(NAMED('h1')).map(textOf), ['Tie-out sheet']);
      assert.equal(elements.filter(NAMED('main')).length, 1);
      for (const table of elements.filter(NAMED('table'))) assert.equal(elementsIn(table).filter(NAMED('caption')).length, 1);
      for (const head of elements.filter(NAMED('th'))) assert.match(attribute(head, 'scope') ?? '', /^(?:col|row|rowgroup)$/);
      const ids = elements.flatMap(element => attribute(element, 'id') ?? []);
      assert.equal(new Set(ids).size, ids.length);
      for (const element of elements) for (const label of attribute(element, 'aria-labelledby')?.split(' ') ?? []) assert.ok(ids.includes(label), label);
      for (const drawing of elements.filter(NAMED('svg'))) {
        assert.equal(attribute(drawing, 'role'), 'img');
        assert.ok(attribute(drawing, 'aria-labelledby'));
      }
    });

  it('has a row for each figure and date, those that conflict first, each with its place', () => {
    const { rows } = sheetFrom(OVERSOLD);
    const listed = read(sheetPage(sheetFrom(OVERSOLD))).filter(({ tagName, attrs }) => tagName === 'td' && attrs.some(({ value }) => value === 'place'));
    const inOrder = [...rows.filter(({ status }) => status === 'conflicting'), ...rows.filter(({ status }) => status !== 'conflicting')];
    assert.deepEqual(
      listed.map(cell => /^\d+:\d+/.exec(textOf(cell))?.[0]),
      inOrder.map(({ range: { start } }) => `${start.line + 1}:${start.character + 1}`),
    );
  });

  it('draws a bar of what was sold, and days whose labels stand clear of one another', () => {
    const elements = read(sheetPage(sheetFrom(exampleText())));
    assert.ok(elements.some(element => element.tagName === 'title' && textOf(element) === '$69,000 sold of $14,500,000, $14,431,000 unsold'));
    const timeline = elements.find(element => attribute(element, 'class') === 'timeline');
    assert.ok(timeline);
    const labels = elementsIn(timeline).filter(element => element.tagName === 'text' && attribute(element, 'class') !== 'year');
    const heights = labels.map(label => Number(attribute(label, 'y')));
    assert.equal(labels.length, 3);
    assert.ok(heights.every((height, index) => index === 0 || height - (heights[index - 1] ?? 0) >= 20));
    assert.match(textOf(elementsIn(timeline).find(NAMED('desc')) as Element), /^Tuesday, August 11, 2020 · .* · named 2 times; Thursday, August 20, 2020/);
  });

  it('draws the tellingest days of many, and says so', () => {
    const days = Array.from({ length: 60 }, (_, index) => `On May ${(index % 31) + 1}, ${2000 + index} we met.`);
    const page = sheetPage(sheetFrom(sticker(days.join('\n\n'))));
    assert.match(page, /40 of 63 days/);
    assert.match(page, /date of this Supplement/);
  });

  it('shows the words of any draft as they are', () => {
    const seed = sheetFrom(exampleText());
    const [row] = seed.rows;
    assert.ok(row);
    const sign = fc.constantFrom('<', '>', '&', '"', "'", '$', '$&', '&amp;', '</td>', '<script>', '\u0000', '\ud83d', '😀', '`', '--' + '>', ' x ');
    const signs = fc.array(sign, { maxLength: 30 }).map(some => some.join(''));
    fc.assert(
      fc.property(signs, signs, (before, after) => {
        const [row] = sheetFrom(exampleText()).rows;
        assert.ok(row);
        const sheet = {
          ...sheetFrom(exampleText()),
          title: before,
          document: after,
          rows: [{ ...row, words: before, before: after, after: before, section: after }],
        };
        for (const page of [sheetPage(sheet), viewPage(sheet, 'nonce'), noSheetPage(before, 'nonce')])
          assert.ok(read(page).every(({ tagName, attrs }) => tagName !== 'script' || attrs.some(({ name, value }) => name === 'nonce' && value === 'nonce')));
        const plain = (text: string) => text.replace(/\u0000|\ud83d(?!\ude00)/g, '');
        const heads = read(sheetPage(sheet)).filter(element => attribute(element, 'scope') === 'row');
        assert.equal(plain(textOf(heads.at(-1) as Element)), plain(before));
      }),
      runs(20),
    );
  });

  it('in a view lets nothing run but its own script, and its places are buttons', () => {
    const elements = read(viewPage(sheetFrom(exampleText()), 'a"b'));
    const policy = elements.find(element => attribute(element, 'http-equiv') === 'Content-Security-Policy');
    assert.equal(policy && attribute(policy, 'content'), `default-src 'none'; style-src 'nonce-a"b'; script-src 'nonce-a"b'`);
    for (const element of elements.filter(({ tagName }) => ['script', 'style'].includes(tagName))) assert.equal(attribute(element, 'nonce'), 'a"b');
    const place = elements.find(NAMED('button'));
    assert.ok(place);
    assert.equal(textOf(place), `${Number(attribute(place, 'data-line')) + 1}:${Number(attribute(place, 'data-character')) + 1}`);
  });
});
