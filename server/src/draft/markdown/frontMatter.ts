const FENCE = /^---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const COMMENT = /^#/;
const KEY = /^[\w.-]+[ \t]*:(?:[ \t]|\r?\n|$)/;
/** A line of YAML as it heads Markdown files: a key, an entry of a list, a comment, an empty line or one that goes on. */
const YAML_LINE = /^(?:[\w.-]+[ \t]*:(?:[ \t]|\r?\n|$)|[ \t]*(?:-[ \t]|#|\r?\n|$)|[ \t]+\S)/;
/** The most lines that are taken for front matter. */
const MOST_LINES = 60;

/** The YAML front matter of a Markdown source: where it ends, 0 where there is none, and behind the last unit that was looked at to see it. */
export interface FrontMatter {
  readonly end: number;
  readonly reach: number;
}

/** Finds the front matter of a Markdown source. A rule at the top with prose behind it is none. */
export function frontMatterOf(source: string): FrontMatter {
  let next = lineEnd(source, 0);
  if (!FENCE.test(source.slice(0, next))) return { end: 0, reach: next };
  let hasKey = false;
  for (let lines = 0; lines < MOST_LINES && next < source.length; lines++) {
    const at = next;
    next = lineEnd(source, at);
    const line = source.slice(at, next);
    if (hasKey && CLOSING.test(line)) return { end: next, reach: next };
    hasKey ||= KEY.test(line);
    if (!(hasKey ? YAML_LINE : COMMENT).test(line)) break;
  }
  return { end: 0, reach: next };
}

function lineEnd(source: string, from: number): number {
  const lineFeed = source.indexOf('\n', from);
  return lineFeed < 0 ? source.length : lineFeed + 1;
}
