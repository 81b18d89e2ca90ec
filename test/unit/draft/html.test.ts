import assert from 'node:assert/strict';
import type { Passage } from '../../../server/src/draft/passage';
import { builtOf, htmlBlocks, passageOf } from '../../support/htmlBlocks';

/** The blocks of a source: those that show something by their pieces, each "kind: text", others by their kind. */
function pieces(source: string): readonly (readonly string[])[] {
  return htmlBlocks(source).map(block => (block.kind === 'hidden' || block.kind === 'pageBreak' ? [block.kind] : piecesOf(passageOf(source, block))));
}

function piecesOf({ text, pieces: all }: Passage): readonly string[] {
  return all.map(piece => {
    const words = text.slice(piece.span.start, piece.span.end);
    if (piece.kind === 'heading') return `heading ${piece.level}: ${words}`;
    if (piece.kind !== 'tableCell') return `${piece.kind}: ${words}`;
    return `${piece.isHead ? 'head' : piece.head === '' ? 'cell' : `${piece.head} cell`} ${piece.column}: ${words}`;
  });
}

/** The clean text of all that a source shows. */
function clean(source: string): string {
  return htmlBlocks(source)
    .map(block => passageOf(source, block).text)
    .join('\n');
}

/** The source behind the first occurrence of some clean words. */
function sourceOf(source: string, words: string): string {
  for (const block of htmlBlocks(source)) {
    const { text, map } = passageOf(source, block);
    const start = text.indexOf(words);
    if (start < 0) continue;
    const span = map.toSource({ start, end: start + words.length });
    return source.slice(block.source.start + span.start, block.source.start + span.end);
  }
  return assert.fail(`no “${words}”`);
}

/** The emphasised words of a source that is one block. */
function emphasised(source: string): readonly string[] {
  return htmlBlocks(source).flatMap(block => {
    const { text, emphasis } = passageOf(source, block);
    return emphasis.map(({ start, end }) => text.slice(start, end));
  });
}

/** The source of each block. */
function sources(source: string): readonly string[] {
  return htmlBlocks(source).map(block => source.slice(block.source.start, block.source.end));
}

