import type { Checked } from './checker';
import type { Status } from './extensions';
import type { ReadProject } from './projectFiles';

/** How a checked document stands, for the editor's status bar. */
export function statusOf({ document, kind, unchecked, complete, findings, remarks }: Checked, project: ReadProject | undefined): Status {
  const severities = [...findings, ...remarks].map(({ severity }) => severity);
  return {
    uri: document.uri,
    kind,
    complete,
    toFix: severities.filter(severity => severity === 'error' || severity === 'warning').length,
    findings: severities.length,
    projectProblems: project?.remarks.length ?? 0,
    ...(unchecked === undefined ? {} : { unchecked }),
    ...(project === undefined ? {} : { projectFile: project.uri }),
  };
}
