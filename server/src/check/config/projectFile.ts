import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { SEVERITIES } from '../../rules/finding';
import type { Span } from '../../text/span';
import { ADJUSTABLE_RULES } from '../catalogue';
import { UNKNOWN_SETTING } from '../ownRules';
import { type Remark, remark } from '../remark';
import { ROLES, type Role, type RuleSeverity } from './configuration';
import { type AcceptedWordings, type HouseLegendSetting, readAcceptedWordings, readHouseLegends } from './houseSettings';
import { sayError } from './jsonErrors';
import { JsonReader, spanOf } from './jsonReader';

/** The name of the project file, which lies in the folder of the deal. */
export const PROJECT_FILE = 'tieout.json';

/** The most that is read of a project file (UTF-16 units); real ones have a few hundred. */
export const LARGEST_PROJECT_FILE = 1024 * 1024;

/** What a project file settles: what belongs to the deal rather than to the person. */
export interface Project {
  /** The roles of documents, by their paths from the project file, with slashes and in small letters. */
  readonly roles: ReadonlyMap<string, Role>;
  readonly dictionary: readonly string[];
  readonly severities: ReadonlyMap<string, RuleSeverity>;
  /** The firm's own legends, as they are written down. */
  readonly legends: readonly HouseLegendSetting[];
  readonly acceptedWordings: AcceptedWordings;
}

const EMPTY: Project = { roles: new Map(), dictionary: [], severities: new Map(), legends: [], acceptedWordings: {} };

/** The keys of a project file, and what each is for, as the editor shows it. */
export const PROJECT_KEYS = {
  $schema: 'The JSON schema of this file.',
  documents: 'The documents of the deal, and the role of each. What is not listed is what its cover says it is.',
  dictionary: 'Terms that need no definition in the documents of this deal.',
  legends: 'Legends that the firm asks of its documents, beside those of the law. What stands between brackets is to be filled in.',
  acceptedWordings: 'Wordings that answer an item of the form check, by the item. What stands between brackets may be anything.',
  severity: 'What the findings of a rule weigh, by rule; “off” switches the rule off. It goes before the settings of the editor.',
} as const;

/** The values that a rule's severity can have. */
export const RULE_SEVERITIES: readonly RuleSeverity[] = [...SEVERITIES, 'off'];

const DOCUMENT_KEYS = ['path', 'role'];

/**
 * Reads the text of a project file. Never throws: what is wrong comes back as remarks with their places, and the defaults hold for it. Of a file
 * that is no JSON nothing is taken.
 */
