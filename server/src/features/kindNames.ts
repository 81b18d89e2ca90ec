import type { DocumentKind } from '../regulation/documentKind';

/** What kinds of document are called. */
export const KIND_NAMES: Readonly<Record<DocumentKind, string>> = {
  sticker: 'sticker',
  'sticker-atm-increase': 'sticker that increases an at-the-market program',
  'sticker-atm-reduce': 'sticker that reduces an at-the-market program',
  'sticker-atm-suspend': 'sticker that suspends an at-the-market program',
  'sticker-atm-terminate': 'sticker that terminates an at-the-market program',
  'sticker-atm-agent': 'sticker that changes the agents of an at-the-market program',
  'sticker-atm-float': 'sticker that states the public float anew',
  'pricing-supplement': 'pricing supplement',
  preliminary: 'preliminary prospectus',
  resale: 'resale prospectus',
  atm: 'at-the-market supplement',
  underwritten: 'prospectus of an underwritten offering',
  'best-efforts': 'prospectus of a best-efforts offering',
  'sales-agreement-prospectus': 'sales agreement prospectus',
  supplement: 'prospectus supplement',
  prospectus: 'prospectus',
  base: 'prospectus',
  'free-writing-prospectus': 'free writing prospectus, not checked',
  none: 'not a Rule 424(b) document, nothing to check',
};
