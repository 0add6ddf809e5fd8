import { createSandbox, type SandboxOptions } from '@canary-portal/sandbox';

/** Asks how many writes GitHub's REST API has done. */
const COUNT_WRITES = 'count-writes';

/** A sandbox in a process of its own, so that it does not share our core. */
async function main(): Promise<void> {
  const options = JSON.parse(process.argv[2] ?? '{}') as SandboxOptions;
  let writes = 0;
  const sandbox = await createSandbox({
    ...options,
    github: {
      ...options.github,
      onRequest({ part, route, status }) {
        const isWrite = part === 'rest' && !route.startsWith('GET ');
        if (isWrite && status < 300) writes += 1;
      },
    },
    onInternalError: (error, operation) => {
      const text = error instanceof Error ? error.stack : String(error);
      process.stderr.write(`sandbox: ${operation}: ${text}\n`);
    },
  });
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    sandbox.close().finally(() => process.exit(0));
  };
  process.on('disconnect', stop);
  process.on('SIGTERM', stop);
  // Ctrl-C reaches the whole process group; the measurement says who stops.
  process.on('SIGINT', () => undefined);
  process.on('message', message => {
    if (message === COUNT_WRITES) process.send?.({ writes });
  });
  const { awsUrl, controlUrl, github } = sandbox;
  process.send?.({ awsUrl, controlUrl, githubUrl: github.url });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exit(1);
});