describe('HTML, inside a paragraph', () => {
  for (const [name, source, expected] of [
    ['inline tags add no space', '<p>O<font size="1">FFERING</font><sup>SM</sup> <b>No</b>tes</p>', 'OFFERINGSM Notes'],
    ['line breaks are spaces', '<p>one<br>two<BR/>three</br>four</p>', 'one two three four'],
    [
      'entities, also those of Windows',
      '<p>&ldquo;A&rdquo; &amp; B&#39;s &#147;C&#148; &#x2014; D&#151;E&#133; AT&T &amp &bogus;</p>',
      "“A” & B's “C” — D—E… AT&T & &bogus;",
    ],
    ['white space of all sorts', '<p> a&nbsp;&ensp;b&thinsp;c\n\td&#8203;e&shy;f&#160; </p>', 'a b c def'],
    ['characters beyond the first plane', '<p>&#128512;&#x1d49e;</p>', '😀𝒞'],
    ['an entity for two characters', '<p>a&fjlig;ord</p>', 'afjord'],
    ['inline XBRL tags are transparent', '<p>File <ix:nonNumeric name="dei:x">001-<b>36</b></ix:nonNumeric>-7</p>', 'File 001-36-7'],
    ['what is hidden is left out', '<p>a<span style="display: none">x<span>y</span>z</span>b<font style="visibility:hidden">q</font>c</p>', 'abc'],
    ['what has the attribute for it is left out', '<p>a<span hidden>x<span>y</span>z</span>b<font HIDDEN="">q</font><b style="hidden">c</b>', 'abc'],
    [
      'what has no size is left out, unless it is given one inside',
      '<p style="font-size:0">a<font style="font-size: 0.0pt">b</font><b style="font-size:120%">c</b><font size="2">D</font><i style="font-size:9pt">E<u>F</u></i>g</p>H',
      'DEF\nH',
    ],
    ['no size in shorthand', '<p>a<span style="font: 0/0 x">b</span><span style="font:10pt x">c</span>d', 'acd'],
    [
      'what is struck out is left out, whatever its size',
      '<p>on <del>May <font style="font-size:9pt">1</font></del><ins>June 2</ins>, <strike>2023</strike> <span style="text-decoration: line-through">x</span>2024',
      'on June 2, 2024',
    ],
    ['the column marks of EDGAR strike nothing out', '<pre><S>  Agreement <C> 1', 'Agreement 1'],
    ['comments are left out', '<p>a<!-- x -->b<!-- <p>y</p> --></p>', 'ab'],
    ['tags that are cut off', '<p>a < b, a<b>c</b><', 'a < b, ac<'],
  ] as const) {
    it(name, () => assert.equal(clean(source), expected));
  }

  for (const [name, source, expected] of [
    ['figures', '<p>$75,000,000<sup>2</sup>, 5<sup>(1)</sup>% and 12%<SUP>*</SUP>', '$75,000,000, 5% and 12%'],
    ['years and words', '<p>2024<sup>(1)</sup> and the Notes<sup>&dagger;</sup> by <b>Acme</b><sup>1,2</sup>.', '2024 and the Notes by Acme.'],
    ['words, where a style raises it', '<p>Shares<span style="font-size:6pt; vertical-align:super">(1)(2)</span> due', 'Shares due'],
    ['words, where more mark-up stands around it', '<p>Fee<a href="#n"><sup><font size="1">(</font>a)</sup></a><sup>(b)</sup> due', 'Fee due'],
    ['words that stand apart from it', '<p>Fee <sup>1</sup> and <sup> 2</sup>', 'Fee and'],
    ['words that would run together', '<p>Fee<sup>1</sup>and tax<sup>2 </sup>(due)<sup>3</sup><br>now', 'Fee and tax (due) now'],
    ['a text that it stands in front of', '<p><sup>3</sup>February 30, 2025. See <sup>(2)</sup>Note', 'February 30, 2025. See Note'],
    ['a quotation', '<p>(the “Side Letter Agreement<sup>1</sup>”)', '(the “Side Letter Agreement”)'],
    ['shares of a class', '<p>Class A<sup>1</sup> shares on May 10<sup>2</sup>, 2025', 'Class A shares on May 10, 2025'],
    ['emphasis', '<p>Fee<sup><b>1</b></sup> <b>tax<sup>2</sup> due</b>', 'Fee tax due'],
  ] as const) {
    it(`leaves the raised mark of a footnote out of ${name}`, () => assert.equal(clean(source), expected));
  }

  for (const [name, source, expected] of [
    ['ordinals', '<p>The 1<sup>st</sup>, N<sup>o</sup> 2 and No<sup>.</sup> 3', 'The 1st, No 2 and No. 3'],
    ['trademark signs', '<p>Vivid<sup>&reg;</sup>, A<sup>TM</sup>, B<sup>(SM)</sup>, C<sup>(R)</sup>', 'Vivid®, ATM, B(SM), C(R)'],
    ['fractions', '<p>5<sup>1</sup>/<sub>8</sub>% and <sup>1</sup>&frasl;<sub>3</sub> of it', '5 1/8% and 1\u20443 of it'],
    ['exponents', '<p>R<sup>2</sup> of 12 m<sup>2</sup> and 3 x 10<sup>6</sup> cells', 'R2 of 12 m2 and 3 x 106 cells'],
    ['isotopes', '<p><sup>131</sup>I-CLR1404 and a <sup>68</sup>Ga tracer', '131I-CLR1404 and a 68Ga tracer'],
    ['marks that stand alone', '<p><sup>(1)</sup></p>', '(1)'],
    ['what is raised and has no end', '<p>a<sup>1 and more', 'a1 and more'],
    ['nothing', '<p>a<sup></sup>b<sup> </sup>c', 'ab c'],
  ] as const) {
    it(`leaves ${name} where they stand`, () => assert.equal(clean(source), expected));
  }

  it('notes the comments', () => {
    const source = '<p>a<!-- x -->b<!-- lost';
    const [block] = htmlBlocks(source);
    assert.ok(block);
    assert.deepEqual(builtOf(source, block).comments, { closed: [{ start: 4, end: 14 }], unclosed: [15] });
  });
});

