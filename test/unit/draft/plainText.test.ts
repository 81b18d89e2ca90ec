import assert from 'node:assert/strict';
import { blocksOf, build, described, passageOf } from '../../support/plainText';

/** Asserts what a text is cut into, a line a block, with LF and with CRLF line ends. */
function reads(source: string, blocks: string): void {
  const text = source.replace(/^\n/, '');
  const expected = blocks
    .trim()
    .split('\n')
    .map(line => line.trim());
  assert.deepEqual(described(text), expected);
  assert.deepEqual(described(text.replaceAll('\n', '\r\n')), expected);
}

describe('plain text: paragraphs', () => {
  it('joins lines that were broken to fit a page', () => {
    reads(
      `
     We have entered into a Sales Agreement with Harborlight Securities LLC,
relating to shares of our common stock. Sales will be made in an "at-the-
market" offering.

We will pay a commission -
at the most - of 3%.
`,
      `
      paragraph We have entered into a Sales Agreement with Harborlight Securities LLC, relating to shares of our common stock. Sales will be made in an "at-the-market" offering.
      paragraph We will pay a commission - at the most - of 3%.
      `,
    );
  });

  it('begins another where a line ends early behind a sentence, or the next is indented', () => {
    reads(
      `
     We have sold shares with an aggregate offering price of $1,000,000 under
the Sales Agreement.
     Our common stock is traded on the Nasdaq National Market. On March 14, 2000,
the last reported sale price was $25.00 per share, as reported by that market.
     Our executive offices are in Rahway.
Our telephone number is (908) 555-0100.
`,
      `
      paragraph We have sold shares with an aggregate offering price of $1,000,000 under the Sales Agreement.
      paragraph Our common stock is traded on the Nasdaq National Market. On March 14, 2000, the last reported sale price was $25.00 per share, as reported by that market.
      paragraph Our executive offices are in Rahway.
      paragraph Our telephone number is (908) 555-0100.
      `,
    );
  });

  it('does not begin another in the midst of a sentence, wherever the line ends', () => {
    reads(
      `
We have sold shares under
the Sales Agreement with Harborlight Securities LLC (the
"Agent") for gross proceeds of $1,000,000, before expenses of
$25,000.
`,
      'paragraph We have sold shares under the Sales Agreement with Harborlight Securities LLC (the "Agent") for gross proceeds of $1,000,000, before expenses of $25,000.',
    );
  });

  it('joins lines that were broken early, before a name', () => {
    reads(
      `
We may offer and sell shares of our common stock from time to time under the
Sales Agreement. Each sale is made through the Agent, and the Securities
and Exchange Commission has been told of it. The Securities and Exchange
Commission has declared the registration statement effective.
`,
      'paragraph We may offer and sell shares of our common stock from time to time under the Sales Agreement. Each sale is made through the Agent, and the Securities and Exchange Commission has been told of it. The Securities and Exchange Commission has declared the registration statement effective.',
    );
  });

  it('joins lines of narrow and of wide pages, which tell by themselves how wide they are', () => {
    reads(
      `
We have entered into the Sales
Agreement with Harborlight Securities
LLC. We may sell shares under the Sales
Agreement.

This prospectus supplement is to be read with the accompanying prospectus dated April 2, 2024, which is a part of the Registration
Statement. We have not authorized anyone to provide you with other information. If anyone gives you other information, do not rely.
We are not making an offer where it is not permitted.
`,
      `
      paragraph We have entered into the Sales Agreement with Harborlight Securities LLC. We may sell shares under the Sales Agreement.
      paragraph This prospectus supplement is to be read with the accompanying prospectus dated April 2, 2024, which is a part of the Registration Statement. We have not authorized anyone to provide you with other information. If anyone gives you other information, do not rely. We are not making an offer where it is not permitted.
      `,
    );
  });

  it('joins a legend in capitals that is centred', () => {
    reads(
      `
          NEITHER THE SECURITIES AND EXCHANGE COMMISSION NOR ANY
        STATE SECURITIES COMMISSION HAS APPROVED OR DISAPPROVED OF
      THESE SECURITIES OR PASSED UPON THE ADEQUACY OR ACCURACY OF THIS
                   PROSPECTUS SUPPLEMENT.
`,
      'paragraph NEITHER THE SECURITIES AND EXCHANGE COMMISSION NOR ANY STATE SECURITIES COMMISSION HAS APPROVED OR DISAPPROVED OF THESE SECURITIES OR PASSED UPON THE ADEQUACY OR ACCURACY OF THIS PROSPECTUS SUPPLEMENT.',
    );
  });

  it('takes each line for one where lines are as long as they come', () => {
    const long =
      'We have entered into a Sales Agreement, dated May 3, 2024, with Harborlight Securities LLC, under which we may sell shares of our common stock.';
    reads(
      `
${long}
Risk Factors
${long}
${long}
`,
      `
      paragraph ${long}
      paragraph Risk Factors
      paragraph ${long}
      paragraph ${long}
      `,
    );
  });

  it('leaves entities, stars and typewriter quotes as they are', () => {
    reads('AT&amp;T *and* "us" cost <5.', 'paragraph AT&amp;T *and* "us" cost <5.');
  });
});

