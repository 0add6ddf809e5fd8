import { mockServices } from '@backstage/backend-test-utils';
import { AuditTrail } from '../commands/AuditTrail';
import type { RollbackInput } from '../commands/earlierCommand';
import { RollbackEngine } from '../commands/RollbackEngine';
import { freshStore, type DatabaseId } from './databases';
import { FakeEcsSource } from './FakeEcsSource';
import {
  completedRollout,
  deploymentOf,
  ENTITY_REF,
  revisionOf,
  SERVICE_ARN,
  T0,
} from './fixtures';

/** What the owner asks for, in tests of commands. */
export const input: RollbackInput = {
  idempotencyKey: 'press-number-1',
  actor: 'user:default/owner',
  entityRef: ENTITY_REF,
  targetId: '94e01735b8111a05',
  environment: 'production',
  serviceArn: SERVICE_ARN,
  reason: 'Totals are wrong',
};

/** Version 1.9.0 at 25 %, over 1.8.2. */
export const canary = deploymentOf('canary1', {
  target: revisionOf('1.9.0'),
  source: revisionOf('1.8.2'),
  observedWeightPercent: 25,
});

/** What completed before. */
export const history = [
  completedRollout('good2', '1.8.2', 60, '1.8.1'),
  completedRollout('good1', '1.8.1', 120),
];

/** One process over a store that may be shared with others. */
export async function beginProcess(
  id: DatabaseId,
  shared?: {
    store: Awaited<ReturnType<typeof freshStore>>['store'];
    source: FakeEcsSource;
  },
) {
  const store = shared?.store ?? (await freshStore(id)).store;
  const source = shared?.source ?? new FakeEcsSource();
  let time = T0;
  const now = () => time;
  source.now = now;
  const finished = { success: jest.fn(), fail: jest.fn() };
  const createEvent = jest.fn(async () => finished);
  const audit = new AuditTrail({
    auditor: mockServices.auditor.mock({ createEvent }),
    store: store.audit,
    now,
  });
  const engine = new RollbackEngine({
    source,
    store,
    audit,
    clock: {
      now,
      // Nothing here waits for time: a sleeper sleeps until it is woken.
      sleep: (_ms, signal) =>
        new Promise(resolve =>
          signal?.addEventListener('abort', () => resolve()),
        ),
    },
    instance: shared ? 'second' : 'first',
    changed: async () => {},
    logger: mockServices.logger.mock(),
  });
  return {
    store,
    source,
    engine,
    audit,
    now,
    createEvent,
    finished,
    pass: (ms: number) => {
      time += ms;
    },
  };
}
