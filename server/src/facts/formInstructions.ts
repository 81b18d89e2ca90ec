import { matchesOf } from '../text/pattern';
import type { FormInstructionStated } from './referenceStatements';
import { sentenceNear } from './sentenceNear';
import type { Sentences } from './sentences';

const FORM = String.raw`Form ([SF])[-\u2010\u2011\u2013]3\b`;
/** "I.B.6", "I.B.6. of Form S-3", "I.B.5(a) to the registration statement on Form F-3". */
const INSTRUCTION = new RegExp(
  String.raw`\bI\.B\.([56])\b\.?(?: ?\([a-c]\))?(?:,? (?:of|to|in|on|under) (?:(?:the|our|its) )?(?:registration statement on )?${FORM})?`,
  'gid',
);
/** "Form S-3, General Instruction". */
const FORM_BEFORE = new RegExp(String.raw`\b${FORM}(?:[’']s)?,? (?:under )?General Instruction $`, 'i');
const BEFORE_READ = 48;
const OF_FLOAT = /\bone[- ]third\b|\bpublic float\b|\bnon-?affiliates?\b|\b(?:12|twelve)[- ](?:calendar[- ])?months?\b/i;
const LIMITS = /\bin no event\b|\b(?:will|may|shall) not (?:sell|offer)\b|\bso long as\b/i;

/** The General Instructions on a small public float that a passage cites, with the form that each is said to be of. */
export function statedFormInstructions(text: string, sentences: Sentences): readonly FormInstructionStated[] {
  if (!text.includes('I.B.')) return [];
  return matchesOf(text, INSTRUCTION).map((match): FormInstructionStated => {
    const [words, number = '', letter] = match;
    const [numberStart = 0] = match.indices?.[1] ?? [];
    const [formStart] = match.indices?.[2] ?? [];
    const before = FORM_BEFORE.exec(text.slice(Math.max(0, match.index - BEFORE_READ), match.index));
    const form = letter ?? before?.[1];
    const end = match.index + words.length;
    const start = letter === undefined && before !== null ? match.index - before[0].length : match.index;
    const formAt = formStart ?? (before === null ? undefined : start + 'Form '.length);
    const { start: from, end: to } = sentenceNear(sentences, match.index);
    const sentence = text.slice(from, to);
    return {
      kind: 'formInstruction',
      span: { start, end },
      number,
      numberSpan: { start: numberStart, end: numberStart + number.length },
      form: form === undefined ? undefined : `${form.toUpperCase()}-3`,
      formSpan: formAt === undefined ? undefined : { start: formAt, end: formAt + 'S-3'.length },
      limits: LIMITS.test(sentence),
      isOfFloat: OF_FLOAT.test(sentence),
    };
  });
}
