import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Automaton, COLUMN_BITS } from '../../../server/src/text/automaton';

describe('an automaton', () => {
  const UNITS = ' abc-';
  const columnsOf = (text: string) => [...text].map(unit => UNITS.indexOf(unit));
  const isOfWord = (column: number) => 'abc'.includes(UNITS.charAt(column));

  /** What ends where, a word that starts with `^` only where words start. */
  function found(words: readonly string[], text: string): readonly string[] {
    const automaton = new Automaton(
      words.map(word => ({ columns: columnsOf(word.replace('^', '')), startsWord: word.startsWith('^') })),
      isOfWord,
    );
    let state = automaton.start;
    return columnsOf(text).flatMap((column, at) => {
      state = automaton.next[(state << COLUMN_BITS) | column] ?? 0;
      return (automaton.ends[state] ?? []).map(number => `${words[number]} to ${at + 1}`);
    });
  }

  it('finds words inside of others and across each other', () =>
    assert.deepEqual(found(['ab', 'abc', 'b', 'bca'], 'abca'), ['ab to 2', 'b to 2', 'abc to 3', 'bca to 4']));

  it('finds some words only where words start, with marks and spaces in them', () =>
    assert.deepEqual(found(['^ab', '^a-b', '^b c', ' a'], 'ab cab a-b c'), ['^ab to 2', ' a to 8', '^a-b to 10', '^b c to 12']));

  it('finds what a search for each word by itself finds', () => {
    const text = fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 20 });
    const word = fc
      .tuple(fc.constantFrom('', '^'), fc.string({ unit: fc.constantFrom(...UNITS), minLength: 1, maxLength: 4 }))
      .map(([start, letters]) => start + letters);
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 8 }), text, (words, searched) => {
        const expected = words.flatMap(one => {
          const letters = one.replace('^', '');
          const ends = [...searched]
            .map((_, at) => at)
            .filter(at => searched.startsWith(letters, at) && (!one.startsWith('^') || at === 0 || !'abc'.includes(searched.charAt(at - 1))));
          return ends.map(at => `${one} to ${at + letters.length}`);
        });
        assert.deepEqual(found(words, searched).toSorted(), expected.toSorted());
      }),
    );
  });
});
