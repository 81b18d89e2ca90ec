import assert from 'node:assert/strict';
import { SUPPRESSIBLE_RULES } from '../../../server/src/check/catalogue';
import { SCOPES } from '../../../server/src/check/suppress/directive';
import { ALL_RULES } from '../../../server/src/rules/allRules';
import type { Rule } from '../../../server/src/rules/rule';
import { applied, assertFindings, checkSource, sticker } from '../../support/drafts';
import { configured } from '../../support/settings';

/** A slip of one line, to be silenced. */
const SLIP = 'The offering ends on February 30, 2025.';
const assertDraft = (body: string) => assertFindings(sticker(body));

/** What is said of the suppressions in a body, and the words at which. */
function remarksOn(body: string): readonly (readonly [message: string, words: string])[] {
  const source = sticker(body);
  return checkSource(source).remarks.map(({ message, span }) => [message, source.slice(span.start, span.end)]);
}

describe('a suppression of the next block', () => {
  it('reaches a paragraph with all its lines, and no other', () =>
    assertDraft(`
The offering starts on February 30, 2025.
                       ^^^^^^^^^^^^^^^^^ error impossible-date

<!-- tieout-disable-next-block impossible-date -- quoted -->

The offering ends on February 30, 2025,
or on June 31, 2025.

It ended on February 31, 2025.
            ^^^^^^^^^^^^^^^^^ error impossible-date`));

  it('reaches the items behind it where it stands inside a list with its introduction', () =>
    assertDraft(`
These dates are quoted:

- February 30, 2025;
  ^^^^^^^^^^^^^^^^^ error impossible-date

<!-- tieout-disable-next-block impossible-date -- quoted -->

- June 31, 2025.

It ended on February 31, 2025.
            ^^^^^^^^^^^^^^^^^ error impossible-date`));

  it('may stand right above its block', () =>
    assertDraft(`
<!-- tieout-disable-next-block impossible-date -- quoted -->
The offering ends on February 30, 2025.
It ended on February 31, 2025.

It will end on February 29, 2025.
               ^^^^^^^^^^^^^^^^^ error impossible-date`));

  it('reaches the list that its paragraph introduces', () =>
    assertDraft(`
<!-- tieout-disable-next-block impossible-date -- quoted -->

The offering ends on the earlier of:

- February 30, 2025; and
- June 31, 2025.

It ended on February 31, 2025.
            ^^^^^^^^^^^^^^^^^ error impossible-date`));

  it('reaches a heading, and not the paragraph below it', () =>
    assertDraft(`
<!-- tieout-disable-next-block impossible-date -- quoted -->

## Until February 30, 2025

It ended on February 31, 2025.
            ^^^^^^^^^^^^^^^^^ error impossible-date`));

  it('reaches a table from its head to its last row, and not the next one', () =>
    assertDraft(`
| From |
|---|
| February 30, 2025 |
  ^^^^^^^^^^^^^^^^^ error impossible-date

<!-- tieout-disable-next-block impossible-date -- quoted -->

| Until February 29, 2025 |
|---|
| February 30, 2025 |
| June 31, 2025 |

| Then |
|---|
| February 31, 2025 |
  ^^^^^^^^^^^^^^^^^ error impossible-date`));

  it('does the same where tables have no words in their heads', () =>
    assertDraft(`
| | |
|---|---|
| From | February 30, 2025 |
         ^^^^^^^^^^^^^^^^^ error impossible-date

<!-- tieout-disable-next-block impossible-date -- quoted -->

| | |
|---|---|
| Until | February 30, 2025 |
| Or | June 31, 2025 |

| | |
|---|---|
| Then | February 31, 2025 |
         ^^^^^^^^^^^^^^^^^ error impossible-date`));

  it('goes past other comments and rules', () =>
    assertDraft(`
<!-- tieout-disable-next-block impossible-date -- quoted -->
<!-- to be discussed -->

---

The offering ends on February 30, 2025.`));

  it('reaches the block behind its own where it stands in a list item or behind text', () =>
    assertDraft(`
It starts early.
- It starts on February 30, 2025. <!-- tieout-disable-next-block impossible-date -- quoted -->
               ^^^^^^^^^^^^^^^^^ error impossible-date
- It starts on June 31, 2025.

It ends on June 31, 2025. <!-- tieout-disable-next-block impossible-date -- quoted -->
           ^^^^^^^^^^^^^ error impossible-date

It ended on June 31, 2025.`));

  it('reaches nothing at the end of a draft', () => {
    const source = `${sticker(SLIP)}\n\n<!-- tieout-disable-next-block impossible-date -- quoted -->`;
    const { findings, remarks } = checkSource(source);
    assert.deepEqual(
      [findings.map(({ rule }) => rule), remarks.map(({ message }) => message)],
      [['impossible-date'], ['This suppression of impossible-date silences nothing']],
    );
  });
});