describe('HTML, block by block', () => {
  it('tells headings, paragraphs and list items apart', () => {
    assert.deepEqual(pieces('<body><h2>Risk <i>Factors</i></h2><div>One<p>Two<p>Three</div>Four<ul><li>a<li><p>b</p><p>c</p></ul>'), [
      ['heading 2: Risk Factors'],
      ['paragraph: One'],
      ['paragraph: Two'],
      ['paragraph: Three'],
      ['paragraph: Four'],
      ['listItem: a'],
      ['listItem: b'],
      ['paragraph: c'],
    ]);
  });

  it('makes no block of white space', () => assert.deepEqual(pieces('<p>&nbsp;</p><div> \n<br>&#8203;</div><td> </td>'), []));

  it('hides what is no prose', () => {
    assert.deepEqual(pieces('<head><title>T</title><style>p {}</style></head><body><ix:header>H<p>h</p></ix:header><script>"<p>"</script><p>Text</p>'), [
      ['hidden'],
      ['hidden'],
      ['hidden'],
      ['hidden'],
      ['paragraph: Text'],
    ]);
    assert.deepEqual(
      pieces('<div hidden><p>x</p></div><table><tr hidden><td>y</td></tr></table><div style="font-size:0">z<table><tr><td>Text</td></tr></table></div>'),
      [['hidden'], ['hidden'], ['paragraph: Text']],
    );
    assert.deepEqual(pieces('<div style="display:none"><div>x</div>y</div><p style="display:none">z<p>Text'), [['hidden'], ['hidden'], ['paragraph: Text']]);
  });

  it('hands comments between blocks on', () => {
    const source = '<p>a</p><!-- tieout --><p><!-- b -->c</p>';
    const comments = htmlBlocks(source).flatMap(({ comment }) => (comment === undefined ? [] : [source.slice(comment.start, comment.end)]));
    assert.deepEqual(comments, ['<!-- tieout -->', '<!-- b -->']);
  });

  it('shows a comment that never ends, and notes where it opens', () => {
    const source = '<p>a</p><!-- lost <p>b</p>';
    assert.deepEqual(pieces(source), [['paragraph: a'], ['paragraph: <!-- lost'], ['paragraph: b']]);
    const lost = htmlBlocks(source)[1];
    assert.ok(lost);
    assert.deepEqual([lost.comment, builtOf(source, lost).comments], [undefined, { closed: [], unclosed: [8] }]);
  });

  it('reads the wrapper that EDGAR puts around a document', () => {
    const source =
      '<SEC-DOCUMENT>0001.txt : 2024\n<SEC-HEADER>x\nCOMPANY: Y\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>424B5\n<SEQUENCE>1\n<FILENAME>d.htm\n<DESCRIPTION>P<TEXT>\n<HTML><p>A</p></HTML>\n</TEXT>\n</DOCUMENT>';
    assert.deepEqual(
      pieces(source).filter(([piece]) => piece !== 'hidden'),
      [['paragraph: A']],
    );
    assert.deepEqual(
      htmlBlocks(source).flatMap(({ formType }) => formType ?? []),
      ['424B5'],
    );
  });

  it('finds page breaks, whatever makes them', () => {
    assert.deepEqual(pieces('<p>a</p><hr><p>b<PAGE>c<hr style="page-break-after:always"><p style="page-break-before: always">d</p>'), [
      ['paragraph: a'],
      ['pageBreak'],
      ['paragraph: b'],
      ['pageBreak'],
      ['paragraph: c'],
      ['pageBreak'],
      ['pageBreak'],
      ['paragraph: d'],
    ]);
    assert.deepEqual(pieces('<div style="break-after:page">a<div>b</div></div>c'), [['paragraph: a'], ['paragraph: b'], ['pageBreak'], ['paragraph: c']]);
    assert.deepEqual(pieces('<p>a<br style="page-break-before: always">b</p>'), [['paragraph: a'], ['pageBreak'], ['paragraph: b']]);
    assert.deepEqual(pieces('<p style="page-break-after:always">a<p>b'), [['paragraph: a'], ['pageBreak'], ['paragraph: b']]);
  });

  it('tells links back to another place', () => {
    const links = '<p><a href="#toc"><b>Table of Contents</b></a></p><p><a href="#x">a</a>b</p><p><a href="http://x#y">c</a></p>';
    assert.deepEqual(
      htmlBlocks(links).map(({ isBackLink }) => isBackLink),
      [true, false, false],
    );
  });

  it('takes up its tags, where they are its own', () => {
    assert.deepEqual(sources('<div> <p align="left">a </p> b\n</div><p>c<p>d<b> e </b> '), ['<p align="left">a </p>', 'b', '<p>c', '<p>d<b> e']);
  });
});