describe('plain text: covers and headings', () => {
  it('keeps the lines of a cover apart', () => {
    reads(
      `
                                                Filed Pursuant to Rule 424(b)(5)
                                                      Registration No. 333-31234
PROSPECTUS SUPPLEMENT
(To Prospectus dated
March 3, 2000)

                               Up to $50,000,000
                           TIDELINE RADIOPHARMA, INC.
                                  Common Stock
                              --------------------
     HARBORLIGHT SECURITIES         ROTH & MAXIM
            The date of this prospectus supplement is March 15, 2000
`,
      `
      paragraph Filed Pursuant to Rule 424(b)(5)
      paragraph Registration No. 333-31234
      paragraph PROSPECTUS SUPPLEMENT
      paragraph (To Prospectus dated March 3, 2000)
      paragraph Up to $50,000,000
      paragraph TIDELINE RADIOPHARMA, INC.
      paragraph Common Stock
      hidden --------------------
      paragraph HARBORLIGHT SECURITIES | ROTH & MAXIM
      paragraph The date of this prospectus supplement is March 15, 2000
      `,
    );
  });

  it('takes words in capitals that stand alone for a heading, but no sentence and no figure', () => {
    reads(
      `
                                  RISK FACTORS

MANAGEMENT'S DISCUSSION AND ANALYSIS OF
FINANCIAL CONDITION

UP TO $50,000,000

ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.

USE OF PROCEEDS
We will use them for general corporate purposes.
`,
      `
      heading RISK FACTORS
      heading MANAGEMENT'S DISCUSSION AND ANALYSIS OF FINANCIAL CONDITION
      paragraph UP TO $50,000,000
      paragraph ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.
      paragraph USE OF PROCEEDS
      paragraph We will use them for general corporate purposes.
      `,
    );
  });

  it('joins a legend in capitals', () => {
    reads(
      `
     NEITHER THE SECURITIES AND EXCHANGE COMMISSION NOR ANY STATE SECURITIES
COMMISSION HAS APPROVED OR DISAPPROVED OF THESE SECURITIES. ANY REPRESENTATION
TO THE CONTRARY IS A CRIMINAL OFFENSE.
`,
      'paragraph NEITHER THE SECURITIES AND EXCHANGE COMMISSION NOR ANY STATE SECURITIES COMMISSION HAS APPROVED OR DISAPPROVED OF THESE SECURITIES. ANY REPRESENTATION TO THE CONTRARY IS A CRIMINAL OFFENSE.',
    );
  });
});