describe('a suppression of the next block in HTML', () => {
  const comment = '<!-- tieout-disable-next-block impossible-date -- quoted -->';
  /** The dates that do not exist and are not silenced, in HTML between the paragraphs of a sticker; `SLIP` and `NOTE` stand for such a date and for the comment. */
  const heard = (body: string) => {
    const paragraphs = sticker('BODY')
      .split('\n\n')
      .map(text => `<p>${text.replaceAll('**', '')}</p>`);
    let day = 30;
    const html = body.replaceAll('NOTE', comment).replaceAll('SLIP', () => `February ${day++}, 2025`);
    const source = paragraphs.join('\n').replace('<p>BODY</p>', html);
    const { findings, remarks, filed } = checkSource(source, undefined, undefined, 'html');
    const dates = findings.filter(({ rule }) => rule === 'impossible-date');
    return [...remarks.map(({ message }) => message), ...dates.map(({ place }) => filed?.draft.words(place.at, place.span))];
  };

  for (const [name, html, expected] of [
    ['before a table', 'NOTE<table><tr><td>Until</td><td>SLIP</td></tr><tr><td>Or</td><td>SLIP</td></tr></table><p>SLIP</p>', ['February 32, 2025']],
    ['before a table with an empty row', 'NOTE<table><tr><td></td><td>&nbsp;</td></tr><tr><td>Until</td><td>SLIP</td></tr></table>', []],
    ['before the rows', '<table>NOTE<thead><tr><td>Until</td><td>SLIP</td></tr></thead></table>', []],
    ['between rows', '<table><tr><td>On</td><td>SLIP</td></tr>NOTE<tr><td>Until</td><td>SLIP</td></tr></table>', ['February 30, 2025']],
    ['before an empty row', '<table><tr><td>On</td><td>5</td></tr>NOTE<tr><td>&nbsp;</td><td></td></tr><tr><td>Until</td><td>SLIP</td></tr></table>', []],
    [
      'in an empty row',
      '<table><tr><td>On</td><td>SLIP</td></tr><tr>NOTE<td>&nbsp;</td></tr><tr><td>Until</td><td>SLIP</td></tr></table>',
      ['February 30, 2025'],
    ],
    ['between a row and its cell', '<table><tr><td>On</td><td>SLIP</td></tr><tr>NOTE<td>Until</td><td>SLIP</td></tr></table>', ['February 30, 2025']],
    ['between cells', '<table><tr><td>SLIP</td>NOTE<td>SLIP</td></tr></table><p>SLIP</p>', ['February 30, 2025', 'February 32, 2025']],
    ['in a cell', '<table><tr><td>SLIP</td><td>NOTE<b>SLIP</b></td></tr></table>', ['February 30, 2025']],
    ['before a bullet', '<table><tr>NOTE<td>&#8226;</td><td>Until SLIP</td></tr></table><p>SLIP</p>', ['February 31, 2025']],
    ['between items', '<p>These:</p><ul><li>SLIP</li>NOTE<li>SLIP</li></ul><p>SLIP</p>', ['February 30, 2025', 'February 32, 2025']],
    ['behind the last row', '<table><tr><td>On</td><td>SLIP</td></tr>NOTE</table><p>Until SLIP</p>', ['February 30, 2025']],
    ['behind text', '<table><tr><td>SLIP NOTE</td><td>SLIP</td></tr></table><p>SLIP</p>', ['February 30, 2025', 'February 32, 2025']],
    ['behind the text of a paragraph', '<p>SLIP NOTE and SLIP</p><p>SLIP</p>', ['February 30, 2025', 'February 31, 2025']],
    ['before what shows nothing', 'NOTE<div style="display:none">x</div><p>&nbsp;</p><p>S-3</p><hr style="page-break-after:always"><p>Until SLIP</p>', []],
  ] as const) {
    it(`stands ${name}`, () => assert.deepEqual(heard(html), expected));
  }
});