describe('HTML emphasis', () => {
  for (const [name, source, expected] of [
    ['tags', '<p>a <b>b <i>c</i></b> d <u>e</u> <strong>f</strong> g', ['b c', 'e f']],
    ['styles', '<p style="font-weight:700">a <span style="FONT-WEIGHT: normal">b</span> c', ['a', 'c']],
    ['styles of fonts inside each other', '<p><font style="font-style: italic">a <font size="2">b</font> c</font> d', ['a b c']],
    ['shorthand', '<p style="font: bold 10pt Times">a</p><p style="font: 10pt Times">b</p>', ['a']],
    ['over several blocks', '<b><p>a</p><p>b</p></b><p>c</p>', ['a', 'b']],
    ['wrongly nested', '<p>a<b>b<i>c</b>d</i>e', ['bcd']],
    ['not out of a cell', '<table><tr><td><b>a</td><td>b</td></tr></table>c', ['a']],
  ] as const) {
    it(name, () => assert.deepEqual(emphasised(source), expected));
  }
});

describe('HTML paragraphs that empty lines part', () => {
  for (const [name, source, expected] of [
    ['two line breaks', 'One<BR><BR>two<br>lines<br/></br>three', ['One', 'two lines', 'three']],
    ['more, and white space', 'One<br>\n&nbsp;<br> <br><br>two<br>', ['One', 'two']],
    ['comments and empty tags between them', '<p>One<br><!-- x --><b></b><br>two</p>', ['One', 'two']],
    ['in a paragraph', '<p align="left">One<br><br>two</p>three', ['One', 'two', 'three']],
    ['in a layout table', '<table><tr><td>One<br><br>two</td></tr></table>', ['One', 'two']],
  ] as const) {
    it(name, () =>
      assert.deepEqual(
        pieces(source).flat(),
        expected.map(text => `paragraph: ${text}`),
      ),
    );
  }

  it('are bold and centred where those around are', () => {
    const source = '<center><b>One<br><br>Two</b> words<br>Three</center>';
    assert.deepEqual(pieces(source), [['paragraph: One'], ['paragraph: Two words', 'paragraph: Three']]);
    assert.deepEqual(emphasised(source), ['One', 'Two']);
  });

  it('keep the comments between them', () => {
    const source = 'One<br><!-- tieout --><br><!-- x -->two';
    const comments = htmlBlocks(source).flatMap(block => [
      ...(builtOf(source, block).comments?.closed ?? []),
      ...(block.comment === undefined ? [] : [block.comment]),
    ]);
    assert.equal(comments.length, 2);
  });

  it('are none in a heading or a cell of figures', () => {
    assert.deepEqual(pieces('<h2>One<br><br>two</h2>three'), [['heading 2: One two'], ['paragraph: three']]);
    assert.deepEqual(pieces('<table><tr><td>Net<br><br>sales</td><td>5</td></tr></table>'), [['cell 0: Net sales', 'cell 1: 5']]);
    assert.deepEqual(pieces('<ul><li>One<br><br>two<li>three</ul>'), [['listItem: One'], ['paragraph: two'], ['listItem: three']]);
  });
});

