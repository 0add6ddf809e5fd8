import { standardPlan } from '../support/service';
import type { Portion } from './tally';
import { endingOf } from './tally';

/** One process of the pool: runs the portions it is sent, one by one. */
async function run(portion: Portion): Promise<void> {
  const plan = standardPlan();
  const endings = [];
  for (let seed = portion.from; seed < portion.to; seed++) {
    endings.push(await endingOf(seed, portion.hasFault, plan));
  }
  process.send?.({ endings });
}

process.on('message', (portion: Portion) => {
  run(portion).catch((error: unknown) => {
    process.send?.({
      error: error instanceof Error ? error.stack : String(error),
    });
  });
});
