import assert from 'node:assert/strict';
import { fixesFor } from '../../../server/src/check/check';
import { assertFindings, assertFixed, checkSource, sticker } from '../../support/drafts';

const RULE = 'undefined-term';
const DEFINED = 'We entered into an Equity Distribution Agreement (the “Equity Distribution Agreement”) with an agent.';

function fixTitles(source: string): readonly string[] {
  const { findings, filed } = checkSource(source);
  const finding = findings.find(({ rule }) => rule === RULE);
  assert.ok(finding && filed);
  return fixesFor(finding, filed).map(({ title }) => title);
}

describe('undefined terms', () => {
  it('are one finding however often they are used, and one fix mends all uses', () => {
    const source = sticker(`${DEFINED}\n\nUnder the Sales Agreement we sold 5 shares. The Sales Agreement ended; the Sales Agreements were two.`);
    assert.deepEqual(fixTitles(source), ['Use “Equity Distribution Agreement” (3 places)', 'Define “Sales Agreement” at its first use']);
    assert.equal(assertFixed(source, RULE).includes('Sales Agreement'), false);
  });

  it('are mended over a line break', () => {
    const mended = assertFixed(sticker(`${DEFINED}\n\nWe sold 5 shares under the Sales\nAgreement in May.`), RULE);
    assert.ok(mended.includes('under the Equity Distribution Agreement in May.'));
  });

  it('get no fix where mark-up cuts them in two', () => {
    assert.deepEqual(fixTitles(sticker(`${DEFINED}\n\nWe sold 5 shares under the **Sales** Agreement in May.`)), []);
  });

  it('offer every likely rival, and prefer none of several', () => {
    const several = sticker(
      `${DEFINED}\n\nWe signed a side letter (the “Side Distribution Agreement”). We sold 5 shares under the Master Distribution Agreement.`,
    );
    const { findings, filed } = checkSource(several);
    const [finding] = findings;
    assert.ok(finding && filed);
    assert.deepEqual(
      fixesFor(finding, filed).map(({ title, preferred }) => [title, preferred]),
      [
        ['Use “Equity Distribution Agreement”', false],
        ['Use “Side Distribution Agreement”', false],
        ['Define “Master Distribution Agreement” at its first use', false],
      ],
    );
  });

  it('name no rival that shares nothing but the noun', () => {
    const source = sticker(`${DEFINED}\n\nWe assumed the Pfizer License Agreement.`);
    assert.deepEqual(
      checkSource(source).findings.map(({ message, severity }) => [message, severity]),
      [['“Pfizer License Agreement” is not defined here', 'warning']],
    );
    assert.deepEqual(fixTitles(source), ['Define “Pfizer License Agreement” at its first use']);
  });

  it('are defined at their first use, with blanks, in the marks that the draft has', () => {
    for (const [open, close] of ['“”', '""'].map(marks => [...marks])) {
      const defined = `We sell to one bank (the ${open}Bank${close}).`;
      const fixed = (text: string) =>
        assertFixed(
          sticker(`${defined} ${text}`).replace(/[“”]/g, mark => (mark === '“' ? (open ?? '') : (close ?? ''))),
          RULE,
        );
      const paper = fixed('We assumed the Pfizer License Agreement from the Bank. The Pfizer License Agreement ends.');
      assert.ok(
        paper.includes(
          `assumed the Pfizer License Agreement, dated \\[date\\], with \\[name\\] (the ${open}Pfizer License Agreement${close}) from the Bank. The`,
        ),
      );
      const date = fixed('The Bank pays at the Closing Date, and not before the Closing Date.');
      assert.ok(date.includes(`at the Closing Date, \\[what it is\\] (the ${open}Closing Date${close}), and`));
    }
  });

  it('are not what was introduced by a description', () =>
    assertFindings(sticker(`${DEFINED} We also signed a Sales Agreement, dated May 1, 2019, with Jones. The Sales Agreement was terminated on May 1, 2020.`)));

  it('have no rival where they speak of another thing', () => {
    assert.deepEqual(fixTitles(sticker(`${DEFINED} The Prior Sales Agreement ended on May 1, 2020.`)), ['Define “Prior Sales Agreement” at its first use']);
  });

  it('keep a comment that stands inside them', () => {
    assert.deepEqual(fixTitles(sticker(`${DEFINED}\n\nWe sold 5 shares under the Sales <!-- check --> Agreement.`)), []);
  });

  it('are not names of laws, bodies, markets and classes of stock, nor things of which there are many', () =>
    assertFindings(
      sticker(
        `${DEFINED} The terms of the Series B Preferred Stock follow the Securities Exchange Act of 1934, the Paris Agreement and the New York Stock Exchange. Each Indemnification Agreement is governed by Delaware law.`,
      ),
    ));

  it('may differ from a defined term in the plural of a word, however that is defined', () =>
    assertFindings(
      sticker(`
Our board approved a stockholder rights agreement, effective in 2010, or the Stockholder Rights Agreement. It suspended the Stockholders Rights Agreement.
                                                                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning undefined-term 💡: “Stockholders Rights Agreement” is not defined here; this document defines “Stockholder Rights Agreement”
`),
    ));

  it('are not those of which the sentence says that another document defines them', () => {
    const price = 'We pay the Average Gold Price and the Average Silver Price, less costs, as such terms are defined in the royalty agreement.';
    const { findings } = checkSource(sticker(`${price} The Average Gold Price is paid, as such terms are defined in that agreement.`));
    assert.deepEqual(findings, []);
    assert.equal(checkSource(sticker('We pay the Average Gold Price. The Average Gold Price is set.')).findings.length, 1);
  });

  it('are not used in an agreement that the words behind it describe', () =>
    assertFindings(
      sticker(`${DEFINED} It replaced the Sales Agreement, dated May 1, 2020, and the Distribution Agreement with Baird, under which we sold 5 shares.`),
    ));
});
