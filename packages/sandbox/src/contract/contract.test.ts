import { ECSClient } from '@aws-sdk/client-ecs';
import { ecsWireService } from '../aws/ecs/service';
import { CLUSTER, SERVICE, createFixture } from '../aws/ecs/testing/fixture';
import { UnverifiedBehaviour, assumedBehaviour } from '../aws/ecs/unverified';
import { createAwsServer } from '../wire/server';
import { agrees, contractCases, runCase, sentence } from './run';
import { ContractCase, ContractTarget } from './target';

const closing: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** The unmodified SDK over the wire, on a clock that moves when waited on. */
async function sandboxTarget(
  unverified?: Partial<UnverifiedBehaviour>,
): Promise<ContractTarget> {
  const fixture = createFixture({ unverified });
  await fixture.started();
  const server = createAwsServer({
    services: [ecsWireService(fixture.engine.operations)],
  });
  const ecs = new ECSClient({
    endpoint: await server.listen({ port: 0 }),
    region: 'eu-west-1',
    credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
  });
  closing.push(() => server.close());
  closing.push(() => ecs.destroy());
  return {
    ecs,
    cluster: CLUSTER,
    service: SERVICE,
    clock: {
      now: () => fixture.clock.now(),
      sleep: ms => fixture.clock.advance(ms),
    },
    assumed: assumedBehaviour,
  };
}

const wired = contractCases.filter(({ needsTraffic }) => !needsTraffic);
const byId = (id: string): ContractCase => {
  const found = wired.find(entry => entry.id === id);
  if (!found) throw new Error(`There is no case ${id}`);
  return found;
};

describe('the contract, over the wire', () => {
  it.each(wired.map(({ id, title }) => [id, title]))('%s: %s', async id => {
    const target = await sandboxTarget();
    const result = await runCase(target, byId(id));
    expect(sentence(result)).not.toMatch(/^(FAILED|DIFFERS)/);
    expect(agrees(result)).toBe(true);
  });

  it('has a case of its name for each assumption', () => {
    const ids = contractCases
      .filter(({ unverified }) => unverified)
      .map(({ id }) => id);
    expect(ids.sort()).toEqual(
      [...Object.keys(assumedBehaviour), 'albPublishingLag'].sort(),
    );
  });

  it.each([
    ['deploymentConfigurationUpdate', 'replace'],
    ['continueResolvedHook', 'ClientException'],
    ['continueResolvedHook', 'accepted'],
    ['lifecycleHookDetails', 'current'],
    ['stepBakeStage', 'BAKE_TIME'],
    ['deploymentInProgress', 'reject'],
    ['firstDeployment', 'all-steps'],
    ['currentServiceDeployment', 'latest'],
  ])('notices an account where %s is %s', async (id, observed) => {
    const target = await sandboxTarget({ [id]: observed });
    const result = await runCase(target, byId(id));
    expect(result.finding).toMatchObject({ kind: 'observed', observed });
    expect(agrees(result)).toBe(false);
    expect(sentence(result)).toMatch(/^DIFFERS/);
  });

  it('says what failed when the service is not there', async () => {
    const target = await sandboxTarget();
    const result = await runCase(
      { ...target, service: 'none' },
      byId('linear-pauses'),
    );
    expect(sentence(result)).toMatch(/^FAILED.*ServiceNotFoundException/);
  });
});
