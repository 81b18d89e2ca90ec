import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { FoundProject } from '../check/config/effective';
import { LARGEST_PROJECT_FILE, PROJECT_FILE, type Project, readProjectFile, tooLarge, unread } from '../check/config/projectFile';
import type { Remark } from '../check/remark';
import { ChunkedText } from '../text/chunkedText';
import { isAbsent, readSource, reasonOf } from './readSource';
import { type FileReport, reportRemark } from './report';

interface ReadProject {
  readonly file: string;
  readonly text: string;
  readonly project: Project;
  readonly remarks: readonly Remark[];
}

/** The project files of one run: for each document the nearest `tieout.json` above it, or the one that the command line names. */
export class ProjectFiles {
  readonly #named: string | undefined;
  /** By absolute path; each is read once. */
  readonly #read = new Map<string, Promise<ReadProject | undefined>>();

  constructor(named?: string) {
    this.#named = named;
  }

  /** What there is for a document. Never throws: what is wrong with a project file is in `reports`. */
  async of(document: string): Promise<FoundProject | undefined> {
    const absolute = path.resolve(document);
    const read = this.#named === undefined ? await this.#nearest(path.dirname(absolute)) : await this.#readOnce(path.resolve(this.#named), this.#named);
    if (read === undefined) return undefined;
    return { file: read.file, project: read.project, path: path.relative(path.dirname(path.resolve(read.file)), absolute) };
  }

  /** A report on each project file that there is something to say of. */
  async reports(): Promise<readonly FileReport[]> {
    const all = await Promise.all(this.#read.values());
    return all.flatMap(read => {
      if (read === undefined || read.remarks.length === 0) return [];
      const lines = ChunkedText.of(read.text);
      return [{ path: read.file, format: 'json', kind: 'none', complete: true, findings: read.remarks.map(said => reportRemark(said, lines)) }];
    });
  }

  async #nearest(folder: string): Promise<ReadProject | undefined> {
    const file = path.join(folder, PROJECT_FILE);
    const found = await this.#readOnce(file, path.relative('', file));
    const above = path.dirname(folder);
    return found ?? (above === folder ? undefined : this.#nearest(above));
  }

  #readOnce(absolute: string, shown: string): Promise<ReadProject | undefined> {
    const known = this.#read.get(absolute) ?? read(absolute, shown);
    this.#read.set(absolute, known);
    return known;
  }
}

async function read(absolute: string, shown: string): Promise<ReadProject | undefined> {
  const start = { start: 0, end: 0 };
  const nothing = readProjectFile('{}').project;
  let size: number;
  try {
    size = (await stat(absolute)).size;
  } catch (error) {
    return isAbsent(error) ? undefined : { file: shown, text: '', project: nothing, remarks: [unread(`it cannot be read (${reasonOf(error)})`, start)] };
  }
  // Every UTF-16 unit takes a byte at least.
  if (size > 4 * LARGEST_PROJECT_FILE) return { file: shown, text: '', project: nothing, remarks: [unread(tooLarge(size), start)] };
  const source = await readSource(absolute);
  if ('problem' in source) return { file: shown, text: '', project: nothing, remarks: [unread(source.problem.replace(/^Not checked: /, ''), start)] };
  return { file: shown, text: source.text, ...readProjectFile(source.text) };
}
