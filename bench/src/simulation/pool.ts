import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Ending, Portion } from './tally';

type Answer = { endings: Ending[] } | { error: string };

/** Small enough that all processes end at about the same time. */
const PORTION = 25;

/** `count` scenarios cut into portions. */
export function portionsOf(count: number, hasFault: boolean): Portion[] {
  const portions: Portion[] = [];
  for (let from = 0; from < count; from += PORTION) {
    portions.push({ from, to: Math.min(count, from + PORTION), hasFault });
  }
  return portions;
}

function ask(child: ChildProcess, portion: Portion): Promise<Ending[]> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) =>
      reject(new Error(`A simulation ended with exit code ${code}`));
    child.once('exit', ended);
    child.once('message', (answer: Answer) => {
      child.off('exit', ended);
      if ('error' in answer) reject(new Error(answer.error));
      else resolve(answer.endings);
    });
    child.send(portion);
  });
}

/** Processes that simulate side by side, one for each core. */
export class SimulationPool {
  private readonly children: ChildProcess[];

  constructor(processes: number) {
    const file = join(__dirname, 'worker.ts');
    // They inherit how this process was told to read TypeScript.
    this.children = Array.from({ length: processes }, () => fork(file));
  }

  async run(
    portions: readonly Portion[],
    onDone: (endings: Ending[]) => void,
  ): Promise<Ending[]> {
    const waiting = [...portions];
    const all: Ending[] = [];
    const work = async (child: ChildProcess) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const endings = await ask(child, next);
        all.push(...endings);
        onDone(endings);
      }
    };
    await Promise.all(this.children.map(work));
    return all;
  }

  close(): void {
    for (const child of this.children) child.kill();
  }
}
