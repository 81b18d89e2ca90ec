import assert from 'node:assert/strict';
import { type CheckResult, checkToEnd, fixesFor } from '../../server/src/check/check';
import type { Configuration } from '../../server/src/check/config/configuration';
import { readProjectFile } from '../../server/src/check/config/projectFile';
import type { Remark } from '../../server/src/check/remark';
import type { DraftFormat } from '../../server/src/draft/format';
import { written } from '../../server/src/draft/writing';
import type { FiledDocument } from '../../server/src/filing/filedDocument';
import type { Filing } from '../../server/src/filing/filing';
import type { Finding, Fix } from '../../server/src/rules/finding';
import type { Rule } from '../../server/src/rules/rule';
import { ChunkedText } from '../../server/src/text/chunkedText';
import { type Annotation, findingNote, readAnnotated, relatedNote, writeAnnotated } from './annotated';

/** The paragraphs that make a sticker of what is put between them. */
export function sticker(body: string, { legend = LEGEND, dateLine = DATE_LINE }: { legend?: string; dateLine?: string } = {}): string {
  return [TITLE, RELATION, body.trim(), legend, dateLine].filter(part => part !== '').join('\n\n');
}

/** The paragraphs that make a sticker of what is put between them, as EDGAR takes HTML or plain text. */
export function edgarSticker(body: string, format: 'html' | 'plaintext'): string {
  const [above = '', below = ''] = sticker('BODY').split('BODY');
  return [asEdgarTakes(above, format), body.trim(), asEdgarTakes(below, format)].join('\n\n');
}

/** Paragraphs of Markdown as EDGAR takes them: in ASCII, and plain text in short lines. */
export function asEdgarTakes(markdown: string, format: 'html' | 'plaintext'): string {
  return markdown
    .trim()
    .split('\n\n')
    .map(paragraph => (format === 'html' ? asHtml(paragraph) : asText(paragraph)))
    .join('\n\n');
}

function asHtml(paragraph: string): string {
  const bold = /^\*\*(.*)\*\*$/.exec(paragraph)?.[1];
  const words = written(bold ?? paragraph, 'html', true);
  return bold === undefined ? `<p>${words}</p>` : `<p><b>${words}</b></p>`;
}

/** The width of the lines. */
const WIDTH = 72;

function asText(paragraph: string): string {
  const words = paragraph.replaceAll('**', '').replace(/[“”]/g, '"');
  return words.replace(new RegExp(`(?=\\S)(.{1,${WIDTH}})(?: |$)`, 'g'), (_, line: string) => `${line}\n`).trimEnd();
}

const TITLE = '**Filed Pursuant to Rule 424(b)(5)**\n\n**Registration No. 333-278184**\n\n**SUPPLEMENT NO. 1**';
const RELATION =
  'This Supplement No. 1 (this “Supplement”) supplements and amends the prospectus supplement dated May 3, 2024 (the “Prospectus Supplement”) and the accompanying prospectus dated April 2, 2024 (the “Base Prospectus”), and should be read in conjunction with them.';
export const LEGEND =
  '**Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of these securities or determined if this Supplement, the Prospectus Supplement or the Base Prospectus is truthful or complete. Any representation to the contrary is a criminal offense.**';
export const DATE_LINE = '**The date of this Supplement No. 1 is June 7, 2024.**';

/** Checks a source from scratch, as Markdown unless it is said otherwise. */
export function checkSource(source: string, rules?: readonly Rule[], configuration?: Configuration, format: DraftFormat = 'markdown'): CheckResult {
  return checkToEnd({
    document: 'draft',
    text: ChunkedText.of(source),
    format,
    ...(rules === undefined ? {} : { rules }),
    ...(configuration === undefined ? {} : { configuration }),
  });
}

/** The document that a source reads as; fails where it reads as none. */
export function filedOf(source: string, format: DraftFormat = 'markdown'): FiledDocument {
  const { filed } = checkSource(source, undefined, undefined, format);
  assert.ok(filed, 'the source does not read as a Rule 424(b) document');
  return filed;
}

/** The first part of the document that a source reads as; fails where it reads as none. */
export function filingOf(source: string, format?: DraftFormat): Filing {
  return filedOf(source, format).parts[0];
}

