/** Over less than this, the usage is a matter of chance. */
const SHORTEST_MS = 1_000;

export interface CpuMeterOptions {
  /** What the task may use at most. */
  vcpus: number;
  /** Epoch milliseconds. */
  now: () => number;
  /** Microseconds that the process has used; by default this process. */
  usage?: () => { user: number; system: number };
}

/**
 * Measures the share of the task's CPU that the process used since the last
 * answer, in percent.
 * @returns a meter; it answers undefined when too little time has passed.
 */
export function createCpuMeter({
  vcpus,
  now,
  usage = () => process.cpuUsage(),
}: CpuMeterOptions): () => number | undefined {
  const read = () => {
    const { user, system } = usage();
    return { at: now(), microseconds: user + system };
  };
  let last = read();
  return () => {
    const current = read();
    const milliseconds = current.at - last.at;
    if (milliseconds < SHORTEST_MS) return undefined;
    const microseconds = current.microseconds - last.microseconds;
    last = current;
    const share = microseconds / 1_000 / milliseconds / vcpus;
    return Math.round(share * 10_000) / 100;
  };
}
