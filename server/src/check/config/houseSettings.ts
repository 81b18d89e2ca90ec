import type { Node } from 'jsonc-parser';
import { type CheckedKind, OFFERINGS, STICKERS, SUPPLEMENTS } from '../../regulation/documentKind';
import { COVER_ITEMS } from '../../regulation/items/catalogue';
import type { CoverItemId } from '../../regulation/items/coverItem';
import type { HouseLegend, HouseSeverity, HouseStyle } from '../../regulation/items/houseStyle';
import { wordingOf } from '../../regulation/items/wording';
import { SEVERITIES } from '../../rules/finding';
import type { JsonReader } from './jsonReader';

/** The documents that a firm can ask a legend of, and the kinds that these are. */
export const HOUSE_DOCUMENTS = {
  sticker: STICKERS,
  'at-the-market-supplement': ['atm', 'sales-agreement-prospectus'],
  'prospectus-supplement': [...SUPPLEMENTS.filter(kind => kind !== 'atm'), ...OFFERINGS],
  'base-prospectus': ['base', 'prospectus'],
} as const satisfies Readonly<Record<string, readonly CheckedKind[]>>;

export type HouseDocument = keyof typeof HOUSE_DOCUMENTS;

/** A legend of the firm as the project file has it. */
export interface HouseLegendSetting {
  readonly name: string;
  readonly text: string;
  readonly accepted: readonly string[];
  /** None where only such were given that there are not. */
  readonly documents: readonly HouseDocument[];
  readonly severity: HouseSeverity;
}

/** Wordings by the item of the form check that they answer. */
export type AcceptedWordings = Readonly<Partial<Record<CoverItemId, readonly string[]>>>;

/** A firm that has more means something else. */
const MOST_LEGENDS = 100;

/** The keys of a legend, and what each is for, as the editor shows it. */
export const LEGEND_KEYS = {
  name: 'What the firm calls the legend.',
  text: 'The legend, as it is inserted. What stands between brackets is to be filled in.',
  accepted: 'Other wordings that will do. What stands between brackets may be anything.',
  documents: 'The documents that have the legend; all of them where this is left out.',
  severity: 'What its absence weighs (default: “warning”).',
} as const;

const DOCUMENTS = Object.keys(HOUSE_DOCUMENTS) as readonly HouseDocument[];
const ITEMS = COVER_ITEMS.map(({ id }) => id);

/** Reads the legends of a project file; what means nothing is left out, with a remark. */
export function readHouseLegends(list: Node, json: JsonReader): readonly HouseLegendSetting[] {
  const legends: HouseLegendSetting[] = [];
  for (const item of json.items(list, '“legends” has to be a list of legends')) {
    const legend = item.type === 'object' ? legendOf(item, json) : json.say(item, 'A legend is an object with its “name” and its “text”; it is left out');
    if (legend === undefined) continue;
    if (legends.length >= MOST_LEGENDS) {
      json.say(item, `At most ${MOST_LEGENDS} legends are taken; this one and those behind it are left out`);
      break;
    }
    if (legends.some(({ name }) => name === legend.name)) json.say(item, `There is another legend “${legend.name}”; this one is left out`);
    else legends.push(legend);
  }
  return legends;
}

function legendOf(item: Node, json: JsonReader): HouseLegendSetting | undefined {
  let name: string | undefined;
  let text: string | undefined;
  let accepted: readonly string[] = [];
  let documents: readonly HouseDocument[] = DOCUMENTS;
  let severity: HouseSeverity = 'warning';
  for (const { key, keyNode, value } of json.entries(item)) {
    if (key === 'name') name = stringOf(value, '“name” of a legend', json);
    else if (key === 'text') text = wordsOf(value, '“text” of a legend', json);
    else if (key === 'accepted') accepted = wordings(value, '“accepted”', json);
    else if (key === 'documents')
      documents = json.items(value, '“documents” has to be a list').flatMap(one => json.oneOf(one, DOCUMENTS, 'document that has legends') ?? []);
    else if (key === 'severity') severity = json.oneOf(value, SEVERITIES, 'severity') ?? severity;
    else json.unknown(keyNode, `“${key}” is nothing that a legend has`, key, Object.keys(LEGEND_KEYS));
  }
  const keys = new Set((item.children ?? []).map(child => child.children?.[0]?.value));
  for (const key of ['name', 'text']) if (!keys.has(key)) json.say(item, `The legend has no “${key}”; it is left out`);
  return name === undefined || text === undefined ? undefined : { name, text, accepted, documents, severity };
}

/** Reads the accepted wordings of a project file; what means nothing is left out, with a remark. */
export function readAcceptedWordings(object: Node, json: JsonReader): AcceptedWordings {
  if (object.type !== 'object') {
    json.say(object, '“acceptedWordings” has to be an object with a list of wordings for each item; it is left out');
    return {};
  }
  const accepted: Partial<Record<CoverItemId, readonly string[]>> = {};
  for (const { key, keyNode, value } of json.entries(object)) {
    const item = ITEMS.find(id => id === key);
    if (item === undefined) json.unknown(keyNode, `“${key}” is no item of the form check`, key, ITEMS);
    else accepted[item] = wordings(value, `“${key}”`, json);
  }
  return accepted;
}

function wordings(list: Node, what: string, json: JsonReader): readonly string[] {
  return json.items(list, `${what} has to be a list of wordings`).flatMap(one => wordsOf(one, 'wording', json) ?? []);
}

/** Text with words in it that are not to be filled in. */
function wordsOf(node: Node, what: string, json: JsonReader): string | undefined {
  const text = stringOf(node, what, json);
  if (text === undefined || wordingOf(text) !== undefined) return text;
  return json.say(node, `A ${what} has to have words outside its brackets; it is left out`);
}

function stringOf(node: Node, what: string, json: JsonReader): string | undefined {
  return node.type === 'string' && /\S/.test(String(node.value)) ? String(node.value) : json.say(node, `A ${what} has to be text; it is left out`);
}

/** The house style as the check takes it. */
export function houseStyleOf(legends: readonly HouseLegendSetting[], accepted: AcceptedWordings): HouseStyle {
  const wordingsOf = (texts: readonly string[]) => texts.flatMap(text => wordingOf(text) ?? []);
  return {
    legends: legends.map(({ name, text, accepted: others, documents, severity }): HouseLegend => {
      const kinds = documents.flatMap((document): readonly CheckedKind[] => HOUSE_DOCUMENTS[document]);
      return { name, text, wordings: wordingsOf([text, ...others]), kinds: new Set(kinds), severity };
    }),
    accepted: new Map(ITEMS.flatMap(id => (accepted[id] === undefined ? [] : [[id, wordingsOf(accepted[id])] as const]))),
  };
}
