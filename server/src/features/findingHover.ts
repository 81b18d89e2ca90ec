import type { Finding } from '../rules/finding';
import { contains } from '../text/span';
import type { Hover } from './hover';
import type { Pointer } from './navigation';

/** The hover over findings: what each rests on, to be read where the editor shows the finding itself. Undefined where none has an authority. */
export function findingsAt(findings: readonly Finding[], { at, offset }: Pointer): Hover | undefined {
  const here = findings.filter(({ place, authority }) => authority !== undefined && place.at === at && contains(place.span, { start: offset, end: offset }));
  const [first] = here;
  if (first === undefined) return undefined;
  const lines = here.map(({ rule, authority }) => `${rule}: [${authority?.citation}](${authority?.url})`);
  return { place: first.place, contents: [...new Set(lines)].join('\n\n') };
}
