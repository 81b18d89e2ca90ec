import assert from 'node:assert/strict';
import type { Passage } from '../../../server/src/draft/passage';
import { draftOf } from '../../../server/src/draft/readDraft';

/** The passages of a source as lists of pieces, each "kind: text". */
function pieces(source: string): readonly (readonly string[])[] {
  const draft = draftOf(source, 'markdown');
  return [...draft.passages()].map(at => piecesOf(draft.passage(at)));
}

function piecesOf({ text, pieces: all }: Passage): readonly string[] {
  return all.map(piece => {
    const kind = piece.kind === 'heading' ? `heading ${piece.level}` : piece.kind === 'tableCell' && piece.head !== '' ? `${piece.head} cell` : piece.kind;
    return `${kind}: ${text.slice(piece.span.start, piece.span.end)}`;
  });
}

/** The clean text of a source that is one paragraph. */
function clean(source: string): string {
  const draft = draftOf(source, 'markdown');
  assert.equal([...draft.passages()].length, 1);
  return [...draft.passages()].map(at => draft.passage(at).text).join();
}

/** The source words behind the first occurrence of some clean words. */
function sourceOf(source: string, words: string): string {
  const draft = draftOf(source, 'markdown');
  for (const at of draft.passages()) {
    const start = draft.passage(at).text.indexOf(words);
    if (start < 0) continue;
    const span = draft.toSource(at, { start, end: start + words.length });
    return source.slice(span.start, span.end);
  }
  return assert.fail(`no “${words}”`);
}

describe('Markdown, inside a paragraph', () => {
  for (const [name, source, expected] of [
    ['escapes', String.raw`up to \$14,500,000 \*net\* of 5\% \n`, String.raw`up to $14,500,000 *net* of 5% \n`],
    ['strong emphasis and emphasis', 'the **“Agreement”** and _the *Notes*_', 'the “Agreement” and the Notes'],
    ['emphasis in quotation marks', '(the “**Prospectus Supplement**”)', '(the “Prospectus Supplement”)'],
    ['emphasis over a line break', '**THE DATE\nOF THIS**', 'THE DATE OF THIS'],
    ['marks that emphasise nothing', '2 * 3 * 4, snake_case_name, ____, *one', '2 * 3 * 4, snake_case_name, ____, *one'],
    ['one mark too many', '***a** b', '*a b'],
    ['entities', '&ldquo;A&rdquo; &amp; B&#39;s &#147;C&#148; &nbsp; D&#8203;E &bogus; AT&T', "“A” & B's “C” DE &bogus; AT&T"],
    ['white space of all sorts', 'a \t b\u00a0\u2003c\u200bd\u00ade', 'a b cde'],
    ['soft and hard breaks', 'one\ntwo  \nthree\\\nfour', 'one two three four'],
    ['links and images', 'see [Risk Factors](#risk "x") at <https://sec.gov> ![logo](a.png)', 'see Risk Factors at https://sec.gov'],
    ['links that are broken into lines', 'see [Risk\nFactors](#risk\n"x") and [a [b]](c) [![logo](a.png)](b "y")', 'see Risk Factors and a [b]'],
    ['links in links', '[a [b](c) d](e)', '[a b d](e)'],
    ['brackets that are no link', 'of $[●] on [date] [ ] (and [so] on)', 'of $[●] on [date] [ ] (and [so] on)'],
    ['code', 'the `*raw*` and ``a`b`` and `open', 'the *raw* and a`b and `open'],
    ['quotation marks of two', "the ``A'', ``B C.'' and ''D'' by ‘‘E’’, ``it''s`` and a `F''s`", 'the “A", “B C." and "D" by “E”, it"s and a F"s'],
    ['code that is broken into lines', 'the `raw\ntext` and ``a` b`` `` c', 'the raw text and a` b “ c'],
    ['tags that are broken into lines', 'a <span\nstyle="x">b</span > c', 'a b c'],
    ['what is no tag', 'of <Company, Inc.> and <date to come;> x<5>', 'of <Company, Inc.> and <date to come;> x<5>'],
    ['a comment over a hard break', 'a <!-- b  \nC --> d', 'a d'],
    ['marks of footnotes', 'for $75,000,000<sup>2</sup>, 2024<SUP class="x">(1)</SUP> and Acme<sup>&dagger;</sup>', 'for $75,000,000, 2024 and Acme'],
    ['marks of footnotes that stand between words', '<sup>3</sup>It **ends**<sup>1</sup> here<sup>2</sup>and<sup>2 </sup>there', 'It ends here and there'],
    ['fractions, exponents and isotopes', '5<sup>1</sup>/8, 12 m<sup>2</sup> and a <sup>131</sup>I dose', '5 1/8, 12 m2 and a 131I dose'],
    ['a mark that stands alone', '<sup>(1)</sup>', '(1)'],
    ['what else is raised', 'the 1<sup>st</sup>, Vivid<sup>&reg;</sup> and A<sup>(SM)</sup>, 1<sup>2 x</sup>', 'the 1st, Vivid® and A(SM), 12 x'],
    ['tags and comments', 'Offering<sup>SM</sup> a<br/>b <!-- not *this* -->c < d', 'OfferingSM a b c < d'],
  ] as const) {
    it(name, () => assert.equal(clean(source), expected));
  }
});