describe('plain text: lists', () => {
  it('reads items with the lines that go on with them, without their bullets, with their letters', () => {
    reads(
      `
We may sell the following:
     -    shares of common stock, from time to time, at prices that we and our
          agent agree upon;
     o    warrants to purchase shares of our common stock on September 12, 2024;
          and
     (a)  notes, as described in paragraph (b) of the prospectus dated
          May 3, 2024.
1. The first.
2. The second.

\u2022\tTyped in a word processor
\u2022\tand pasted
`,
      `
      paragraph We may sell the following:
      item shares of common stock, from time to time, at prices that we and our agent agree upon;
      item warrants to purchase shares of our common stock on September 12, 2024; and
      item (a) notes, as described in paragraph (b) of the prospectus dated May 3, 2024.
      item 1. The first.
      item 2. The second.
      item Typed in a word processor
      item and pasted
      `,
    );
  });

  it('does not take what a broken line starts with for the mark of an item', () => {
    reads(
      `
We will sell the shares as provided in the second sentence of paragraph
(a) of the section, at a price of not less than that of the day before, or
- if there is none - at that of the week before.
`,
      'paragraph We will sell the shares as provided in the second sentence of paragraph (a) of the section, at a price of not less than that of the day before, or - if there is none - at that of the week before.',
    );
  });

  it('takes no number of a page for an item', () => {
    reads('- 12 -\n\n(3)\n', 'paragraph - 12 -\nparagraph (3)');
  });
});

describe('plain text: tables', () => {
  it('reads cells by the columns that are ruled, under the heads above them', () => {
    reads(
      `
<TABLE>
<CAPTION>
                                                    UNDERWRITING
                                     PRICE TO         DISCOUNTS
                                      PUBLIC       AND COMMISSIONS
                                   -----------     ---------------
<S>                                <C>             <C>
Per share........................  $     25.00      $      1.50
Total ...........................  $50,000,000      $ 3,000,000
</TABLE>
`,
      `
      hidden <TABLE>
      hidden <CAPTION>
      row* 2 [UNDERWRITING]
      row 1 [PRICE TO] | 2 [DISCOUNTS]
      row 1 [PUBLIC] | 2 [AND COMMISSIONS]
      hidden ----------- ---------------
      hidden <S> <C> <C>
      row 0 Per share | 1 $ 25.00 <PRICE TO PUBLIC> | 2 $ 1.50 <UNDERWRITING DISCOUNTS AND COMMISSIONS>
      row 0 Total | 1 $50,000,000 <PRICE TO PUBLIC> | 2 $ 3,000,000 <UNDERWRITING DISCOUNTS AND COMMISSIONS>
      hidden </TABLE>
      `,
    );
  });

  it('has a head over several columns head each of them', () => {
    reads(
      `
<TABLE>
                              Year Ended December 31,
                              ------------------------
                                 1999          1998
                              ----------    ----------
<S>                           <C>           <C>
Net sales                     $   12,500    $    9,800
Net loss                          (1,250)       (2,300)
</TABLE>
`,
      `
      hidden <TABLE>
      row* 1 [Year Ended December 31,]
      hidden ------------------------
      row 1 1999 <Year Ended December 31,> | 2 1998 <Year Ended December 31,>
      hidden ---------- ----------
      hidden <S> <C> <C>
      row 0 Net sales | 1 $ 12,500 <Year Ended December 31,> | 2 $ 9,800 <Year Ended December 31,>
      row 0 Net loss | 1 (1,250) <Year Ended December 31,> | 2 (2,300) <Year Ended December 31,>
      hidden </TABLE>
      `,
    );
  });

  it('knows a table without tags by lines that stand in columns', () => {
    reads(
      `
The following table shows our capitalization, in thousands:

                                      Actual      As Adjusted
                                      ------      -----------
Cash                                  $ 1,000       $ 48,000
Stockholders' equity:
  Common stock, $.01 par value,
    10,000,000 authorized                  20             40

You should read it with our financial statements.
`,
      `
      paragraph The following table shows our capitalization, in thousands:
      row* 1 [Actual] | 2 [As Adjusted]
      hidden ------ -----------
      row 0 Cash | 1 $ 1,000 <Actual> | 2 $ 48,000 <As Adjusted>
      row 0 Stockholders' equity:
      row 0 Common stock, $.01 par value,
      row 0 10,000,000 authorized | 1 20 <Actual> | 2 40 <As Adjusted>
      paragraph You should read it with our financial statements.
      `,
    );
  });

  it('reads the rows of a table of contents without their dots', () => {
    reads(
      `
                                                                            PAGE
                                                                            ----
Risk Factors................................................................ S-5
Use of Proceeds . . . . . . . . . . . . . . . . . . . . . . . . . . . . . .  S-9
`,
      `
      row* 1 [PAGE]
      hidden ----
      row 0 Risk Factors | 1 S-5 <PAGE>
      row 0 Use of Proceeds | 1 S-9 <PAGE>
      `,
    );
  });

  it('reads cells that tabs part', () => {
    reads(
      'Price\tShares\tTotal\n$5.00\t100,000\t$500,000\n$6.00\t100,000\t$600,000\n',
      `
      row* 0 [Price] | 1 [Shares] | 2 [Total]
      row 0 $5.00 <Price> | 1 100,000 <Shares> | 2 $500,000 <Total>
      row 0 $6.00 <Price> | 1 100,000 <Shares> | 2 $600,000 <Total>
      `,
    );
  });

  it('reads a term sheet, whose first line is no head, and footnotes as prose', () => {
    reads(
      `
<TABLE>
<S>                          <C>
Issuer ....................  Tideline Radiopharma, Inc.
Common stock offered(1)....  2,000,000 shares
<FN>
<F1> Excludes 100,000 shares that may be issued upon exercise of options
     outstanding.
</FN>
</TABLE>
`,
      `
      hidden <TABLE>
      hidden <S> <C>
      row* 0 Issuer | 1 Tideline Radiopharma, Inc.
      row 0 Common stock offered(1) | 1 2,000,000 shares
      hidden <FN>
      paragraph Excludes 100,000 shares that may be issued upon exercise of options outstanding.
      hidden </FN>
      hidden </TABLE>
      `,
    );
  });

  it('reads prose that is set in a frame', () => {
    reads(
      `
<TABLE>
<S><C>
Neither the Securities and Exchange Commission nor any state securities
commission has approved or disapproved of these securities.
</TABLE>
`,
      `
      hidden <TABLE>
      hidden <S><C>
      paragraph Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of these securities.
      hidden </TABLE>
      `,
    );
  });

  it('ends a table that nothing closes where lines stop to look like rows', () => {
    reads(
      `
<TABLE>
Shares     Price      Total
   100     $5.00       $500

This is a paragraph.
`,
      `
      hidden <TABLE>
      row* 0 [Shares] | 1 [Price] | 2 [Total]
      row 0 100 <Shares> | 1 $5.00 <Price> | 2 $500 <Total>
      paragraph This is a paragraph.
      `,
    );
  });
});

