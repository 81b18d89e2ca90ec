import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FoundProject } from '../check/config/effective';
import { LARGEST_PROJECT_FILE, PROJECT_FILE, type Project, readProjectFile, tooLarge, unread } from '../check/config/projectFile';
import type { Remark } from '../check/remark';
import type { FileContent } from './extensions';

/** A project file as it was last read. */
export interface ReadProject {
  readonly uri: string;
  /** What the remarks' places are in; empty where it could not be read. */
  readonly text: string;
  readonly project: Project;
  readonly remarks: readonly Remark[];
}

/** Gets a file: from an open document, from the client, or from the disk. Undefined where there is no such file. */
export type FileReader = (uri: string) => Promise<FileContent | undefined>;

/** Most folders that are looked through upwards; a link in a circle must not go on for ever. */
const DEEPEST = 64;

/** The project files that documents have: for each document the nearest `tieout.json` in its folder or above it. */
export class ProjectFiles {
  readonly #read: FileReader;
  readonly #known = new Map<string, Promise<ReadProject | undefined>>();

  constructor(read: FileReader) {
    this.#read = read;
  }

  /** Forgets what was read, as a project file has changed, come or gone. */
  forget(): void {
    this.#known.clear();
  }

  /** The nearest project file of a document; undefined for a document that lies in no folder. */
  async of(uri: string): Promise<(FoundProject & ReadProject) | undefined> {
    let folder = folderOf(uri);
    for (let depth = 0; folder !== undefined && depth < DEEPEST; depth++) {
      const read = await this.#readOnce(`${folder}${PROJECT_FILE}`);
      if (read !== undefined) return { ...read, file: read.uri, path: decoded(uri.slice(folder.length)) };
      const above = folderOf(folder.slice(0, -1));
      folder = above === folder ? undefined : above;
    }
    return undefined;
  }

  #readOnce(uri: string): Promise<ReadProject | undefined> {
    const known = this.#known.get(uri) ?? this.#readNow(uri);
    this.#known.set(uri, known);
    return known;
  }

  async #readNow(uri: string): Promise<ReadProject | undefined> {
    const found = await this.#read(uri).catch((error: unknown): FileContent => ({ problem: `it cannot be read (${String(error)})` }));
    if (found === undefined) return undefined;
    if ('text' in found) return { uri, text: found.text, ...readProjectFile(found.text) };
    const reason = 'size' in found ? tooLarge(found.size) : found.problem;
    return { uri, text: '', project: readProjectFile('{}').project, remarks: [unread(reason, { start: 0, end: 0 })] };
  }
}

/** Whether a document is a project file. */
export function isProjectFile(uri: string): boolean {
  return uri.endsWith(`/${PROJECT_FILE}`);
}

/** Reads a file of this machine, for clients that do not read files. In a folder that may not be looked into there is none. */
export async function readFromDisk(uri: string): Promise<FileContent | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  const path = pathOf(uri);
  const found = path === undefined ? undefined : await stat(path).catch(() => undefined);
  if (path === undefined || found === undefined) return undefined;
  if (!found.isFile()) return { problem: 'it is no regular file' };
  return found.size > 4 * LARGEST_PROJECT_FILE ? { size: found.size } : { text: await readFile(path, 'utf8') };
}

/** The path of a file's address; undefined where it has none on this machine, as the root of all drives. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** The folder of a document or folder, with its slash; undefined where the address has no folders ("untitled:Draft-1") or no more of them. */
export function folderOf(uri: string): string | undefined {
  const path = /^[a-z][a-z\d+.-]*:(?:\/\/[^/]*\/|\/(?!\/))/i.exec(uri)?.[0].length;
  const slash = uri.lastIndexOf('/');
  return path === undefined || slash + 1 < path ? undefined : uri.slice(0, slash + 1);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
