import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';
import { formatOfName } from '../draft/format';
import { type CheckOrder, checkFile } from './checkFile';
import type { Candidate } from './findDrafts';
import type { ProjectFiles } from './projectFiles';
import { type FileReport, incompleteReport } from './report';

/** Below this many files, starting threads costs more than it saves. */
const FILES_WORTH_THREADS = 8;

/** Checks the files, many of them on several threads, and reports in the order given. `script` is the file that a thread runs. */
export async function checkFiles(candidates: readonly Candidate[], projects: ProjectFiles, script: string): Promise<readonly FileReport[]> {
  const reports = candidates.map(candidate => ('problem' in candidate ? unchecked(candidate.path, candidate.problem) : undefined));
  const queue = candidates.flatMap((candidate, index) => ('problem' in candidate ? [] : [{ index, path: candidate.path }]))[Symbol.iterator]();
  const work = async (checkOne: (order: CheckOrder) => Promise<FileReport>) => {
    for (const { index, path } of queue) reports[index] = await checkOne({ path, found: await projects.of(path) });
  };
  if (candidates.length < FILES_WORTH_THREADS) await work(checkFile);
  else {
    const threads = Array.from({ length: Math.min(availableParallelism(), candidates.length) }, () => new CheckThread(script));
    await Promise.all(threads.map(thread => work(order => thread.check(order))));
    await Promise.all(threads.map(thread => thread.stop()));
  }
  return reports.map((report, index) => report ?? unchecked(candidates[index]?.path ?? '', 'Not checked: Tieout stopped before it'));
}

function unchecked(path: string, problem: string): FileReport {
  return incompleteReport(path, formatOfName(path) ?? 'plaintext', problem);
}

/** A thread that checks one file at a time, and is started anew if a file brings it down. */
class CheckThread {
  readonly #script: string;
  #worker: Worker | undefined;
  /** Takes the report on the file in hand. */
  #settle: ((report: FileReport) => void) | undefined;
  #path = '';

  constructor(script: string) {
    this.#script = script;
  }

  check(order: CheckOrder): Promise<FileReport> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    return new Promise(resolve => {
      this.#path = order.path;
      this.#settle = resolve;
      worker.postMessage(order);
    });
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#script);
    worker.on('message', report => this.#settle?.(report));
    worker.on('error', error => this.#fail(error.message));
    worker.on('exit', code => this.#fail(`its thread ended with code ${code}`));
    return worker;
  }

  #fail(reason: string): void {
    this.#worker = undefined;
    this.#settle?.(unchecked(this.#path, `Not checked: Tieout failed on this file (${reason})`));
  }
}

/** What a thread does: checks each file it is sent and sends the report back. */
export function serveChecks(): void {
  const port = parentPort;
  port?.on('message', async (order: CheckOrder) => port.postMessage(await checkFile(order)));
}
