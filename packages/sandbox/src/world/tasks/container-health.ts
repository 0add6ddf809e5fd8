import { ContainerHealthCheck, HealthStatus } from '../../ports';
import { PacedClock, realTimeoutMs } from '../paced-clock';
import { probe } from '../probe';

/** Docker's start interval: how often it looks while a container starts. */
const START_INTERVAL_SECONDS = 5;
const TIMEOUT_FLOOR_MS = 1_000;

/** The path in a command such as `curl -f http://localhost:8080/health`. */
export function pathOf(command: string[]): string {
  const url = /https?:\/\/[^\s/'"]+(\/[^\s'"|;)]*)?/.exec(command.join(' '));
  return url?.[1] ?? '/health';
}

/**
 * Evaluates a container health check by HTTP: no shell is run. The command
 * only says which path.
 */
export function watchContainerHealth(options: {
  check: ContainerHealthCheck;
  address: { host: string; port: number };
  clock: PacedClock;
  onChange(status: HealthStatus): void;
}): { cancel(): void } {
  const { check, address, clock, onChange } = options;
  const target = { ...address, path: pathOf(check.command) };
  const startedAt = clock.now();
  let status: HealthStatus = 'UNKNOWN';
  let failures = 0;
  let isCancelled = false;
  let timer: { cancel(): void };

  const change = (next: HealthStatus) => {
    if (next === status) return;
    status = next;
    onChange(next);
  };
  const isStarting = () =>
    status === 'UNKNOWN' &&
    clock.now() - startedAt < check.startPeriodSeconds * 1000;
  const schedule = () => {
    const seconds = isStarting()
      ? Math.min(check.intervalSeconds, START_INTERVAL_SECONDS)
      : check.intervalSeconds;
    timer = clock.setTimeout(run, seconds * 1000);
  };
  async function run() {
    const timeoutMs = realTimeoutMs(
      clock,
      check.timeoutSeconds,
      TIMEOUT_FLOOR_MS,
    );
    const result = await probe(target, timeoutMs);
    if (isCancelled) return;
    if (result.kind === 'answer' && result.status < 400) {
      failures = 0;
      change('HEALTHY');
    } else if (!isStarting()) {
      failures += 1;
      if (failures >= check.retries) change('UNHEALTHY');
    }
    schedule();
  }

  schedule();
  return {
    cancel() {
      isCancelled = true;
      timer.cancel();
    },
  };
}
