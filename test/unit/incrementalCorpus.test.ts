import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { DraftFormat } from '../../server/src/draft/format';
import { SHARED } from '../support/project';
import { assertSameAsFresh } from '../support/revised';
import { type Revision, revisionsIn } from '../support/revisions';
import { TIMES } from '../support/runs';

const CORPUS = path.join(SHARED, 'corpus');
/** How many of the largest filings are tried at length where `TIEOUT_RUNS` asks for more than usual. */
const LARGEST = 3;

interface SourceFile {
  readonly file: string;
  readonly format: DraftFormat;
  readonly size: number;
}

/** The filings of the corpus, the largest first. */
function filings(): readonly SourceFile[] {
  const folders = [
    ['md', 'markdown'],
    ['raw', 'html'],
  ] as const;
  const files = folders.flatMap(([folder, format]) =>
    readdirSync(path.join(CORPUS, folder)).map(name => {
      const file = path.join(CORPUS, folder, name);
      return { file, format, size: statSync(file).size };
    }),
  );
  return files.sort((a, b) => b.size - a.size);
}

/** Revisions of a filing, the same for the same seed; only the last version is held against a fresh check. */
function revisionsOf(format: DraftFormat, seed: number): readonly Revision[] {
  const [revisions = []] = fc.sample(revisionsIn(format, []), { seed, numRuns: 1 });
  const kept = revisions.filter(({ edit }) => edit.does !== 'replaceAll');
  return kept.map((revision, index) => ({ ...revision, attention: index === kept.length - 1 ? 'checked' : LONG }));
}

/** Steps enough to check any filing to its end. */
const LONG = 1_000_000;

function assertSame({ file, format }: SourceFile, seed: number): void {
  const source = readFileSync(file, 'utf8');
  assertSameAsFresh({ format, source, revisions: revisionsOf(format, seed) }, `seed ${seed}, of ${path.basename(file)}`);
}

describe('real filings that are revised', () => {
  before(function () {
    if (existsSync(CORPUS)) return;
    console.log(`    skipped: there is no corpus of filings at ${CORPUS} (TIEOUT_SHARED)`);
    this.skip();
  });

  it('check as if they were read from scratch', () => {
    for (const [seed, file] of filings().entries()) assertSame(file, seed);
  }).timeout(600_000);

  it('check so however often they are revised, the largest of them', function () {
    if (TIMES <= 1) {
      console.log('      skipped: set TIEOUT_RUNS to 2 or more to try this');
      this.skip();
    }
    for (const format of ['markdown', 'html'] as const) {
      const largest = filings()
        .filter(file => file.format === format)
        .slice(0, LARGEST);
      for (const file of largest) for (let seed = 0; seed < 5 * TIMES; seed++) assertSame(file, seed);
    }
  }).timeout(3_600_000);
});
