import { once } from 'node:events';

/** Resolves when this process is asked to end (Ctrl+C, or by whoever started it), so that what it started can be ended first. */
export async function interrupted(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
}
