import { numberInWords } from '../regulation/numberWords';
import type { AdsSharesStated, SharesStated } from './figureStatements';
import { spanOf } from './sums';

/** Between a number of ADSs and the shares that they stand for: "2,115,340 ADSs, representing 10,576,700 ordinary shares". */
const REPRESENTING = /^,? (?:\(?representing|which represent|which represented|and representing)(?: an aggregate of| a total of| up to)* $/i;
/** "Each representing five ordinary shares", "each ADS represents ten Class A ordinary shares". */
const RATIO =
  /\beach(?: of which| (?:American depositary share|ADS))?,? represent(?:s|ing) (?:the right to receive )?([\w-]{1,20})(?: \(\d{1,3}\))? (?:of our )?(?:Class [A-Z] )?(?:ordinary|common) shares\b/i;

/** How many shares an ADS stands for, and how many shares numbers of ADSs do, where it is said that something represents something. */
export function statedAdsShares(text: string, shares: readonly SharesStated[]): readonly AdsSharesStated[] {
  const ratio = RATIO.exec(text);
  const value = ratio?.[1] === undefined ? undefined : /^\d+$/.test(ratio[1]) ? Number(ratio[1]) : numberInWords(ratio[1])?.value;
  const stated: AdsSharesStated[] = [];
  if (ratio !== null && value !== undefined)
    stated.push({ kind: 'adsShares', span: { start: ratio.index, end: ratio.index + ratio[0].length }, each: value, of: undefined });
  for (const [index, of] of shares.entries()) {
    const counted = shares[index + 1];
    if (of.noun !== 'ads' || counted?.noun !== 'share' || !REPRESENTING.test(text.slice(of.span.end, counted.span.start))) continue;
    const pair = [of, counted].map(({ figureSpan, count }) => ({ span: figureSpan, figure: count }));
    const [ads, ordinary] = pair;
    if (ads !== undefined && ordinary !== undefined) stated.push({ kind: 'adsShares', span: spanOf(pair), each: undefined, of: { ads, shares: ordinary } });
  }
  return stated;
}
