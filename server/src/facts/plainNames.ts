import { AGREEMENT_WORDS, phraseKey } from '../regulation/wordLists';
import { matchesOf } from '../text/pattern';
import type { PlainNameStated } from './termStatements';

const PRODUCT = `(?:${AGREEMENT_WORDS.join('|')})`;
const NAME = new RegExp(String.raw`\b(?:[Tt]he|[Tt]his|[Ss]uch) ((?:${PRODUCT} ){1,6}(?:agreement|(agents?|managers?)))\b`, 'g');
/** What every one of these has in it: most passages have none, and are not looked at further. */
const MAY_HOLD_NAME = / (?:agreement|agent|manager)/;
/** What says which agreement is meant, where no term is used. */
const DESCRIBED_AFTER = /^,? (?:dated|with|between|by and|among|described|that we|which we|relating)\b/;
const LOOK_AHEAD = 24;

/** Names in small letters of agreements to sell securities from time to time, and of who sells under them. Such as are described ("the sales agreement, dated") are none. */
export function statedPlainNames(text: string): readonly PlainNameStated[] {
  if (!MAY_HOLD_NAME.test(text)) return [];
  return matchesOf(text, NAME)
    .map(({ 0: words, 1: name = '', 2: seller, index }) => {
      const end = index + words.length;
      return {
        kind: 'plainName' as const,
        span: { start: end - name.length, end },
        name,
        key: phraseKey(name),
        names: seller === undefined ? ('agreement' as const) : ('seller' as const),
      };
    })
    .filter(({ span: { end } }) => !DESCRIBED_AFTER.test(text.slice(end, end + LOOK_AHEAD)));
}