describe('a suppression of a section', () => {
  it('reaches from its heading, lower headings included, to the next of the same or a higher level', () =>
    assertDraft(`
## Before February 30, 2025
          ^^^^^^^^^^^^^^^^^ error impossible-date

## From February 30, 2025

It starts on June 31, 2025.

<!-- tieout-disable-section impossible-date -- quoted -->

### Until February 31, 2025

It ends on June 31, 2025.

## After February 30, 2025
         ^^^^^^^^^^^^^^^^^ error impossible-date`));

  it('ends at a higher heading too', () =>
    assertDraft(`
### From February 30, 2025

<!-- tieout-disable-section impossible-date -- quoted -->

It starts on June 31, 2025.

# After February 30, 2025
        ^^^^^^^^^^^^^^^^^ error impossible-date`));

  it('takes a line of bold for a heading of the lowest level', () =>
    assertDraft(`
## From February 30, 2025
        ^^^^^^^^^^^^^^^^^ error impossible-date

**Until June 31, 2025**

<!-- tieout-disable-section impossible-date -- quoted -->

It ends on June 31, 2025.

**After February 30, 2025**
        ^^^^^^^^^^^^^^^^^ error impossible-date`));

  it('reaches all above the first heading where it stands there', () =>
    assertFindings(`
It starts on June 31, 2025.

<!-- tieout-disable-section impossible-date -- quoted -->

It ends on June 31, 2025.

${sticker('It ended on June 31, 2025.\n            ^^^^^^^^^^^^^ error impossible-date')}`));
});

describe('a suppression of the file', () => {
  it('reaches all of it, wherever it stands', () => {
    const comment = '<!-- tieout-disable-file impossible-date -- quoted -->';
    const body = `${SLIP}\n\n# Later\n\n| ${SLIP} |\n|---|\n| June 31, 2025 |`;
    for (const source of [`${comment}\n\n${sticker(body)}`, sticker(body.replace('#', `${comment}\n\n#`)), `${sticker(body)}\n\n${comment}`]) {
      const { findings, remarks } = checkSource(source);
      assert.deepEqual([findings, remarks], [[], []]);
    }
  });

  it('reaches no other rule', () =>
    assertDraft(`
<!-- tieout-disable-file impossible-date -- quoted -->

The offering ends on February 30, 2025. The Closing Date is near. The Closing Date is set.
                                            ^^^^^^^^^^^^ information undefined-term`));
});

const NO_END = 'This suppression has no end and silences nothing: write “-->” behind the reason, in the same paragraph';

