import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import type { RolloutEvent } from '../types/events';
import { holding } from '../__testUtils__/scenes';
import { TARGET } from '../__testUtils__/world';

jest.setTimeout(60_000);

function remarksOf(events: RolloutEvent[]) {
  return events
    .filter(event => event.type === 'check')
    .flatMap(({ verdict }) => verdict.remarks ?? []);
}

describe('what is told beside the checks', () => {
  it('is the CPU of both revisions, and that ECS scaled out; neither rolls back', async () => {
    const { world, result, events } = await holding();
    world.metrics.services
      .set('checkout-production:1', { errorRate: 0, cpuPercent: 20 })
      .set('checkout-production:2', { errorRate: 0, cpuPercent: 62 });
    await world.clock.runUntil(
      world.clients().ecs.send(
        new UpdateServiceCommand({
          cluster: TARGET.cluster,
          service: TARGET.service,
          desiredCount: 3,
        }),
      ),
    );
    expect(await world.clock.runUntil(result)).toMatchObject({
      outcome: 'completed',
    });
    expect(remarksOf(events).map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining([
        'CPU per task 62 %, stable 20 % with no fewer requests per task',
        'Scaled out from 2 to 3 tasks during this rollout',
      ]),
    );
  });

  it('is nothing where nothing is reported and nothing changes', async () => {
    const { world, result, events } = await holding();
    await world.clock.runUntil(result);
    expect(remarksOf(events)).toEqual([]);
  });
});
