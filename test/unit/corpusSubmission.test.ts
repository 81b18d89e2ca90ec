import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSource } from '../support/drafts';
import { SHARED } from '../support/project';

const FILINGS = path.join(SHARED, 'corpus', 'raw');
const OTHERS = path.join(SHARED, 'corpus', 'negative', 'raw');
/** Each so manieth filing is tried. */
const STEP = 5;

/** What was found in a source, and where by offsets from the start of the filing in it, other than in what is only filed beside it. */
function found(source: string, filing: string): { readonly kind: string; readonly parts: readonly string[]; readonly findings: readonly unknown[] } {
  const start = source.indexOf(filing);
  const { kind, filed, findings } = checkSource(source, undefined, undefined, 'html');
  const told = findings.flatMap(({ rule, severity, message, place }) => {
    const span = filed?.draft.sourceOfPlace(place);
    const isInside = span !== undefined && span.start >= start && span.end <= start + filing.length;
    return isInside ? [{ rule, severity, message, start: span.start - start, end: span.end - start }] : [];
  });
  const own = filed?.starts.find(({ isOwn }) => isOwn)?.document;
  return { kind, parts: filed?.starts.flatMap(({ sort, document }) => (document === own ? [sort] : [])) ?? [], findings: told };
}

function wrapped(formType: string, text: string): string {
  return `<DOCUMENT>\n<TYPE>${formType}\n<SEQUENCE>1\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`;
}

describe('real filings in a submission', () => {
  it('check as they do alone, whatever exhibits stand before and behind them', function () {
    if (!existsSync(FILINGS) || !existsSync(OTHERS)) {
      console.log(`    skipped: there is no corpus of filings at ${FILINGS} (TIEOUT_SHARED)`);
      this.skip();
    }
    const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');
    const others = readdirSync(OTHERS).sort();
    const filings = readdirSync(FILINGS).filter((_, index) => index % STEP === 0);
    for (const [index, name] of filings.entries()) {
      const [before = '', behind = ''] = [others[index % others.length], others[(index + 7) % others.length]].map(other => read(OTHERS, other ?? ''));
      const filing = read(FILINGS, name);
      const [formType = ''] = /^(?:424b\d|fwp|[sf]-3)/.exec(name) ?? [];
      const source = wrapped('EX-1.1', before) + wrapped(formType.toUpperCase(), filing) + wrapped('EX-99.1', behind);
      assert.deepEqual(found(source, filing), found(wrapped(formType.toUpperCase(), filing), filing), name);
      assert.deepEqual(found(wrapped(formType.toUpperCase(), filing), filing), found(filing, filing), name);
    }
  }).timeout(120_000);
});
