import { mockErrorHandler } from '@backstage/backend-test-utils';
import express from 'express';
import request from 'supertest';
import { databases } from '../__testUtils__/databases';
import { createStory, STORY_ARN, type Story } from '../__testUtils__/story';
import { createRouter } from './router';

// Whole stories on a machine that may be busy with other tests.
jest.setTimeout(60_000);

const ENTITY = '/v1/entities/component/default/orders';

/** The API with every answer checked against openapi.yaml. */
function serverOf({ wired }: Story) {
  return express()
    .use(createRouter(wired.api, { validateResponses: true }))
    .use(mockErrorHandler());
}

describe.each(databases.eachSupportedId())(
  'the answers of the API on %s',
  database => {
    it('are what openapi.yaml says, in mid-canary and after a rollback', async () => {
      const story = await createStory(await databases.init(database));
      const { world, watch, watchUntil, target, wired } = story;
      const app = serverOf(story);
      await world.bootstrap('1.0.0');
      await world.engine.operations.TagResource({
        resourceArn: STORY_ARN,
        tags: [{ key: 'canary-portal:entity', value: story.entityRef }],
      });
      await watchUntil(world.launch('1.1.0').result);
      const { result } = world.launch('1.2.0');
      await watch(40);
      const { targetId, incoming } = await target();

      const overview = await request(app).get(ENTITY);
      expect([overview.status, overview.body.error]).toEqual([200, undefined]);
      expect(overview.body.environments[0].targets[0].rollout).toMatchObject({
        plan: '20 · 60 · 100',
        series: expect.arrayContaining([
          expect.objectContaining({ name: 'error-rate' }),
        ]),
      });
      const preview = await request(app).get(
        `${ENTITY}/targets/${targetId}/rollbacks/preview`,
      );
      expect([preview.status, preview.body.operation]).toEqual([
        200,
        'continue-rollback',
      ]);

      world.metrics.services.set(incoming?.taskDefinition ?? '', {
        errorRate: 0.5,
      });
      await watchUntil(result);
      await watch(30);

      const page = await request(app).get(`${ENTITY}/rollouts?limit=2`);
      expect([page.status, page.body.error]).toEqual([200, undefined]);
      expect(page.body.items[0]).toMatchObject({
        result: 'rolled-back',
        explained: { trigger: 'error-rate-threshold' },
      });
      expect(page.body.nextCursor).toEqual(expect.any(String));
      for (const { id } of page.body.items) {
        const detail = await request(app).get(`${ENTITY}/rollouts/${id}`);
        expect([detail.status, detail.body.error]).toEqual([200, undefined]);
      }
      const after = await request(app).get(ENTITY);
      expect(after.body.environments[0].targets[0].lastRollback).toMatchObject({
        version: '1.2.0',
      });
      expect(wired.api.commandsRefusal).toBeUndefined();
    });

    it('are what openapi.yaml says while a request waits, and after its approval', async () => {
      const story = await createStory(await databases.init(database));
      const { world, watch, watchUntil, target, wired, entityRef } = story;
      const app = serverOf(story);
      await world.bootstrap('1.0.0');
      await world.engine.operations.TagResource({
        resourceArn: STORY_ARN,
        tags: [{ key: 'canary-portal:entity', value: entityRef }],
      });
      await watchUntil(world.launch('1.1.0').result);
      await watch(60);
      const { id } = await watchUntil(
        wired.approvals.request({
          idempotencyKey: 'press-number-1',
          actor: 'user:default/owner',
          entityRef,
          targetId: (await target()).targetId,
          environment: 'production',
          serviceArn: STORY_ARN,
          reason: 'Totals are wrong',
        }),
      );
      await watch(4);

      const waiting = await request(app).get(ENTITY);
      expect([waiting.status, waiting.body.error]).toEqual([200, undefined]);
      expect(waiting.body.environments[0].targets[0].command).toMatchObject({
        state: 'awaiting-approval',
        approval: { decide: { allowed: true } },
      });

      const decided = request(app)
        .post(`${ENTITY}/rollbacks/${id}/approval`)
        .send({ decision: 'approve', comment: 'Go' });
      const answer = await watchUntil(decided.then(response => response));
      expect([answer.status, answer.body.error]).toEqual([202, undefined]);
      await watch(120);

      const after = await request(app).get(ENTITY);
      expect([after.status, after.body.error]).toEqual([200, undefined]);
      expect(after.body.environments[0].targets[0].command).toMatchObject({
        state: 'done',
        decision: { decision: 'approve', comment: 'Go' },
      });
      const page = await request(app).get(`${ENTITY}/rollouts`);
      expect([page.status, page.body.error]).toEqual([200, undefined]);
      expect(page.body.items[1].rolledBackLater).toMatchObject({
        actor: 'user:default/owner',
        reason: 'Totals are wrong',
        toVersion: '1.0.0',
      });
    });

    it('are what openapi.yaml says of a repository, read or not', async () => {
      const story = await createStory(await databases.init(database));
      const app = serverOf(story);
      const { store } = story.wired.api;
      const location = 'https://github.com/acme/orders';
      const ask = async () => {
        const { status, body } = await request(app).get(
          `${ENTITY}/conformance`,
        );
        expect([status, body.error]).toEqual([200, undefined]);
        return body.state;
      };
      await store.services.markMissing(STORY_ARN, 1);

      expect(await ask()).toBe('waiting');
      await store.repositories.fail(location, 1, { reason: 'a', action: 'b' });
      expect(await ask()).toBe('unreadable');
      await store.repositories.save(location, {
        at: 2,
        etag: 'commit',
        files: { 'deployment.yaml': 'environments: 1' },
        catalogPaths: [],
      });
      expect(await ask()).toBe('read');
    });

    it('refuse what openapi.yaml does not know', async () => {
      const app = serverOf(await createStory(await databases.init(database)));
      const statusOf = async (path: string) =>
        (await request(app).get(`${ENTITY}${path}`)).status;

      expect(await statusOf('/rollouts?limit=0')).toBe(400);
      expect(await statusOf('/rollouts?limit=many')).toBe(400);
      expect(await statusOf('/rollouts?target=not-a-target')).toBe(400);
      expect(await statusOf('/rollouts?cursor=nonsense')).toBe(400);
      expect(await statusOf('/rollouts?page=2')).toBe(400);
      expect(await statusOf('/rollouts/unknown')).toBe(404);
      expect(
        await statusOf('/targets/0123456789abcdef/rollbacks/preview'),
      ).toBe(404);
    });
  },
);
