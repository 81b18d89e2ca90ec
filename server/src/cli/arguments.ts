import { parseArgs } from 'node:util';
import type { Severity } from '../rules/finding';

/** What the command line asks for. */
export type Command =
  | { readonly name: 'check'; readonly format: 'pretty' | 'json'; readonly failOn: Severity | 'never'; readonly paths: readonly string[] }
  | { readonly name: 'help' | 'version' }
  | { readonly name: 'usage-error'; readonly message: string };

export const HELP = `tieout proofs prospectus supplements (Securities Act Rule 424(b)).

  tieout check [--format pretty|json] [--fail-on error|warning|information|never] PATH...

PATH is a draft, or a folder that is searched for .md, .markdown, .txt, .htm and .html files.
  --format FORMAT     pretty (default) for people, json for programs
  --fail-on SEVERITY  the least severity that makes the exit code 1 (default: error)
  --help, --version

Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage; 3 something could not be checked.
`;

const FORMATS = ['pretty', 'json'] as const;
const FAIL_ON = ['error', 'warning', 'information', 'never'] as const;

/** Reads the command line; what is wrong with it comes back as a sentence. */
export function readArguments(argv: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'pretty' },
        'fail-on': { type: 'string', default: 'error' },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    });
    if (values.help) return { name: 'help' };
    if (values.version) return { name: 'version' };
    const [command, ...paths] = positionals;
    if (command === undefined) return usageError('say what to do: tieout check PATH...');
    if (command !== 'check') return usageError(`there is no command “${command}”`);
    const format = FORMATS.find(known => known === values.format);
    if (format === undefined) return usageError(`--format knows ${FORMATS.join(' and ')}, not “${values.format}”`);
    const failOn = FAIL_ON.find(known => known === values['fail-on']);
    if (failOn === undefined) return usageError(`--fail-on knows ${FAIL_ON.join(', ')}, not “${values['fail-on']}”`);
    if (paths.length === 0) return usageError('name the drafts or folders to check');
    return { name: 'check', format, failOn, paths };
  } catch (error) {
    return usageError(error instanceof Error ? error.message : String(error));
  }
}

function usageError(message: string): Command {
  return { name: 'usage-error', message };
}
