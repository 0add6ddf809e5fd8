import { ConflictError, InputError, NotAllowedError } from '@backstage/errors';
import type { RollbackRequest } from '@canary-portal/plugin-deployments-common';
import { commandView } from '../views/commandView';
import { approvalState } from '../views/rollbackState';
import {
  entityRefOf,
  targetOf,
  type ApiContext,
  type Handler,
} from './context';
import { mustAsk, personCommand, personState } from './personState';

const SHORTEST_REASON = 3;

/**
 * `POST …/targets/{targetId}/rollbacks`: entity with the person's rights, then
 * permission, then what this portal accepts at all, then audit, then the act.
 */
export function postRollback(context: ApiContext): Handler {
  const { httpAuth, access, parts, engine, approvals, commandsRefusal } =
    context;
  return async (req, res) => {
    const credentials = await httpAuth.credentials(req, { allow: ['user'] });
    const entity = await access.forCommand(credentials, entityRefOf(req));
    const target = targetOf(entity, req.params.targetId);
    const loaded = await parts.target(entity.entity, entity.entityRef, target);
    const { decisions } = entity;
    const approval = approvalState(loaded);
    const { reason: missing } = personState({ allowed: true }, decisions, {
      needed: false,
    });
    const refusal = missing ?? commandsRefusal ?? loaded.refusal;
    if (refusal) {
      throw new NotAllowedError(refusal);
    }
    if (target.readOnly) {
      throw new NotAllowedError(
        'This target is read-only: name its service in the annotation canary-portal/ecs-services.',
      );
    }
    const body: RollbackRequest = req.body;
    const reason = body.reason.trim();
    if (reason.length < SHORTEST_REASON) {
      throw new InputError('Say why in at least three characters: "reason".');
    }
    if (!loaded.service?.snapshot) {
      throw new ConflictError(
        'The service has not been read from AWS yet: try again in a few seconds.',
      );
    }
    const desk = mustAsk(decisions, approval) ? approvals : engine;
    const command = await desk.request(
      {
        idempotencyKey: req.header('Idempotency-Key') ?? '',
        actor: credentials.principal.userEntityRef,
        entityRef: entity.entityRef,
        targetId: target.targetId,
        environment: target.environment,
        serviceArn: target.serviceArn,
        reason,
        toRolloutId: body.toRolloutId,
      },
      req,
    );
    if (command.state === 'failed') {
      throw new ConflictError(command.error);
    }
    res.status(202).json(personCommand(commandView(command), decisions));
  };
}