describe('a suppression', () => {
  it('names every rule that checks drafts, and several in one', () => {
    const { kind } = checkSource(sticker(''));
    // Of a rule that does not check a sticker nothing can be said.
    const others = ALL_RULES.filter(({ kinds }) => !kinds.some(one => one === kind)).map(({ id }) => id);
    for (const { id } of SUPPRESSIBLE_RULES)
      assert.deepEqual(
        remarksOn(`<!-- tieout-disable-file ${id} -- as agreed -->`).map(([message]) => message),
        others.includes(id) ? [] : [`This suppression of ${id} silences nothing`],
      );
    for (const separator of [', ', ',', ' ', '\n', ' , '])
      assertFindings(
        sticker(
          `<!-- tieout-disable-file impossible-date${separator}undefined-term -- as agreed -->\n\n${SLIP} The Closing Date is near. The Closing Date is set.`,
        ),
      );
  });

  it('gives its reason behind two hyphens, or the dash that a word processor makes of them', () => {
    for (const dash of ['--', '\u2014', '\u2013', '\n--\n']) {
      for (const scope of SCOPES) assertDraft(`<!-- tieout-disable-${scope} impossible-date ${dash} quoted from the court’s order -->\n\n${SLIP}`);
    }
    assertDraft(`<!--tieout-disable-file impossible-date -- quoted-->\n\n${SLIP}`);
    assertDraft(`<!--\n  tieout-disable-file impossible-date\n  -- quoted -- as it stands\n-->\n\n${SLIP}`);
  });

  it('without a reason has no effect', () =>
    assertDraft(`
<!-- tieout-disable-file impossible-date -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information unused-suppression 💡: This suppression gives no reason and silences nothing: write “-- ” and why

<!-- tieout-disable-file impossible-date -- -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information unused-suppression 💡: This suppression gives no reason

<!-- tieout-disable-file impossible-date -- why -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information unused-suppression 💡: This suppression gives no reason

The offering ends on February 30, 2025.
                     ^^^^^^^^^^^^^^^^^ error impossible-date`));

  it('that names a rule or a reach that there is not has no effect, and says what was meant', () => {
    const comments = [
      ['tieout-disable-file imposible-date -- quoted', '“imposible-date” is no rule that can be silenced; did you mean “impossible-date”?', 'imposible-date'],
      ['tieout-disable-file impossible-date, dates -- quoted', '“dates” is no rule that can be silenced', 'dates'],
      ['tieout-disable-file check-incomplete -- quoted', '“check-incomplete” is no rule that can be silenced', 'check-incomplete'],
      ['tieout-disable-file unused-suppression -- quoted', '“unused-suppression” is no rule that can be silenced', 'unused-suppression'],
      ['tieout-disable-file -- quoted', 'This suppression names no rule', undefined],
      ['tieout-disable-files impossible-date -- quoted', '“tieout-disable-files” is nothing that Tieout knows; did you mean “tieout-disable-file”?', undefined],
      [
        'tieout-disable impossible-date -- quoted',
        '“tieout-disable” is nothing that Tieout knows; write tieout-disable-next-block, tieout-disable-section, tieout-disable-file',
        undefined,
      ],
      ['tieout disable-file impossible-date -- quoted', '“tieout disable-file” is nothing that Tieout knows; did you mean “tieout-disable-file”?', undefined],
      ['Tieout: disable-file impossible-date', '“Tieout: disable-file” is nothing that Tieout knows; did you mean “tieout-disable-file”?', undefined],
      ['tieout:disable-section x', '“tieout:disable-section” is nothing that Tieout knows; did you mean “tieout-disable-section”?', undefined],
      ['tieoutdisable-file x', '“tieoutdisable-file” is nothing that Tieout knows; did you mean “tieout-disable-file”?', undefined],
      ['TIEOUT-DISABLE next-block x', '“TIEOUT-DISABLE next-block” is nothing that Tieout knows; did you mean “tieout-disable-next-block”?', undefined],
      ['tieout', '“tieout” is nothing that Tieout knows; write tieout-disable-next-block, tieout-disable-section, tieout-disable-file', undefined],
      ['tieout-disable-file Imposible-Date -- q', '“Imposible-Date” is no rule that can be silenced; did you mean “impossible-date”?', 'Imposible-Date'],
      [
        'tieout-enable',
        '“tieout-enable” is nothing that Tieout knows; write tieout-disable-next-block, tieout-disable-section, tieout-disable-file',
        undefined,
      ],
    ] as const;
    for (const [text, problem, words] of comments) {
      const comment = `<!-- ${text} -->`;
      assert.deepEqual(remarksOn(`${comment}\n\nWe sell shares.`), [[problem, words ?? comment]]);
      assert.equal(checkSource(sticker(`${comment}\n\n${SLIP}`)).findings.length, 1, text);
    }
  });

  it('inside a fenced block has no effect and is not spoken of', () =>
    assertDraft(`
\`\`\`
<!-- tieout-disable-file impossible-date -- quoted -->
<!-- tieout-disable-files -->
\`\`\`

The offering ends on February 30, 2025.
                     ^^^^^^^^^^^^^^^^^ error impossible-date`));

  it('that is shown as text has no effect and is not spoken of', () =>
    assertDraft(`
Write \`<!-- tieout-disable-file impossible-date -- quoted -->\` or \\<!-- tieout-disable-file impossible-date -- quoted -->.

The offering ends on February 30, 2025.
                     ^^^^^^^^^^^^^^^^^ error impossible-date`));

  it('without an end in its paragraph has no effect, and says so where it opens', () =>
    assertDraft(`
It starts <!-- tieout-disable-file impossible-date -- because
          ^^^^^^^^^^^^^^^^^^^^^^^^ information unused-suppression: This suppression has no end and silences nothing: write “-->” behind the reason

The offering ends on February 30, 2025. <!-- a note -->
                     ^^^^^^^^^^^^^^^^^ error impossible-date`));

  it('has no end where another comment opens in it, up to which all would be hidden', () => {
    const lost = '<!-- tieout-disable-file impossible-date -- because';
    const remarks = remarksOn(`${lost}\n\nWe sell.\n\n<!-- a note -->\n\n${SLIP}`);
    assert.deepEqual(remarks, [[NO_END, '<!-- tieout-disable-file']]);
    assert.deepEqual(remarksOn(`${SLIP}\n\n${lost}`), [[NO_END, '<!-- tieout-disable-file']]);
    assert.equal(checkSource(sticker(`${lost}\n\nWe sell.\n\n<!-- a note -->\n\n${SLIP}`)).findings.length, 1);
  });

  it('may be written in any case', () => assertDraft(`<!-- Tieout-Disable-File Impossible-Date -- quoted -->\n\n${SLIP}`));

  it('is left alone where it is a comment for somebody else', () =>
    assertDraft('<!-- see tieout-disable-file -->\n\n<!-- note <!-- tieout-disable-file -->\n\nWe sell shares.'));

  it('cannot hide that a rule failed', () => {
    const failing = ALL_RULES.map((rule): Rule => (rule.id === 'impossible-date' ? { ...rule, check: () => assert.fail('out of ideas') } : rule));
    const source = sticker(`<!-- tieout-disable-file impossible-date -- it fails -->\n\n${SLIP}`);
    const { complete, remarks } = checkSource(source, failing);
    assert.deepEqual([complete, remarks.map(({ rule }) => rule.id)], [false, ['check-incomplete']]);
  });
});