export function readProjectFile(text: string): { readonly project: Project; readonly remarks: readonly Remark[] } {
  if (text.length > LARGEST_PROJECT_FILE) return { project: EMPTY, remarks: [unread(tooLarge(text.length), { start: 0, end: 0 })] };
  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    // A byte order mark is none of the parser's; a space in its stead keeps the places.
    root = parseTree(text.replace(/^\ufeff/, ' '), errors, { disallowComments: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { project: EMPTY, remarks: [unread('it is nested too deeply', { start: 0, end: 0 })] };
  }
  const [first] = errors;
  if (first !== undefined && text.trim() !== '') {
    const reason = sayError(first);
    // Of a comment without an end the parser counts one character too many.
    return { project: EMPTY, remarks: [unread(reason, { start: first.offset, end: Math.min(text.length, first.offset + first.length) })] };
  }
  if (root?.type !== 'object')
    return { project: EMPTY, remarks: [unread('it has to be an object, “{ … }”', root === undefined ? { start: 0, end: 0 } : spanOf(root))] };
  const reader = new ProjectReader();
  const project = reader.read(root);
  return { project, remarks: reader.remarks.toSorted((a, b) => a.span.start - b.span.start) };
}

/** Why a project file is too large, in words. `size` counts UTF-16 units or bytes. */
export function tooLarge(size: number): string {
  return `it has ${(size / 1024 / 1024).toFixed(1)} MB, and at most ${LARGEST_PROJECT_FILE / 1024 / 1024} MB is read`;
}

/** A remark that nothing of the project file was taken, and why. */
export function unread(reason: string, span: Span): Remark {
  return { ...remark(UNKNOWN_SETTING, `Nothing of ${PROJECT_FILE} was taken, and the defaults hold: ${reason}`, span), severity: 'error' };
}

class ProjectReader {
  readonly #json = new JsonReader();

  get remarks(): readonly Remark[] {
    return this.#json.remarks;
  }

  read(root: Node): Project {
    let project = EMPTY;
    for (const { key, keyNode, value } of this.#json.entries(root)) {
      if (key === 'documents') project = { ...project, roles: this.#roles(value) };
      else if (key === 'dictionary') project = { ...project, dictionary: this.#dictionary(value) };
      else if (key === 'severity') project = { ...project, severities: this.#severities(value) };
      else if (key === 'legends') project = { ...project, legends: readHouseLegends(value, this.#json) };
      else if (key === 'acceptedWordings') project = { ...project, acceptedWordings: readAcceptedWordings(value, this.#json) };
      else if (key !== '$schema') this.#json.unknown(keyNode, `“${key}” is no setting of ${PROJECT_FILE}`, key, Object.keys(PROJECT_KEYS));
    }
    return project;
  }

  #roles(list: Node): ReadonlyMap<string, Role> {
    const roles = new Map<string, Role>();
    for (const item of this.#json.items(list, '“documents” has to be a list of documents')) {
      if (item.type !== 'object') {
        this.#json.say(item, 'A document is an object with its “path” and “role”; it is left out');
        continue;
      }
      const document = this.#document(item);
      if (document === undefined) continue;
      const { path, role, pathNode } = document;
      if (roles.has(path)) this.#json.say(pathNode, `“${pathNode.value}” is listed twice; the last role holds`);
      roles.set(path, role);
    }
    return roles;
  }

  #document(item: Node): { readonly path: string; readonly pathNode: Node; readonly role: Role } | undefined {
    let pathNode: Node | undefined;
    let role: Role | undefined;
    for (const { key, keyNode, value } of this.#json.entries(item)) {
      if (key === 'path') pathNode = this.#path(value);
      else if (key === 'role') role = this.#json.oneOf(value, Object.keys(ROLES) as readonly Role[], 'role of a document');
      else this.#json.unknown(keyNode, `“${key}” is nothing that a document has`, key, DOCUMENT_KEYS);
    }
    const keys = new Set((item.children ?? []).map(child => child.children?.[0]?.value));
    for (const key of DOCUMENT_KEYS) if (!keys.has(key)) this.#json.say(item, `The document has no “${key}”; it is left out`);
    return pathNode === undefined || role === undefined ? undefined : { path: projectPath(String(pathNode.value)), pathNode, role };
  }

  #path(node: Node): Node | undefined {
    if (node.type !== 'string' || String(node.value).trim() === '') return this.#json.say(node, 'A “path” has to be text');
    const absolute = /^(?:[a-z]:|[\\/])/i.test(String(node.value));
    return absolute ? this.#json.say(node, `“${node.value}” has to be a path from the folder of ${PROJECT_FILE}`) : node;
  }

  #dictionary(list: Node): readonly string[] {
    return this.#json.items(list, '“dictionary” has to be a list of terms').flatMap(item => {
      if (item.type === 'string' && /[a-z0-9]/i.test(String(item.value))) return [String(item.value)];
      this.#json.say(item, 'A term of the dictionary has to be text; it is left out');
      return [];
    });
  }

  #severities(object: Node): ReadonlyMap<string, RuleSeverity> {
    if (object.type !== 'object') {
      this.#json.say(object, '“severity” has to be an object with a severity for each rule; it is left out');
      return new Map();
    }
    const ids = ADJUSTABLE_RULES.map(({ id }) => id);
    const severities = new Map<string, RuleSeverity>();
    for (const { key, keyNode, value } of this.#json.entries(object)) {
      if (!ids.includes(key)) {
        this.#json.unknown(keyNode, `“${key}” is no rule whose severity can be set`, key, ids);
        continue;
      }
      const severity = this.#json.oneOf(value, RULE_SEVERITIES, 'severity');
      if (severity !== undefined) severities.set(key, severity);
    }
    return severities;
  }
}

/** A path from the project file as the roles know it. */
export function projectPath(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .toLowerCase();
}
