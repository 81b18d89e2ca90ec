import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkToEnd } from '../../../server/src/check/check';
import type { DraftFormat } from '../../../server/src/draft/format';
import { draftOf } from '../../../server/src/draft/readDraft';
import { headOf } from '../../../server/src/filing/kind/head';
import { kindOfHead } from '../../../server/src/filing/kind/kindOfHead';
import { type DocumentKind, isChecked } from '../../../server/src/regulation/documentKind';
import { ChunkedText } from '../../../server/src/text/chunkedText';
import { ROOT, SHARED } from '../../support/project';

/** What a filing is and what it is bound of, as a person read it. */
interface Label {
  readonly slug: string;
  readonly kind: DocumentKind;
  readonly parts: readonly { readonly part: string; readonly opensWith: string }[];
  readonly why: string;
}

const CORPUS = path.join(SHARED, 'corpus');
const LABELS: readonly Label[] = JSON.parse(readFileSync(path.join(ROOT, 'test', 'labels', 'filings.json'), 'utf8'));
const isNegative = ({ slug }: Label) => slug.startsWith('neg-');
/** How many of the labelled filings may be told otherwise than by their label, and how many of one kind at least must be told right. */
const SLIPS = 2;
const OF_A_KIND = 0.8;

/** The formats in which the filings lie beside the project: the folder and the extension of each. */
const FORMATS: readonly (readonly [DraftFormat, string, string])[] = [
  ['markdown', 'md', '.md'],
  ['html', 'raw', '.htm'],
];

for (const [format, folder, extension] of FORMATS) {
  describe(`real filings as ${format}`, () => {
    const text = (label: Label) => {
      const file = path.join(CORPUS, ...(isNegative(label) ? ['negative'] : []), folder, `${label.slug}${extension}`);
      return ChunkedText.of(readFileSync(file, 'utf8'));
    };
    const kind = (label: Label) => kindOfHead(draftOf(headOf(text(label), format), format));

    before(function () {
      if (existsSync(path.join(CORPUS, folder))) return;
      console.log(`    skipped: there is no corpus of filings at ${path.join(CORPUS, folder)} (TIEOUT_SHARED)`);
      this.skip();
    });

    const isParted = (label: Label) => {
      const told = kind(label);
      if (!isChecked(told)) return label.parts.length === 0;
      const { filed } = checkToEnd({ document: label.slug, text: text(label), format, rules: [] });
      if (filed === undefined) return false;
      const { draft, starts } = filed;
      const isAsLabelled = label.parts.every(({ part, opensWith }, index) => {
        const start = starts[index];
        const at = start?.from;
        return start?.sort === part && (at === undefined ? index === 0 : draft.passage(at).text.startsWith(opensWith));
      });
      return isAsLabelled && starts.length === label.parts.length;
    };

    it('are of the kind that a lawyer gives them, and parted where a second cover, a report or an exhibit starts', () => {
      const told = LABELS.map(label => ({ ...label, told: kind(label), isParted: isParted(label) }));
      const wrong = told.filter(label => label.told !== label.kind || !label.isParted);
      assert.ok(
        wrong.length <= SLIPS,
        wrong.map(label => `${label.slug}: ${label.told}, ${label.kind} by its label${label.isParted ? '' : ', other parts'} (${label.why})`).join('\n'),
      );
      for (const one of new Set(told.map(label => label.kind))) {
        const ofKind = told.filter(label => label.kind === one);
        const right = ofKind.filter(label => label.told === one).length;
        assert.ok(right >= OF_A_KIND * ofKind.length, `${one}: ${right} of ${ofKind.length}`);
      }
    }).timeout(60_000);

    it('that are no Rule 424(b) documents are not checked', () => {
      for (const label of LABELS.filter(isNegative)) assert.deepEqual([label.slug, kind(label)], [label.slug, label.kind]);
      assert.ok(LABELS.filter(isNegative).every(label => !isChecked(label.kind)));
    });
  });
}
