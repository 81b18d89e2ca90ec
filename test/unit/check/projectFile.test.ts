import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LARGEST_PROJECT_FILE, readProjectFile } from '../../../server/src/check/config/projectFile';
import { assertProjectFile } from '../../support/drafts';
import { runs } from '../../support/runs';

/** Nothing is taken of the file; says why, and the words at which. */
function refusal(text: string): readonly [reason: string, words: string] {
  const { project, remarks } = readProjectFile(text);
  assert.deepEqual([project.roles.size, project.dictionary.length, project.severities.size], [0, 0, 0]);
  const [only, ...others] = remarks;
  assert.ok(only && others.length === 0);
  assert.deepEqual([only.rule.id, only.severity], ['unknown-setting', 'error']);
  const [, reason = ''] = /^Nothing of tieout\.json was taken, and the defaults hold: (.*)$/.exec(only.message) ?? [];
  return [reason, text.slice(only.span.start, only.span.end)];
}

describe('a project file that is no JSON', () => {
  const DICTIONARY = '"dictionary": ["Trustee"]';
  for (const [name, text, reason, words] of [
    ['a word without quotation marks', `{ ${DICTIONARY}, "severity": off }`, 'this is no JSON value (words stand in straight double quotation marks)', 'off'],
    ['single quotation marks', `{ ${DICTIONARY}, 'severity': {} }`, 'this is no JSON value (words stand in straight double quotation marks)', "'severity'"],
    ['curly quotation marks', `{ ${DICTIONARY}, “severity”: {} }`, 'this is no JSON value (words stand in straight double quotation marks)', '“severity”'],
    [
      'a comma behind the last entry',
      `{ ${DICTIONARY}, }`,
      'a key in straight double quotation marks should stand here; the last entry has no comma behind it',
      '}',
    ],
    ['a comma behind the last item', '{ "dictionary": ["Trustee",] }', 'a value should stand here; the last entry has no comma behind it', ']'],
    ['no colon', `{ ${DICTIONARY}, "severity" {} }`, 'a colon is missing here', '{'],
    ['no comma', `{ ${DICTIONARY} "severity": {} }`, 'a comma, or a closing bracket or brace, is missing here', '"severity"'],
    ['no closing brace', `{ ${DICTIONARY}`, 'a closing brace is missing here', ''],
    ['no closing bracket', '{ "dictionary": ["Trustee"', 'a closing bracket is missing here', ''],
    ['more behind the end', `{ ${DICTIONARY} } {}`, 'there is more behind the end of the object', '{'],
    ['a comment', `{ ${DICTIONARY} // the deal\n}`, 'JSON has no comments', '// the deal'],
    ['a comment without end', `{ ${DICTIONARY} } /* the deal`, 'JSON has no comments', '/* the deal'],
    ['an open quotation mark', '{ "dictionary": ["Trustee] }', 'the quotation mark that closes this text is missing', '"Trustee] }'],
    ['a number that is cut off', '{ "dictionary": [1.] }', 'this number is cut off', '1.'],
    ['no Unicode escape', '{ "dictionary": ["\\u00zz"] }', 'this is no Unicode escape', '"\\u00zz"'],
    [
      'a backslash in a path',
      '{ "documents": [{ "path": "a\\draft.md" }] }',
      'a backslash stands before no such character; paths are written with “/”',
      '"a\\draft.md"',
    ],
    ['a tab in a text', '{ "dictionary": ["a\tb"] }', 'this character cannot stand in JSON text', '"a\tb"'],
    ['an empty file', '', 'it has to be an object, “{ … }”', ''],
    ['nothing but white space', ' \r\n', 'it has to be an object, “{ … }”', ''],
    ['a list', '[]', 'it has to be an object, “{ … }”', '[]'],
    ['a text', '"off"', 'it has to be an object, “{ … }”', '"off"'],
  ] as const) {
    it(name, () => assert.deepEqual(refusal(text), [reason, words]));
  }

  it('a hundred thousand brackets', () => {
    for (const text of ['['.repeat(100_000), `{ "dictionary": ${'['.repeat(100_000)}${']'.repeat(100_000)} }`, '{"a":'.repeat(100_000)])
      assert.equal(refusal(text)[0], 'it is nested too deeply');
  });

  it('10 MB', () => assert.deepEqual(refusal(`{ ${DICTIONARY} }${' '.repeat(10 * 1024 * 1024)}`), ['it has 10.0 MB, and at most 1 MB is read', '']));
});

