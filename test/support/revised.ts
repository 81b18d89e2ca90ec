import assert from 'node:assert/strict';
import { type CheckResult, check, checkToEnd } from '../../server/src/check/check';
import { CheckSession } from '../../server/src/check/checkSession';
import type { DraftFormat } from '../../server/src/draft/format';
import { ChunkedText } from '../../server/src/text/chunkedText';
import { describeRevisions, RevisedText, type Revision } from './revisions';
import { firstDifference, toldOf } from './toldOf';

/** A draft and what is done to it. */
export interface RevisedDraft {
  readonly format: DraftFormat;
  readonly source: string;
  readonly revisions: readonly Revision[];
}

/** How the checks of a draft under revisions, in one session, differ from checks from scratch; undefined where they do not. */
export function differenceIn(draft: RevisedDraft): string | undefined {
  try {
    return differenceAfter(draft);
  } catch (error) {
    return `: ${error instanceof Error ? error.stack : String(error)}`;
  }
}

function differenceAfter({ format, source, revisions }: RevisedDraft): string | undefined {
  const text = new RevisedText(source);
  const session = new CheckSession(format);
  const checked: { readonly result: CheckResult; readonly text: ChunkedText }[] = [];
  checkToEnd({ document: 'draft', text: text.now, format, session });
  for (const [index, { edit, attention }] of revisions.entries()) {
    text.make(edit);
    const request = { document: 'draft', text: text.now, format, session };
    if (attention === 'skipped') continue;
    if (attention !== 'checked') {
      const steps = check(request);
      for (let step = 0; step < attention && !steps.next().done; step++);
      continue;
    }
    const result = checkToEnd(request);
    const difference = differenceFromFresh(result, text.now, format);
    if (difference !== undefined) return `after ${index + 1} revisions${difference}`;
    checked.push({ result, text: text.now });
  }
  // What was handed out must not change under the hands of those who hold it.
  const [first, ...others] = checked;
  if (first === undefined || others.length === 0) return undefined;
  const difference = differenceFromFresh(first.result, first.text, format);
  return difference === undefined ? undefined : `the first result, looked at again in the end${difference}`;
}

/** How the result of a check differs from that of a check of the same text from scratch; undefined where it does not. */
export function differenceFromFresh(result: CheckResult, text: ChunkedText, format: DraftFormat): string | undefined {
  const fresh = checkToEnd({ document: 'draft', text: ChunkedText.of(text.toString()), format });
  return firstDifference(toldOf(result), toldOf(fresh));
}

/** Fails where a revised draft reads other than from scratch; `hint` says how to come to it again. */
export function assertSameAsFresh(draft: RevisedDraft, hint: string): void {
  const difference = differenceIn(draft);
  if (difference !== undefined)
    assert.fail(
      `A revised draft reads other than from scratch, ${difference}\n\nin ${draft.format}, revised so:\n${describeRevisions(draft.revisions)}\n\n${hint}`,
    );
}
