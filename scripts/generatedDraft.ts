import { Chance } from './chance';
import { HTML } from './generatedHtml';
import { MarkdownWriter } from './generatedMarkdown';
import { PagedWriter } from './generatedPages';
import { coverParts, type DraftWriter, programParts } from './generatedParts';
import { PLAIN_TEXT } from './generatedPlainText';

const WRITERS = {
  markdown: () => new MarkdownWriter(),
  html: () => new PagedWriter(HTML),
  plaintext: () => new PagedWriter(PLAIN_TEXT),
} satisfies Record<string, () => DraftWriter>;

export interface GeneratedDraftOptions {
  readonly seed?: number;
  readonly format?: keyof typeof WRITERS;
}

/**
 * One at-the-market supplement of a company with as many programs as make the draft as long as asked for, and at most one longer. It is the
 * same for the same seed, says the same in each format, as far as it goes, and no passage is like another. HTML and plain text look as EDGAR
 * has them: broken into lines and pages, some in the midst of a sentence, with a link back or a number at the end of each page.
 */
export function generatedDraft(length: number, { seed = 1, format = 'markdown' }: GeneratedDraftOptions = {}): string {
  const chance = new Chance(seed);
  const writer: DraftWriter = WRITERS[format]();
  writer.write(coverParts(chance));
  for (let number = 1; writer.length < length; number++) writer.write(programParts(chance, number));
  return writer.finish();
}
