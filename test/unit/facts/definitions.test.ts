import assert from 'node:assert/strict';
import { draftOf } from '../../../server/src/draft/readDraft';
import { statementsOf } from '../../../server/src/facts/statementsOf';
import { sayDate } from '../../../server/src/regulation/calendarDate';
import { assertStated } from '../../support/stated';

const forms = (text: string) => assertStated('definition', ({ form }) => form, text);

describe('definitions', () => {
  it('stand in quoted parentheses', () =>
    forms(`
Acme, Inc. (the “Company,” “we” or “our”), the Securities Act of 1933 (as amended, the "Securities Act").
                 ^^^^^^^ parenthesis
                            ^^ parenthesis
                                    ^^^ parenthesis
                                                                                        ^^^^^^^^^^^^^^ parenthesis
With Cantor Fitzgerald & Co. (“Cantor”) and another (each a “Sales Agent” and together the “Sales Agents”).
                               ^^^^^^ parenthesis
                                                             ^^^^^^^^^^^ parenthesis
                                                                                            ^^^^^^^^^^^^ parenthesis
`));

  for (const format of ['markdown', 'html', 'plaintext'] as const) {
    for (const [open, close] of [
      ['``', "''"],
      ["''", "''"],
      ['‘‘', '’’'],
      ['“', '’’'],
      ['&#96;&#96;', '&#39;&#39;'],
      ['&lsquo;&#8216;', '&rsquo;&#146;'],
    ] as const) {
      // Plain text has no entities.
      if (format === 'plaintext' && open.startsWith('&')) continue;
      it(`may stand between ${open} and ${close} in ${format}`, () => {
        const source = `the Agents' sale (the ${open}Sales Agreement,${close} ${open}SA${close} or ${open}it${close}) of the Agent’s shares to each bank (each, an ${open}Agent${close}).`;
        const draft = draftOf(source, format);
        const terms = [...draft.passages()].flatMap(at =>
          statementsOf(draft.passage(at)).flatMap(stated => (stated.kind === 'definition' ? [draft.toSource(at, stated.span)] : [])),
        );
        assert.deepEqual(
          terms.map(({ start, end }) => [source.slice(start - open.length, start), source.slice(start, end)]),
          ['Sales Agreement', 'SA', 'it', 'Agent'].map(term => [open, term]),
        );
      });
    }
  }

  it('are acronyms whose letters are the initials before them', () =>
    forms(`
Sales in at-the-market transactions (ATM) and the Food and Drug Administration (FDA), (ABC) and (iii).
                                     ^^^ acronym
                                                                                ^^^ acronym
`));

  it('stand between commas in small letters behind a title or a company', () =>
    forms(`
We signed an Equity Offering Sales Agreement, dated May 3, 2024, or the sales agreement, with Jefferies LLC, or the sales agent, and a bank.
                                                                        ^^^^^^^^^^^^^^^ unquoted
                                                                                                                    ^^^^^^^^^^^ unquoted
Under the At Market Issuance Sales Agreement, or our ATM agreement, we pay the fee, or the commission, at the closing, or the date,
                                                     ^^^^^^^^^^^^^ unquoted
`));

  it('stand between commas, in words of what they stand for', () =>
    forms(`
Under the Securities Act of 1933, as amended, or the Securities Act, on The Nasdaq Stock Market LLC, or NASDAQ, by bonds, or Warrants, too.
                                                     ^^^^^^^^^^^^^^ unquoted
                                                                                                        ^^^^^^ unquoted
`));

  it('may lack the quotation marks', () =>
    forms(`
Offered to 35 investors (the Addressed Investors) at a price that is referred to as the Threshold Price; see the Addressed Investors.
                             ^^^^^^^^^^^^^^^^^^^ unquoted
                                                                                        ^^^^^^^^^^^^^^^ unquoted
`));

  it('name several together', () =>
    forms(`
Through our agents, Cantor Fitzgerald & Co. and B. Riley FBR, Inc., collectively, the Sales Agents. We pay them, collectively, a fee.
                                                                                      ^^^^^^^^^^^^ unquoted
`));

  it('are said to be those of another document', () =>
    forms(`
The Purchase Valuation Period for a Purchase is defined in the Purchase Agreement as the period of one day; the Fee is defined by law.
    ^^^^^^^^^^^^^^^^^^^^^^^^^ unquoted
`));

  it('are lists of words of which the last says what they mean, or the first', () =>
    forms(`
The terms “FFIC,” the “Company,” “we” and “us” in this prospectus refer to Acme, Inc. As used in this “Description of Notes,” the “holder” means you.
           ^^^^ sentence
                       ^^^^^^^ sentence
                                  ^^ sentence
                                           ^^ sentence
                                                                                                                                   ^^^^^^ sentence
The “VWAP” of our shares on any day means their average. The “Trigger Price” is initially equal to $27.00, a “person,” which term means any.
     ^^^^ sentence
                                                              ^^^^^^^^^^^^^ sentence
                                                                                                              ^^^^^^ sentence
See “Risk Factors” and “Dilution” in what we refer to. The words “the Company” refer to Acme. We are a U.S. real property holding corporation, or USRPHC, too.
                                                                      ^^^^^^^ sentence
                                                                                                                                                  ^^^^^^ unquoted
`));

  it('have marks of any kind', () =>
    forms(`
We signed an agreement (the ‘Sales Agreement’) with a bank (the 'Agent'), and a plan (the «Plan») of the Agent's own (not ‘ours’).
                             ^^^^^^^^^^^^^^^ parenthesis
                                                                 ^^^^^ parenthesis
                                                                                           ^^^^ parenthesis
`));

  it('stand behind other terms of a parenthesis, or behind “each” and “collectively” without one', () =>
    forms(`
We amended it (“Amendment No. 1”; the agreement, as amended by Amendment No. 1, the “Sales Agreement”). Banks, each a “Manager” and collectively the “Managers.”
                ^^^^^^^^^^^^^^^ parenthesis
                                                                                     ^^^^^^^^^^^^^^^ parenthesis
                                                                                                                       ^^^^^^^ sentence
                                                                                                                                                      ^^^^^^^^ sentence
We file reports (other than what is “furnished” and not “filed”; it is none of ours). We signed (the “Sales Agreement) and (the Plan”) too.
                                                                                                      ^^^^^^^^^^^^^^^ parenthesis
                                                                                                                                ^^^^ parenthesis
`));

  it('are sentences about a word', () =>
    forms(`
We refer to Robert W. Baird & Co. Incorporated as the “sales agent.” References to “Acme,” the “Company” or “us” are to Acme, Inc.
                                                       ^^^^^^^^^^^ sentence
                                                                                    ^^^^ sentence
                                                                                                ^^^^^^^ sentence
                                                                                                             ^^ sentence
“Person” means any individual.
 ^^^^^^ sentence
`));

  it('are not names of sections, symbols and words in quotation marks', () =>
    forms(`
See “Risk Factors” (under the heading “Use of Proceeds”). Listed under the symbol “ABC.” Words such as “may” and “will” identify them.
The words “believe,” “may,” “will” and “intend” identify forward-looking statements. Acme, formerly known as “Beta,” for gold, or “mining,” too.
`));

  it('carry the date that the words before them give', () =>
    assertStated(
      'definition',
      ({ dated }) => (dated === undefined ? 'undated' : sayDate(dated)),
      `
On May 1, 2020, we signed a Sales Agreement, dated as of April 30, 2020 (the “Sales Agreement”), with Baird (“Baird”).
                                                                              ^^^^^^^^^^^^^^^ April 30, 2020
                                                                                                              ^^^^^ undated
`,
    ));
});

