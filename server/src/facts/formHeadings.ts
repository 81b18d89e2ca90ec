import { isBoldLine, type Passage } from '../draft/passage';
import type { FormHeadingStated } from './wordingStatements';

const FORM =
  /^\[?(?:form of (?:\w+ ){0,4}(?:notice|election|exercise|certificate|warrant|subscription|assignment|proxy|ballot|letter|transfer)|(?:exhibit|annex|appendix) [a-z\d]{1,3}(?:-\d+)?\b(?! ?(?:to|of) )|notice of (?:exercise|guaranteed delivery|withdrawal|conversion|assignment|redemption)|election to (?:purchase|exercise|convert)|letter of transmittal|subscription (?:form|agreement|certificate|rights certificate)|assignment form|exercise form|transfer form|ballot|proxy card|rights certificate|signatures?$)/i;
const LONGEST = 120;

const NONE: readonly FormHeadingStated[] = [];

/** The passage as the heading of a form that its users fill in, where it is one. */
export function statedFormHeading(passage: Passage): readonly FormHeadingStated[] {
  const { text, pieces } = passage;
  const [first] = pieces;
  if (text.length > LONGEST || first === undefined || !(first.kind === 'heading' || (first.kind === 'paragraph' && isBoldLine(passage)))) return NONE;
  return FORM.test(text) ? [{ kind: 'formHeading', span: { start: 0, end: text.length } }] : NONE;
}
