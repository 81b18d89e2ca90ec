import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ALL_RULES } from '../../server/src/rules/allRules';
import { assertFindings, sticker } from '../support/drafts';
import { ROOT } from '../support/project';

const PAGES = path.join(ROOT, 'docs', 'rules');
const EXAMPLE = /^```markdown (wrong|right)( whole)?\n([\s\S]*?)\n```$/gm;

/** The examples of a rule page. They stand between the cover and the legend of a sticker, unless they say that they are whole. */
function examplesOf(page: string) {
  return [...page.matchAll(EXAMPLE)].map(([, verdict, whole, body = '']) => ({ verdict, draft: whole === undefined ? sticker(body) : body }));
}

describe('rule pages', () => {
  for (const rule of ALL_RULES) {
    const page = readFileSync(path.join(PAGES, `${rule.id}.md`), 'utf8').replaceAll('\r\n', '\n');
    const examples = examplesOf(page);

    it(`${rule.id} shows wrong and right drafts, and names its authority`, () => {
      assert.ok(page.startsWith(`# ${rule.id}\n`));
      for (const verdict of ['wrong', 'right'])
        assert.ok(
          examples.some(example => example.verdict === verdict),
          `no ${verdict} draft`,
        );
      if (rule.authority !== undefined) assert.ok(page.includes(`[${rule.authority.citation}](${rule.authority.url})`));
    });

    for (const [index, { verdict, draft }] of examples.entries()) {
      it(`${rule.id}, example ${index + 1} is ${verdict}`, () => {
        const notes = /^ *\^+ \w+ /m.test(draft);
        assert.equal(notes, verdict === 'wrong', 'a wrong draft has notes under its lines, a right one has none');
        assertFindings(draft);
      });
    }
  }

  it('has no page without a rule', () => {
    const pages = readdirSync(PAGES).map(name => path.basename(name, '.md'));
    assert.deepEqual(pages.sort(), ALL_RULES.map(rule => rule.id).sort());
  });
});