describe('a project file', () => {
  it('is read up to 1 MB', () => {
    const start = '{ "dictionary": ["Trustee"] }';
    assert.deepEqual(readProjectFile(start.padEnd(LARGEST_PROJECT_FILE)).project.dictionary, ['Trustee']);
  });

  it('may start with a byte order mark, end its lines with CRLF and name its schema', () => {
    const text = '\ufeff{\r\n  "$schema": "tieout.schema.json",\r\n  "dictionary": ["Trustee"],\r\n  "severty": {}\r\n}\r\n';
    const { project, remarks } = readProjectFile(text);
    assert.deepEqual(project.dictionary, ['Trustee']);
    assert.deepEqual(
      remarks.map(({ span }) => text.slice(span.start, span.end)),
      ['"severty"'],
    );
  });

  it('has unknown keys named, with what they were meant for', () =>
    assertProjectFile(`
{
  "Dictionary": [], "documents": [{ "Path": "a.md", "path": "a.md", "role": "sticker", "date": "" }], "frobnicate": 1
  ^^^^^^^^^^^^ warning unknown-setting: “Dictionary” is no setting of tieout.json; did you mean “dictionary”?
                                    ^^^^^^ warning unknown-setting: “Path” is nothing that a document has; did you mean “path”?
                                                                                       ^^^^^^ warning unknown-setting: “date” is nothing that a document has
                                                                                                      ^^^^^^^^^^^^ warning unknown-setting: “frobnicate” is no setting of tieout.json
}`));

  it('has values of the wrong type named, and takes the others', () => {
    assertProjectFile(`
{
  "documents": { "path": "a.md" },
               ^^^^^^^^^^^^^^^^^^ warning unknown-setting: “documents” has to be a list of documents; it is left out
  "dictionary": ["Trustee", 5, "", "●", null],
                            ^ warning unknown-setting: A term of the dictionary has to be text; it is left out
                               ^^ warning unknown-setting: A term of the dictionary has to be text; it is left out
                                   ^^^ warning unknown-setting: A term of the dictionary has to be text; it is left out
                                        ^^^^ warning unknown-setting: A term of the dictionary has to be text; it is left out
  "severity": { "impossible-date": true, "cap-conflict": "hint", "check-incomplete": "off" }
                                   ^^^^ warning unknown-setting: This boolean is no severity; write “error”, “warning”, “information”, “hint”, “off”
                                                                 ^^^^^^^^^^^^^^^^^^ warning unknown-setting: “check-incomplete” is no rule whose severity can be set
}`);
    const { project } = readProjectFile('{ "dictionary": "Trustee", "severity": { "impossible-date": 1, "cap-conflict": "hint" } }');
    assert.deepEqual([project.dictionary, [...project.severities]], [[], [['cap-conflict', 'hint']]]);
  });

  it('has documents named that lack something or are somewhere else', () => {
    assertProjectFile(`
{
  "documents": [
    "a.md",
    ^^^^^^ warning unknown-setting: A document is an object with its “path” and “role”; it is left out
    {},
    ^^ warning unknown-setting: The document has no “path”; it is left out
    ^^ warning unknown-setting: The document has no “role”; it is left out
    { "path": "b.md" },
    ^^^^^^^^^^^^^^^^^^ warning unknown-setting: The document has no “role”; it is left out
    { "path": " ", "role": "sticker" },
              ^^^ warning unknown-setting: A “path” has to be text
    { "path": "/deals/c.md", "role": "sticker" },
              ^^^^^^^^^^^^^ warning unknown-setting: “/deals/c.md” has to be a path from the folder of tieout.json
    { "path": "C:/deals/c.md", "role": "sticker" },
              ^^^^^^^^^^^^^^^ warning unknown-setting: “C:/deals/c.md” has to be a path from the folder of tieout.json
    { "path": "d.md", "role": "Sticker" },
                              ^^^^^^^^^ warning unknown-setting: “Sticker” is no role of a document; write “sticker”, “at-the-market-supplement”, “prospectus-supplement”, “base-prospectus”, “other”
    { "path": "e.md", "role": "sticker" }
  ]
}`);
  });

  it('has what is given twice named, and the last one holds', () => {
    const text = `{
  "dictionary": ["Trustee"], "dictionary": ["Indenture"],
                             ^^^^^^^^^^^^ warning unknown-setting: “dictionary” is given twice; the last one holds
  "documents": [{ "path": "a.md", "role": "other" }, { "path": "./A.md", "role": "sticker" }]
                                                               ^^^^^^^^ warning unknown-setting: “./A.md” is listed twice; the last role holds
}`;
    assertProjectFile(text);
    const { project } = readProjectFile(text.replace(/^ *\^.*\n/gm, ''));
    assert.deepEqual([project.dictionary, [...project.roles]], [['Indenture'], [['a.md', 'sticker']]]);
  });

  it('may have any value anywhere', () => {
    const shape = fc.record({ documents: fc.jsonValue(), dictionary: fc.jsonValue(), severity: fc.jsonValue() }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), shape), value => assertRead(JSON.stringify(value, null, 1))),
      runs(300),
    );
  });

  it('may be any text', () => {
    const words = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '\\',
      '/*',
      '//',
      '\n',
      '\r\n',
      '\ufeff',
      '"severity"',
      '"documents"',
      '"path"',
      '-1.',
      'e9',
      '\\u12',
      '😀',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 40 }).map(all => all.join('')),
    );
    fc.assert(fc.property(text, assertRead), runs(1000));
  });
});

/** Reading does not fail, and every remark lies in the text. */
function assertRead(text: string): void {
  for (const { span } of readProjectFile(text).remarks) assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, JSON.stringify(span));
}
