import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Clock } from '@canary-portal/ecs-rollout';

const JITTER = 0.1;
/** What is asked is often only not there yet. */
const AFTER_ERROR_MS = 2_000;

/** Endless loops and single tasks in the background, which end together. */
export class Loops {
  private readonly clock: Clock;
  private readonly random: () => number;
  private readonly logger: LoggerService;
  private readonly running = new Set<Promise<void>>();
  private readonly stopping = new AbortController();

  constructor(options: {
    clock: Clock;
    random: () => number;
    logger: LoggerService;
  }) {
    this.clock = options.clock;
    this.random = options.random;
    this.logger = options.logger;
  }

  /** Aborted when everything is to end. */
  get signal(): AbortSignal {
    return this.stopping.signal;
  }

  /** Repeats a step, which answers after how many milliseconds it is due again. */
  repeat(step: () => Promise<number>): void {
    const { signal } = this;
    const run = async () => {
      while (!signal.aborted) {
        let waitMs = AFTER_ERROR_MS;
        try {
          waitMs = await step();
        } catch (error) {
          this.logger.warn(`Sync goes on after an error: ${error}`);
        }
        const jitter = 1 + JITTER * (2 * this.random() - 1);
        await this.clock.sleep(waitMs * jitter, signal);
      }
    };
    this.track(run());
  }

  /** Waits for some work at the end; it must not reject. */
  track(work: Promise<unknown>): void {
    const tracked: Promise<void> = work.then(() => {
      this.running.delete(tracked);
    });
    this.running.add(tracked);
  }

  /** Resolves when every loop and task has ended. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.running);
  }
}
