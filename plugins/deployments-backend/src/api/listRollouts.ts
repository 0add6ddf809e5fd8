import {
  parseTargets,
  type RolloutPage,
  type RolloutSummary,
  type Target,
} from '@canary-portal/plugin-deployments-common';
import type { RolloutRecord } from '../store/records';
import { isRollingBack } from '../sync/deploymentStatus';
import type { RolloutParts } from '../views/records';
import { approvalState } from '../views/rollbackState';
import { rolloutSummary } from '../views/rolloutSummary';
import { summaryContext } from '../views/targetView';
import { readEntity, targetOf, type ApiContext, type Handler } from './context';
import { decodeCursor, encodeCursor } from './cursor';
import type { AccessibleEntity } from './EntityAccess';
import { answeredNotModified, etagOf } from './etag';
import { personState } from './personState';

const DEFAULT_LIMIT = 20;

/** `GET /v1/entities/{kind}/{namespace}/{name}/rollouts` */
export function listRollouts(context: ApiContext): Handler {
  return async (req, res) => {
    const access = await readEntity(req, context);
    const { target: targetId, cursor } = req.query;
    const limit = Number(req.query.limit ?? DEFAULT_LIMIT);
    const targets =
      typeof targetId === 'string'
        ? [targetOf(access, targetId)]
        : parseTargets(access.entity).targets;
    const arns = targets.map(target => target.serviceArn);
    const versions = await context.store.services.versions(arns);
    const etag = etagOf([
      access.entityRef,
      access.entity.metadata.etag,
      access.decisions,
      [targetId, cursor, limit],
      arns.map(arn => versions.get(arn)?.version),
    ]);
    if (answeredNotModified(req, res, etag)) {
      return;
    }
    const rows = await context.store.rollouts.list(arns, {
      limit: limit + 1,
      after: typeof cursor === 'string' ? decodeCursor(cursor) : undefined,
    });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1)?.deployment;
    const page: RolloutPage = {
      items: await summaries(shown, targets, access, context),
      ...(rows.length > limit &&
        last && {
          nextCursor: encodeCursor({
            createdAt: last.createdAt,
            deploymentArn: last.arn,
          }),
        }),
    };
    res.json(page);
  };
}

async function summaries(
  rows: RolloutRecord[],
  targets: Target[],
  access: AccessibleEntity,
  { parts }: ApiContext,
): Promise<RolloutSummary[]> {
  const contexts = new Map(
    await Promise.all(
      targets.map(async target => {
        const loaded = await parts.target(
          access.entity,
          access.entityRef,
          target,
        );
        const approval = approvalState(loaded);
        return [
          target.serviceArn,
          { approval, summary: summaryContext(loaded) },
        ] as const;
      }),
    ),
  );
  const views = rows.map(async row => {
    const known = contexts.get(row.serviceArn);
    if (!known) {
      return [];
    }
    const view = rolloutSummary(await partsOf(row, parts), known.summary);
    const rollbackTo = personState(
      view.rollbackTo,
      access.decisions,
      known.approval,
    );
    return [{ ...view, rollbackTo }];
  });
  return (await Promise.all(views)).flat();
}

/** Only a row that came back has more to tell than its own record. */
async function partsOf(
  rollout: RolloutRecord,
  parts: ApiContext['parts'],
): Promise<RolloutParts> {
  return isRollingBack(rollout.deployment)
    ? parts.rollout(rollout)
    : {
        rollout,
        transitions: [],
        observations: { health: [], canary: [], stable: [] },
        verdicts: [],
        commands: [],
      };
}
