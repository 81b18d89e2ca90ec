import type { Passage } from '../draft/passage';
import type { MoneyStated, ParValueStated } from './figureStatements';

/** The class of securities right before its par value: "Class A common stock, par value", "common shares, $0.01 par value". */
const SECURITY_BEFORE = new RegExp(
  [
    String.raw`\b((?:(?:Class [A-Z]|Series [A-Z](?:-\d+)?|\d+(?:\.\d+)?%|Perpetual|Cumulative|Convertible|Redeemable|Participating|Junior|Senior|Non-?voting|voting|undesignated|blank check) ){0,6}`,
    '(?:common|preferred|ordinary|preference|capital) (?:stock|shares?))',
    String.raw`(?: of (?:the )?(?:company|corporation|issuer|registrant|trust|partnership))?(?: \([^)]{0,80}\))?`,
    String.raw`,? (?:\(?(?:with a |having a |ha(?:s|ve) a |of a |a )?)?(?:(?:par|nominal) value(?: of)? (?:of )?)?\(?$`,
  ].join(''),
  'i',
);
const REACH = 200;
/** The securities of another company: "Seller’s common stock". */
const OF_ANOTHER = /(?<!\b(?:Company|Corporation|Issuer|Registrant|Trust|Partnership))[’']s? $/;
/** A class that is no more: one of a company before a merger or a new charter. */
const OF_ANOTHER_TIME = /\b(?:redesignat|reclassif|former|predecessor|recapitali|reincorporat|prior to the (?:merger|closing|business combination))/i;
/** A line of a balance sheet, which may be of another company. */
const OF_BALANCE_SHEET = /^[^.]{0,60}\bauthorized\b/i;

/** The par values that clean text states, each with the class of securities that it is of. */
export function statedParValues({ text, pieces }: Passage, money: readonly MoneyStated[]): readonly ParValueStated[] {
  let found: ParValueStated[] | undefined;
  const isTable = pieces[0]?.kind === 'tableCell';
  for (const { role, span, amount, currency } of money) {
    if (role !== 'parValue' || currency !== undefined) continue;
    const before = text.slice(Math.max(0, span.start - REACH), span.start);
    if (OF_ANOTHER_TIME.test(before) || OF_ANOTHER_TIME.test(text.slice(span.end, span.end + REACH / 2))) continue;
    const match = SECURITY_BEFORE.exec(before);
    const security = match?.[1];
    if (security === undefined || OF_ANOTHER.test(before.slice(0, match?.index)) || (isTable && OF_BALANCE_SHEET.test(text.slice(span.end, span.end + REACH))))
      continue;
    found ??= [];
    found.push({ kind: 'parValue', span, value: amount, security: security.toLowerCase().replace(/shares?$/, 'stock') });
  }
  return found ?? NONE;
}

const NONE: readonly ParValueStated[] = [];
