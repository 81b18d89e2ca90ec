import { isMainThread } from 'node:worker_threads';
import { version } from '../../../package.json';
import { SEVERITIES } from '../rules/finding';
import { type Command, HELP, readArguments } from './arguments';
import { configurationFor } from './checkFile';
import { checkFiles, serveChecks } from './checkFiles';
import { findDrafts } from './findDrafts';
import { prettyReport } from './pretty';
import { ProjectFiles } from './projectFiles';
import { readSource } from './readSource';
import { type Report, reportOn } from './report';
import { rulePage, rulesList } from './rulePages';
import { sheetFile } from './sheetFile';
import { stripFile, writeWhole } from './stripFile';

/** Exit codes, as the README promises them. */
const EXIT = { clean: 0, findings: 1, usage: 2, incomplete: 3 } as const;

async function main(): Promise<number> {
  const command = readArguments(process.argv.slice(2));
  switch (command.name) {
    case 'help':
      process.stdout.write(HELP);
      return EXIT.clean;
    case 'version':
      process.stdout.write(`${version}\n`);
      return EXIT.clean;
    case 'usage-error':
      return usageError(command.message);
    case 'rules':
      process.stdout.write(rulesList());
      return EXIT.clean;
    case 'explain': {
      const page = rulePage(command.rule, __filename);
      if (page === undefined) return usageError(`there is no rule “${command.rule}”; “tieout rules” lists them`);
      process.stdout.write(page);
      return EXIT.clean;
    }
    case 'check':
      return runCheck(command);
    case 'print-config':
      return printConfiguration(command);
    case 'sheet':
      return runSheet(command);
    case 'strip':
      return runStrip(command);
  }
}

function usageError(message: string): number {
  process.stderr.write(`tieout: ${message}\nRun “tieout --help” for the options.\n`);
  return EXIT.usage;
}

async function runCheck({ paths, config, format, failOn }: Command & { readonly name: 'check' }): Promise<number> {
  const problem = await problemOf(config);
  if (problem !== undefined) return usageError(problem);
  const projects = new ProjectFiles(config);
  const files = await checkFiles(await findDrafts(paths), projects, __filename);
  const report = reportOn([...(await projects.reports()), ...files]);
  process.stdout.write(format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : prettyReport(report, usesColours()));
  return exitCode(report, failOn);
}

async function printConfiguration({ path, config }: Command & { readonly name: 'print-config' }): Promise<number> {
  const problem = (await problemOf(config)) ?? (await problemOf(path));
  if (problem !== undefined) return usageError(problem);
  const projects = new ProjectFiles(config);
  const effective = configurationFor({ path, found: await projects.of(path) });
  const reports = await projects.reports();
  const problems = reports.flatMap(({ path: file, findings }) =>
    findings.map(({ message, range }) => `${file}:${range.start.line + 1}:${range.start.character + 1} ${message}`),
  );
  process.stdout.write(`${JSON.stringify({ ...effective, problems: [...effective.problems, ...problems] }, null, 2)}\n`);
  return EXIT.clean;
}

async function runSheet({ path, config, format, output }: Command & { readonly name: 'sheet' }): Promise<number> {
  const problem = await problemOf(config);
  if (problem !== undefined) return usageError(problem);
  const made = await sheetFile({ path, found: await new ProjectFiles(config).of(path) }, format, output === undefined && usesColours());
  const problems = 'problem' in made ? [`${path}: ${made.problem}`] : made.remarks.map(remark => `${path}: ${remark}`);
  if ('text' in made) {
    if (output === undefined) process.stdout.write(made.text);
    else problems.push(...[await writeWhole(output, Buffer.from(made.text, 'utf8'))].filter(unwritten => unwritten !== undefined));
  }
  for (const said of problems) process.stderr.write(`tieout: ${said}\n`);
  return problems.length > 0 ? EXIT.incomplete : EXIT.clean;
}

async function runStrip({ path, output }: Command & { readonly name: 'strip' }): Promise<number> {
  const stripped = await stripFile(path);
  const fail = (problem: string): number => {
    process.stderr.write(`tieout: ${problem}\n`);
    return EXIT.incomplete;
  };
  if ('problem' in stripped) return fail(`${path}: ${stripped.problem}`);
  if (output === undefined) process.stdout.write(stripped.bytes);
  else {
    const problem = await writeWhole(output, stripped.bytes);
    if (problem !== undefined) return fail(problem);
  }
  process.stderr.write(`tieout: ${stripped.removed} ${stripped.removed === 1 ? 'comment' : 'comments'} taken out of ${path}\n`);
  for (const { line, why } of stripped.left) process.stderr.write(`tieout: ${path}:${line}: Not taken out: ${why}\n`);
  return stripped.left.length > 0 ? EXIT.incomplete : EXIT.clean;
}

/** Why a file that the command line names cannot be read; undefined where it can, or where none is named. */
async function problemOf(file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const source = await readSource(file);
  return 'problem' in source ? `${file}: ${source.problem.replace('Not checked: ', '')}` : undefined;
}

function exitCode({ summary }: Report, failOn: (typeof SEVERITIES)[number] | 'never'): number {
  if (summary.incomplete > 0) return EXIT.incomplete;
  const grave = failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return grave.some(severity => summary[severity] > 0) ? EXIT.findings : EXIT.clean;
}

function usesColours(): boolean {
  return process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
}

if (isMainThread) {
  // A reader that closes early (`| head`) is no error of ours.
  process.stdout.on('error', error => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error;
  });
  main().then(
    code => {
      process.exitCode = code;
    },
    error => {
      process.stderr.write(`tieout: nothing was reported: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = EXIT.incomplete;
    },
  );
} else serveChecks();