describe('phrases used like terms', () => {
  it('end in a head noun behind a determiner', () =>
    assertStated(
      'phrase',
      ({ article, described }) => `${article}${described ? ', described' : ''}`,
      `
Under the Sales Agreement, such Placement Agent and the Prospectus Supplement dated May 1, 2020.
          ^^^^^^^^^^^^^^^ the
                                ^^^^^^^^^^^^^^^ such
                                                        ^^^^^^^^^^^^^^^^^^^^^ the, described
The Note Purchase Agreement that we signed in 2022.
    ^^^^^^^^^^^^^^^^^^^^^^^ the, described
Under the Open Market Sale Agreement(SM) with Jefferies LLC.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ the, described
The Company and the Nasdaq Stock Market, the Notice of Sales Agreement, “the Sales Agreement,” the Proxy Statement/Prospectus.
`,
    ));

  it('are not seen in tables', () => {
    const draft = draftOf('| Terms of the Sales Agreement | the Sales Agreement |\n|---|---|\n| the Sales Agreement | it |', 'markdown');
    const stated = [...draft.passages()].flatMap(at => statementsOf(draft.passage(at)));
    assert.equal([...draft.passages()].length, 2);
    assert.deepEqual(
      stated.filter(({ kind }) => kind === 'phrase'),
      [],
    );
  });

  it('are not seen in headings and bold lines', () =>
    assertStated(
      'phrase',
      () => 'phrase',
      `
# Terms of the Sales Agreement
**Terms of the Sales Agreement**
`,
    ));
});

