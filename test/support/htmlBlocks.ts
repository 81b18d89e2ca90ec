import type { Block, Scanner } from '../../server/src/draft/block';
import { htmlScanner } from '../../server/src/draft/html/htmlScanner';
import type { Passage } from '../../server/src/draft/passage';
import { shapeOf } from '../../server/src/draft/passage';
import { PassageBuilder } from '../../server/src/draft/passageBuilder';

export type HtmlState = typeof htmlScanner extends Scanner<infer State> ? State : never;
export type HtmlBlock = Block<HtmlState>;

/** All blocks of an HTML source, or those from a checkpoint on. */
export function htmlBlocks(source: string, from = 0, state: HtmlState = htmlScanner.start): readonly HtmlBlock[] {
  return [...htmlScanner.scan(source, from, state)];
}

/** The passage that a block makes by itself. */
export function passageOf(source: string, block: HtmlBlock): Passage {
  return builtOf(source, block).finish(block.source.end);
}

/** The builder that a block was shown in, with its comments. */
export function builtOf(source: string, block: HtmlBlock): PassageBuilder {
  const builder = new PassageBuilder(source, block.source.start);
  block.show(builder);
  return builder;
}

/** What a block comes to, without its state: to compare blocks with. */
export function described(source: string, block: HtmlBlock): readonly unknown[] {
  const builder = builtOf(source, block);
  const passage = builder.finish(block.source.end);
  const { map, text } = passage;
  const { kind, opensTable, isBackLink, comment, formType, next } = block;
  const slices = map.slices({ start: 0, end: text.length });
  return [kind, block.source, text, shapeOf(passage), slices, builder.comments, opensTable, isBackLink, comment, formType, next.at];
}

const LETTERS = /[\p{L}\p{N}]+/gu;

/** The letters and digits of a text. */
export function lettersOf(text: string): string {
  return (text.match(LETTERS) ?? []).join('');
}

/** The letters and digits that all blocks of a source show, in order. */
export function shownLetters(source: string): string {
  return htmlBlocks(source)
    .map(block => lettersOf(passageOf(source, block).text))
    .join('');
}
