import assert from 'node:assert/strict';
import { withTerm } from '../../../server/src/check/config/dictionary';

/** The text with a term added; undefined where it cannot be. */
function added(text: string, term: string): string | undefined {
  const edits = withTerm(text, term);
  return edits && [...edits].reverse().reduce((sum, { span, newText }) => sum.slice(0, span.start) + newText + sum.slice(span.end), text);
}

describe('a term for the dictionary', () => {
  it('is added to what is there, and to nothing else', () => {
    const text = added('{\n  "dictionary": ["Mine"],\n  "severity": {}\n}\n', 'Plan') ?? '';
    assert.deepEqual(JSON.parse(text), { dictionary: ['Mine', 'Plan'], severity: {} });
    assert.ok(text.endsWith('],\n  "severity": {}\n}\n'), text);
    assert.equal(added('{}', 'Plan'), '{\n  "dictionary": [\n    "Plan"\n  ]\n}');
    assert.equal(added('', 'Plan'), '{\n  "dictionary": ["Plan"]\n}\n');
  });

  it('keeps the line ends of the file', () => {
    const text = added('{\r\n  "severity": {}\r\n}\r\n', 'Plan');
    assert.ok(text?.includes('"Plan"') && !/[^\r]\n/.test(text), text);
  });

  it('is not added twice', () => assert.deepEqual(withTerm('{ "dictionary": ["Plan"] }', 'Plan'), []));

  for (const broken of ['{ "dictionary": [', '{ "dictionary": "Mine" }', '[]', '// a comment\n{}'])
    it(`is not added to ${JSON.stringify(broken)}`, () => assert.equal(withTerm(broken, 'Plan'), undefined));
});
