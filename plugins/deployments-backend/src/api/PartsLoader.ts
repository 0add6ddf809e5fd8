import type { Entity } from '@backstage/catalog-model';
import type { Target } from '@canary-portal/plugin-deployments-common';
import type { EcsSource } from '../sources/EcsSource';
import type { DeploymentStore } from '../store/DeploymentStore';
import type { RolloutRecord } from '../store/records';
import type { RolloutParts, TargetParts } from '../views/records';
import { seenInTime } from '../views/seenInTime';
import { sourceLinksOf } from '../views/sourceLinks';

const HISTORY = 100;
const COMMANDS = 20;

/** Gathers from the store what views are made of. Never asks AWS. */
export class PartsLoader {
  private readonly store: DeploymentStore;
  private readonly source: Pick<EcsSource, 'refusal'>;
  private readonly commandsRefusal: string | undefined;

  constructor(options: {
    store: DeploymentStore;
    source: Pick<EcsSource, 'refusal'>;
    commandsRefusal: string | undefined;
  }) {
    this.store = options.store;
    this.source = options.source;
    this.commandsRefusal = options.commandsRefusal;
  }

  async target(
    entity: Entity,
    entityRef: string,
    target: Target,
  ): Promise<TargetParts> {
    const { serviceArn } = target;
    const [service, history, commands] = await Promise.all([
      this.store.services.get(serviceArn),
      this.store.rollouts.list([serviceArn], { limit: HISTORY }),
      this.store.commands.list(serviceArn, COMMANDS),
    ]);
    return {
      target,
      entityRef,
      links: sourceLinksOf(entity),
      service,
      history,
      newest: history[0] && (await this.rollout(history[0])),
      commands: commands.filter(command => command.entityRef === entityRef),
      refusal: this.source.refusal(serviceArn),
      commandsRefusal: this.commandsRefusal,
    };
  }

  async rollout(rollout: RolloutRecord): Promise<RolloutParts> {
    const { arn } = rollout.deployment;
    const [transitions, observations, verdicts, commands] = await Promise.all([
      this.store.rollouts.transitions(arn),
      this.store.evidence.observations(arn),
      this.store.evidence.verdicts(arn),
      this.store.commands.ofDeployments([arn]),
    ]);
    return {
      rollout,
      transitions: seenInTime(rollout.deployment, transitions),
      observations,
      verdicts,
      commands,
    };
  }
}
