import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Report } from '../../server/src/cli/report';
import { LEGEND, sticker } from '../support/drafts';
import { EXAMPLE, exampleText, ROOT } from '../support/project';

const CLI = path.join(ROOT, 'dist', 'cli.js');
const OVERSOLD = 'We may sell shares having an aggregate offering price of up to $1,000. We have sold shares for gross proceeds of $2,000.';

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

function run(args: readonly string[], cwd?: string): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', timeout: 30_000, cwd });
  return { code: status, out: stdout, error: stderr };
}

function report(args: readonly string[], cwd?: string): { readonly code: number | null; readonly report: Report } {
  const { code, out } = run(['check', '--format', 'json', ...args], cwd);
  return { code, report: JSON.parse(out) };
}

describe('tieout check', () => {
  let folder = '';
  const file = (name: string, content: string | Buffer) => {
    const full = path.join(folder, name);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, content);
    return full;
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'tieout cli '));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('prints the JSON contract', () => {
    const { code, report: printed } = report([EXAMPLE]);
    assert.equal(code, 0);
    assert.equal(printed.version, 1);
    assert.deepEqual(printed.summary, { files: 1, error: 0, warning: 1, information: 2, hint: 0, incomplete: 0 });
    const [only] = printed.files;
    assert.deepEqual({ ...only, findings: [] }, { path: EXAMPLE, format: 'markdown', kind: 'sticker-atm-suspend', complete: true, findings: [] });
    const finding = only?.findings.find(({ rule }) => rule === 'undefined-term');
    assert.ok(finding);
    const line = exampleText()
      .split('\n')
      .findIndex(text => text.includes('Sales Agreement'));
    const character = exampleText().split('\n')[line]?.indexOf('Sales Agreement') ?? -1;
    const range = { start: { line, character }, end: { line, character: character + 'Sales Agreement'.length } };
    assert.deepEqual(
      { ...finding, related: [] },
      {
        rule: 'undefined-term',
        category: 'term',
        severity: 'warning',
        message: '“Sales Agreement” is not defined here; this document defines “Equity Distribution Agreement”',
        range,
        related: [],
        authority: { citation: '17 CFR 230.421(d)', url: 'https://www.ecfr.gov/current/title-17/section-230.421' },
        fixes: [
          { title: 'Use “Equity Distribution Agreement”', edits: [{ range, newText: 'Equity Distribution Agreement' }] },
          {
            title: 'Define “Sales Agreement” at its first use',
            edits: [{ range: { start: range.end, end: range.end }, newText: ', dated \\[date\\], with \\[name\\] (the “Sales Agreement”)' }],
          },
        ],
      },
    );
    assert.equal(finding.related[0]?.path, EXAMPLE);
    assert.equal(finding.related[0]?.range.start.line, line);
  });

  it('prints the same findings for people', () => {
    const { code, out } = run(['check', EXAMPLE]);
    assert.equal(code, 0);
    assert.match(out, /11:\d+ +warning {2}“Sales Agreement” is not defined here; this document defines “Equity Distribution Agreement” {2}undefined-term/);
    assert.match(out, /fix: Use “Equity Distribution Agreement”/);
    assert.match(out, /1 draft checked: 1 warning, 2 information/);
  });

  it('counts lines the same with CRLF', () => {
    const ranges = ['\n', '\r\n'].map(lineEnd => report([file('draft.md', exampleText().replaceAll('\n', lineEnd))]).report.files[0]?.findings[0]?.range);
    assert.deepEqual(ranges[0], ranges[1]);
  });

  it('fails at or above --fail-on', () => {
    const warning = EXAMPLE;
    const error = file('oversold.md', sticker(OVERSOLD));
    const codeFor = (path: string, failOn: string) => run(['check', '--fail-on', failOn, path]).code;
    assert.deepEqual(
      ['error', 'warning', 'information', 'never'].map(failOn => codeFor(warning, failOn)),
      [0, 1, 1, 0],
    );
    assert.deepEqual(
      ['error', 'warning', 'information', 'never'].map(failOn => codeFor(error, failOn)),
      [1, 1, 1, 0],
    );
    assert.equal(run(['check', error]).code, 1);
  });

  it('searches folders in a stable order and joins the path', () => {
    for (const name of ['b.md', 'a.markdown', 'deep/c.MD', 'node_modules/d.md', '.git/e.md', 'notes.rtf']) file(name, sticker(''));
    const { code, report: printed } = report([folder]);
    assert.equal(code, 0);
    assert.deepEqual(
      printed.files.map(({ path }) => path),
      ['a.markdown', 'b.md', path.join('deep', 'c.MD')].map(name => path.join(folder, name)),
    );
  });

  it('checks many files on threads, in the same order', () => {
    const names = Array.from({ length: 20 }, (_, index) => `${String(index).padStart(2, '0')}.md`);
    for (const name of names) file(name, sticker(OVERSOLD));
    const { code, report: printed } = report([folder]);
    assert.equal(code, 1);
    assert.deepEqual(
      printed.files.map(({ path: found, findings }) => [path.basename(found), findings.length]),
      names.map(name => [name, 1]),
    );
  });

  it('passes over what is no Rule 424(b) document', () => {
    const { code, out } = run(['check', file('notes.md', '# Notes\n\nBuy milk.\n'), file('empty.md', '')]);
    assert.equal(code, 0);
    assert.match(out, /notes\.md {2}not a Rule 424\(b\) document, nothing to check/);
    assert.match(out, /empty\.md {2}not a Rule 424\(b\) document, nothing to check/);
  });

  describe('says what it could not check, and ends with 3', () => {
    const says = (target: string, words: RegExp) => {
      for (const failOn of ['error', 'never']) {
        const { code, report: printed } = report(['--fail-on', failOn, target]);
        assert.equal(code, 3);
        const [only] = printed.files;
        assert.equal(only?.complete, false);
        assert.deepEqual(
          only?.findings.map(({ category, rule }) => [category, rule]),
          [['check', 'check-incomplete']],
        );
        assert.match(only?.findings[0]?.message ?? '', words);
        assert.equal(printed.summary.incomplete, 1);
      }
    };

    it('no such file', () => says(path.join(folder, 'nowhere.md'), /no such file/));
    it('a folder without drafts', () => says(folder, /the folder holds no \.md/));
    it('a binary file', () => says(file('picture.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])), /binary/));
    it('a file of another encoding', () => says(file('latin.md', Buffer.from([0x93, 0x41, 0x94])), /not UTF-8/));
    it('a file of another kind', () => says(file('draft.docx', 'x'), /a draft is a \.md/));
    it('a file of 50 MB', () => {
      const large = file('large.md', sticker(''));
      truncateSync(large, 50 * 1024 * 1024);
      says(large, /50 MB.*up to 32 MB/);
    });
    it('an unreadable file', function () {
      if (process.platform === 'win32' || process.getuid?.() === 0) return this.skip();
      const secret = file('secret.md', sticker(''));
      chmodSync(secret, 0);
      says(secret, /permission denied/);
    });

    it('a pipe that is named like a draft', function () {
      if (process.platform === 'win32') return this.skip();
      const pipe = path.join(folder, 'pipe.md');
      assert.equal(spawnSync('mkfifo', [pipe]).status, 0);
      says(pipe, /no regular file/);
    });

    it('among files with findings, which are reported all the same', () => {
      const { code, report: printed } = report([file('oversold.md', sticker(OVERSOLD)), path.join(folder, 'nowhere.md')]);
      assert.equal(code, 3);
      assert.deepEqual(
        printed.files.map(({ complete }) => complete),
        [true, false],
      );
      assert.equal(printed.summary.error, 1);
    });
  });

  describe('ends with 2 on wrong usage', () => {
    for (const [args, words] of [
      [[], /tieout check PATH/],
      [['check'], /name the drafts/],
      [['proof', 'x.md'], /no command “proof”/],
      [['check', '--frobnicate', 'x.md'], /--frobnicate/],
      [['check', '--format', 'xml', 'x.md'], /--format knows pretty and json, not “xml”/],
      [['check', '--fail-on', 'hint', 'x.md'], /--fail-on knows/],
    ] as const) {
      it(`tieout ${args.join(' ')}`, () => {
        const { code, out, error } = run(args);
        assert.equal(code, 2);
        assert.equal(out, '');
        assert.match(error, words);
      });
    }
  });

  it('prints help and version', () => {
    assert.match(run(['--help']).out, /Exit codes: 0/);
    assert.match(run(['--version']).out, /^\d+\.\d+\.\d+\n$/);
  });

  it('counts no byte order mark, as editors do not', () => {
    const text = `We began on February 30, 2024.\n\n${sticker(OVERSOLD, { legend: LEGEND })}`;
    for (const extension of ['md', 'txt', 'html']) {
      const findings = (bytes: Buffer) => report([file(`draft.${extension}`, bytes)]).report.files[0]?.findings;
      const [first] = findings(Buffer.from(text)) ?? [];
      assert.deepEqual([first?.rule, first?.range.start], ['impossible-date', { line: 0, character: 12 }]);
      for (const encoding of ['utf8', 'utf16le'] as const)
        assert.deepEqual(findings(Buffer.from(`\ufeff${text}`, encoding)), findings(Buffer.from(text)), `${extension}, ${encoding}`);
    }
  });

  it('reads UTF-16 and files that start with a byte order mark', () => {
    const text = sticker(OVERSOLD, { legend: LEGEND });
    for (const bytes of [Buffer.from(`\ufeff${text}`, 'utf8'), Buffer.from(`\ufeff${text}`, 'utf16le')]) {
      assert.equal(report([file('draft.md', bytes)]).report.files[0]?.findings[0]?.rule, 'sold-exceeds-cap');
    }
  });
});
