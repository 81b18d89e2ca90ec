import { runMocha } from '../runMocha';

/** Runs the suite inside an editor that has the extension installed. */
export const run = () => runMocha(__dirname);
