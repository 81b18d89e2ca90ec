import type { Chance } from '../../scripts/chance';
import { wrapped } from '../../scripts/wrapped';
import type { DraftFormat } from '../../server/src/draft/format';

/** Changes the mark-up of a source, or its white space, and none of its words. */
export type Noise = (source: string, chance: Chance) => string;

/** One of so many words or spaces is changed. */
const RATE = 12;
/** Of HTML the comments, tags and values of the SGML wrapper; of plain text the tags. What is between them is text. */
const MARK_UP = /(<!--[\s\S]*?-->|<(?:TYPE|SEQUENCE|FILENAME|DESCRIPTION)>[^\n]*|<(?:TABLE|table)>[\s\S]*?<\/(?:TABLE|table)>|<[^<>]*>)/;
const HTML_MARK_UP = /(<!--[\s\S]*?-->|<(?:TYPE|SEQUENCE|FILENAME|DESCRIPTION)>[^\n]*|<title>[\s\S]*?<\/title>|<a href[^<>]*>[\s\S]*?<\/a>|<[^<>]*>|&#?\w+;)/i;
/** A paragraph of Markdown that is none of the blocks in which a line end or marks would mean something else. */
const MARKDOWN_PROSE = /(?<=^|\n\n)[A-Za-z“*(][^\n]*(?=\n)/g;
const WORD = /(?<= )[^\s<>&()*_`|[\]-]+(?= )/g;
/** A space before a word, not before a figure or mark that starts a line as a list item does. */
const SPACE = /(?<=\S) (?=[A-Za-z])/g;
const GAP = /(?<=[A-Za-z])(?=[a-z])| (?=[a-z])/g;
/** A paragraph that ends as a sentence does. */
const RUNNING_PROSE = /^[A-Z][^\n]*[a-z)”]\.$/;
/** The end of a word that the mark of a footnote may stand at. */
const WORD_END = /(?<=[A-Za-z]{3}) (?=[A-Za-z])/g;
const PARENTHESES = /\([^()]*\)?|[^()]*\)/g;

const set = (opening: string, closing: string) => (word: string) => `${opening}${word}${closing}`;

/** A change of matches in a text, of one in so many. */
function some(pattern: RegExp, change: (matched: string) => string, rate = RATE): Noise {
  return (text, chance) => text.replace(pattern, matched => (chance.whole(1, rate) === 1 ? change(matched) : matched));
}

/** The same, outside parentheses. */
function outsideParentheses(noise: Noise): Noise {
  return (text, chance) => {
    let end = 0;
    let changed = '';
    for (const { 0: inside, index } of text.matchAll(PARENTHESES)) {
      changed += noise(text.slice(end, index), chance) + inside;
      end = index + inside.length;
    }
    return changed + noise(text.slice(end), chance);
  };
}

/** A change of the words between tags. A parenthesis that tags stand in is not seen. */
function inHtml(noise: Noise): Noise {
  return (source, chance) =>
    source
      .split(HTML_MARK_UP)
      .map((part, index) => (index % 2 === 0 ? noise(part, chance) : part))
      .join('');
}

function inPlainText(noise: Noise): Noise {
  return (source, chance) =>
    source
      .split(MARK_UP)
      .map((part, index) => (index % 2 === 0 ? noise(part, chance) : part))
      .join('');
}

function inMarkdown(noise: Noise): Noise {
  return (source, chance) => source.replace(MARKDOWN_PROSE, prose => noise(prose, chance));
}

/** A change of paragraphs that end as a sentence does, and are no lines of a cover. */
function inSentences(noise: Noise): Noise {
  return (prose, chance) => (RUNNING_PROSE.test(prose) ? noise(prose, chance) : prose);
}

/** A paragraph of several lines, the first of which may be indented by itself. */
const FILLED = /(?<=\n\n)( {0,8})(\S[^\n]*(?:\n *\S[^\n]*)+)(?=\n\n)/g;

/** Paragraphs on pages of other widths. A line that ends early would mean something in plain text. */
function filledAnew(source: string, chance: Chance): string {
  return source.replace(FILLED, (_, indent: string, words: string) => {
    const rest = /\n( *)/.exec(words)?.[1] ?? '';
    return wrapped(words.replace(/\s+/g, ' '), chance.whole(46, 85), indent, rest);
  });
}

/** A paragraph without mark-up inside. */
const HTML_PARAGRAPH = /(<p\b[^<>]*>)([^<>]{100,})<\/p>/gi;
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** A space where a sentence can be seen to go on: in front of a small letter, inside a date, or inside a name behind "the". */
const IN_SENTENCE = new RegExp(
  `(?<=[A-Za-z\\d,]) (?=[a-z])|(?<=${MONTH}) (?=\\d{1,2}, \\d{4})|(?<=${MONTH} \\d{1,2},) (?=\\d{4})|(?<=\\bthe [A-Z][a-z]+) (?=[A-Z][a-z]+ [a-z])`,
  'g',
);
/** No less stands on either side of a page end. */
const SHORTEST_REST = 40;

/** A paragraph with a page end in one of its sentences, outside of emphasis; as it is where there is no room for one. */
function cut(prose: string, pageEnd: string, chance: Chance): string {
  const places = Array.from(prose.matchAll(IN_SENTENCE), ({ index }) => index).filter(
    at => at >= SHORTEST_REST && prose.length - at >= SHORTEST_REST && (prose.slice(0, at).match(/\*+/g) ?? []).length % 2 === 0,
  );
  const at = places[chance.whole(0, Math.max(0, places.length - 1))];
  return at === undefined ? prose : `${prose.slice(0, at)}${pageEnd}${prose.slice(at + 1)}`;
}

/** The same for paragraphs of several lines. */
function cutFilled(source: string, chance: Chance): string {
  return source.replace(FILLED, (whole: string, indent: string, words: string) => {
    const rest = /\n( *)/.exec(words)?.[1] ?? '';
    const [before, after] = cut(words.replace(/\s+/g, ' '), '\f', chance).split('\f');
    if (before === undefined || after === undefined) return whole;
    return `${wrapped(before, LINE, indent, rest)}\n\n${' '.repeat(LINE / 2)}S-12\n<PAGE>\n\n${wrapped(after, LINE, rest, rest)}`;
  });
}

const LINE = 72;

const CODES: Readonly<Record<string, string>> = { '&ldquo;': '&#147;', '&rdquo;': '&#148;', '“': '&#147;', '”': '&#148;', '’': '&#146;' };
const withLineFeeds: Noise = source => source.replace(/\r\n|\n/g, '\r\n');

export const NOISES: Readonly<Record<DraftFormat, Readonly<Record<string, Noise>>>> = {
  html: {
    'words in <b>': inHtml(outsideParentheses(some(WORD, set('<b>', '</b>')))),
    'words in <i>': inHtml(outsideParentheses(some(WORD, set('<I>', '</I>')))),
    'words in <font>': inHtml(some(WORD, set('<font style="font-weight: bold; color: red">', '</font>'))),
    'words in <span>': inHtml(some(WORD, set('<span style="letter-spacing: 1pt">', '</span>'))),
    'spaces that do not break': inHtml(some(SPACE, () => '&nbsp;')),
    'line ends': inHtml(some(SPACE, () => '\n')),
    'marks of no width': inHtml(some(GAP, gap => `${gap}&#8203;`)),
    CRLF: withLineFeeds,
    anchors: inHtml(some(GAP, gap => `${gap}<a name="x_1"></a>`)),
    comments: inHtml(some(GAP, gap => `${gap}<!-- Field: Page; Sequence: 3 -->`)),
    'marks of footnotes': inHtml(some(WORD_END, () => '<sup>4</sup> ')),
    'page ends': (source, chance) =>
      source.replace(HTML_PARAGRAPH, (_, start, text) => `${start}${cut(text, '</p>\n<p>S-12</p>\n<hr style="page-break-after:always">\n<p>', chance)}</p>`),
    'inline XBRL': inHtml(some(WORD, set('<ix:nonNumeric name="dei:DocumentType" contextRef="c1">', '</ix:nonNumeric>'))),
    'codes of Windows-1252': source => source.replace(/&[lr]dquo;|[“”’]/g, mark => CODES[mark] ?? mark),
  },
  markdown: {
    'words in **': inMarkdown(outsideParentheses(some(WORD, set('**', '**')))),
    'words in *': inMarkdown(outsideParentheses(some(WORD, set('*', '*')))),
    'words in <span>': inMarkdown(some(WORD, set('<span\nstyle="color: red">', '</span>'))),
    'spaces that do not break': inMarkdown(some(SPACE, () => '&nbsp;')),
    'line ends': inMarkdown(some(SPACE, () => '\n')),
    'hard breaks': inMarkdown(inSentences(some(SPACE, () => '  \n'))),
    'hard breaks with a mark': inMarkdown(inSentences(some(SPACE, () => '\\\n'))),
    'marks of no width': inMarkdown(some(GAP, gap => `${gap}&#8203;`)),
    'marks of footnotes': inMarkdown(some(WORD_END, () => '<sup>4</sup> ')),
    'page ends': inMarkdown((prose, chance) => cut(prose, '\n\nS-12\n\n---\n\n', chance)),
    comments: inMarkdown(some(GAP, gap => `${gap}<!-- a note -->`)),
    CRLF: withLineFeeds,
  },
  plaintext: {
    'other line ends': inPlainText(filledAnew),
    'page ends': inPlainText(cutFilled),
    'marks of no width': inPlainText(some(GAP, gap => `${gap}\u200b`)),
    CRLF: withLineFeeds,
  },
};
