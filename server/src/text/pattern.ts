/** One pattern of several parts, any of which may match. The parts are sources of regular expressions. */
export function anyOf(parts: readonly string[], flags = ''): RegExp {
  return new RegExp(parts.map(part => `(?:${part})`).join('|'), flags);
}

/** All matches of a global pattern. `matchAll` makes a copy of the pattern first, which takes longer than to search most passages. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
