import type { RegistrationNumberStated } from '../facts/documentStatements';
import type { FormInstructionStated } from '../facts/referenceStatements';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { GENERAL_INSTRUCTION_I_B_6 } from '../regulation/authority';
import { ALL_KINDS, type Found, type Rule } from './rule';

type Instruction = Fact<FormInstructionStated>;
type Registered = Fact<RegistrationNumberStated>;

/** The instruction on a small public float, by form. */
const NUMBERS: Readonly<Record<string, string>> = { 'S-3': '6', 'F-3': '5' };
const FORMS: Readonly<Record<string, string>> = { '6': 'S-3', '5': 'F-3' };

/**
 * The limit on what an issuer with a small public float may sell is cited as an instruction of another form: it is General Instruction I.B.6 of Form S-3 and
 * I.B.5 of Form F-3. I.B.5 of Form S-3 was of asset-backed securities, and so the sentence must speak of the public float.
 */
export const formInstructionMismatch: Rule = {
  id: 'form-instruction-mismatch',
  title: 'A General Instruction of another form',
  category: 'cover',
  severity: 'warning',
  kinds: ALL_KINDS,
  authority: GENERAL_INSTRUCTION_I_B_6,
  why: 'The limit of a third of the public float is General Instruction I.B.6 of Form S-3 and I.B.5 of Form F-3; the wrong one is of a precedent on the other form.',

  *check(filing) {
    const all = filing.facts.all('formInstruction');
    if (all.length === 0) return;
    const own = ownForm(filing);
    const crossed = all.filter(isCrossed);
    const [first, ...others] = crossed;
    if (first !== undefined) yield ofOtherNumber(first, others, filing);
    else yield* ofOtherForm(all, own, filing);
  },

  fixes({ place }, filing) {
    const { draft, facts } = filing;
    const found = facts.inPassage('formInstruction', place.at).find(({ stated }) => stated.span.start === place.span.start);
    const own = ownForm(filing)?.stated.form;
    // Where the form is known, the number is that of the form; else either may be the slip.
    const number = NUMBERS[own ?? ''];
    if (found === undefined || number === undefined || (found.stated.form !== undefined && found.stated.form !== own)) return [];
    const { numberSpan } = found.stated;
    if (!draft.unbroken(found.at, numberSpan)) return [];
    return [{ title: `Write “I.B.${number}”`, preferred: false, safe: false, edits: [{ span: draft.toSource(found.at, numberSpan), newText: number }] }];
  },
};

/** Whether the number is that of the other form. */
function isCrossed({ stated: { form, number, isOfFloat, limits } }: Instruction): boolean {
  return form !== undefined && NUMBERS[form] !== number && (form === 'F-3' || isOfFloat || limits);
}

function ofOtherNumber(first: Instruction, others: readonly Instruction[], { document, draft }: Filing): Found {
  const words = draft.words(first.at, first.stated.span);
  const { form = '', number } = first.stated;
  return {
    place: { document, at: first.at, span: first.stated.span },
    message: `“${words}”: the limit on sales of a small public float is General Instruction I.B.${NUMBERS[form]} of Form ${form}, and I.B.${number} of Form ${FORMS[number]}`,
    related: others.map(({ at, stated }) => ({
      role: 'occurrence',
      place: { document, at, span: stated.span },
      note: `“${draft.words(at, stated.span)}” stands here too`,
    })),
  };
}

/**
 * The instruction that limits the sales is of the other form than the registration statement. A company that moved from one form to the other may cite
 * both, and counts what it sold under the old one.
 */
function* ofOtherForm(all: readonly Instruction[], own: Registered | undefined, { document, draft }: Filing): Iterable<Found> {
  const form = own?.stated.form;
  if (own === undefined || form === undefined) return;
  const isOfOwn = ({ stated }: Instruction) => (stated.form ?? FORMS[stated.number]) === form;
  const [first, ...others] = all.filter(({ stated }) => stated.limits && stated.isOfFloat);
  if (first === undefined || all.some(isOfOwn)) return;
  yield {
    place: { document, at: first.at, span: first.stated.span },
    message: `“${draft.words(first.at, first.stated.span)}” is an instruction of Form ${FORMS[first.stated.number]}, but the registration statement is on Form ${form}, where it is I.B.${NUMBERS[form]}`,
    related: [
      { role: 'counterpart', place: { document, at: own.at, span: own.stated.span }, note: `the registration statement on Form ${form}` },
      ...others.map(({ at, stated }) => ({
        role: 'occurrence' as const,
        place: { document, at, span: stated.span },
        note: `“${draft.words(at, stated.span)}” stands here too`,
      })),
    ],
  };
}

/** A mention of the registration statement that says on which form it is; undefined where none does, or two differ. */
function ownForm({ facts, boundNumbers }: Filing): Registered | undefined {
  const named = [...facts.all('registrationNumber'), ...boundNumbers].filter(({ stated }) => stated.form !== undefined && NUMBERS[stated.form] !== undefined);
  const [first] = named.filter(({ stated }) => stated.role === 'own' || stated.role === 'offered');
  return named.every(({ stated }) => stated.form === first?.stated.form) ? first : undefined;
}