/**
 * Checks an annotated draft: it must yield exactly the findings under its lines. A message may be cut short in the note; related places are
 * compared only where the draft notes one, and so are hints: a draft of few lines has terms that it never uses. The same is checked with CRLF line ends.
 */
export function assertFindings(
  text: string,
  { format = 'markdown', configuration }: { readonly format?: DraftFormat; readonly configuration?: Configuration } = {},
): void {
  for (const lineEnd of ['\n', '\r\n'] as const) {
    const { source, annotations } = readAnnotated(text, lineEnd);
    const { findings, filed, remarks, complete } = checkSource(source, undefined, configuration, format);
    assert.ok(complete, 'something was not checked');
    const withRelated = annotations.some(({ note }) => note.startsWith('related of'));
    const withHints = annotations.some(({ note }) => note.startsWith('hint '));
    const compared = findings.filter(({ severity }) => withHints || severity !== 'hint');
    const found = filed === undefined ? [] : compared.flatMap(finding => notesOf(finding, filed, withRelated));
    const actual = [...remarks.map(remarkNote), ...found];
    const matches = actual.length === annotations.length && annotations.every(expected => actual.some(note => isSame(note, expected)));
    if (!matches) assert.fail(`The draft yields other findings than its notes say. It yields:\n\n${writeAnnotated(source, actual)}\n`);
  }
}

/** Checks an annotated project file: it must yield exactly the remarks under its lines. */
export function assertProjectFile(text: string): void {
  const { source, annotations } = readAnnotated(text);
  const actual = readProjectFile(source).remarks.map(remarkNote);
  const matches = actual.length === annotations.length && annotations.every(expected => actual.some(note => isSame(note, expected)));
  if (!matches) assert.fail(`The project file yields other remarks than its notes say. It yields:\n\n${writeAnnotated(source, actual)}\n`);
}

function remarkNote({ rule, severity, message, span, fixes }: Remark): Annotation {
  return { ...span, note: findingNote(severity, rule.id, fixes.length, message) };
}

function isSame(actual: Annotation, expected: Annotation): boolean {
  return actual.start === expected.start && actual.end === expected.end && actual.note.startsWith(expected.note);
}

function notesOf(finding: Finding, filed: FiledDocument, withRelated: boolean): readonly Annotation[] {
  const { rule, severity, message, place, related } = finding;
  const at = (where: Finding['place']) => filed.draft.sourceOfPlace(where);
  const note = { ...at(place), note: findingNote(severity, rule, fixesFor(finding, filed).length, message) };
  return [note, ...(withRelated ? related.map(other => ({ ...at(other.place), note: relatedNote(rule, other.note) })) : [])];
}

/** The source with a fix applied; edits must not overlap. */
export function applied(source: string, fix: Fix): string {
  const edits = [...fix.edits].sort((a, b) => b.span.start - a.span.start);
  return edits.reduce((text, { span, newText }, index) => {
    const next = edits[index - 1];
    assert.ok(next === undefined || span.end <= next.span.start, 'edits of one fix overlap');
    return text.slice(0, span.start) + newText + text.slice(span.end);
  }, source);
}

/** Applies the first fix of the first finding of a rule, checks that this mends the finding and adds none, and returns the new source. */
export function assertFixed(source: string, rule: string, format: DraftFormat = 'markdown'): string {
  const before = checkSource(source, undefined, undefined, format);
  const finding = before.findings.find(found => found.rule === rule);
  assert.ok(finding && before.filed, `no finding of ${rule}`);
  const [fix] = fixesFor(finding, before.filed);
  assert.ok(fix, `no fix for ${rule}`);
  const mended = applied(source, fix);
  const after = checkSource(mended, undefined, undefined, format);
  // A term that a fix puts in or takes out may be used for the first time or no more, which are hints. What only the drafter knows a fix leaves blank.
  const weighty = (findings: readonly Finding[]) =>
    findings.filter(({ severity, rule: id }) => severity !== 'hint' && id !== 'unfilled-placeholder').map(({ message }) => message);
  assert.deepEqual(
    weighty(after.findings),
    weighty(before.findings.filter(found => found !== finding)),
    `“${fix.title}” leaves other findings than those before, less its own`,
  );
  assert.ok(!after.findings.some(({ message }) => message === finding.message), `“${fix.title}” does not mend its finding`);
  return mended;
}
