/*
 * How text is set, as bits: what of it tells the reader something about the words.
 */

export const BOLD = 1;
export const ITALIC = 2;
export const UNDERLINED = 4;
export const CENTRED = 8;
/** Inside a link to another place of the document. */
export const LINKED = 16;

/** Above the line, as marks of footnotes are. */
export const RAISED = 32;

/** Of the size nothing, which an element inside may change. */
export const SIZELESS = 64;
/** Struck out, as in a draft that shows its changes. */
export const STRUCK = 128;

/** Any of these is left out. */
export const UNSEEN = SIZELESS | STRUCK;
/** Any of these is emphasis. */
export const EMPHASIS = BOLD | ITALIC | UNDERLINED;
