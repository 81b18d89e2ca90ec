import { BOLD, CENTRED, ITALIC, RAISED, SIZELESS, STRUCK, UNDERLINED } from './format';

/** What a `style` attribute means to a reader of prose. */
export interface Style {
  /** The bits of format.ts that it sets and takes away. */
  readonly on: number;
  readonly off: number;
  readonly isHidden: boolean;
  readonly breaksPageBefore: boolean;
  readonly breaksPageAfter: boolean;
  /** Whether it draws a line below, as column heads have. */
  readonly hasRule: boolean;
}

export const NO_STYLE: Style = { on: 0, off: 0, isHidden: false, breaksPageBefore: false, breaksPageAfter: false, hasRule: false };

/** Whether a page ends at an element that shows nothing itself. */
export function breaksPage({ breaksPageBefore, breaksPageAfter }: Style): boolean {
  return breaksPageBefore || breaksPageAfter;
}

const DECLARATION = /([a-z-]+)\s*:([^;]*)/gi;
const PAGE_BREAK = /^\s*(?:always|page|left|right|recto|verso)\b/i;
const BOLD_WEIGHT = /^\s*(?:bold|bolder|[6-9]\d\d|1000)\b/i;
const BOLD_FONT = /\b(?:bold|bolder|[6-9]00)\b/i;
const SLANTED = /\b(?:italic|oblique)\b/i;
/** Of the size around it. */
const RELATIVE_SIZE = /^\s*(?:[\d.]+(?:%|em|ex|ch)|smaller|larger|inherit)/i;
const SIZELESS_FONT = /(?:^|\s)0(?:px|pt)?(?:\s|\/)/;
const NO_RULE = /\b(?:none|hidden)\b|^\s*0/i;

/** Reads `style` attributes; those of a document are few, over and over, so each is read once. */
export class Styles {
  #known = new Map<string, Style>();

  read(declarations: string): Style {
    const known = this.#known.get(declarations);
    if (known !== undefined) return known;
    if (this.#known.size >= MOST_KNOWN) this.#known = new Map();
    const style = readStyle(declarations);
    this.#known.set(declarations, style);
    return style;
  }
}

const MOST_KNOWN = 2000;

function readStyle(declarations: string): Style {
  let on = 0;
  let off = 0;
  let { isHidden, breaksPageBefore, breaksPageAfter, hasRule } = NO_STYLE;
  const set = (bit: number, holds: boolean) => {
    on = holds ? on | bit : on & ~bit;
    off = holds ? off & ~bit : off | bit;
  };
  for (const [, name = '', value = ''] of declarations.matchAll(DECLARATION)) {
    switch (name.toLowerCase()) {
      case 'font':
        set(BOLD, BOLD_FONT.test(value));
        set(ITALIC, SLANTED.test(value));
        set(SIZELESS, SIZELESS_FONT.test(value));
        break;
      case 'font-size':
        if (Number.parseFloat(value) === 0) set(SIZELESS, true);
        else if (!RELATIVE_SIZE.test(value)) set(SIZELESS, false);
        break;
      case 'font-weight':
        if (!/^\s*inherit/i.test(value)) set(BOLD, BOLD_WEIGHT.test(value));
        break;
      case 'font-style':
        if (!/^\s*inherit/i.test(value)) set(ITALIC, SLANTED.test(value));
        break;
      case 'text-decoration':
      case 'text-decoration-line':
        if (/\bunderline\b/i.test(value)) set(UNDERLINED, true);
        if (/\bline-through\b/i.test(value)) set(STRUCK, true);
        break;
      case 'text-align':
        if (!/^\s*inherit/i.test(value)) set(CENTRED, /^\s*(?:-\w+-)?center/i.test(value));
        break;
      case 'vertical-align':
        if (/^\s*(?:super|text-top)\b/i.test(value)) set(RAISED, true);
        break;
      case 'top':
        if (/^\s*-/.test(value)) set(RAISED, true);
        break;
      case 'display':
        isHidden ||= /^\s*none\b/i.test(value);
        break;
      case 'visibility':
        isHidden ||= /^\s*hidden\b/i.test(value);
        break;
      case 'page-break-before':
      case 'break-before':
        breaksPageBefore = PAGE_BREAK.test(value);
        break;
      case 'page-break-after':
      case 'break-after':
        breaksPageAfter = PAGE_BREAK.test(value);
        break;
      case 'border-bottom':
        hasRule = /\S/.test(value) && !NO_RULE.test(value);
        break;
    }
  }
  return on === 0 && off === 0 && !isHidden && !breaksPageBefore && !breaksPageAfter && !hasRule
    ? NO_STYLE
    : { on, off, isHidden, breaksPageBefore, breaksPageAfter, hasRule };
}
