import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import { marked } from './mark';

/** Runs the tests of a folder inside VS Code. Rejects when one fails. */
export async function runMocha(folder: string): Promise<void> {
  const say = (...data: unknown[]): void => console.log(marked(...data));
  Mocha.reporters.Base.consoleLog = say;
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, forbidOnly: true, timeout: 60_000 });
  for (const name of readdirSync(folder).filter(name => name.endsWith('.test.js'))) mocha.addFile(path.join(folder, name));
  const { passes, failures, pending } = await statisticsOf(mocha);
  say(`${passes} passed, ${failures} failed${pending > 0 ? `, ${pending} skipped` : ''}`);
  if (failures > 0) throw new Error(`${failures} of the editor tests failed.`);
  if (passes === 0) throw new Error('No editor test was run.');
}

function statisticsOf(mocha: Mocha): Promise<Pick<Mocha.Stats, 'passes' | 'failures' | 'pending'>> {
  return new Promise(resolve => {
    const runner = mocha.run(failures => resolve({ passes: 0, pending: 0, ...runner.stats, failures }));
  });
}