describe('plain text: what EDGAR puts around it', () => {
  it('hides the wrapper and files in letters, and says the form type', () => {
    reads(
      `
-----BEGIN PRIVACY-ENHANCED MESSAGE-----
Proc-Type: 2001,MIC-CLEAR

<SEC-DOCUMENT>0000912057-00-012345.txt : 20000315
<SEC-HEADER>0000912057-00-012345.hdr.sgml : 20000315
CONFORMED SUBMISSION TYPE:	424B5
</SEC-HEADER>
<DOCUMENT>
<TYPE>424B5
<SEQUENCE>1
<TEXT>
We may sell shares.
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>GRAPHIC
<TEXT>
begin 644 logo.jpg
M_]C_X\`\`02D9)1@\`!
end
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
-----END PRIVACY-ENHANCED MESSAGE-----
`,
      `
      hidden -----BEGIN PRIVACY-ENHANCED MESSAGE----- Proc-Type: 2001,MIC-CLEAR
      hidden <SEC-DOCUMENT>0000912057-00-012345.txt : 20000315
      hidden <SEC-HEADER>0000912057-00-012345.hdr.sgml : 20000315 CONFORMED SUBMISSION TYPE: 424B5 </SEC-HEADER>
      hidden <DOCUMENT>
      hidden 424B5
      hidden <SEQUENCE>1
      hidden <TEXT>
      paragraph We may sell shares.
      hidden </TEXT>
      hidden </DOCUMENT>
      hidden <DOCUMENT>
      hidden GRAPHIC
      hidden <TEXT>
      hidden begin 644 logo.jpg M_]C_X\`\`02D9)1@\`! end
      hidden </TEXT>
      hidden </DOCUMENT>
      hidden </SEC-DOCUMENT>
      hidden -----END PRIVACY-ENHANCED MESSAGE-----
      `,
    );
  });

  it('breaks pages at tags and at form feeds', () => {
    reads(
      'some of our\n\n                 S-2\n<PAGE>\nstock.\n\fA\n<PAGE>   4\n',
      'paragraph some of our\nparagraph S-2\npage\nparagraph stock.\npage\nparagraph A\npage\nparagraph 4',
    );
  });

  it('hides what HTML puts around text that is laid out', () => {
    reads(
      '<HTML>\n<BODY>\n<PRE>\nWe may sell shares.\n</PRE>\n</BODY></HTML>\n',
      'hidden <HTML>\nhidden <BODY>\nhidden <PRE>\nparagraph We may sell shares.\nhidden </PRE>\nhidden </BODY></HTML>',
    );
  });

  it('sees through the tags of revised text', () => {
    reads('<R>\nWe may sell <R>2,000,000</R> shares.\n</R>\n', 'hidden <R>\nparagraph We may sell 2,000,000 shares.\nhidden </R>');
  });
});

