import assert from 'node:assert/strict';
import { fixesFor } from '../../../server/src/check/check';
import { applied, assertFixed, checkSource, sticker } from '../../support/drafts';

const RULE = 'commission-legend-element';
const JUDGEMENT = 'Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of these securities';
const DISCLOSURE = 'or determined if this Supplement, the Prospectus Supplement or the Base Prospectus is truthful or complete';
const OFFENSE = 'Any representation to the contrary is a criminal offense.';
const WHOLE = `${JUDGEMENT} ${DISCLOSURE}. ${OFFENSE}`;

const withLegend = (legend: string) => sticker('We sell shares.', { legend });

/** The fixes of the finding in a draft with this legend; each is tried, mends the finding and adds none. */
function fixesOf(legend: string) {
  const source = withLegend(legend);
  const { findings, filed } = checkSource(source);
  const [finding, ...others] = findings;
  assert.ok(finding && filed && others.length === 0);
  assert.equal(finding.rule, RULE);
  const fixes = fixesFor(finding, filed);
  for (const fix of fixes) assert.deepEqual(checkSource(applied(source, fix)).findings, [], fix.title);
  return fixes.map(({ title, preferred, safe }) => ({ title, preferred, safe }));
}

/** The legend that the first fix makes of another, with LF and with CRLF. */
function assertMended(legend: string, expected: string): void {
  for (const lineEnd of ['\n', '\r\n']) {
    const [source, mended] = [legend, expected].map(text => withLegend(text).replaceAll('\n', lineEnd));
    assert.equal(assertFixed(source ?? '', RULE), mended);
  }
}

describe('the fix for a Commission legend that is not whole', () => {
  it('adds the last sentence, inside the bold of the legend', () => {
    assertMended(`**${JUDGEMENT} ${DISCLOSURE}.**`, `**${WHOLE}**`);
    assertMended(`${JUDGEMENT} ${DISCLOSURE}.`, WHOLE);
    assertMended(`*${JUDGEMENT} ${DISCLOSURE}*`, `*${WHOLE}*`);
    assertMended(`**${JUDGEMENT}**\n**${DISCLOSURE}.**`, `**${JUDGEMENT}**\n**${DISCLOSURE}. ${OFFENSE}**`);
    assertMended(`${JUDGEMENT} ${DISCLOSURE}. We sell in Canada.`, `${WHOLE} We sell in Canada.`);
  });

  it('adds who passed upon the disclosure, naming this document and its chain', () => {
    assertMended(`**${JUDGEMENT}. ${OFFENSE}**`, `**${WHOLE}**`);
    assertMended(`**${JUDGEMENT}.** **${OFFENSE}**`, `**${JUDGEMENT} ${DISCLOSURE}.** **${OFFENSE}**`);
  });

  it('adds the other regulator behind the Commission', () => assertMended(`**${WHOLE.replace(' nor any state securities commission', '')}**`, `**${WHOLE}**`));

  it('works in the cell of a table and in a heading', () => {
    assertMended(`| ${JUDGEMENT} ${DISCLOSURE}. | x |\n|---|---|`, `| ${WHOLE} | x |\n|---|---|`);
    assert.equal(fixesOf(`| ${JUDGEMENT} ${DISCLOSURE}. | x |\n|---|---|`).length, 2);
    assert.equal(fixesOf(`> **${JUDGEMENT} ${DISCLOSURE}.**`).length, 2);
    assert.equal(fixesOf(`# ${JUDGEMENT} ${DISCLOSURE}.`).length, 2);
  });

  it('is safe where it adds a standard sentence, and never where it names documents or bodies', () => {
    const replacement = {
      title: 'Replace the legend by the rule’s sample, naming this Supplement, the Prospectus Supplement and the Base Prospectus',
      preferred: false,
      safe: false,
    };
    assert.deepEqual(fixesOf(`**${JUDGEMENT} ${DISCLOSURE}.**`), [{ title: `Add “${OFFENSE}”`, preferred: true, safe: true }, replacement]);
    assert.deepEqual(fixesOf(`**${JUDGEMENT}. ${OFFENSE}**`), [{ title: `Add “${DISCLOSURE}”`, preferred: true, safe: false }, replacement]);
    assert.deepEqual(fixesOf(`**${WHOLE.replace(' nor any state securities commission', '')}**`), [
      { title: 'Add “nor any state securities commission”', preferred: true, safe: false },
      replacement,
    ]);
  });

  it('is the rule’s sample alone where several elements are missing, or one without a certain place', () => {
    for (const legend of [JUDGEMENT, `${JUDGEMENT.replace('Neither the', 'The').replace('nor', 'and')} ${DISCLOSURE}. ${OFFENSE}`]) {
      const titles = fixesOf(`**${legend}**`).map(({ title }) => title);
      assert.deepEqual(titles, ['Replace the legend by the rule’s sample, naming this Supplement, the Prospectus Supplement and the Base Prospectus']);
    }
    assertMended(`**${JUDGEMENT}.**`, `**${WHOLE}**`);
  });

  it('leaves what shares the paragraph of the legend, or offers nothing where mark-up cuts it', () => {
    assertMended(`${JUDGEMENT}. We sell in Canada.`, `${WHOLE} We sell in Canada.`);
    assertMended(`**We sell in Canada. ${JUDGEMENT}.**`, `**We sell in Canada. ${WHOLE}**`);
    assert.deepEqual(fixesOf(`We sell in Canada. ${JUDGEMENT.replace('Neither', '**Neither**')}.`), []);
  });

  it('puts back what was lost of the negation', () => {
    const of = (head: string) => `**${head} approved or disapproved of these securities ${DISCLOSURE}. ${OFFENSE}**`;
    const neither = of('Neither the SEC nor any state securities commission has');
    assertMended(of('The SEC nor any state securities commission has'), neither);
    assertMended(of('the SEC nor any state securities commission has'), neither);
    assertMended(of('Both the SEC and any state securities commission has'), neither);
    assertMended(
      of('The SEC, any state securities commission, or any other regulatory body has'),
      of('None of the SEC, any state securities commission, or any other regulatory body has'),
    );
    const passive = (been: string) =>
      `These securities ${been} approved or disapproved by the SEC or any state securities commission, nor have they determined if this Supplement is truthful or complete. ${OFFENSE}`;
    assertMended(passive('have been'), passive('have not been'));
  });

  it('puts the last sentence in the place of one that does not say it', () => {
    for (const sentence of [
      'Any representation to the contrary is an offense.',
      'Any representation to the contrary.',
      'Any contrary representation is a mistake.',
    ])
      assertMended(`**${JUDGEMENT} ${DISCLOSURE}. ${sentence}**`, `**${WHOLE}**`);
  });

  it('speaks in capitals where the legend does', () => {
    assertMended(`**${JUDGEMENT} ${DISCLOSURE}.**`.toUpperCase(), `**${WHOLE}**`.toUpperCase());
    assertMended(`**${WHOLE.replace('Neither the', 'The')}**`.toUpperCase(), `**${WHOLE}**`.toUpperCase());
  });
});