describe('a suppression at a related place', () => {
  const CAPS = 'We may sell shares having an aggregate offering price of up to $1,000.';
  const SOLD = 'We have sold shares for gross proceeds of $2,000.';
  const comment = (rule: string) => `<!-- tieout-disable-next-block ${rule} -- as agreed -->`;

  it('silences a conflict from either side', () => {
    assert.deepEqual(
      checkSource(sticker(`${CAPS}\n\n${SOLD}`)).findings.map(({ rule }) => rule),
      ['sold-exceeds-cap'],
    );
    assertDraft(`${comment('sold-exceeds-cap')}\n\n${CAPS}\n\n${SOLD}`);
    assertDraft(`${CAPS}\n\n${comment('sold-exceeds-cap')}\n\n${SOLD}`);
  });

  it('passes the number of a page between it and its block', () => {
    const source = sticker(`${comment('impossible-date')}\n\nS-12\n\n---\n\nIt ends on February 30, 2025.`);
    const { findings, remarks } = checkSource(source);
    assert.deepEqual([findings, remarks], [[], []]);
  });

  it('moves a slip that occurs again to where it is not silenced', () => {
    const uses = ['The Closing Date is near.', 'The Closing Date is set.', 'The Closing Date is over.'];
    const body = (silenced: readonly number[]) =>
      uses.map((use, index) => (silenced.includes(index) ? `${comment('undefined-term')}\n\n${use}` : use)).join('\n\n');
    const placesOf = (silenced: readonly number[]) => {
      const source = sticker(body(silenced));
      const { findings, filed, remarks } = checkSource(source);
      assert.deepEqual(remarks, []);
      const wordsAt = (start: number) => source.slice(start, source.indexOf('.', start)).replace('Closing Date is ', '');
      return findings.map(({ place, related }) =>
        [place, ...related.map(other => other.place)].map(({ at, span }) => wordsAt(filed?.draft.toSource(at, span).start ?? 0)),
      );
    };
    assert.deepEqual(placesOf([]), [['near', 'set', 'over']]);
    assert.deepEqual(placesOf([0]), [['set', 'over']]);
    assert.deepEqual(placesOf([1]), [['near', 'over']]);
    assert.deepEqual(placesOf([0, 1]), [['over']]);
    assert.deepEqual(placesOf([0, 1, 2]), []);
  });

  it('leaves alone what only helps to understand, and is unused there', () =>
    assertDraft(`
<!-- tieout-disable-next-block undefined-term -- defined here -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information unused-suppression

We entered into an Equity Distribution Agreement, dated May 3, 2024 (the “Equity Distribution Agreement”), with Jefferies LLC.

We sell shares under the Sales Agreement.
                         ^^^^^^^^^^^^^^^ warning undefined-term`));
});

