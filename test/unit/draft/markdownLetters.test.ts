import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { frontMatterOf } from '../../../server/src/draft/markdown/frontMatter';
import { draftOf } from '../../../server/src/draft/readDraft';
import { lettersOf } from '../../support/htmlBlocks';
import { mdastLetters } from '../../support/mdastLetters';
import { SHARED } from '../../support/project';
import { runs } from '../../support/runs';
import { shownLetters } from '../../support/shownLetters';

/*
 * Where this reader differs from CommonMark on purpose, and what is generated keeps clear of it:
 * - Lines that are indented by four columns or more are prose, not code: drafts are indented by hand.
 * - What stands behind a comment or tag on the line that it starts is Markdown, not HTML up to the next empty line: comments silence rules in the midst of prose.
 * - A comment or script without an end, or with one far away, shows as text: nothing of a draft may vanish for a typing error.
 * - A line without bars ends a table, and a number at the start of a line behind a block quote goes on with it: "May 3,\n2024. We sold".
 * - Names of tags may have colons, as those of inline XBRL have, and parentheses in the target of a link may be one deep.
 * - Links by reference, their definitions and footnotes show as they stand: brackets in drafts are blanks to fill in.
 * - Of two marks of lists on one line the second shows: "- 2. We sold".
 * - Two backticks in front of words that two apostrophes end are a quotation mark, not code.
 * - Front matter is hidden.
 */

/** What paragraphs are made of. Words stand between them, so that no line starts with a tag. */
// biome-ignore format: a list
const inline = fc.constantFrom(
  ' ', ' ', ' ', ' a ', 'x1', ' Sales Agreement ', ' “q” ', '*', '**', '***', '_', '`', '``', '\\', '\\*', '\\[', '\\`', '\\<', '\\$14,500,000', '&amp;', '&ldquo;', '&#233;', '&nbsp;', '&bogus;',
  '&#8203;', '\u00a0', '\u200b', '[', ']', '](x1)', '](y1 "t2")', '](<z 1>)', "](x1 't2')", '](a(b1)c)', '](', '![', '[a](b1)', '[*a*](b1 "(")', '![a1](b1)', '[![a1](b1)](c1)', '<b>', '</b>', '<br>',
  '<font style="x1">', '<Company, Inc.>', '<date x="1 > 2">', '</', '<https://sec.gov/1>', '<!-- c1 -->', '<!-->', '<!--->', '-->', '<', '>', '(', ')', '“', '”', '😀', '𝒞', '|', '~~', '#', '\t',
);
/** Line ends, and what may start a line. */
// biome-ignore format: a list
const lineEnd = fc.constantFrom(
  '\na', '\na', '\nB1', '  \na', '  \nB1', '\\\nB1', '\n  a', '\n2024. B1', '\n  2024. B1', '\n3) a', '\n  - a', '\n1. a', '\n- a', '\n+ a', '\n# a', '\n***\na', '\n---\na', '\n===\na', '\n```\nb1\n```\na', '\n#1', '\n-1', '\n*a*', '\n**B1**',
);
const paragraph = fc
  .tuple(
    fc.constantFrom('a', 'B', '“', '**A**', '2024 ', '*a', '[a'),
    fc.array(fc.oneof({ weight: 5, arbitrary: inline }, lineEnd), { maxLength: 12, size: 'max' }),
  )
  .map(([first, rest]) => first + rest.join(''));
const oneLine = paragraph.map(text => text.replaceAll('\n', ' '));
const cell = oneLine.map(text => text.replaceAll('|', '/').replaceAll(/\\+/g, '\\\\').replaceAll('`', ''));
const row = fc.tuple(cell, cell).map(([a, b]) => `| ${a} | ${b} |`);
const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  oneLine.map(text => `## ${text} ##`),
  oneLine.map(text => `${text}\n---`),
  fc.array(oneLine, { minLength: 1, maxLength: 3 }).map(items => items.map(item => `- ${item}`).join('\n')),
  fc.array(oneLine, { minLength: 1, maxLength: 3 }).map(items => items.map((item, index) => `${index + 7}. ${item}\n   2024. x1`).join('\n')),
  oneLine.map(text => `- ${text}\n  - ${text}\n  a\n\n  B1`),
  fc.array(oneLine, { minLength: 1, maxLength: 3 }).map(lines => lines.map(line => `> ${line}`).join('\n')),
  fc.array(row, { minLength: 1, maxLength: 3 }).map(([first, ...rows]) => [first, '|---|:-:|', ...rows].join('\n')),
  fc.array(oneLine, { maxLength: 2 }).map(lines => ['~~~ x1', ...lines, '~~~'].join('\n')),
  fc.constantFrom('---', '<!-- c1 -->', '<!-- c1\n\n# c2 -->', '<!-->', '<script>x1\n\nx2</script>', '<div align="x1">\n\na\n\n</div>', '-', '1.', '1. '),
);
const markdown = fc.array(block, { minLength: 1, maxLength: 4 }).map(blocks => blocks.join('\n\n'));

/** What of the above comes about by chance: indented lines, tags at the start of a line, parentheses in parentheses of a target. */
const DIFFERS = [/^[ >]*(?:\t| {4})/m, /^(?:[ >]|[-*+] |\d+[.)] )+</m, /\]\(\S*\(\S*\(/];

/** The letters that the reader shows, in the order of the source: page furniture comes behind the sentence that it cuts. */
function ourLetters(source: string): string {
  return lettersOf(
    shownLetters(draftOf(source, 'markdown'))
      .map(({ text }) => text)
      .join(''),
  );
}

describe('the letters of Markdown', () => {
  it('are those that CommonMark shows, each once', () => {
    fc.assert(
      fc.property(markdown, source => {
        fc.pre(!DIFFERS.some(pattern => pattern.test(source)));
        assert.equal(ourLetters(source), mdastLetters(source));
      }),
      runs(1000),
    );
  });
});

/** Longer filings are read only where more runs than usual are asked for: the other parser takes its time. */
const LONGEST = runs(1).numRuns > 1 ? Number.POSITIVE_INFINITY : 150_000;

describe('the letters of real filings in Markdown', () => {
  const corpus = path.join(SHARED, 'corpus');

  before(function () {
    if (existsSync(corpus)) return;
    console.log(`    skipped: there is no corpus of filings at ${corpus} (TIEOUT_SHARED)`);
    this.skip();
  });

  it('are those that CommonMark shows, each once', () => {
    for (const folder of ['md', path.join('negative', 'md')]) {
      for (const name of readdirSync(path.join(corpus, folder))) {
        const source = readFileSync(path.join(corpus, folder, name), 'utf8');
        if (source.length > LONGEST) continue;
        const text = source.slice(frontMatterOf(source).end);
        assert.ok(ourLetters(text) === mdastLetters(text), name);
      }
    }
  }).timeout(120_000);
});
