import { wrapped } from '../../scripts/wrapped';
import type { DraftFormat } from '../../server/src/draft/format';
import { sticker } from './drafts';

/** The width of the lines of plain text. */
const WIDTH = 72;

/** What a legend stands in, by the format of the draft. `legend` is plain words, without mark-up. */
export const FORMATTED_STICKERS: Readonly<Record<DraftFormat, (legend: string) => string>> = {
  markdown: legend => sticker('We sell shares.', { legend: legend === '' ? '' : `**${legend}**` }),
  html: legend => {
    const paragraphs = plainParagraphs(legend).map(words => `<p align="center"><b>${words}</b></p>`);
    return `<html><body>\n${paragraphs.join('\n')}\n</body></html>`;
  },
  plaintext: legend =>
    plainParagraphs(legend)
      .map(words => wrapped(words, WIDTH))
      .join('\n\n'),
};

function plainParagraphs(legend: string): readonly string[] {
  return sticker('We sell shares.', { legend }).replaceAll('**', '').split('\n\n');
}
