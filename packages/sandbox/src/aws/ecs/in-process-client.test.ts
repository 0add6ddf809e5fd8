import {
  DescribeClustersCommand,
  ListServicesByNamespaceCommand,
} from '@aws-sdk/client-ecs';
import { createInProcessClient } from './in-process-client';
import { createFixture, linear, pausing } from './testing/fixture';

describe('an in-process client', () => {
  it('lets a test see each call, and fail it', async () => {
    const { engine } = createFixture();
    const calls: string[] = [];
    const client = createInProcessClient(engine.operations, {
      before(operation) {
        calls.push(operation);
        if (calls.length === 2) throw new Error('killed here');
      },
    });
    await client.send(new DescribeClustersCommand({}));
    await expect(client.send(new DescribeClustersCommand({}))).rejects.toThrow(
      'killed here',
    );
    expect(calls).toEqual(['DescribeClusters', 'DescribeClusters']);
  });

  it('names an operation that there is not', async () => {
    const { engine } = createFixture();
    const client = createInProcessClient(engine.operations);
    await expect(
      client.send(new ListServicesByNamespaceCommand({ namespace: 'n' })),
    ).rejects.toThrow('ListServicesByNamespace');
  });
});

describe('two programs on one engine and one clock', () => {
  it('see one deployment, and only one of them continues each pause', async () => {
    const f = createFixture();
    await f.started();
    await f.update({
      taskDefinition: await f.register('2.0.0'),
      deploymentConfiguration: linear(20, { lifecycleHooks: pausing(60) }),
    });
    let continued = 0;
    let refused = 0;
    const driver = async (everyMs: number) => {
      for (;;) {
        const { status } = await f.deployment();
        if (status === 'SUCCESSFUL') return;
        const hook = await f.awaiting();
        // Both have read the hook before either of them acts on it.
        await f.clock.sleep(1000);
        if (hook)
          await f.engine.operations.ContinueServiceDeployment.call(undefined, {
            serviceDeploymentArn: (await f.deployment()).serviceDeploymentArn,
            hookId: hook.hookId,
          });
        if (hook) continued += 1;
        await f.clock.sleep(everyMs);
      }
    };
    const tolerant = async (everyMs: number): Promise<void> => {
      try {
        await driver(everyMs);
      } catch {
        refused += 1;
        await tolerant(everyMs);
      }
    };
    await f.clock.runUntil(Promise.all([tolerant(500), tolerant(500)]));
    expect(continued).toBe(5);
    expect(refused).toBeGreaterThan(0);
  });
});
