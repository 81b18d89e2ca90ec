import type { Severity } from '../../server/src/rules/finding';

/** A remark under a line of a draft: the range over its carets, and what is said of it. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly note: string;
}

/** A draft without its annotations, and the annotations with offsets into it. */
export interface AnnotatedDraft {
  readonly source: string;
  readonly annotations: readonly Annotation[];
}

const ANNOTATION = /^([ ]*)(\^+) (.+)$/;

/**
 * Reads a draft with notes in the margin: a line of carets under a line of the draft marks what stands above it.
 *
 *     We have sold $62,500,000 of shares.
 *                  ^^^^^^^^^^^ error sold-exceeds-cap: “$62,500,000” sold is more than
 */
export function readAnnotated(text: string, lineEnd: '\n' | '\r\n' = '\n'): AnnotatedDraft {
  const lines: string[] = [];
  const annotations: Annotation[] = [];
  let lineStart = 0;
  let length = 0;
  for (const line of text.split('\n')) {
    const [, indent, carets, note] = ANNOTATION.exec(line) ?? [];
    if (indent !== undefined && carets !== undefined && note !== undefined) {
      const start = lineStart + indent.length;
      annotations.push({ start, end: start + carets.length, note });
      continue;
    }
    lineStart = length;
    lines.push(line);
    length += line.length + lineEnd.length;
  }
  return { source: lines.join(lineEnd), annotations };
}

/** The draft with annotations under its lines: the reverse of `readAnnotated`, for messages of failing tests. */
export function writeAnnotated(source: string, annotations: readonly Annotation[]): string {
  let start = 0;
  return source
    .split(/\r?\n/)
    .map(line => {
      const end = start + line.length;
      const notes = annotations.filter(note => note.start >= start && note.start <= end).map(note => caretLine(note, start, line.length));
      start = end + (source.startsWith('\r\n', end) ? 2 : 1);
      return [line, ...notes].join('\n');
    })
    .join('\n');
}

function caretLine({ start, end, note }: Annotation, lineStart: number, lineLength: number): string {
  const from = start - lineStart;
  return `${' '.repeat(from)}${'^'.repeat(Math.max(1, Math.min(end - start, lineLength - from)))} ${note}`;
}

/** How a finding is written under a line: "warning undefined-term 💡: message", the bulb where there is a fix. */
export function findingNote(severity: Severity, rule: string, fixes: number, message: string): string {
  return `${severity} ${rule}${fixes > 0 ? ' 💡' : ''}: ${message}`;
}

/** How a related place is written under a line: "related of undefined-term: note". */
export function relatedNote(rule: string, note: string): string {
  return `related of ${rule}: ${note}`;
}
