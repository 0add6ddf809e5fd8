import { mockServices } from '@backstage/backend-test-utils';
import { T0 } from '../__testUtils__/fixtures';
import type { GroupSync } from './GroupSync';
import type { ServiceSync } from './ServiceSync';
import { SyncManager } from './SyncManager';

const arnOf = (account: string, service: string) =>
  `arn:aws:ecs:eu-west-1:${account}:service/platform/${service}`;
const ORDERS = arnOf('111122223333', 'orders');
const CHECKOUT = arnOf('111122223333', 'checkout');
const FOREIGN = arnOf('999900001111', 'orders');

/** Loops run one round, then sleep until they are stopped. */
function begin(found: () => Promise<string[]> = async () => [ORDERS]) {
  let time = T0;
  const groups = new Map<string, string[]>();
  const ticked: string[] = [];
  const read: string[] = [];
  const slept: number[] = [];
  const announced = jest.fn(async () => {});
  const atEnd = jest.fn(async () => {});
  const sync = async (arn: string) => {
    read.push(arn);
    return { moving: false, changed: true };
  };
  const manager = new SyncManager({
    source: {
      refusal: (arn: string) => (arn === FOREIGN ? 'Not ours.' : undefined),
    } as never,
    services: { sync, syncAnew: sync } as unknown as ServiceSync,
    findServices: found,
    createGroup: name =>
      ({
        setServices: (arns: string[]) => groups.set(name, arns),
        tick: async () => {
          ticked.push(name);
          return 3_000;
        },
      } as unknown as GroupSync),
    atEnd,
    announce: announced,
    catalogMs: 30_000,
    clock: {
      now: () => time,
      sleep: (ms, signal) => {
        slept.push(ms);
        return new Promise(resolve =>
          signal?.addEventListener('abort', () => resolve()),
        );
      },
    },
    random: () => 0.5,
    logger: mockServices.logger.mock(),
  });
  return {
    manager,
    groups,
    ticked,
    read,
    slept,
    announced,
    atEnd,
    pass: (ms: number) => {
      time += ms;
    },
  };
}

const settled = () => new Promise(resolve => setImmediate(resolve));

describe('the sync', () => {
  it('runs one loop for each account and region, and ends them all', async () => {
    const { manager, groups, ticked, slept, atEnd } = begin(async () => [
      CHECKOUT,
      ORDERS,
      FOREIGN,
    ]);
    const everyRound = jest.fn(async () => {});
    manager.start(everyRound);
    await settled();

    expect([...groups]).toEqual([
      ['111122223333/eu-west-1', [CHECKOUT, ORDERS]],
    ]);
    expect(ticked).toEqual(['111122223333/eu-west-1']);
    expect(everyRound).toHaveBeenCalledTimes(1);
    expect(slept.sort((a, b) => a - b)).toEqual([3_000, 30_000]);

    await manager.stop();
    expect(atEnd).toHaveBeenCalledTimes(1);
  });

  it('tries again soon when the catalog does not answer yet', async () => {
    const { manager, slept } = begin(async () => {
      throw new Error('ECONNREFUSED');
    });
    manager.start(async () => {});
    await settled();

    expect(slept).toEqual([2_000]);
    await manager.stop();
  });

  it('takes up at once what a page asks for, but not of foreign accounts', async () => {
    const { manager, groups, read, announced } = begin();
    manager.ensure([ORDERS, FOREIGN]);
    manager.ensure([ORDERS, FOREIGN]);
    await settled();

    expect(groups.get('111122223333/eu-west-1')).toEqual([ORDERS]);
    expect(read).toEqual([ORDERS]);
    expect(announced).toHaveBeenCalledTimes(1);
    await manager.stop();
  });

  it('lets readers refresh a service at most every two seconds', async () => {
    const { manager, read, pass } = begin();
    manager.refresh([ORDERS]);
    manager.refresh([ORDERS]);
    pass(1_000);
    manager.refresh([ORDERS]);
    expect(read).toEqual([ORDERS]);

    pass(1_001);
    manager.refresh([ORDERS]);
    expect(read).toEqual([ORDERS, ORDERS]);
    await manager.stop();
  });

  it('reads at once after a command, however short ago the last read is', async () => {
    const { manager, read } = begin();
    manager.refresh([ORDERS]);
    manager.readAgain(ORDERS);
    expect(read).toEqual([ORDERS, ORDERS]);
    await manager.stop();
  });
});
