import assert from 'node:assert/strict';
import { SCOPES, type Scope } from '../../../server/src/check/suppress/directive';
import { silence } from '../../../server/src/check/suppress/silence';
import { strip } from '../../../server/src/check/suppress/strip';
import { Sections } from '../../../server/src/draft/sections';
import type { FiledDocument } from '../../../server/src/filing/filedDocument';
import type { Finding, Fix } from '../../../server/src/rules/finding';
import { contains } from '../../../server/src/text/span';
import { applied, checkSource, sticker } from '../../support/drafts';
import { exampleText } from '../../support/project';
import { expandSnippet } from '../../support/snippet';

/** Drafts with slips in every kind of place. */
const DRAFTS: Readonly<Record<string, string>> = {
  'the example': exampleText(),
  paragraphs: sticker('The offering ends on February 30, 2025,\nor on June 31, 2025.\n\nIt ended on February 31, 2025.'),
  'a paragraph right below a heading': sticker('# Later\nThe offering ends on February 30, 2025.\n***\nIt ends on June 31, 2025.'),
  'headings of every kind': sticker(
    '# Until February 30, 2025\n\nIt ends on June 31, 2025.\n\n## Until February 31, 2025\nIt ends on June 31, 2025.\n\n**Until June 31, 2025**\n\nUntil April 31, 2025\n---\nIt ends on June 31, 2025.',
  ),
  'a heading at the end': `${sticker('We sell shares.')}\n\n# Until February 30, 2025`,
  'a heading at the end, and a line end': `${sticker('We sell shares.')}\n\n# Until February 30, 2025\n`,
  'a heading at the end, and an empty line': `${sticker('We sell shares.')}\n\n# Until February 30, 2025\n\n`,
  'a list with its paragraph': sticker('It ends on the earlier of:\n\n- February 30, 2025; and\n- June 31, 2025.'),
  'a list without one': sticker('It ends early.\n- It ends on February 30, 2025.\n  - It ends on June 31, 2025.\n1. It ends on April 31, 2025.'),
  'a block quote': sticker('> It ends on February 30, 2025,\n> or on June 31, 2025.'),
  tables: sticker('| Until June 31, 2025 |\n|---|\n| February 30, 2025 |\n| February 31, 2025 |\n\nIt ends on:\n| April 31, 2025 |\n|---|\n| June 31, 2025 |'),
  'tables with empty heads': sticker('| | |\n|---|---|\n| From | February 30, 2025 |\n\n| | |\n|---|---|\n| Or | June 31, 2025 |\n| Until | June 31, 2025 |'),
  'a slip in the first line': 'SUPPLEMENT DATED FEBRUARY 30, 2025\n\n(To Prospectus dated April 1, 2024)\n\nThis supplement amends the prospectus.',
  'one empty line at the top': `\n${sticker('It ends on February 30, 2025.')}`,
  'a table at the top': `| SUPPLEMENT NO. 1 | |\n|---|---|\n| | **Until February 30, 2025** |\n\n${sticker('It ends on June 31, 2025.')}`,
  'figures that do not agree': sticker(
    'We may sell shares having an aggregate offering price of up to $1,000.\n\nWe have sold shares for gross proceeds of $2,000.',
  ),
};

/** What a finding says and of which words. */
function written(source: string, filed: FiledDocument, { rule, severity, message, place }: Finding): string {
  const { start, end } = filed.draft.toSource(place.at, place.span);
  return `${severity} ${rule} at “${source.slice(start, end)}”: ${message}`;
}

/** The draft with a fix applied, and a reason typed at its tab stop. */
function withReason(source: string, { edits: [edit] }: Fix): string {
  assert.ok(edit.snippet);
  return applied(source, { title: '', preferred: false, safe: false, edits: [{ span: edit.span, newText: expandSnippet(edit.snippet, ['as agreed']) }] });
}

function silenceOf(finding: Finding, scope: Scope, { draft }: FiledDocument): Fix {
  const fix = silence(finding, scope, draft);
  assert.ok(fix);
  assert.deepEqual([fix.preferred, fix.safe], [false, false]);
  return fix;
}

/** Whether the comment that silences one finding reaches another. */
function reaches(scope: Scope, silenced: Finding, other: Finding, { draft }: FiledDocument): boolean {
  if (other.rule !== silenced.rule) return false;
  if (scope === 'file') return true;
  const { start } = draft.blockOf(silenced.place.at);
  if (scope === 'next-block') return draft.blockOf(other.place.at).start === start;
  return contains(new Sections(draft).around(start), draft.blockOf(other.place.at));
}

describe('the fix that silences a finding', () => {
  for (const [name, text] of Object.entries(DRAFTS)) {
    for (const [lineEnds, source] of [
      ['LF', text],
      ['CRLF', text.replaceAll('\n', '\r\n')],
    ] as const) {
      const { findings, filed, remarks } = checkSource(source);
      const each = (work: (finding: Finding, scope: Scope, filed: FiledDocument) => void) => {
        assert.ok(filed && findings.length > 0 && remarks.length === 0);
        for (const finding of findings) for (const scope of SCOPES) work(finding, scope, filed);
      };

      it(`makes it go and no other that it does not reach: ${name} (${lineEnds})`, () =>
        each((finding, scope, before) => {
          const silenced = withReason(source, silenceOf(finding, scope, before));
          const after = checkSource(silenced);
          assert.ok(after.filed);
          const { filed: read } = after;
          assert.deepEqual(
            after.findings.map(one => written(silenced, read, one)),
            findings.filter(other => !reaches(scope, finding, other, before)).map(one => written(source, before, one)),
            silenced,
          );
          assert.deepEqual(after.remarks, []);
        }));

      it(`silences nothing without a reason, and says so: ${name} (${lineEnds})`, () =>
        each((finding, scope, before) => {
          const tried = checkSource(applied(source, silenceOf(finding, scope, before)));
          assert.equal(tried.findings.length, findings.length);
          assert.deepEqual(
            tried.remarks.map(({ message }) => message),
            ['This suppression gives no reason and silences nothing: write “-- ” and why, behind the rule'],
          );
        }));

      it(`can be stripped without a trace: ${name} (${lineEnds})`, () =>
        each((finding, scope, before) => {
          const silenced = withReason(source, silenceOf(finding, scope, before));
          assert.deepEqual(strip(silenced, 'markdown'), { text: source, removed: 1, left: [] });
          const { findings: left, filed: read } = checkSource(silenced);
          const [second] = left;
          if (second === undefined || read === undefined) return;
          const twice = withReason(silenced, silenceOf(second, 'next-block', read));
          assert.deepEqual(strip(twice, 'markdown'), { text: source, removed: 2, left: [] });
        }));
    }
  }

  it('says how far it reaches, and ends its lines as the draft does', () => {
    for (const lineEnd of ['\n', '\r\n']) {
      const source = sticker('It ends on February 30, 2025.').replaceAll('\n', lineEnd);
      const { findings, filed } = checkSource(source);
      assert.ok(filed && findings[0]);
      const [finding] = findings;
      const fixes = SCOPES.map(scope => silenceOf(finding, scope, filed));
      assert.deepEqual(
        fixes.map(({ title }) => title),
        ['Silence impossible-date here', 'Silence impossible-date in this section', 'Silence impossible-date in this file'],
      );
      const [first] = fixes;
      assert.ok(
        first &&
          withReason(source, first).includes(`${lineEnd}${lineEnd}<!-- tieout-disable-next-block impossible-date -- as agreed -->${lineEnd}${lineEnd}It ends`),
      );
    }
  });
});
