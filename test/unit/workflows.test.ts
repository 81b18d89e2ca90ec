import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { engines, scripts } from '../../package.json';
import { ROOT } from '../support/project';

const WORKFLOWS = path.join(ROOT, '.github', 'workflows');
const SCRIPT = /\bnpm run (?:--silent )?([\w:-]+)|\bnpm (start|test)\b/g;

const workflows = readdirSync(WORKFLOWS).map(name => ({ name, text: readFileSync(path.join(WORKFLOWS, name), 'utf8') }));

describe('the workflows', () => {
  it('run scripts that there are, as do the README and the scripts themselves', () => {
    const callers = [
      ...workflows,
      { name: 'README.md', text: readFileSync(path.join(ROOT, 'README.md'), 'utf8') },
      { name: 'package.json', text: Object.values(scripts).join('\n') },
    ];
    for (const { name, text } of callers) {
      const called = [...text.matchAll(SCRIPT)].map(([, run, own = '']) => run ?? own);
      assert.ok(called.length > 0, `${name} runs nothing`);
      assert.deepEqual(
        called.filter(script => !(script in scripts)),
        [],
        `${name} runs what there is not`,
      );
    }
  });

  it('test with the oldest Node that is promised', () => {
    const oldest = /^>=(\d+\.\d+)\.0$/.exec(engines.node)?.[1];
    assert.ok(oldest !== undefined);
    assert.equal(readFileSync(path.join(ROOT, '.nvmrc'), 'utf8').trim(), oldest);
    assert.ok(workflows.some(({ text }) => text.includes(`node: ['${oldest}'`)));
  });

  it('may read the sources, and nothing else', () => {
    for (const { name, text } of workflows) {
      assert.match(text, /^permissions:\n {2}contents: read\n\n/m, name);
      assert.doesNotMatch(text, /: write\b|secrets\./, name);
    }
  });
});
