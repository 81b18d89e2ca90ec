import { isForeignPicture, leavesSubmission } from '../../regulation/edgar';
import type { EdgarTag } from '../edgarMarks';
import type { StartTag } from './tokens';

/** What of a start tag EDGAR does not take; undefined where it takes all. Source offsets. */
export function edgarTagOf(source: string, { tag, start, end, address }: StartTag): EdgarTag | undefined {
  const kind = tag.edgar;
  if (kind === undefined) return undefined;
  const span = { start, end };
  if (kind === 'element') return { kind, name: tag.name, span, address: { start, end: start } };
  if (address === undefined) return undefined;
  const words = source.slice(address.start, address.end);
  const isUnfit = kind === 'link' ? leavesSubmission(words) : isForeignPicture(words);
  return isUnfit ? { kind, name: tag.name, span, address } : undefined;
}
