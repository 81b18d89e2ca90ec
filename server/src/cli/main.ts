import { isMainThread } from 'node:worker_threads';
import { version } from '../../../package.json';
import { HELP, readArguments } from './arguments';
import { checkFiles, serveChecks } from './checkFiles';
import { findDrafts } from './findDrafts';
import { prettyReport } from './pretty';
import { type Report, reportOn, SEVERITIES } from './report';

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
      process.stderr.write(`tieout: ${command.message}\nRun “tieout --help” for the options.\n`);
      return EXIT.usage;
    case 'check': {
      const report = reportOn(await checkFiles(await findDrafts(command.paths), __filename));
      process.stdout.write(command.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : prettyReport(report, usesColours()));
      return exitCode(report, command.failOn);
    }
  }
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
