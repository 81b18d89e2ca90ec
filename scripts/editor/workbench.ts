import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type InstalledWorkbench, installWorkbench } from './installWorkbench';
import { run } from './run';
import { Tail } from './tail';
import { type WorkbenchPayload, workbenchUrl } from './workbenchUrl';

/** A VS Code server on this machine that shows the editor in a browser. */
export interface Workbench {
  /** The address of a window with this folder, file and extension. */
  url(payload: WorkbenchPayload): string;
  /** Resolves, with words that say so, when the server ends by itself. */
  readonly ended: Promise<string>;
  /** Ends the server and deletes what it kept. */
  stop(): Promise<void>;
}

/** An extension that is installed from its package, as users install it. */
export interface PackagedExtension {
  readonly vsix: string;
  /** The folder to install into; in it the extension gets one of its own. */
  readonly folder: string;
}

/** A window with nothing but the editor in it. */
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  // As on the desktop; in a browser it would write every change to the file a second later.
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Installs the workbench where it is not yet, and starts it on a free port that only this machine can reach. */
export async function startWorkbench(extension?: PackagedExtension): Promise<Workbench> {
  const installed = await installWorkbench();
  const data = await mkdtemp(path.join(os.tmpdir(), 'tieout-workbench-'));
  await mkdir(path.join(data, 'data', 'Machine'), { recursive: true });
  await writeFile(path.join(data, 'data', 'Machine', 'settings.json'), JSON.stringify(SETTINGS));
  // Without a token every web page that is open in a browser of this machine could talk to the server.
  const token = randomUUID();
  const folders = ['--server-data-dir', data, ...(extension === undefined ? [] : ['--extensions-dir', extension.folder])];
  if (extension !== undefined) await run(installed.node, [installed.server, ...folders, '--install-extension', extension.vsix], { env: environment(data) });
  const server = launch(installed, [...folders, '--connection-token', token], environment(data));
  const stop = async (): Promise<void> => {
    await end(server);
    await rm(data, { recursive: true, force: true, maxRetries: 10 });
  };
  const tail = new Tail();
  server.stdout?.on('data', chunk => tail.add(chunk));
  server.stderr?.on('data', chunk => tail.add(chunk));
  const ended = endOf(server, tail);
  try {
    const port = await Promise.race([portOf(server, tail), ended.then(fail), tooLate(tail)]);
    return { url: payload => workbenchUrl(`127.0.0.1:${port}`, token, payload), ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function launch({ node, server }: InstalledWorkbench, own: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const address = ['--host', '127.0.0.1', '--port', '0'];
  const quiet = ['--accept-server-license-terms', '--telemetry-level', 'off', '--disable-workspace-trust'];
  // Only with the smoke test driver does the server read the payload of the address.
  return spawn(node, [server, ...address, ...quiet, ...own, '--enable-smoke-test-driver'], { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true, env });
}

function environment(data: string): NodeJS.ProcessEnv {
  // No marketplace: the window asks nothing of the network.
  // Its sockets stay in its own folder.
  return { ...process.env, EXTENSIONS_GALLERY: '{}', XDG_RUNTIME_DIR: data };
}

/** The port, once the server says that it listens. */
function portOf(server: ChildProcess, tail: Tail): Promise<string> {
  return new Promise(resolve => {
    server.stdout?.on('data', () => {
      const port = /Extension host agent listening on (\d+)/.exec(tail.lines())?.[1];
      if (port !== undefined) resolve(port);
    });
  });
}

function endOf(server: ChildProcess, tail: Tail): Promise<string> {
  return new Promise(resolve => {
    server.once('error', error => resolve(`VS Code's web workbench could not be started: ${error.message}`));
    server.once('close', code => resolve(`VS Code's web workbench ended (exit code ${code}). Its last lines:\n${tail.lines()}`));
  });
}

function tooLate(tail: Tail): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error(`VS Code's web workbench was not ready within a minute. Its last lines:\n${tail.lines()}`)), 60_000).unref();
  });
}

function fail(message: string): never {
  throw new Error(message);
}

async function end(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill();
  const hurry = setTimeout(() => server.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(hurry);
}
