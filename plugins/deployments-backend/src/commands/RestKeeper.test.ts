import { mockServices } from '@backstage/backend-test-utils';
import { encodeLease } from '@canary-portal/rollout-plan';
import { databases, freshStore } from '../__testUtils__/databases';
import { FakeEcsSource } from '../__testUtils__/FakeEcsSource';
import {
  aCommand,
  deploymentOf,
  ENTITY_REF,
  revisionOf,
  SERVICE_ARN,
  snapshotOf,
  T0,
} from '../__testUtils__/fixtures';
import { AuditTrail } from './AuditTrail';
import { RestKeeper } from './RestKeeper';

const drifted = snapshotOf({
  restingDrift: ['It pauses before each step.'],
});
const tags = drifted.serviceTags;

async function begin(
  id: Parameters<typeof freshStore>[0],
  commandsRefusal?: string,
) {
  const { store, db } = await freshStore(id);
  const source = new FakeEcsSource();
  source.put(drifted);
  let time = T0;
  const now = () => time;
  const logger = mockServices.logger.mock();
  const finished = { success: jest.fn(), fail: jest.fn() };
  const createEvent = jest.fn(async () => finished);
  const keeper = new RestKeeper({
    source,
    store,
    audit: new AuditTrail({
      auditor: mockServices.auditor.mock({ createEvent }),
      store: store.audit,
      now,
    }),
    commandsRefusal,
    now,
    logger,
  });
  return {
    keeper,
    source,
    store,
    logger,
    finished,
    createEvent,
    audited: async () =>
      (await db('audit').select('event', 'actor', 'entity_ref')).map(
        row => `${row.actor} ${row.event} ${row.entity_ref}`,
      ),
    pass: (seconds: number) => {
      time += 1000 * seconds;
    },
  };
}

describe.each(databases.eachSupportedId())('the rest keeper on %s', id => {
  it('puts a service to rest whose drift has stood for a minute', async () => {
    const { keeper, source, pass, audited, createEvent, finished } =
      await begin(id);

    expect(await keeper.keep(drifted)).toBe(true);
    pass(59);
    expect(await keeper.keep(drifted)).toBe(true);
    expect(source.restored).toEqual([]);

    pass(1);
    expect(await keeper.keep(drifted)).toBe(true);
    expect(source.restored).toEqual([SERVICE_ARN]);
    expect(await audited()).toEqual([
      `plugin:deployments rest-requested ${ENTITY_REF}`,
      `plugin:deployments rest-done ${ENTITY_REF}`,
    ]);
    expect(createEvent).toHaveBeenCalledWith(
      expect.objectContaining({ eventId: 'restore-resting' }),
    );
    expect(finished.success).toHaveBeenCalledTimes(1);
  });

  it('begins to count anew when the drift is another one', async () => {
    const { keeper, source, pass } = await begin(id);
    await keeper.keep(drifted);
    pass(60);
    await keeper.keep({ ...drifted, restingDrift: ['No alarm is watched.'] });

    expect(source.restored).toEqual([]);
  });

  it('leaves the work to a driver that is alive, and does it when that is gone', async () => {
    const { keeper, source, pass } = await begin(id);
    const driven = {
      ...drifted,
      serviceTags: {
        ...tags,
        'canary-portal:driver': encodeLease({
          run: '412',
          expiresAt: T0 + 90_000,
        }),
      },
    };
    await keeper.keep(driven);
    pass(89);
    expect(await keeper.keep(driven)).toBe(true);
    expect(source.restored).toEqual([]);

    pass(1);
    await keeper.keep(driven);
    expect(source.restored).toEqual([SERVICE_ARN]);
  });

  it.each([
    ['commands are refused', drifted, 'Switched off.'],
    ['it is not bound', { ...drifted, serviceTags: {} }, undefined],
    [
      'somebody else deployed what serves',
      { ...drifted, serving: revisionOf('2.0.0', { meta: null }) },
      undefined,
    ],
    ['it is at rest', snapshotOf(), undefined],
    [
      'something is in progress',
      {
        ...drifted,
        deployment: deploymentOf('canary1', { target: revisionOf('1.9.0') }),
      },
      undefined,
    ],
  ])('touches nothing when %s', async (_, snapshot, refusal) => {
    const { keeper, source, pass, audited } = await begin(id, refusal);

    expect(await keeper.keep(snapshot)).toBe(false);
    pass(600);
    expect(await keeper.keep(snapshot)).toBe(false);
    expect(source.restored).toEqual([]);
    expect(await audited()).toEqual([]);
  });

  it('leaves it to a command that is under way', async () => {
    const { keeper, source, pass, store } = await begin(id);
    await store.commands.create(aCommand(), { by: 'one', until: T0 });
    await keeper.keep(drifted);
    pass(60);

    expect(await keeper.keep(drifted)).toBe(false);
    expect(source.restored).toEqual([]);
  });

  it('logs a failure once, and tries again after a while', async () => {
    const { keeper, source, pass, logger, audited, finished } = await begin(id);
    source.failure = new Error('AccessDenied: ecs:UpdateService');
    await keeper.keep(drifted);
    for (let minutes = 1; minutes <= 25; minutes++) {
      pass(60);
      expect(await keeper.keep(drifted)).toBe(false);
    }

    expect(finished.fail).toHaveBeenCalledTimes(3);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('AccessDenied'),
    );
    expect((await audited()).at(-1)).toContain('rest-failed');
  });
});
