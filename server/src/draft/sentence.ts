const SENTENCE_END = /[.?!:;]["'”’)\]]{0,3}$/;
const LIST_END = /(?:[;:,]|[;,] (?:and|or|and\/or)|[\u2013\u2014])$/;
const SMALL_START = /^[\s\u200b\u2060("“‘']*\p{Ll}/u;
/** Words that no line ends with of which the next is another. */
const DANGLING = /(?:^|\s)(?:a|an|and|as|at|by|for|from|in|into|its|nor|of|on|or|our|per|than|that|the|this|to|under|upon|which|with|&)$|,$/i;

/** Whether a line ends like a sentence, or like what introduces or parts the items of a list. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(tail(text));
}

/** Whether a line ends as one does before an item of a list. */
export function endsBeforeItem(text: string): boolean {
  const end = tail(text);
  return LIST_END.test(end) || SENTENCE_END.test(end);
}

/** Whether a line starts in small letters. */
export function startsSmall(text: string): boolean {
  return SMALL_START.test(text.slice(0, 200));
}

/** Whether a line ends where nothing ends: behind a comma, an article, a preposition or inside a parenthesis. */
export function endsInMidst(text: string): boolean {
  return DANGLING.test(tail(text)) || text.lastIndexOf('(') > text.lastIndexOf(')');
}

/** Words that make a sentence, and stand in no title. */
const VERB = /\b(?:any|are|been|has|have|having|is|may|neither|nor|not|shall|these|this|which|was|were|will)\b/i;
const SMALL_WORD = /(?:^|[^\p{L}\p{N}])\p{Ll}[\p{L}]{3}/u;

/** Whether all longer words of a line start with capitals, and none of them makes a sentence. */
export function isTitle(text: string): boolean {
  return !SMALL_WORD.test(text) && !VERB.test(text);
}

/** The end of a line, which is all that says how it ends. */
function tail(text: string): string {
  return text.slice(-40);
}
