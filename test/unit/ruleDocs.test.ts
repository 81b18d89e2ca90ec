import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE } from '../../server/src/check/catalogue';
import { DEFAULT_CONFIGURATION } from '../../server/src/check/config/configuration';
import { readProjectFile } from '../../server/src/check/config/projectFile';
import { CHECK_INCOMPLETE } from '../../server/src/check/ownRules';
import { assertFindings, assertProjectFile, edgarSticker, sticker } from '../support/drafts';
import { ROOT } from '../support/project';

const PAGES = path.join(ROOT, 'docs', 'rules');
const EXAMPLE = /^```(markdown|html|text|json) (wrong|right)( whole)?\n([\s\S]*?)\n```$/gm;
/** The project file that the drafts of a page are checked with. */
const PROJECT = /^```json project\n([\s\S]*?)\n```$/m;

/**
 * The examples of a rule page: drafts, which stand between the cover and the legend of a sticker unless they say that they are whole, and project
 * files.
 */
function examplesOf(page: string) {
  const { project } = readProjectFile(PROJECT.exec(page)?.[1] ?? '{}');
  const configuration = { ...DEFAULT_CONFIGURATION, legends: project.legends, acceptedWordings: project.acceptedWordings };
  return [...page.matchAll(EXAMPLE)].map(([, language, verdict, whole, body = '']) => {
    if (language === 'json') return { verdict, text: body, assert: () => assertProjectFile(body) };
    const format = language === 'text' ? 'plaintext' : language === 'html' ? 'html' : 'markdown';
    const draft = format === 'markdown' ? sticker(body) : edgarSticker(body, format);
    const text = whole === undefined ? draft : body;
    return { verdict, text, assert: () => assertFindings(text, { format, configuration }) };
  });
}

describe('rule pages', () => {
  for (const rule of CATALOGUE) {
    const page = readFileSync(path.join(PAGES, `${rule.id}.md`), 'utf8').replaceAll('\r\n', '\n');
    const examples = examplesOf(page);

    it(`${rule.id} shows wrong and right drafts, and names its authority`, () => {
      assert.ok(page.startsWith(`# ${rule.id}\n`));
      // What could not be read cannot be shown.
      for (const verdict of rule === CHECK_INCOMPLETE ? [] : ['wrong', 'right'])
        assert.ok(
          examples.some(example => example.verdict === verdict),
          `no ${verdict} draft`,
        );
      if (rule.authority !== undefined) assert.ok(page.includes(`[${rule.authority.citation}](${rule.authority.url})`));
    });

    for (const [index, { verdict, assert: assertExample, text }] of examples.entries()) {
      it(`${rule.id}, example ${index + 1} is ${verdict}`, () => {
        const notes = /^ *\^+ \w+ /m.test(text);
        assert.equal(notes, verdict === 'wrong', 'a wrong draft has notes under its lines, a right one has none');
        assertExample();
      });
    }
  }

  it('has no page without a rule', () => {
    const pages = readdirSync(PAGES).map(name => path.basename(name, '.md'));
    assert.deepEqual(pages.sort(), CATALOGUE.map(rule => rule.id).sort());
  });
});