describe('plain text: comments', () => {
  it('hides those on lines of their own, and tells where they are', () => {
    const source = 'One.\n\n<!-- two\n\nthree -->\nFour.\n';
    reads(source, 'paragraph One.\nhidden <!-- two three -->\nparagraph Four.');
    const [, comment] = blocksOf(source);
    assert.deepEqual(comment?.comment, { start: 6, end: 25 });
  });

  it('leaves those inside prose and rows out of the text, and notes them', () => {
    const source = 'We may <!-- of\n\ncourse -->sell.\n\n100   $5.00 <!-- ? -->   $500\n200   $6.00   $1,200\n';
    reads(source, 'paragraph We may sell.\nrow* 0 100 | 1 $5.00 | 2 $500\nrow 0 200 | 1 $6.00 | 2 $1,200');
    const [prose, row] = blocksOf(source);
    assert.ok(prose && row);
    assert.deepEqual(build(source, prose).comments?.closed, [{ start: 7, end: 26 }]);
    assert.deepEqual(build(source, row).comments?.closed, [{ start: 45, end: 55 }]);
  });

  it('shows one that nothing closes, and notes where it opens', () => {
    const source = 'We may sell.\n<!-- notes\n';
    reads(source, 'paragraph We may sell.\nparagraph <!-- notes');
    const open = blocksOf(source)[1];
    assert.ok(open);
    assert.deepEqual(build(source, open).comments?.unclosed, [13]);
  });
});

describe('plain text: where a scanner goes on', () => {
  it('looks no further than to the line behind a paragraph', () => {
    const source = 'One is here.\n\nTwo is here.\n\nThree is here.\n';
    assert.deepEqual(
      blocksOf(source).map(({ next: { at, reach } }) => [at, reach]),
      [
        [13, 14],
        [27, 28],
        [43, 44],
      ],
    );
  });

  it('counts the end of the source as looked at', () => {
    assert.deepEqual(blocksOf('One.').at(-1)?.next.reach, 5);
  });

  it('maps a word behind a broken line to where it stands', () => {
    const source = 'We sell in an at-the-\n   market offering.';
    const [block] = blocksOf(source);
    assert.ok(block);
    const { text, map } = passageOf(source, block);
    assert.equal(text, 'We sell in an at-the-market offering.');
    const { start, end } = map.toSource({ start: text.indexOf('market'), end: text.indexOf('market') + 6 });
    assert.equal(source.slice(start, end), 'market');
  });
});