describe('HTML covers', () => {
  it('are read line by line where they are bold or centred', () => {
    const expected = [['paragraph: MARA Holdings, Inc.', 'paragraph: Up to $2,000,000,000', 'paragraph: Common Stock']];
    assert.deepEqual(pieces('<p><b>MARA\nHoldings, Inc.<br>Up to $2,000,000,000<br>Common Stock</b></p>'), expected);
    assert.deepEqual(pieces('<div align="center"><p>MARA Holdings, Inc.<br>Up to $2,000,000,000<br>Common Stock</p></div>'), expected);
    assert.deepEqual(pieces('<p style="text-align: center">MARA Holdings, Inc.<br>Up to $2,000,000,000<br>Common Stock</p>'), expected);
  });

  it('are not cut inside a parenthesis or before small letters', () => {
    assert.deepEqual(pieces('<center><b>(To Prospectus dated May 1, 2024<br>and Prospectus)</b><br><i>Common</i><br>stock</center>'), [
      ['paragraph: (To Prospectus dated May 1, 2024 and Prospectus)', 'paragraph: Common stock'],
    ]);
  });

  it('leave other prose whole', () => assert.deepEqual(pieces('<p>One<br>Two</p>'), [['paragraph: One Two']]));

  it('emphasise each line by itself', () => assert.deepEqual(emphasised('<p><b>A<br>B</b></p>'), ['A', 'B']));
});

describe('HTML lists that are none', () => {
  for (const [name, source, expected] of [
    ['a bullet in a cell', '<tr><td> </td><td>&#183;</td><td><p>shares; and</p></td></tr>', 'shares; and'],
    ['a letter that shows as a bullet', '<tr><td style="font-family:Courier">o</td><td>shares</td></tr>', 'o shares'],
    ['a number', '<tr><td>(a)</td><td>shares</td></tr>', '(a) shares'],
    ['a Roman number', '<tr><td></td><td>iv.</td><td>shares</td></tr>', 'iv. shares'],
  ] as const) {
    it(name, () => assert.deepEqual(pieces(`<table>${source}</table>`), [[`listItem: ${expected}`]]));
  }

  it('a bullet in front of a paragraph', () => {
    assert.deepEqual(pieces('<p><font face="Symbol">&#183;</font>&nbsp;&nbsp;&nbsp;shares</p><p>● warrants</p><p>– units</p>'), [
      ['listItem: shares'],
      ['listItem: warrants'],
      ['listItem: units'],
    ]);
  });

  it('a bullet in a block of its own', () => {
    assert.deepEqual(pieces('<td><div>&#9679;&nbsp;</div><div>shares</div><div>•</div><hr></td>'), [['listItem: shares'], ['paragraph: •'], ['pageBreak']]);
    assert.deepEqual(pieces('<div>•</div><div><!--typeset--><!--again-->shares</div><div>•</div><!--typeset--><hr>'), [
      ['listItem: shares'],
      ['paragraph: •'],
      ['hidden'],
      ['pageBreak'],
    ]);
  });

  it('but no blank and no page number', () => assert.deepEqual(pieces('<p>●, 2024</p><p>– 12 –</p>'), [['paragraph: ●, 2024'], ['paragraph: – 12 –']]));
});

