import type { FreeWritingLegendStated } from './documentStatements';
import type { Sentences } from './sentences';

/** "has filed a registration statement (including a prospectus) with the SEC for the offering to which this communication relates. Before you invest, you should read". */
const LEGEND =
  /\b(?:has|have) filed a (?:shelf )?registration statement \(including (?:a|the|an)\b[^)]{0,120}\bprospectus\)[^.]{0,200}\boffering\b[^.]{0,80}\brelates\. ?Before you invest, you should read\b/i;

/** The legend of a free writing prospectus, where a passage has it. */
export function statedFreeWritingLegend(text: string, sentences: Sentences): readonly FreeWritingLegendStated[] {
  if (!text.includes('registration statement (including')) return [];
  const match = LEGEND.exec(text);
  if (match === null) return [];
  return [{ kind: 'freeWritingLegend', span: { start: sentences.around(match.index).start, end: match.index + match[0].length } }];
}
