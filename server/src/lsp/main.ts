import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './server';

/** What the command line may say of the way to speak: VS Code forks the server over IPC, other editors mostly take --stdio. */
const TRANSPORT = /^--(?:stdio|node-ipc|socket|pipe)\b/;

if (process.argv.some(argument => TRANSPORT.test(argument))) serve(createConnection(ProposedFeatures.all));
else {
  process.stderr.write('tieout-language-server speaks the Language Server Protocol with an editor. Start it with --stdio.\n');
  process.exitCode = 2;
}
