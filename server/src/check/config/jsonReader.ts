import type { Node } from 'jsonc-parser';
import { closest } from '../../text/closest';
import type { Span } from '../../text/span';
import { UNKNOWN_SETTING } from '../ownRules';
import { type Remark, remark } from '../remark';

/** An entry of an object: its key, the node of the key, and that of the value. */
export interface Entry {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node;
}

/** Reads values of a project file, and remarks on what means nothing. */
export class JsonReader {
  readonly remarks: Remark[] = [];

  /** The value of a node, where it is one of some; remarks on any other. */
  oneOf<T extends string>(node: Node, values: readonly T[], what: string): T | undefined {
    const value = values.find(known => known === node.value);
    if (value === undefined) {
      const written = node.type === 'string' ? `“${node.value}”` : `This ${node.type}`;
      this.say(node, `${written} is no ${what}; write ${values.map(known => `“${known}”`).join(', ')}`);
    }
    return value;
  }

  /** The entries of an object; of a key that is given twice the last one holds, as everywhere in JSON. */
  entries(object: Node): readonly Entry[] {
    const entries = new Map<string, Entry>();
    for (const { children } of object.children ?? []) {
      const [keyNode, value] = children ?? [];
      if (keyNode === undefined || value === undefined) continue;
      const key = String(keyNode.value);
      if (entries.has(key)) this.say(keyNode, `“${key}” is given twice; the last one holds`);
      entries.set(key, { key, keyNode, value });
    }
    return [...entries.values()];
  }

  /** The items of a list; remarks on what is none. */
  items(list: Node, problem: string): readonly Node[] {
    if (list.type === 'array') return list.children ?? [];
    this.say(list, `${problem}; it is left out`);
    return [];
  }

  /** Remarks on a word that is not known, and says which was meant. */
  unknown(node: Node, message: string, word: string, known: readonly string[]): void {
    const meant = closest(word, known);
    this.say(node, meant === undefined ? message : `${message}; did you mean “${meant}”?`);
  }

  /** Remarks on a node. */
  say(node: Node, message: string): undefined {
    this.remarks.push(remark(UNKNOWN_SETTING, message, spanOf(node)));
  }
}

/** Where a node stands in the text of its file. */
export function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}
