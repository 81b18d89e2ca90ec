import { parseArgs } from 'node:util';
import type { Severity } from '../rules/finding';

const SHEET_FORMATS = ['pretty', 'json', 'html'] as const;

export type SheetFormat = (typeof SHEET_FORMATS)[number];

/** What the command line asks for. */
export type Command =
  | {
      readonly name: 'check';
      readonly format: 'pretty' | 'json';
      readonly failOn: Severity | 'never';
      readonly config: string | undefined;
      readonly paths: readonly string[];
    }
  | { readonly name: 'print-config'; readonly config: string | undefined; readonly path: string }
  | { readonly name: 'strip'; readonly path: string; readonly output: string | undefined }
  | { readonly name: 'sheet'; readonly format: SheetFormat; readonly config: string | undefined; readonly path: string; readonly output: string | undefined }
  | { readonly name: 'explain'; readonly rule: string }
  | { readonly name: 'rules' | 'help' | 'version' }
  | { readonly name: 'usage-error'; readonly message: string };

export const HELP = `tieout proofs prospectus supplements (Securities Act Rule 424(b)).

  tieout check [--format pretty|json] [--fail-on error|warning|information|never] [--config FILE] PATH...
  tieout check --print-config FILE      what holds for a draft, and where it was said
  tieout sheet [--format pretty|json|html] [--config FILE] [--output FILE] FILE
                                        the tie-out sheet: every figure and date of a draft
  tieout strip [--output FILE] FILE     the draft without Tieout’s comments, for filing
  tieout rules                          the rules
  tieout explain RULE                   the page on a rule

PATH is a draft, or a folder that is searched for .md, .markdown, .txt, .htm and .html files.
  --format FORMAT     pretty (default) for people, json for programs, html for a page to read and print
  --fail-on SEVERITY  the least severity that makes the exit code 1 (default: error)
  --config FILE       the project file; without it, the nearest tieout.json above each draft
  --output FILE       where strip and sheet write; strip may write to the draft itself; without it, to the terminal
  --help, --version

Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage; 3 something could not be checked.
`;

const FORMATS = ['pretty', 'json'] as const;
const FAIL_ON = ['error', 'warning', 'information', 'never'] as const;
/** The options that each command takes. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  check: ['format', 'fail-on', 'config', 'print-config'],
  sheet: ['format', 'config', 'output'],
  strip: ['output'],
  rules: [],
  explain: [],
};

/** Reads the command line; what is wrong with it comes back as a sentence. */
export function readArguments(argv: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        'fail-on': { type: 'string' },
        config: { type: 'string' },
        'print-config': { type: 'boolean' },
        output: { type: 'string', short: 'o' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
    if (values.help) return { name: 'help' };
    if (values.version) return { name: 'version' };
    const [command, ...operands] = positionals;
    if (command === undefined) return usageError('say what to do: tieout check PATH...');
    const options = OPTIONS[command];
    if (options === undefined) return usageError(`there is no command “${command}”`);
    const strange = Object.keys(values).find(option => !options.includes(option));
    if (strange !== undefined) return usageError(`“${command}” has no option --${strange}`);
    return readCommand(command, operands, values);
  } catch (error) {
    return usageError(error instanceof Error ? error.message : String(error));
  }
}

interface Values {
  readonly format?: string | undefined;
  readonly 'fail-on'?: string | undefined;
  readonly config?: string | undefined;
  readonly 'print-config'?: boolean | undefined;
  readonly output?: string | undefined;
}

function readCommand(command: string, operands: readonly string[], values: Values): Command {
  const [only, ...others] = operands;
  if (command === 'rules') return only === undefined ? { name: 'rules' } : usageError('“rules” takes nothing more');
  if (command === 'check' && !values['print-config']) return readCheck(operands, values);
  if (only === undefined || others.length > 0) return usageError(command === 'explain' ? 'name one rule: tieout explain RULE' : 'name one file');
  if (command === 'explain') return { name: 'explain', rule: only };
  if (command === 'sheet') return readSheet(only, values);
  if (command === 'strip') return { name: 'strip', path: only, output: values.output };
  return { name: 'print-config', config: values.config, path: only };
}

function readCheck(paths: readonly string[], { format = 'pretty', 'fail-on': failOn = 'error', config }: Values): Command {
  const knownFormat = FORMATS.find(known => known === format);
  if (knownFormat === undefined) return usageError(`--format knows ${FORMATS.join(' and ')}, not “${format}”`);
  const knownFailOn = FAIL_ON.find(known => known === failOn);
  if (knownFailOn === undefined) return usageError(`--fail-on knows ${FAIL_ON.join(', ')}, not “${failOn}”`);
  if (paths.length === 0) return usageError('name the drafts or folders to check');
  return { name: 'check', format: knownFormat, failOn: knownFailOn, config, paths };
}

function readSheet(path: string, { format = 'pretty', config, output }: Values): Command {
  const knownFormat = SHEET_FORMATS.find(known => known === format);
  if (knownFormat === undefined) return usageError(`--format knows ${SHEET_FORMATS.join(', ')}, not “${format}”`);
  return { name: 'sheet', format: knownFormat, config, path, output };
}

function usageError(message: string): Command {
  return { name: 'usage-error', message };
}
