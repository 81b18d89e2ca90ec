import { findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import type { Edit } from '../../rules/finding';
import { readProjectFile } from './projectFile';

const KEY = 'dictionary';

/**
 * The edits that add a term to the dictionary of a project file, in its own line ends; none where it is there. Undefined where the file, or its dictionary, is
 * not what it should be, so that nothing can be added.
 */
export function withTerm(text: string, term: string): readonly Edit[] | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  if (text.trim() === '') return [{ span: { start: 0, end: text.length }, newText: `{${eol}  "${KEY}": [${JSON.stringify(term)}]${eol}}${eol}` }];
  const { project, remarks } = readProjectFile(text);
  if (remarks.some(({ severity }) => severity === 'error')) return undefined;
  if (project.dictionary.includes(term)) return [];
  const root = parseTree(text);
  const list = root && findNodeAtLocation(root, [KEY]);
  if (list !== undefined && list.type !== 'array') return undefined;
  const isNew = list === undefined;
  const options = { formattingOptions: { insertSpaces: true, tabSize: 2, eol }, isArrayInsertion: !isNew };
  const edits = isNew ? modify(text, [KEY], [term], options) : modify(text, [KEY, -1], term, options);
  return edits.map(({ offset, length, content }) => ({ span: { start: offset, end: offset + length }, newText: content }));
}
