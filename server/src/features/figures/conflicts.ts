import type { PassageId } from '../../draft/passageId';
import type { Category, Finding } from '../../rules/finding';
import { overlaps, type Span } from '../../text/span';
import type { Mention } from './mention';

const ABOUT_FIGURES: ReadonlySet<Category> = new Set<Category>(['amount', 'date']);

/** The findings on amounts and dates, by the figures and dates that they are about. */
export class Conflicts {
  readonly #byPassage = new Map<PassageId, { readonly span: Span; readonly finding: Finding }[]>();

  constructor(findings: readonly Finding[]) {
    for (const finding of findings) {
      if (!ABOUT_FIGURES.has(finding.category)) continue;
      this.#add(finding, finding.place);
      for (const { role, place } of finding.related) if (role !== 'context') this.#add(finding, place);
    }
  }

  #add(finding: Finding, { at, span }: Finding['place']): void {
    const here = this.#byPassage.get(at);
    if (here === undefined) this.#byPassage.set(at, [{ span, finding }]);
    else here.push({ span, finding });
  }

  /** What is found at a figure or date, each once: it stands there, or the other side of it does. */
  of({ at, stated }: Mention): readonly Finding[] {
    const here = this.#byPassage.get(at) ?? [];
    return [...new Set(here.filter(({ span }) => overlaps(span, stated.span)).map(({ finding }) => finding))];
  }
}
