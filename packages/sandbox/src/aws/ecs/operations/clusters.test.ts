import {
  CreateClusterCommand,
  DescribeClustersCommand,
  ListClustersCommand,
} from '@aws-sdk/client-ecs';
import { CLUSTER, createFixture } from '../testing/fixture';

describe('clusters', () => {
  it('are created once and say what runs in them', async () => {
    const f = createFixture();
    await f.started();
    await f.ecs.send(new CreateClusterCommand({ clusterName: CLUSTER }));
    const { clusters, failures } = await f.ecs.send(
      new DescribeClustersCommand({ clusters: [CLUSTER, 'none'] }),
    );
    expect(clusters).toMatchObject([
      { clusterName: CLUSTER, runningTasksCount: 2, activeServicesCount: 1 },
    ]);
    expect(failures).toMatchObject([{ reason: 'MISSING' }]);
    const { clusterArns } = await f.ecs.send(new ListClustersCommand({}));
    expect(clusterArns).toEqual([
      'arn:aws:ecs:eu-west-1:111122223333:cluster/platform',
    ]);
  });

  it('have names that an ARN can hold', async () => {
    const { ecs } = createFixture();
    await expect(
      ecs.send(new CreateClusterCommand({ clusterName: 'a/b' })),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });
});
