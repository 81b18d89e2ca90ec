import assert from 'node:assert/strict';
import { draftOf } from '../../server/src/draft/readDraft';
import type { FactKind, StatedOf } from '../../server/src/facts/statements';
import { statementsOf } from '../../server/src/facts/statementsOf';
import { readAnnotated, writeAnnotated } from './annotated';

/**
 * What an annotated draft states of one kind must be what stands under its lines; `describe` says how a statement is written there. Lines of
 * the draft are paragraphs of their own.
 */
export function assertStated<K extends FactKind>(kind: K, describe: (stated: StatedOf<K>) => string, text: string): void {
  const { source, annotations } = readAnnotated(text.replace(/\n(?! *\^)/g, '\n\n'));
  const draft = draftOf(source, 'markdown');
  const isKind = (stated: { readonly kind: FactKind }): stated is StatedOf<K> => stated.kind === kind;
  const actual = [...draft.passages()].flatMap(at =>
    statementsOf(draft.passage(at))
      .filter(isKind)
      .map(stated => ({ ...draft.toSource(at, stated.span), note: describe(stated) })),
  );
  const inOrder = (notes: typeof actual) => [...notes].sort((a, b) => a.start - b.start || a.end - b.end);
  try {
    assert.deepEqual(inOrder(actual), inOrder([...annotations]));
  } catch {
    assert.fail(`The draft states something else. It states:\n\n${writeAnnotated(source, actual)}\n`);
  }
}
