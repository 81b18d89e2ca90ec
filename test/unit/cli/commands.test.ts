import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE } from '../../../server/src/check/catalogue';
import { readArguments } from '../../../server/src/cli/arguments';
import { tieout } from '../../support/commandLine';
import { ROOT } from '../../support/project';

describe('tieout rules', () => {
  it('lists every rule with its severity and what it finds', () => {
    const { code, out } = tieout(['rules']);
    assert.equal(code, 0);
    assert.deepEqual(
      out
        .trimEnd()
        .split('\n')
        .map(line => line.split(/ {2,}/)),
      CATALOGUE.map(({ id, severity, title }) => [id, severity, title]),
    );
  });
});

describe('tieout explain', () => {
  it('prints the page on a rule', () => {
    for (const rule of ['undefined-term', 'check-incomplete']) {
      const { code, out } = tieout(['explain', rule]);
      assert.deepEqual([code, out], [0, readFileSync(path.join(ROOT, 'docs', 'rules', `${rule}.md`), 'utf8')]);
    }
  });

  it('ends with 2 for a rule that there is not, also for one that is a path', () => {
    for (const rule of ['undefined-terms', '../../README', '']) {
      const { code, out, error } = tieout(['explain', rule]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(error, /there is no rule “.*”; “tieout rules” lists them/);
    }
  });
});

describe('the command line', () => {
  const problem = (...args: string[]) => {
    const command = readArguments(args);
    return command.name === 'usage-error' ? command.message : undefined;
  };

  it('says which option a command does not have', () => {
    for (const [args, option] of [
      [['check', '--output', 'x', 'a.md'], 'output'],
      [['strip', '--config', 'x', 'a.md'], 'config'],
      [['strip', '--format', 'json', 'a.md'], 'format'],
      [['strip', '--print-config', 'a.md'], 'print-config'],
      [['rules', '--format', 'json'], 'format'],
      [['explain', '--fail-on', 'never', 'undefined-term'], 'fail-on'],
    ] as const)
      assert.equal(problem(...args), `“${args[0]}” has no option --${option}`);
    assert.match(problem('strip', '--force', 'a.md') ?? '', /--force/);
  });

  it('says how many operands a command takes', () => {
    for (const args of [['strip'], ['strip', 'a.md', 'b.md'], ['check', '--print-config'], ['check', '--print-config', 'a.md', 'b.md']])
      assert.equal(problem(...args), 'name one file');
    for (const args of [['explain'], ['explain', 'undefined-term', 'cap-conflict']]) assert.equal(problem(...args), 'name one rule: tieout explain RULE');
    assert.equal(problem('rules', 'undefined-term'), '“rules” takes nothing more');
    assert.equal(problem('check', '--config', 'tieout.json'), 'name the drafts or folders to check');
    assert.match(problem('check', 'a.md', '--config') ?? '', /--config/);
  });

  it('reads what each command asks for', () => {
    assert.deepEqual(readArguments(['check', 'a.md', '--config', 'x.json', 'b']), {
      name: 'check',
      format: 'pretty',
      failOn: 'error',
      config: 'x.json',
      paths: ['a.md', 'b'],
    });
    assert.deepEqual(readArguments(['check', '--print-config', 'a.md']), { name: 'print-config', config: undefined, path: 'a.md' });
    assert.deepEqual(readArguments(['strip', 'a.md', '-o', 'b.md']), { name: 'strip', path: 'a.md', output: 'b.md' });
    assert.deepEqual(readArguments(['explain', 'undefined-term']), { name: 'explain', rule: 'undefined-term' });
    assert.deepEqual(readArguments(['rules']), { name: 'rules' });
  });
});
