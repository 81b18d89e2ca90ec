import { matchesOf } from '../text/pattern';
import type { Span } from '../text/span';
import type { ReportNameStated, ReportSort } from './referenceStatements';
import type { DefinitionStated } from './termStatements';

/** A form of report by its number: "10-Q", "10-K/A". A Form 6-K may be any report of a foreign issuer. */
const FORM = String.raw`(10-?[KQ](?:SB|T)?|20-?F|40-?F|8-?K(?:12[BG]3?)?)(?:\/A)?(?![\w-])`;
const FORM_NAMED = new RegExp(String.raw`\bForms? ${FORM}`, 'gi');
const NAMED_BY_FORM = new RegExp(String.raw`\b(Annual|Quarterly|Current) Reports?,? on (?:Form |Forms )?${FORM}`, 'gi');
/** "Annual, Quarterly and Current Reports on Form 10-K, 10-Q and 8-K": names and forms come in two lists. */
const ENDS_LIST = /(?:annual|quarterly|current|periodic|special)(?: reports?)?(?:,|,? and|,? or|,? and\/or) $/i;
const GOES_ON = /^(?:,| and| or|,? and\/or) (?:Forms? )?(?:10-?[KQ]|20-?F|40-?F|8-?K|6-?K)\b(?!\S* (?:annual|quarterly|current))/i;
const LIST_READ = 48;
const ANOTHER = /\b(?:reports?|results|statements?|forms?)\b/i;
const NAME = /^(annual|quarterly|current) reports?$/i;

/** What a form of report is. */
export function reportSort(form: string): ReportSort {
  const number = form.toUpperCase().replace('-', '');
  if (number.startsWith('8K')) return 'current';
  return number.startsWith('10Q') ? 'quarterly' : 'annual';
}

/** The reports of a passage that go by the name of another form, be it right before the form or by a definition behind it. */
export function misnamedReports(text: string, definitions: readonly DefinitionStated[]): readonly ReportNameStated[] {
  const named = matchesOf(text, NAMED_BY_FORM).flatMap(match => misnamedBefore(text, match));
  const defined = definitions.flatMap(definition => misnamedBehind(text, definition));
  return [...named, ...defined].sort((a, b) => a.span.start - b.span.start);
}

function misnamedBefore(text: string, match: RegExpExecArray): readonly ReportNameStated[] {
  const [words, name = '', form = ''] = match;
  const span = { start: match.index, end: match.index + words.length };
  const sort = reportSort(form);
  if (sort === name.toLowerCase()) return [];
  if (ENDS_LIST.test(text.slice(Math.max(0, span.start - LIST_READ), span.start)) || GOES_ON.test(text.slice(span.end, span.end + LIST_READ))) return [];
  const formStart = span.start + words.toUpperCase().lastIndexOf(form.toUpperCase());
  return [{ kind: 'misnamedReport', span, name: words, form, formSpan: { start: formStart, end: formStart + form.length }, sort, isDefined: false }];
}

/** A term that is defined behind forms of which none goes by its name. */
function misnamedBehind(text: string, { span, term, sentence }: DefinitionStated): readonly ReportNameStated[] {
  const name = NAME.exec(term)?.[1]?.toLowerCase();
  if (name === undefined) return [];
  const forms = formsIn(text, { start: sentence.start, end: span.start });
  const last = forms.at(-1);
  if (last === undefined || forms.some(({ form }) => reportSort(form) === name)) return [];
  // What stands between may be another report, which the term is for.
  if (ANOTHER.test(text.slice(last.span.end, span.start))) return [];
  return [{ kind: 'misnamedReport', span, name: term, form: last.form, formSpan: last.span, sort: reportSort(last.form), isDefined: true }];
}

function formsIn(text: string, { start, end }: Span): readonly { readonly form: string; readonly span: Span }[] {
  return matchesOf(text.slice(start, end), FORM_NAMED).map(({ 0: words, 1: form = '', index }) => ({
    form,
    span: { start: start + index, end: start + index + words.length },
  }));
}
