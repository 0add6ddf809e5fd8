import { createSandbox, type SandboxOptions } from '@canary-portal/sandbox';

/** A sandbox in a process of its own, so that it does not share our core. */
async function main(): Promise<void> {
  const options = JSON.parse(process.argv[2] ?? '{}') as SandboxOptions;
  const sandbox = await createSandbox({
    ...options,
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
  process.send?.({ awsUrl: sandbox.awsUrl, controlUrl: sandbox.controlUrl });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exit(1);
});