describe('a slip in a Commission legend', () => {
  const found = (legend: string) => checkSource(withLegend(legend)).findings.map(({ severity, message }) => `${severity}: ${message}`);

  it('is information, and mended in place', () => {
    for (const [right, slip, message] of [
      ['disapproved of', 'dissapproved of', 'The Commission legend has “dissapproved” for “disapproved”'],
      ['truthful', 'truthfull', 'The Commission legend has “truthfull” for “truthful”'],
      ['criminal', 'crimnal', 'The Commission legend has “crimnal” for “criminal”'],
      ['disapproved of', 'disapproved', 'The Commission legend says “disapproved these” without the word “of” that the rule’s samples have there'],
      ['to the contrary', 'the contrary', 'The Commission legend says “representation the” without the word “to” that the rule’s samples have there'],
    ] as const) {
      for (const words of [(legend: string) => legend, (legend: string) => legend.toUpperCase()]) {
        const written = words(WHOLE.replace(right, slip));
        assert.deepEqual(
          found(`**${written}**`).map(one => one.toLowerCase()),
          [`information: ${message}`.toLowerCase()],
        );
        assertMended(`**${written}**`, `**${words(WHOLE)}**`);
      }
    }
  });

  it('is put right across the end of a line', () => {
    assertMended(WHOLE.replace('disapproved of these', 'disapproved\nthese'), WHOLE.replace('of these', 'of\nthese'));
  });

  it('is no British spelling, and none in number', () => {
    for (const legend of [WHOLE.replace('offense', 'offence'), WHOLE.replace('is truthful', 'are truthful'), WHOLE.replace('has approved', 'have approved')])
      assert.deepEqual(found(legend), []);
  });

  it('stands beside what is missing', () => {
    assert.deepEqual(found(`**${JUDGEMENT.replace('disapproved of', 'dissapproved of')}. ${OFFENSE}**`), [
      'warning: The Commission legend “Neither the Securities and Exchange Commission …” does not say that nobody has passed upon the adequacy or accuracy of the disclosure',
      'information: The Commission legend has “dissapproved” for “disapproved”',
    ]);
  });
});

describe('a Commission legend that is not whole', () => {
  it('is information where only the other regulator is missing', () => {
    const severity = (legend: string) => checkSource(withLegend(legend)).findings.map(one => one.severity);
    assert.deepEqual(severity(WHOLE.replace(' nor any state securities commission', '')), ['information']);
    assert.deepEqual(severity(`${JUDGEMENT} ${DISCLOSURE}.`), ['warning']);
    assert.deepEqual(severity(WHOLE), []);
  });
});
