import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BEFORE_ALL, BEHIND_ALL, idsBetween, type PassageId } from '../../../server/src/draft/passageId';
import type { Stated } from '../../../server/src/facts/statements';
import type { PhraseStated } from '../../../server/src/facts/termStatements';
import { type Fact, FactIndex } from '../../../server/src/filing/factIndex';
import { Glossary } from '../../../server/src/filing/glossary';
import { LabelsReader } from '../../../server/src/filing/labels';
import { OpenPhrases } from '../../../server/src/filing/openPhrases';
import { phraseKey } from '../../../server/src/regulation/wordLists';
import { runs } from '../../support/runs';

const WORDS = ['Side', 'Letter', 'Sales', 'Agreement', 'Agreements', 'Note', 'Notes'] as const;
/** How many terms there are that differ only in a number. */
const NUMBERED = 900;

const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map(all => all.join(' '));
const phrase = fc.oneof(
  { weight: 4, arbitrary: words },
  fc.nat(NUMBERED).map(number => `Sales ${number} Agreement`),
);
const stated: fc.Arbitrary<Stated> = fc
  .tuple(fc.constantFrom('definition' as const, 'phrase' as const, 'label' as const), phrase)
  .map(([kind, term]) => statedOf(kind, term));

function statedOf(kind: 'definition' | 'phrase' | 'label', term: string): Stated {
  const span = { start: 0, end: term.length };
  if (kind === 'definition')
    return {
      kind,
      span,
      term,
      key: phraseKey(term),
      form: 'parenthesis',
      article: undefined,
      sentence: span,
      ofSales: false,
      dated: undefined,
      company: undefined,
    };
  if (kind === 'label') return { kind, span, key: phraseKey(term) };
  // A phrase has two words at least.
  const used = term.includes(' ') ? term : `Sales ${term}`;
  return { kind, span, phrase: used, key: phraseKey(used), article: 'the', described: used.startsWith('Side'), dated: undefined };
}

/** Facts in the order of their spans, as passages state them. */
const passage = fc.array(stated, { maxLength: 4 }).map(all => all.map((one, index) => ({ ...one, span: { start: 100 * index, end: 100 * index + 10 } })));
const passages = fc.oneof({ weight: 8, arbitrary: fc.array(passage, { maxLength: 3 }) }, fc.array(passage, { maxLength: 300, size: 'max' }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const edit = fc.record({ from: share, removed: fc.oneof(fc.nat(2), fc.nat(200)), put: passages, partFrom: share, isSeen: fc.boolean() });

const isDescribed = ({ described }: PhraseStated) => described;

function toEnd<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('what is gathered from versions of a draft', () => {
  it('is what is gathered from the last one by itself', () => {
    fc.assert(
      fc.property(passages, fc.array(edit, { maxLength: 10 }), (first, edits) => {
        let ids: readonly PassageId[] = idsBetween(BEFORE_ALL, BEHIND_ALL, first.length) ?? [];
        let facts = factsOf(ids, first);
        let index = FactIndex.empty().replaced(BEFORE_ALL, BEHIND_ALL, facts);
        let part = index.part({ from: BEFORE_ALL, to: BEHIND_ALL }, FactIndex.empty());
        const labels = new LabelsReader();
        let glossary = toEnd(Glossary.read(part.list('definition'), labels.read(part.list('label'))));
        let open = toEnd(OpenPhrases.read(part.list('phrase'), glossary));
        for (const { from, removed, put, partFrom, isSeen } of edits) {
          const start = Math.floor(from * ids.length);
          const end = Math.min(ids.length, start + removed);
          const [after, before] = [ids[start - 1] ?? BEFORE_ALL, ids[end] ?? BEHIND_ALL];
          const added = idsBetween(after, before, put.length);
          if (added === undefined) continue;
          ids = [...ids.slice(0, start), ...added, ...ids.slice(end)];
          const stating = factsOf(added, put);
          facts = [...facts.filter(({ at }) => at <= after), ...stating, ...facts.filter(({ at }) => at >= before)];
          index = index.replaced(after, before, stating);
          const range = { from: partFrom < 0.7 ? BEFORE_ALL : (ids[Math.floor((partFrom - 0.7) * ids.length)] ?? BEFORE_ALL), to: BEHIND_ALL };
          const earlier = part;
          part = index.part(range, earlier);
          if (!isSeen) continue;
          const whole = FactIndex.empty().replaced(BEFORE_ALL, BEHIND_ALL, facts).part(range, FactIndex.empty());
          glossary = toEnd(Glossary.read(part.list('definition'), labels.read(part.list('label')), glossary));
          open = toEnd(OpenPhrases.read(part.list('phrase'), glossary, open));
          const freshGlossary = toEnd(Glossary.read(whole.list('definition'), new LabelsReader().read(whole.list('label'))));
          for (const kind of ['definition', 'phrase', 'label'] as const) assert.deepEqual(part.all(kind), whole.all(kind));
          assert.deepEqual(part.those('phrase', isDescribed), whole.those('phrase', isDescribed));
          assert.deepEqual(
            earlier.those('phrase', isDescribed),
            earlier.all('phrase').filter(fact => isDescribed(fact.stated)),
          );
          assert.equal(part.those('phrase', isDescribed), part.those('phrase', isDescribed));
          assert.deepEqual(toldOf(glossary), toldOf(freshGlossary));
          assert.deepEqual(open.all(), toEnd(OpenPhrases.read(whole.list('phrase'), freshGlossary)).all());
        }
      }),
      runs(300),
    );
  });
});

function factsOf(ids: readonly PassageId[], stated: readonly (readonly Stated[])[]): readonly Fact[] {
  return ids.flatMap((at, index) => (stated[index] ?? []).map(one => ({ at, stated: one })));
}

function toldOf(glossary: Glossary): unknown {
  const entries = [...glossary.entries()].sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    entries,
    byHead: WORDS.map(word => glossary.withHeadOf(word)),
    byFirst: WORDS.map(word => glossary.startingWith(word)),
    labels: WORDS.map(word => glossary.isLabel(phraseKey(`Sales ${word}`))),
  };
}
