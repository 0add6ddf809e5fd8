import type { Block } from '@canary-portal/rollout-plan';
import { databases, freshStore } from '../__testUtils__/databases';
import {
  completedRollout,
  deploymentOf,
  revisionOf,
  SERVICE_ARN,
  T0,
} from '../__testUtils__/fixtures';

const canary = deploymentOf('canary1', { target: revisionOf('1.9.0') });
const block: Block = {
  fingerprint: 'fingerprint-1.9.0',
  deploymentId: 'canary1',
  trigger: 'error-rate-threshold',
  weightPercent: 5,
  at: T0,
};

describe.each(databases.eachSupportedId())('RolloutStore on %s', id => {
  it('pages newest first, also where times are equal', async () => {
    const { rollouts } = (await freshStore(id)).store;
    const all = ['a', 'b', 'c', 'd'].map(name =>
      completedRollout(name, '1.0.0', name === 'd' ? 10 : 20),
    );
    await rollouts.save(SERVICE_ARN, all, []);

    const first = await rollouts.list([SERVICE_ARN], { limit: 2 });
    const { createdAt, arn } = first[1].deployment;
    const rest = await rollouts.list([SERVICE_ARN], {
      limit: 9,
      after: { createdAt, deploymentArn: arn },
    });

    expect([...first, ...rest].map(r => r.deployment.id)).toEqual([
      'd',
      'c',
      'b',
      'a',
    ]);
  });

  it('keeps a block that has since been released', async () => {
    const { rollouts } = (await freshStore(id)).store;
    await rollouts.save(SERVICE_ARN, [canary], [block]);
    await rollouts.save(
      SERVICE_ARN,
      [{ ...canary, status: 'ROLLBACK_SUCCESSFUL' }],
      [],
    );

    expect(await rollouts.getById([SERVICE_ARN], 'canary1')).toMatchObject({
      deployment: { status: 'ROLLBACK_SUCCESSFUL' },
      block,
    });
  });

  it('does not blame a clone for the version that it replaced', async () => {
    const { rollouts } = (await freshStore(id)).store;
    const clone = deploymentOf('canary1', { target: revisionOf('1.8.2') });
    await rollouts.save(SERVICE_ARN, [clone], [block]);

    expect((await rollouts.get(clone.arn))?.block).toBeNull();
  });

  it('finds a rollout only among the services asked for', async () => {
    const { rollouts } = (await freshStore(id)).store;
    await rollouts.save(SERVICE_ARN, [canary], []);

    expect(
      await rollouts.getById([`${SERVICE_ARN}-other`], 'canary1'),
    ).toBeUndefined();
  });

  it('keeps each transition once, in order', async () => {
    const { rollouts } = (await freshStore(id)).store;
    const five = { at: T0 + 2, kind: 'observed-weight', value: '5' } as const;
    const started = { at: T0, kind: 'status', value: 'IN_PROGRESS' } as const;

    await rollouts.addTransitions(canary.arn, [five, started]);
    await rollouts.addTransitions(canary.arn, [five]);

    expect(await rollouts.transitions(canary.arn)).toEqual([started, five]);
  });

  it('knows whose evidence is still open', async () => {
    const { rollouts } = (await freshStore(id)).store;
    await rollouts.save(SERVICE_ARN, [canary], []);
    expect(await rollouts.withOpenEvidence(SERVICE_ARN, 5)).toHaveLength(1);

    await rollouts.completeEvidence(canary.arn);
    await rollouts.save(SERVICE_ARN, [canary], []);
    expect(await rollouts.withOpenEvidence(SERVICE_ARN, 5)).toEqual([]);
  });
});
