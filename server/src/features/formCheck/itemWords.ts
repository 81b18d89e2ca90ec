import type { SheetFormItem } from '../sheet/sheet';

const WORDS: Readonly<Record<SheetFormItem['status'], string>> = {
  met: 'met',
  incomplete: 'incomplete',
  missing: 'missing',
  'out-of-place': 'out of place',
  'not-applicable': 'not applicable',
};

/** How an item stands, as a person says it: what is only custom is not seen, and not missing. */
export function statusWords({ status, standing }: SheetFormItem): string {
  return status === 'missing' && standing === 'customary' ? 'not seen (custom)' : WORDS[status];
}

/** Whether an item needs a look: what is asked for is missing or not whole, or what is there should not be. */
export function needsLook({ status, standing }: SheetFormItem): boolean {
  return status === 'incomplete' || status === 'out-of-place' || (status === 'missing' && standing === 'required');
}

/** The mark that goes before the words. */
export function statusMark(item: SheetFormItem): string {
  if (needsLook(item)) return '✗';
  return item.status === 'met' ? '✓' : '–';
}
