/** Literal text of a snippet, or a field to be filled in; the first choice of a field is its default. */
export type SnippetPart = { readonly text: string } | { readonly field: number; readonly choices: readonly string[] };

const TEXT = String.raw`((?:[^\\$]|\\[\\$}])+)`;
const DEFAULT = String.raw`((?:[^\\$}]|\\[\\$}])*)`;
const CHOICES = String.raw`((?:[^\\$}|]|\\[\\$},|])*)`;
const PART = new RegExp(String.raw`${TEXT}|\$(?:(\d+)|\{(\d+)(?::${DEFAULT}|\|${CHOICES}\|)?\})`, 'gy');

/**
 * Reads the body of a snippet: text, `$1`, `${1}`, `${1:default}` and `${1|first,second|}`, with `\` before a literal `\`, `$`, `}` (in
 * choices also `,` and `|`). Throws at anything else, where VS Code would guess.
 */
export function parseSnippet(body: string): readonly SnippetPart[] {
  const matches = [...body.matchAll(PART)];
  const read = matches.map(([source]) => source).join('').length;
  if (read < body.length) throw new Error(`not the syntax of a snippet: ${body.slice(read, read + 40)}`);
  return matches.map(([, text, plain, braced, byDefault = '', choices]) => {
    if (text !== undefined) return { text: unescaped(text) };
    return { field: Number(plain ?? braced), choices: (choices?.split(/(?<!\\),/) ?? [byDefault]).map(unescaped) };
  });
}

function unescaped(text: string): string {
  return text.replace(/\\([\\$},|])/g, '$1');
}

/** What stands in the document once the fields are filled in with `values`, the first for field 1; the others keep their defaults. */
export function expandSnippet(body: string, values: readonly string[] = []): string {
  return parseSnippet(body)
    .map(part => ('text' in part ? part.text : (values[part.field - 1] ?? part.choices[0] ?? '')))
    .join('');
}
