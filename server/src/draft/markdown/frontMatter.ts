const FENCE = /^---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
/** A line of YAML as it heads Markdown files: a key, an entry of a list, a comment, an empty line or one that goes on. */
const YAML_LINE = /^(?:[\w.-]+[ \t]*:(?:[ \t]|\r?\n|$)|[ \t]*(?:-[ \t]|#|\r?\n|$)|[ \t]+\S)/;
/** The first line is a key, or a comment above one. */
const FIRST_LINE = /^(?:#[^\n]*\n)*[\w.-]+[ \t]*:(?:[ \t]|\r?\n|$)/;
/** The most lines that are taken for front matter. */
const MOST_LINES = 60;
const LONGEST_START = 2000;

/** Where the YAML front matter of a Markdown source ends; 0 where it has none. A rule at the top with prose behind it is none. */
export function frontMatterEnd(source: string): number {
  let at = FENCE.exec(source)?.[0].length ?? 0;
  if (at === 0 || !FIRST_LINE.test(source.slice(at, at + LONGEST_START))) return 0;
  for (let lines = 0; lines < MOST_LINES && at < source.length; lines++) {
    const lineFeed = source.indexOf('\n', at);
    const next = lineFeed < 0 ? source.length : lineFeed + 1;
    const line = source.slice(at, next);
    if (CLOSING.test(line)) return lines === 0 ? 0 : next;
    if (!YAML_LINE.test(line)) return 0;
    at = next;
  }
  return 0;
}
