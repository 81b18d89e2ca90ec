import { existsSync } from 'node:fs';
import path from 'node:path';
import { isProgram, onPath } from './onPath';
import { run } from './run';

/** An installed Chrome, Chromium or Edge. The environment variable CHROME_PATH goes before all usual places. */
function findBrowser(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, and there is no such file.`);
  }
  return onPath(...NAMES) ?? usualPlaces().find(isProgram);
}

/** An installed browser, or else Debian's Chromium, installed where that is possible. */
export async function findOrInstallBrowser(): Promise<string> {
  const found = findBrowser();
  if (found !== undefined) return found;
  const aptGet = onPath('apt-get');
  if (aptGet === undefined || process.getuid?.() !== 0) throw new Error(`No Chrome, Chromium or Edge was found. ${ADVICE}`);
  console.log('No Chrome, Chromium or Edge was found: installing Debian\'s package "chromium" with apt-get, about 100 MB to download.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await run(aptGet, ['update'], { env });
    await run(aptGet, ['install', '--yes', '--no-install-recommends', 'chromium'], { env });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`No Chrome, Chromium or Edge was found, and Chromium could not be installed. ${ADVICE}\n${reason}`, { cause: error });
  }
  const installed = findBrowser();
  if (installed === undefined) throw new Error(`apt-get installed the package "chromium", but it brought no browser. ${ADVICE}`);
  return installed;
}

const ADVICE = 'Install one of them (on Debian as root: apt-get install chromium), or set CHROME_PATH to the program.';

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'];

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(name => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap(name => process.env[name] ?? []);
    const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return programs.flatMap(program => folders.map(folder => path.join(folder, program)));
  }
  return ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium', '/opt/microsoft/msedge/msedge'];
}