describe('a suppression that silences nothing', () => {
  const unused = '<!-- tieout-disable-file impossible-date -- quoted -->';

  it('is said as the drafter wants it, or not at all', () => {
    const source = sticker(unused);
    const severities = (severity: string) =>
      checkSource(source, undefined, configured({ project: { severity: { 'unused-suppression': severity } } })).remarks.map(one => one.severity);
    assert.deepEqual([severities('error'), severities('warning'), severities('hint'), severities('off')], [['error'], ['warning'], ['hint'], []]);
  });

  it('is not spoken of where its rule is off', () => {
    const off = configured({ project: { severity: { 'impossible-date': 'off' } } });
    assert.deepEqual(checkSource(sticker(`${unused}\n\n${SLIP}`), undefined, off).remarks, []);
  });

  it('is not spoken of where its rule is for other documents', () => {
    const source = '<!-- tieout-disable-file legend-object-mismatch -- as agreed -->\n\n**PROSPECTUS**\n\nThis prospectus describes our securities.';
    const { kind, remarks } = checkSource(source);
    assert.deepEqual([kind, remarks], ['base', []]);
  });

  it('is named by its idle rules alone, and they can be taken out of its list', () => {
    const body = `<!-- tieout-disable-file undefined-term, impossible-date sold-exceeds-cap -- quoted -->\n\n${SLIP}`;
    for (const source of [sticker(body), sticker(body).replaceAll('\n', '\r\n')]) {
      const [only, ...others] = checkSource(source).remarks;
      assert.ok(only && others.length === 0);
      assert.equal(only.message, 'This suppression of undefined-term and sold-exceeds-cap silences nothing');
      assert.equal(source.slice(only.span.start, only.span.end), 'undefined-term');
      const [fix] = only.fixes;
      assert.equal(fix?.title, 'Take undefined-term and sold-exceeds-cap out of the suppression');
      const mended = applied(source, fix);
      assert.ok(mended.includes('<!-- tieout-disable-file impossible-date -- quoted -->'));
      const after = checkSource(mended);
      assert.deepEqual([after.findings, after.remarks], [[], []]);
    }
  });

  it('can be taken out, and leaves the draft as it was before', () => {
    const lines = sticker(`${SLIP}\n\n# Later\n\n| a |\n|---|\n| b |`).split('\n');
    for (let index = 0; index <= lines.length; index++) {
      // Inside the table there is no place for a comment.
      if (lines[index] !== '' && lines[index - 1]?.startsWith('|') && lines[index]?.startsWith('|')) continue;
      for (const blank of [[''], []]) {
        const isBetweenBlanks = (lines[index - 1] ?? '') === '';
        if (isBetweenBlanks !== blank.length > 0) continue;
        for (const lineEnd of ['\n', '\r\n']) {
          const before = lines.join(lineEnd);
          const source = [...lines.slice(0, index), '<!-- tieout-disable-file cap-conflict -- none -->', ...blank, ...lines.slice(index)].join(lineEnd);
          const [only] = checkSource(source).remarks;
          assert.ok(only?.fixes[0], source);
          assert.equal(applied(source, only.fixes[0]), before);
        }
      }
    }
  });

  it('leaves two paragraphs apart where it is taken out between them, alone or with others', () => {
    const readings = (source: string) => {
      const { filed } = checkSource(source);
      return [...(filed?.draft.placed() ?? [])].map(({ passage }) => passage.text).filter(text => !text.includes('tieout'));
    };
    for (const [before, behind] of [
      ['We sell.', 'We buy.'],
      ['**We sell.**', '**We buy.**'],
      ['We sell.', '---'],
      ['- We sell.', 'We buy.'],
      ['| a |\n|---|\n| b |', '| c |'],
      ['| a |', '|---|'],
    ]) {
      for (const comments of [unused, `${unused}\n${unused}`, `${unused} ${unused}`, `${unused}\n<!--\ntieout-x\n-->\n  ${unused}`]) {
        for (const lineEnd of ['\n', '\r\n']) {
          const source = sticker(`${before}\n${comments}\n${behind}`).replaceAll('\n', lineEnd);
          const fixes = checkSource(source).remarks.flatMap(one => one.fixes);
          assert.ok(fixes.length > 0);
          for (const some of [...fixes.map(fix => [fix]), fixes]) {
            const [first, ...others] = some.flatMap(fix => fix.edits);
            assert.ok(first);
            const mended = applied(source, { title: '', preferred: true, safe: true, edits: [first, ...others] });
            assert.deepEqual(readings(mended), readings(source), JSON.stringify(mended));
          }
        }
      }
    }
  });

  it('is found fast, however many there are', () => {
    const source = `${sticker(SLIP)}\n\n${`${unused}\n\n`.repeat(3000)}`;
    assert.deepEqual(checkSource(source).findings, []);
    checkSource(`${sticker(SLIP)}\n\n${'<!-- tieout-disable-file '.repeat(20_000)}-->`);
  }).timeout(5000);
});

describe('a suppression of a slip that occurs many times', () => {
  const uses = Array.from({ length: 30 }, (_, index) => `Under the Widget Agreement we act in matter ${index}.`);
  const comment = '<!-- tieout-disable-next-block undefined-term -- as agreed -->';
  const silencing = (isSilenced: (index: number) => boolean) =>
    checkSource(sticker(uses.flatMap((use, index) => (isSilenced(index) ? [comment, use] : [use])).join('\n\n')));

  it('leaves the finding at the one place that is not silenced', () => {
    const { findings, remarks } = silencing(index => index !== 25);
    assert.deepEqual([findings.length, findings[0]?.related.length, remarks.length], [1, 0, 0]);
  });

  it('is used wherever it stands', () => {
    const { findings, remarks } = silencing(index => index === 29);
    assert.deepEqual([findings.length, findings[0]?.related.length, remarks.length], [1, 28, 0]);
  });

  it('silences it when it is everywhere', () => {
    const { findings, remarks } = silencing(() => true);
    assert.deepEqual([findings.length, remarks.length], [0, 0]);
  });
});