describe('Markdown, block by block', () => {
  it('tells headings, paragraphs, breaks and lists apart', () => {
    assert.deepEqual(pieces('# Cover #\nText\nmore\n\nUnderlined\n---\n\n---\n\n- a\n- b\n  more b\n\n3) c'), [
      ['heading 1: Cover'],
      ['paragraph: Text more'],
      ['heading 2: Underlined'],
      ['listItem: a'],
      ['listItem: b more b'],
      ['listItem: c'],
    ]);
  });

  it('reads a paragraph and the list it introduces as one passage', () => {
    assert.deepEqual(pieces('We may sell:\n\n- shares; and\n- warrants.\n\nNext.'), [
      ['paragraph: We may sell:', 'listItem: shares; and', 'listItem: warrants.'],
      ['paragraph: Next.'],
    ]);
  });

  it('lets no year at a line start break a paragraph', () => {
    assert.deepEqual(pieces('dated May 3,\n2024. We sold\n- nothing'), [['paragraph: dated May 3, 2024. We sold'], ['listItem: nothing']]);
  });

  it('lets no year at a line start break an item, where the line is indented as the words of the item are', () => {
    assert.deepEqual(pieces('- dated May 3,\n  2024. We sold\n- nothing\n\n10. dated\n    2024. We\n11. sold\n12.'), [
      ['listItem: dated May 3, 2024. We sold'],
      ['listItem: nothing'],
      ['listItem: dated 2024. We'],
      ['listItem: sold'],
    ]);
  });

  it('reads lines with hard breaks as pieces, in emphasis that goes on from one to the next', () => {
    const draft = draftOf('**Filed\\\nPursuant**', 'markdown');
    const [passage] = [...draft.passages()].map(at => draft.passage(at));
    assert.ok(passage !== undefined);
    assert.deepEqual(piecesOf(passage), ['paragraph: Filed', 'paragraph: Pursuant']);
    assert.deepEqual(passage.emphasis, [
      { start: 0, end: 5 },
      { start: 6, end: 14 },
    ]);
  });

  it('reads table rows as passages whose cells know their column heads', () => {
    assert.deepEqual(pieces('| Price | Total |\n|:--|--:|\n| \\$5 | a \\| b |\n| | 7 |\n\nEnd'), [
      ['tableCell: Price', 'tableCell: Total'],
      ['Price cell: $5', 'Total cell: a | b'],
      ['Price cell: ', 'Total cell: 7'],
      ['paragraph: End'],
    ]);
  });

  it('takes no line with a bar for a table without its delimiter row', () => {
    assert.deepEqual(pieces('a | b\nc | d'), [['paragraph: a | b c | d']]);
  });

  it('reads block quotes as prose, fenced blocks as they are, and hides comments and scripts', () => {
    assert.deepEqual(pieces('> quoted\n> words\n\n```\n**raw**\n```\n\n<!--\nhidden\n\nstill\n-->\n\n<style>\np {}\n</style>\nshown'), [
      ['paragraph: quoted words'],
      ['literal: **raw**'],
      ['paragraph: shown'],
    ]);
  });

  it('shows a comment that never ends as text', () => {
    assert.deepEqual(pieces('<!-- lost\n\nWords'), [['paragraph: <!-- lost'], ['paragraph: Words']]);
  });

  it('reads cover lines of bold as pieces of their own', () => {
    assert.deepEqual(pieces('**MARA Holdings**\n**Up to \\$2.0 billion**'), [['paragraph: MARA Holdings', 'paragraph: Up to $2.0 billion']]);
  });

  it('reads hard breaks in a running sentence as white space', () => {
    for (const end of ['  ', '\\'])
      assert.deepEqual(pieces(`It ends on February${end}\n30, 2025 under the Sales${end}\nAgreement.`), [
        ['paragraph: It ends on February 30, 2025 under the Sales Agreement.'],
      ]);
    assert.deepEqual(pieces('It *ends* on  \nMay 3 under these terms:\n- A'), [['paragraph: It ends on May 3 under these terms:', 'listItem: A']]);
  });

  it('reads short lines with hard breaks as cover lines where no sentence runs over them', () => {
    assert.deepEqual(pieces('Filed pursuant to Rule 424(b)(5)  \nRegistration No. 333-1  \nOffered by  \nAcme Corp.'), [
      ['paragraph: Filed pursuant to Rule 424(b)(5)', 'paragraph: Registration No. 333-1', 'paragraph: Offered by', 'paragraph: Acme Corp.'],
    ]);
    assert.deepEqual(pieces('Jefferies  \nThe date of this prospectus is May 3, 2024.'), [
      ['paragraph: Jefferies', 'paragraph: The date of this prospectus is May 3, 2024.'],
    ]);
    assert.deepEqual(pieces('*Up to \\$5*\n_Common Stock_'), [['paragraph: Up to $5', 'paragraph: Common Stock']]);
  });

  it('reads lines with hard breaks between them as pieces, unless a line goes on', () => {
    assert.deepEqual(pieces('Oppenheimer & Co.  \nThe date of this Supplement'), [['paragraph: Oppenheimer & Co.', 'paragraph: The date of this Supplement']]);
    assert.deepEqual(pieces('(To Prospectus Supplement dated May 1, 2024\\\nand Prospectus dated'), [
      ['paragraph: (To Prospectus Supplement dated May 1, 2024 and Prospectus dated'],
    ]);
  });

  it('reads CRLF as LF', () => {
    const source = '# Cover\n\n**A**\n**B**\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nhard  \nbreak\n\n- x\n- y\n';
    assert.deepEqual(pieces(source.replaceAll('\n', '\r\n')), pieces(source));
  });
});