describe('borrowing clauses', () => {
  it('are known in their usual wordings', () => {
    for (const clause of [
      'Capitalized terms used but not defined in this Supplement have the meanings given to them in the Prospectus Supplement',
      'Terms used but not defined herein shall have the meanings given in the Prospectus Supplement',
      'Each capitalized term used herein and not otherwise defined has the meaning given in the Prospectus',
      'Capitalized terms in this Supplement have the meanings given in the Prospectus',
      'as such terms are defined in the Prospectus',
    ]) {
      const draft = draftOf(clause, 'markdown');
      const stated = [...draft.passages()].flatMap(at => statementsOf(draft.passage(at)));
      assert.equal(stated.filter(({ kind }) => kind === 'borrowing').length, 1, clause);
    }
  });
});

describe('labels', () => {
  it('are words in quotation marks, first cells of table rows, and run-in headings', () =>
    assertStated(
      'label',
      () => 'label',
      `
See “Risk Factors.” **Maturity Date:** June 1, 2027. **Not one** of them.
     ^^^^^^^^^^^^ label
                      ^^^^^^^^^^^^^ label
**Offering** **Price**: $5.00. We sell under one **Agreement:** the first.
  ^^^^^^^^^^^^^^^^^^ label
`,
    ));

  it('are the first cell that shows something, without the marks of its footnotes', () => {
    const labelsOf = (row: string) => {
      const draft = draftOf(`<table><tr><td>Term</td><td>Terms</td><td>More</td></tr>${row}<tr><td>1</td><td>2</td><td>3</td></tr></table>`, 'html');
      const keys = [...draft.passages()].flatMap(at => statementsOf(draft.passage(at)).flatMap(stated => (stated.kind === 'label' ? [stated.key] : [])));
      return keys.filter(key => /^[a-z]/.test(key));
    };
    for (const cell of ['Trade Date', 'Trade Date<sup>1,2</sup>', 'Trade Date^1.4^', 'Trade Date*:', 'Trade Date (1)†'])
      assert.deepEqual(labelsOf(`<tr><td></td><td>${cell}</td><td>March 31, 2025</td></tr>`), ['trade date'], cell);
    assert.deepEqual(labelsOf('<tr><td>Series 2024</td><td>$12</td><td>3</td></tr>'), ['series 2024']);
  });
});

describe('documents', () => {
  it('are named with sort, number and date', () =>
    assertStated(
      'document',
      ({ sort, number, dated, own }) => [own ? 'own' : 'prior', sort, number, dated && sayDate(dated)].filter(part => part !== undefined).join(' '),
      `
This Supplement No. 2 amends the prospectus supplement dated May 1, 2024 and the accompanying prospectus, dated April 2, 2024.
^^^^^^^^^^^^^^^^^^^^^ own supplement 2
                             ^^^^^^^^^^^^^^^^^^^^^^^^^ prior prospectus supplement May 1, 2024
                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ prior prospectus April 2, 2024
`,
    ));

  it('date themselves in a line of their own', () =>
    assertStated(
      'dateLine',
      () => 'date line',
      `
**The date of this Supplement No. 1 to the Prospectus Supplement is October 20, 2022.**
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date line
Prospectus Supplement dated May 1, 2024
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date line
As of the date of this prospectus supplement, we have sold nothing.
`,
    ));
});
