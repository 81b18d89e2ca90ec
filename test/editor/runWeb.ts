import path from 'node:path';
import { projectRoot } from '../../scripts/editor/projectRoot';
import { runWebSuite } from './webSuite';

void runWebSuite({ extensionDevelopmentPath: projectRoot(), extensionTestsPath: path.join(__dirname, 'suite', 'index.js') });
