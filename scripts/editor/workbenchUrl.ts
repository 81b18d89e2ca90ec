import { pathToFileURL } from 'node:url';

/** What the window is to open. All paths are absolute. */
export interface WorkbenchPayload {
  readonly folder: string;
  /** The folder of the extension that is being developed; without it the window has only the built-in extensions. */
  readonly extensionDevelopmentPath?: string;
  /** The module whose `run` is to be called; the window ends with it. */
  readonly extensionTestsPath?: string;
  readonly openFile?: string;
}

/** The address of a window of the workbench at this host ("127.0.0.1:8000"). */
export function workbenchUrl(host: string, token: string, window: WorkbenchPayload): string {
  const remote = (file: string): string => `vscode-remote://${host}${pathToFileURL(file).pathname}`;
  const payload: [string, string][] = [['skipWelcome', 'true']];
  if (window.extensionDevelopmentPath !== undefined) payload.push(['extensionDevelopmentPath', remote(window.extensionDevelopmentPath)]);
  if (window.extensionTestsPath !== undefined) payload.push(['extensionTestsPath', remote(window.extensionTestsPath)]);
  if (window.openFile !== undefined) payload.push(['openFile', remote(window.openFile)]);
  const url = new URL(`http://${host}/`);
  url.searchParams.set('tkn', token);
  // The folder is a plain path here, while the payload holds addresses.
  url.searchParams.set('folder', decodeURIComponent(pathToFileURL(window.folder).pathname));
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}