describe('HTML tables', () => {
  it('have rows whose cells know their columns and column heads', () => {
    const source = `<table><tr><td></td><td colspan="5" align="center"><b>Year ended December 31,</b></td></tr>
      <tr><td>&nbsp;</td><td colspan=2><b>2024</b></td><td></td><td colspan=2><b>2023</b></td></tr>
      <tr><td>Net sales</td><td>$</td><td>1,234</td><td></td><td>$</td><td>(56</td><td>)</td></tr>
      <tr><td>Margin</td><td></td><td>12.5</td><td>%</td><td></td><td>—</td></tr></table>`;
    assert.deepEqual(pieces(source), [
      ['head 1: Year ended December 31,'],
      ['head 1: 2024', 'head 4: 2023'],
      ['cell 0: Net sales', 'Year ended December 31, 2024 cell 2: $1,234', 'Year ended December 31, 2023 cell 5: $(56)'],
      ['cell 0: Margin', 'Year ended December 31, 2024 cell 2: 12.5%', 'Year ended December 31, 2023 cell 5: —'],
    ]);
    assert.deepEqual(
      htmlBlocks(source).map(({ opensTable }) => opensTable),
      [true, false, false, false],
    );
    assert.equal(sourceOf(source, '$(56)'), '$</td><td>(56</td><td>)');
  });

  it('have heads where they say so', () => {
    assert.deepEqual(pieces('<table><thead><tr><td>Name</td><td>Shares</td></tr></thead><tr><th>Who</th><th>How many</th></tr><tr><td>A</td><td>5</td></tr>'), [
      ['head 0: Name', 'head 1: Shares'],
      ['head 0: Who', 'head 1: How many'],
      ['Name Who cell 0: A', 'Shares How many cell 1: 5'],
    ]);
  });

  it('have none where two columns of words stand side by side', () => {
    assert.deepEqual(pieces('<table><tr><td>Issuer</td><td>MARA Holdings, Inc.</td></tr><tr><td>Offering</td><td>Common stock</td></tr></table>'), [
      ['cell 0: Issuer', 'cell 1: MARA Holdings, Inc.'],
      ['cell 0: Offering', 'cell 1: Common stock'],
    ]);
  });

  it('have none in labels, signatures and boxes to tick', () => {
    const rows =
      '<tr><td>Issue date:</td><td>April 3</td><td>Price:</td><td>Par</td></tr><tr><td>☒</td><td>Large filer</td><td>☐</td><td>Small filer</td></tr>';
    const signature = '<tr><td>Dated: May 1</td><td style="border-bottom: black 1pt solid">/s/ A. B.</td></tr>';
    assert.ok(pieces(`<table>${rows}</table><table>${signature}</table>`).every(row => row.every(cell => cell.startsWith('cell'))));
  });

  it('join no figure with what stands in another column', () => {
    assert.deepEqual(pieces('<table><tr><td>A-1 Notes</td><td>$</td><td>147,000,000</td><td></td><td>%</td></tr></table>'), [
      ['cell 0: A-1 Notes', 'cell 2: $147,000,000', 'cell 4: %'],
    ]);
  });

  it('count the columns that cells above take up', () => {
    assert.deepEqual(pieces('<table><tr><td rowspan="2">A</td><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>'), [
      ['cell 0: A', 'cell 1: 1'],
      ['cell 1: 2'],
      ['cell 0: 3', 'cell 1: 4'],
    ]);
  });

  it('that only lay prose out are prose', () => {
    assert.deepEqual(pieces('<table><tr><td></td><td><p>One.</p><p>Two.</p></td></tr></table>'), [['paragraph: One.'], ['paragraph: Two.']]);
    const prose = 'We sell shares. '.repeat(20).trim();
    assert.deepEqual(pieces(`<table><tr><td>Use</td><td><p>${prose}</p><p>${prose}</p></td></tr></table>`), [
      ['paragraph: Use'],
      [`paragraph: ${prose}`],
      [`paragraph: ${prose}`],
    ]);
  });

  it('may stand in tables', () => {
    assert.deepEqual(pieces('<table><tr><td>a<table><tr><td>b</td><td>1</td></tr></table>c</td><td>d</td></tr><tr><td>e</td><td>2</td></tr></table>f'), [
      ['paragraph: a'],
      ['cell 0: b', 'cell 1: 1'],
      ['paragraph: c'],
      ['paragraph: d'],
      ['cell 0: e', 'cell 1: 2'],
      ['paragraph: f'],
    ]);
  });

  it('keep the comments of their rows', () => {
    const source = '<table><tr><!-- a --><td>x</td><td>1<!-- b --></td><!-- c --></tr></table>';
    const [row] = htmlBlocks(source);
    assert.ok(row);
    assert.deepEqual(
      builtOf(source, row).comments?.closed.map(({ start, end }) => source.slice(start, end)),
      ['<!-- a -->', '<!-- b -->', '<!-- c -->'],
    );
  });
});

describe('HTML positions', () => {
  for (const [name, source, words, expected] of [
    ['an entity is covered whole', '<p>A &amp; B</p>', '& B', '&amp; B'],
    ['tags at the edge are left out', '<p>the <b>Notes</b> now', 'Notes', 'Notes'],
    ['tags inside are taken in', '<p>the <b>Prospectus</b> Supplement', 'Prospectus Supplement', 'Prospectus</b> Supplement'],
    ['a run of white space stands for a space', '<p>Equity&nbsp;\r\n  Distribution', 'Equity Distribution', 'Equity&nbsp;\r\n  Distribution'],
  ] as const) {
    it(name, () => assert.equal(sourceOf(source, words), expected));
  }
});
