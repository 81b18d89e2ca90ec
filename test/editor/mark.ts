import { format } from 'node:util';

/** Begins every line of the suite: the editor's own console lines arrive by the same way, and there are many. */
const MARK = '[tieout] ';

/** A line of the suite, as `console.log` would have it, with the mark. */
export function marked(...data: unknown[]): string {
  return MARK + format(...data);
}

/** What a console line says without its mark; undefined when it is none of the suite's. */
export function unmarked(line: string): string | undefined {
  return line.startsWith(MARK) ? line.slice(MARK.length) : undefined;
}
