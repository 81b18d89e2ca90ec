import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './server';

// Speaks over what the command line says: --stdio, or the IPC channel of the client that forked it.
serve(createConnection(ProposedFeatures.all));
