import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Position, type Range, TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { DRAFT_DOCUMENTS } from '../../../server/src/lsp/draftDocument';
import { runs } from '../../support/runs';

const URI = 'untitled:Supplement-1';

/** Text with every kind of line end, now and then so long that it takes many chunks. */
const PIECE = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('\n', '\r\n', '\r', '\n\n', 'a', ' ', 'Supplement', '“', '😀', '\u2028') },
  { weight: 1, arbitrary: fc.constantFrom('The Prospectus. '.repeat(600), 'x\r\n'.repeat(3000), '\n'.repeat(9000)) },
);
const TEXT = fc.array(PIECE, { maxLength: 30 }).map(pieces => pieces.join(''));
/** Lines and characters that are there for the most part, and some that never are. */
const PLACE = fc.record({
  line: fc.oneof(fc.nat(12), fc.nat(9100), fc.integer({ min: -2, max: 100_000 })),
  character: fc.oneof(fc.nat(20), fc.integer({ min: -2, max: 20_000 })),
});
const RANGE = fc.record({ start: PLACE, end: PLACE });
/** A change of a range, or of the whole text where there is none. The lines of ranges are counted round, for an editor names none that is not there. */
const CHANGE = fc.record({ range: fc.option(RANGE, { freq: 8, nil: undefined }), text: TEXT });
const CHANGES = fc.array(CHANGE, { maxLength: 3 });
const OFFSET = fc.oneof(fc.integer({ min: -2, max: 60 }), fc.integer({ min: -2, max: 60_000 }));
/** What is asked of both documents after each change. */
const ASKED = fc.record({ offsets: fc.array(OFFSET, { maxLength: 8 }), places: fc.array(PLACE, { maxLength: 8 }), ranges: fc.array(RANGE, { maxLength: 4 }) });

function eventOf({ range, text }: { range: Range | undefined; text: string }, lineCount: number): TextDocumentContentChangeEvent {
  if (range === undefined) return { text };
  const within = ({ line, character }: Position): Position => ({ line: Math.abs(line) % lineCount, character: Math.max(0, character) });
  return { range: { start: within(range.start), end: within(range.end) }, text };
}

describe('DraftDocument', () => {
  it('is what the document of the protocol library would be, after any changes', () => {
    fc.assert(
      fc.property(TEXT, fc.array(fc.tuple(CHANGES, ASKED), { maxLength: 5 }), (first, steps) => {
        let theirs = TextDocument.create(URI, 'markdown', 1, first);
        let ours = DRAFT_DOCUMENTS.create(URI, 'markdown', 1, first);
        for (const [index, [changes, { offsets, places, ranges }]] of steps.entries()) {
          for (const change of changes) {
            const event = eventOf(change, theirs.lineCount);
            theirs = TextDocument.update(theirs, [event], index + 2);
            ours = DRAFT_DOCUMENTS.update(ours, [event], index + 2);
          }
          const seen = (document: TextDocument) => ({
            is: [document.uri, document.languageId, document.version, document.lineCount],
            positions: offsets.map(offset => document.positionAt(offset)),
            offsets: places.map(place => document.offsetAt(place)),
            words: ranges.map(range => document.getText(range)),
            lines: places.map(({ line }) => [document.getLineRange(line), document.getEOLCharacters(line)]),
          });
          assert.equal(ours.getText(), theirs.getText());
          assert.deepEqual(seen(ours), seen(theirs));
        }
      }),
      runs(300),
    );
  });
});