describe('Markdown positions', () => {
  for (const [name, source, words, expected] of [
    ['an escape is covered whole', String.raw`up to \$14,500,000 now`, '$14,500,000', String.raw`\$14,500,000`],
    ['marks at the edge are left out', 'the **Notes** now', 'Notes', 'Notes'],
    ['marks inside are taken in', '(the “**Prospectus** Supplement”)', 'Prospectus Supplement', 'Prospectus** Supplement'],
    ['an entity is covered whole', 'A &amp; B', '& B', '&amp; B'],
    ['a line break stands for a space', 'Equity\r\n  Distribution', 'Equity Distribution', 'Equity\r\n  Distribution'],
  ] as const) {
    it(name, () => assert.equal(sourceOf(source, words), expected));
  }

  it('finds emphasis in clean text', () => {
    const draft = draftOf('a **b *c*** d', 'markdown');
    const [at] = draft.passages();
    assert.ok(at !== undefined);
    const { text, emphasis } = draft.passage(at);
    assert.deepEqual(
      emphasis.map(({ start, end }) => text.slice(start, end)),
      ['b c'],
    );
  });

  it('locates a source offset in the clean text, and none inside mark-up or between passages', () => {
    const source = 'One\n\n**Two** three';
    const draft = draftOf(source, 'markdown');
    const [, second] = draft.passages();
    assert.deepEqual(draft.locate(source.indexOf('three')), { at: second, offset: 4 });
    assert.equal(draft.locate(source.indexOf('**Two') + 1), undefined);
    assert.equal(draft.locate(4), undefined);
  });
});
