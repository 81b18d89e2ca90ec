import { EXECUTABLE_ELEMENTS, UNSUPPORTED_ELEMENTS } from '../../regulation/edgar';
import type { EdgarTag } from '../edgarMarks';
import { BOLD, CENTRED, ITALIC, RAISED, STRUCK, UNDERLINED } from './format';

/**
 * What a tag means to a reader of prose.
 *
 * `inline` adds nothing; `block` parts text; `hidden` shows nothing up to its end; `wrapper` is a tag of the SGML wrapper that EDGAR puts around
 * a document, `wrapperValue` one whose value stands behind it on its line.
 */
export type Role = 'inline' | 'block' | 'lineBreak' | 'rule' | 'page' | 'table' | 'rowGroup' | 'row' | 'cell' | 'hidden' | 'wrapper' | 'wrapperValue';

/** A name of tags, in small letters, and what it means. */
export interface Tag {
  readonly name: string;
  readonly role: Role;
  /** How it sets what stands inside, in the bits of format.ts. */
  readonly format: number;
  /** The level of a heading, 1 to 6; 0 for what is none. */
  readonly level: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  /** Whether it has no end tag. */
  readonly isVoid: boolean;
  /** Whether browsers keep it open when the paragraph around it ends. */
  readonly outlastsParagraph: boolean;
  /** What of it EDGAR may not take; undefined where it takes all. */
  readonly edgar: EdgarTag['kind'] | undefined;
}

const BLOCKS =
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form header hgroup html head legend li listing main menu nav ol optgroup option p plaintext pre search section summary ul xmp h1 h2 h3 h4 h5 h6';
const HIDDEN = 'script style title template iframe noembed noframes ix:header ix:hidden sec-header ims-header';
const VOID = new Set('area base br col embed hr img input link meta param source track wbr page'.split(' '));
const OUTLASTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
const FORMATS: ReadonlyMap<string, number> = new Map([
  ['b', BOLD],
  ['strong', BOLD],
  ['i', ITALIC],
  ['em', ITALIC],
  ['u', UNDERLINED],
  ['center', CENTRED],
  ['sup', RAISED],
  // Not "s": EDGAR marks the first column of a table with it, and never ends it.
  ['del', STRUCK],
  ['strike', STRUCK],
]);
const LEVELS: ReadonlyMap<string, Tag['level']> = new Map([
  ['h1', 1],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 5],
  ['h6', 6],
]);
const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...BLOCKS.split(' ').map(name => [name, 'block'] as const),
  ...HIDDEN.split(' ').map(name => [name, 'hidden'] as const),
  ['br', 'lineBreak'],
  ['hr', 'rule'],
  ['page', 'page'],
  ['table', 'table'],
  ['thead', 'rowGroup'],
  ['tbody', 'rowGroup'],
  ['tfoot', 'rowGroup'],
  ['tr', 'row'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['sec-document', 'wrapperValue'],
  ['ims-document', 'wrapperValue'],
  ['document', 'wrapper'],
  ['text', 'wrapper'],
  ['type', 'wrapperValue'],
  ['sequence', 'wrapperValue'],
  ['filename', 'wrapperValue'],
  ['description', 'wrapperValue'],
]);

function describeTag(name: string): Tag {
  return {
    name,
    role: ROLES.get(name) ?? 'inline',
    format: FORMATS.get(name) ?? 0,
    level: LEVELS.get(name) ?? 0,
    isVoid: VOID.has(name),
    outlastsParagraph: OUTLASTING.has(name),
    edgar: edgarKind(name),
  };
}

function edgarKind(name: string): Tag['edgar'] {
  if (EXECUTABLE_ELEMENTS.has(name) || UNSUPPORTED_ELEMENTS.has(name)) return 'element';
  if (name === 'a' || name === 'area') return 'link';
  return name === 'img' ? 'picture' : undefined;
}

/** The names that occur, as they are mostly written: all small or all capital letters. */
const KNOWN: ReadonlyMap<string, Tag> = new Map(
  [...ROLES.keys(), ...FORMATS.keys(), ...VOID, ...OUTLASTING, 'span', 'sub', 'ix:nonnumeric', 'ix:nonfraction'].flatMap(name => {
    const tag = describeTag(name);
    return [
      [name, tag],
      [name.toUpperCase(), tag],
    ] as const;
  }),
);

/** What a tag of this name means, in whatever case it is written. */
export function tagNamed(written: string): Tag {
  const known = KNOWN.get(written);
  if (known !== undefined) return known;
  const name = written.toLowerCase();
  return KNOWN.get(name) ?? describeTag(name);
}
