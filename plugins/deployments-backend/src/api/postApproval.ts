import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import type { RollbackDecision } from '@canary-portal/plugin-deployments-common';
import { commandView } from '../views/commandView';
import {
  entityRefOf,
  targetOf,
  type ApiContext,
  type Handler,
} from './context';
import { decisionState, personCommand } from './personState';

/**
 * `POST …/rollbacks/{id}/approval`: what it is about must still be a target of
 * the entity on which the person has the permission.
 */
export function postApproval(context: ApiContext): Handler {
  const { httpAuth, access, store, parts, approvals, commandsRefusal } =
    context;
  return async (req, res) => {
    const credentials = await httpAuth.credentials(req, { allow: ['user'] });
    const entity = await access.forCommand(credentials, entityRefOf(req));
    const { entityRef, decisions } = entity;
    const { id } = req.params;
    const refusal = decisionState(decisions).reason ?? commandsRefusal;
    if (refusal) {
      throw new NotAllowedError(refusal);
    }
    const known = await store.commands.get(id);
    if (!known || known.entityRef !== entityRef) {
      throw new NotFoundError(
        `${entityRef} has no rollback ${id}: take one from its overview.`,
      );
    }
    const target = targetOf(entity, known.targetId);
    const { refusal: unread } = await parts.target(
      entity.entity,
      entityRef,
      target,
    );
    if (unread) {
      throw new NotAllowedError(unread);
    }
    const { decision, comment }: RollbackDecision = req.body;
    const command = await approvals.decide(
      {
        commandId: id,
        entityRef,
        by: credentials.principal.userEntityRef,
        decision,
        comment: comment?.trim() || undefined,
      },
      req,
    );
    if (command.state === 'failed' && decision === 'approve') {
      throw new ConflictError(command.error);
    }
    res.status(202).json(personCommand(commandView(command), decisions));
  };
}
