import { once } from 'node:events';

/** Resolves when this process is asked to end (Ctrl+C, or by whoever started it), so that what it started can be ended first. */
export async function interrupted(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), once(process, 'SIGHUP'), npmIsGone()]);
}

/** npm that is told to end ends its shell, but the shell passes nothing on: all that is seen here is another parent. */
function npmIsGone(): Promise<void> {
  const parent = process.ppid;
  return new Promise(resolve => {
    if (process.env['npm_lifecycle_event'] === undefined) return;
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      resolve();
    }, 500);
    timer.unref();
  });
}
