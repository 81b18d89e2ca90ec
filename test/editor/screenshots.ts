import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../scripts/editor/projectRoot';
import { inHeadlessWorkbench } from './headless';
import { DRAFT, FILING, makeDeal } from './pictures/deal';
import { EditorWindow } from './pictures/editorWindow';
import { checkForm } from './pictures/formCheck';
import { walk } from './pictures/newUser';
import { readSheet } from './pictures/sheet';
import { useTerms } from './pictures/terms';
import { withPackage } from './withPackage';

const pictures = path.join(projectRoot(), 'out', 'screenshots');

// Pictures of what a new user sees, in an editor with the extension installed from its package.
withPackage(async (extension, folder) => {
  const deal = path.join(folder, 'deal');
  await makeDeal(deal);
  await mkdir(pictures, { recursive: true });
  await inHeadlessWorkbench(async (workbench, page) => {
    await page.goto(workbench.url({ folder: deal, openFile: path.join(deal, DRAFT) }));
    const window = new EditorWindow(page, pictures);
    try {
      await walk(window, deal);
      await window.run('View: Hide Panel');
      await checkForm(window, deal);
      await readSheet(window, DRAFT, 'seed');
      await readSheet(window, FILING, 'filing');
      await useTerms(window, deal, DRAFT, 'terms-seed');
      await useTerms(window, deal, FILING, 'terms-filing');
    } catch (error) {
      await window.take('failure').catch(() => undefined);
      throw error;
    }
  }, extension);
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
