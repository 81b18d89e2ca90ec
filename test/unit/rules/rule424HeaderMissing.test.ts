import assert from 'node:assert/strict';
import { fixesFor } from '../../../server/src/check/check';
import { applied, assertFixed, checkSource, DATE_LINE, LEGEND } from '../../support/drafts';
import { expandSnippet } from '../../support/snippet';

const RULE = 'rule-424-header-missing';
const FILED = '**Filed Pursuant to Rule 424(b)(5)**';
const NUMBER = '**Registration No. 333-278184**';
const TITLE = '**SUPPLEMENT NO. 1**';
const RELATION =
  'This Supplement No. 1 (this “Supplement”) is read in conjunction with the prospectus dated April 2, 2024, and supplements the prospectus supplement dated May 3, 2024 (the “Prospectus Supplement”).';
const WITH_NUMBER = RELATION.replace(').', '), which is part of a registration statement on Form S-3 (File No. 333-278184).');
const draft = (...parts: readonly string[]) =>
  [...parts, LEGEND.replace(', the Prospectus Supplement or the Base Prospectus', ' or the Prospectus Supplement'), DATE_LINE].join('\n\n');

/** The fix for a cover, of which there is one. */
function fixOf(source: string) {
  const { findings, filed } = checkSource(source);
  const [finding, ...others] = findings;
  assert.ok(finding && filed && others.length === 0 && finding.rule === RULE);
  const [fix, ...more] = fixesFor(finding, filed);
  assert.deepEqual(more, []);
  return fix;
}

/** What the fix makes of a draft, with LF and with CRLF. */
function assertMended(source: string, expected: string): void {
  for (const lineEnd of ['\n', '\r\n']) assert.equal(assertFixed(source.replaceAll('\n', lineEnd), RULE), expected.replaceAll('\n', lineEnd));
}

describe('the fix for a cover without its header', () => {
  it('puts both lines at the top, the number as the draft gives it elsewhere', () =>
    assertMended(draft(TITLE, WITH_NUMBER), draft('**Filed Pursuant to Rule 424(b)(\\[ \\])**', NUMBER, TITLE, WITH_NUMBER)));

  it('leaves a blank where the draft gives no number, or several', () => {
    const several = WITH_NUMBER.replace('333-278184', '333-278184 and File No. 333-249250');
    for (const relation of [RELATION, several])
      assertMended(draft(TITLE, relation), draft('**Filed Pursuant to Rule 424(b)(\\[ \\])**', '**Registration No. 333-\\[ \\]**', TITLE, relation));
  });

  it('puts the number behind the paragraph, and the paragraph before the number', () => {
    assertMended(draft(FILED, TITLE, WITH_NUMBER), draft(FILED, NUMBER, TITLE, WITH_NUMBER));
    assertMended(draft(NUMBER, TITLE, RELATION), draft('**Filed Pursuant to Rule 424(b)(\\[ \\])**', NUMBER, TITLE, RELATION));
  });

  it('has a tab stop at each blank, with the paragraphs to choose from', () => {
    const expanded = (source: string, ...values: readonly string[]) => {
      const fix = fixOf(source);
      assert.ok(fix?.edits[0].snippet);
      const [{ span, snippet }] = fix.edits;
      return applied(source, { ...fix, edits: [{ span, newText: expandSnippet(snippet, values) }] });
    };
    assert.equal(expanded(draft(TITLE, RELATION), '5', '278184'), draft(FILED, NUMBER, TITLE, RELATION));
    assert.equal(expanded(draft(TITLE, WITH_NUMBER)), draft(FILED, NUMBER, TITLE, WITH_NUMBER));
    assert.equal(expanded(draft(FILED, TITLE, RELATION), '278184'), draft(FILED, NUMBER, TITLE, RELATION));
  });

  it('says what it puts in, and is never applied unseen', () => {
    const shape = (source: string) => {
      const fix = fixOf(source);
      return fix === undefined ? undefined : [fix.title, fix.preferred, fix.safe];
    };
    assert.deepEqual(shape(draft(TITLE, RELATION)), ['Insert the Rule 424(e) lines', true, false]);
    assert.deepEqual(shape(draft(NUMBER, TITLE, RELATION)), ['Insert “Filed Pursuant to Rule 424(b)([ ])”', true, false]);
    assert.deepEqual(shape(draft(FILED, TITLE, WITH_NUMBER)), ['Insert “Registration No. 333-278184”', true, false]);
  });

  it('stands above HTML in the draft, and above a table of it', () => {
    for (const cover of [
      '<p align="center">\n<b>SUPPLEMENT NO. 1</b>\n</p>',
      '<table><tr><td>\n\n**SUPPLEMENT NO. 1**\n\n</td></tr></table>',
      '<table>\n<tr>\n<td>SUPPLEMENT NO. 1</td>\n</tr>\n</table>',
    ])
      assertMended(draft(cover, WITH_NUMBER), draft('**Filed Pursuant to Rule 424(b)(\\[ \\])**', NUMBER, cover, WITH_NUMBER));
  });

  it('is not offered where it would be a part of the HTML around it', () => {
    for (const cover of [
      `<div align="center">\n# SUPPLEMENT NO. 1\n</div>`,
      `<!-- c --> ${TITLE}`,
      `<table><tr><td>\n\n${FILED}\n\n${TITLE}\n\n</td></tr></table>`,
    ])
      assert.equal(fixOf(draft(cover, WITH_NUMBER)), undefined, cover);
  });

  it('is not offered in a table, nor for the number of a subparagraph', () => {
    assert.equal(fixOf(draft(`| ${TITLE} | Common Stock |\n|---|---|`, RELATION)), undefined);
    assert.equal(fixOf(draft(`| ${FILED} | ${TITLE} |\n|---|---|\n| a | b |`, RELATION)), undefined);
    assert.equal(fixOf(draft('**Filed Pursuant to Rule 424(b)**', NUMBER, TITLE, RELATION)), undefined);
  });
});
