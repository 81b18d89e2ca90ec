import assert from 'node:assert/strict';
import { checkToEnd } from '../../server/src/check/check';
import { CheckSession } from '../../server/src/check/checkSession';
import { ChunkedText } from '../../server/src/text/chunkedText';
import { checkSource } from '../support/drafts';
import { submitted, supplementWith, WRAPPED_FORMATS } from '../support/submissions';

const COUNT = 2000;
/** Far above what any of them takes, far below what a quadratic scan would. */
const LIMIT = 10_000;
/** For a keystroke in one of so many documents. */
const KEYSTROKE_LIMIT = 1000;
const SLIP = 'It ends on February 30, 2025.';

for (const format of WRAPPED_FORMATS) {
  const document = (formType: string, ...paragraphs: readonly string[]) => submitted(format, formType, paragraphs);
  const many = (text: (index: number) => string) => Array.from({ length: COUNT }, (_, index) => text(index)).join('');
  const exhibit = (index: number) =>
    document(`EX-${index}`, `The Letter Agreement B${index} (the “Term${index} Agreement”), the Other Agreement, $5.00, May 3, 2024.`, SLIP);
  const own = document('424B5', ...supplementWith(SLIP));

  describe(`submissions that are made to be slow, in ${format}`, () => {
    for (const [name, source, parts] of [
      ['exhibits behind the supplement', () => own + many(exhibit), COUNT + 1],
      ['exhibits before the supplement', () => many(exhibit) + own, COUNT + 1],
      ['supplements', () => many(() => own), COUNT],
      ['documents that show nothing', () => own + many(() => '<DOCUMENT>\n<TYPE>GRAPHIC\n<TEXT>\n</TEXT>\n</DOCUMENT>\n').repeat(20), 1],
    ] as const) {
      it(`${COUNT} ${name}`, () => {
        const { kind, complete, filed } = checkSource(source(), undefined, undefined, format);
        assert.deepEqual([kind, complete, filed?.parts.length], ['atm', true, parts]);
      }).timeout(LIMIT);
    }

    for (const [name, source] of [
      ['that are not closed', () => own + many(() => '<DOCUMENT>\n')],
      ['in documents', () => `${many(() => '<DOCUMENT>\n<TYPE>EX-99\n')}${own}${many(() => '</DOCUMENT>\n')}`],
      ['that stand in the supplement and are not closed', () => own.replace('</TEXT>', `${many(() => '<DOCUMENT>\n')}${SLIP}\n\n</TEXT>`)],
      ['whose form type is lost', () => own + many(() => '<DOCUMENT>\n<TYPE>')],
    ] as const) {
      it(`${COUNT} documents ${name}`, () => {
        const { kind, complete, findings } = checkSource(source(), undefined, undefined, format);
        const [first] = findings.filter(({ rule }) => !rule.startsWith('edgar-'));
        assert.deepEqual([kind, complete, first?.rule, first?.severity], ['atm', true, 'impossible-date', 'error']);
      }).timeout(LIMIT);
    }

    it(`a letter typed before ${COUNT} exhibits`, () => {
      const session = new CheckSession(format);
      const text = ChunkedText.of(own + many(exhibit));
      checkToEnd({ document: 'draft', text, format, session });
      const at = text.toString().indexOf(SLIP);
      const typed = text.replaced({ start: at, end: at }, 'So ');
      const start = performance.now();
      const { filed } = checkToEnd({ document: 'draft', text: typed, format, session });
      const took = performance.now() - start;
      assert.equal(filed?.parts.length, COUNT + 1);
      assert.ok(took < KEYSTROKE_LIMIT, `${Math.round(took)} ms`);
    }).timeout(LIMIT);
  });
}
