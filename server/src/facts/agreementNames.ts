import { AGREEMENT_WORDS, phraseKey } from '../regulation/wordLists';
import type { AgreementNameStated } from './statements';

const PRODUCT = `(?:${AGREEMENT_WORDS.join('|')})`;
const NAME = new RegExp(String.raw`\b(?:[Tt]he|[Tt]his|[Ss]uch) ((?:${PRODUCT} ){1,6}agreement)\b`, 'g');
/** What says which agreement is meant, where no term is used. */
const DESCRIBED_AFTER = /^,? (?:dated|with|between|by and|among|described|that we|which we|relating)\b/;
const LOOK_AHEAD = 24;

/** Names in small letters of agreements to sell securities from time to time: "the equity distribution agreement". */
export function statedAgreementNames(text: string): readonly AgreementNameStated[] {
  if (!text.includes(' agreement')) return [];
  return Array.from(text.matchAll(NAME), ({ 0: words, 1: name = '', index }) => {
    const end = index + words.length;
    return { kind: 'agreementName' as const, span: { start: end - name.length, end }, name, key: phraseKey(name) };
  }).filter(({ span: { end } }) => !DESCRIBED_AFTER.test(text.slice(end, end + LOOK_AHEAD)));
}
