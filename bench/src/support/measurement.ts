/** What a measurement found: the keys of its closing line, in their order. */
export type Figures = Record<string, number | string>;

/** A figure that must not be above a limit. */
export type Limits = Record<string, number>;

/** Undone in reverse order at the end, however it comes. */
export interface Cleanup {
  add(undo: () => Promise<void> | void): void;
}

export interface MeasurementContext {
  cleanup: Cleanup;
  /** Tells the person who waits how far it is. */
  say(text: string): void;
  /** `--name=value` or `--name` of the command line. */
  option(name: string): string | undefined;
  /** A number of the command line. @throws Error when it is none. */
  number(name: string, fallback: number): number;
}

/** `rollback: p95_seconds=0.8 ratio_to_sdk=1.1` */
export function closingLine(name: string, figures: Figures): string {
  const pairs = Object.entries(figures).map(
    ([key, value]) => `${key}=${value}`,
  );
  return `${name}: ${pairs.join(' ')}`;
}

/** One sentence for each figure that is above its limit or no number. */
export function exceeded(figures: Figures, limits: Limits): string[] {
  return Object.entries(limits).flatMap(([key, limit]) => {
    const value = figures[key];
    // A figure that is missing or NaN must not pass for a good one.
    if (typeof value === 'number' && value <= limit) return [];
    return [`${key} is ${value}, and must be at most ${limit}.`];
  });
}

function readOptions(args: readonly string[]): Map<string, string> {
  return new Map(
    args.map(arg => {
      const match = /^--([a-z-]+)(?:=(.*))?$/.exec(arg);
      if (!match)
        throw new Error(`Unknown argument ${arg}: write --name=value`);
      return [match[1], match[2] ?? 'true'];
    }),
  );
}

function createContext(args: readonly string[]) {
  const startedAt = Date.now();
  const options = readOptions(args);
  const undos: (() => Promise<void> | void)[] = [];
  const context: MeasurementContext = {
    cleanup: { add: undo => undos.push(undo) },
    say(text) {
      const seconds = Math.round((Date.now() - startedAt) / 1000);
      console.log(`${String(seconds).padStart(5)} s  ${text}`);
    },
    option: name => options.get(name),
    number(name, fallback) {
      const text = options.get(name);
      if (text === undefined) return fallback;
      const value = Number(text);
      if (Number.isFinite(value) && value > 0) return value;
      throw new Error(`--${name}=${text} is not a number above 0`);
    },
  };
  async function cleanUp() {
    for (let undo = undos.pop(); undo; undo = undos.pop()) {
      try {
        await undo();
      } catch (error) {
        console.error(`Cleaning up: ${error}`);
      }
    }
  }
  return { context, cleanUp };
}

/**
 * Runs a measurement to its end: prints its closing line last, undoes what it
 * set up, and exits with 1 when it failed or a figure is above its limit.
 */
export function runMeasurement(
  name: string,
  limits: Limits,
  measure: (context: MeasurementContext) => Promise<Figures>,
): void {
  const { context, cleanUp } = createContext(process.argv.slice(2));
  let isInterrupted = false;
  const interrupt = () => {
    if (isInterrupted) process.exit(130);
    isInterrupted = true;
    void cleanUp().then(() => process.exit(130));
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  measure(context)
    .then(async figures => {
      await cleanUp();
      for (const sentence of exceeded(figures, limits)) {
        console.log(sentence);
        process.exitCode = 1;
      }
      console.log(closingLine(name, figures));
    })
    .catch(async (error: unknown) => {
      if (isInterrupted) return;
      await cleanUp();
      console.error(error instanceof Error ? error.stack : error);
      process.exitCode = 1;
    })
    // A socket that somebody forgot must not keep the command from ending.
    .finally(() => setTimeout(() => process.exit(), 2_000).unref());
}
