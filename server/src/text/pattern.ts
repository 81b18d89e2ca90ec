/** One pattern of several parts, any of which may match. The parts are sources of regular expressions. */
export function anyOf(parts: readonly string[], flags = ''): RegExp {
  return new RegExp(parts.map(part => `(?:${part})`).join('|'), flags);
}
