import { runMocha } from '../runMocha';

/** Runs the suite inside VS Code; all launchers have it called. */
export const run = () => runMocha(__dirname);
