import type { Draft } from '../../draft/draft';
import type { CoverPlace } from '../../filing/cover';
import type { ElementState, ItemState } from '../../filing/coverItems';
import type { FiledDocument } from '../../filing/filedDocument';
import type { Filing } from '../../filing/filing';
import type { HouseLegendState } from '../../filing/houseItems';
import type { SheetFormElement, SheetFormItem, SheetRange } from '../sheet/sheet';

/** The form check of a draft: the items of each cover, applicable or not, in the order in which covers have them, and then the firm's own legends. */
export function formCheckOf(filed: FiledDocument): readonly SheetFormItem[] {
  return filed.parts.flatMap((filing, part) => (filing.kind === 'report' ? [] : itemsOf(filing, part)));
}

function itemsOf(filing: Filing, part: number): readonly SheetFormItem[] {
  const { draft, coverItems, house, isBound } = filing;
  // A prospectus that is bound behind is not the drafter's to complete: what it has is shown, and what it should have.
  const asked = isBound ? coverItems.all.filter(({ standing }) => standing === 'required') : coverItems.all;
  const legends = isBound ? [] : house.legends;
  return [...asked.map(state => formItem(state, part, filing)), ...legends.map(state => houseItem(state, part, draft))];
}

function formItem({ item, standing, status, elements, place }: ItemState, part: number, filing: Filing): SheetFormItem {
  const { draft } = filing;
  const isAsked = status !== 'not-applicable';
  return {
    id: item.id,
    name: item.name,
    standing: isAsked ? (standing ?? null) : null,
    status,
    requirement: item.requirement,
    authority: { citation: item.authority.citation, url: item.authority.url },
    elements: elements.map(state => formElement(state, draft)),
    part,
    range: isAsked ? rangeOf(draft, place) : null,
  };
}

function formElement({ element, place }: ElementState, draft: Draft): SheetFormElement {
  return { says: element.says, lack: element.lack, isCustom: element.isCustom ?? false, isMet: place !== undefined, range: rangeOf(draft, place) };
}

function houseItem({ legend, place }: HouseLegendState, part: number, draft: Draft): SheetFormItem {
  return {
    id: 'house-legend',
    name: legend.name,
    standing: legend.severity === 'error' || legend.severity === 'warning' ? 'required' : 'customary',
    status: place === undefined ? 'missing' : 'met',
    requirement: 'The project file of the firm asks for this legend.',
    authority: null,
    elements: [],
    part,
    range: rangeOf(draft, place),
  };
}

function rangeOf(draft: Draft, place: CoverPlace | undefined): SheetRange | null {
  if (place === undefined) return null;
  const { start, end } = draft.toSource(place.at, place.span);
  return { start: draft.text.positionAt(start), end: draft.text.positionAt(end) };
}
