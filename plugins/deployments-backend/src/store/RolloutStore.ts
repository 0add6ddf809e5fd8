import type { Knex } from 'knex';
import type { DeploymentRecord } from '@canary-portal/ecs-rollout';
import type { Block } from '@canary-portal/rollout-plan';
import { toBoolean, toDocument, toNumber } from './columns';
import type { RolloutRecord, Transition, TransitionKind } from './records';

interface Row {
  deployment_arn: string;
  deployment_id: string;
  service_arn: string;
  status: string;
  created_at: number | string;
  finished_at: number | string | null;
  record: string;
  block: string | null;
  evidence_complete: boolean | number;
}

/** A place in the history: everything strictly older comes next. */
export interface HistoryPosition {
  createdAt: number;
  deploymentArn: string;
}

/** The history of deployments and what was seen to change during each. */
export class RolloutStore {
  private readonly db: Knex;

  constructor(db: Knex) {
    this.db = db;
  }

  /** Keeps deployments as they are now; a block once seen stays. */
  async save(
    serviceArn: string,
    deployments: DeploymentRecord[],
    blocks: Block[],
  ): Promise<void> {
    for (const deployment of deployments) {
      // A clone is named by the block of the version that it replaced.
      const block = blocks.find(
        b =>
          b.deploymentId === deployment.id &&
          b.fingerprint === deployment.target.fingerprint,
      );
      const current = {
        status: deployment.status,
        finished_at: deployment.finishedAt ?? null,
        record: JSON.stringify(deployment),
        ...(block && { block: JSON.stringify(block) }),
      };
      await this.db('rollouts')
        .insert({
          deployment_arn: deployment.arn,
          deployment_id: deployment.id,
          service_arn: serviceArn,
          created_at: deployment.createdAt,
          evidence_complete: false,
          ...current,
        })
        .onConflict('deployment_arn')
        .merge(current);
    }
  }

  /** Newest first. */
  async list(
    serviceArns: string[],
    options: { limit: number; after?: HistoryPosition },
  ): Promise<RolloutRecord[]> {
    const { after, limit } = options;
    const rows = await this.db<Row>('rollouts')
      .whereIn('service_arn', serviceArns)
      .modify(query => {
        if (after) {
          query.whereRaw(
            '(created_at < ? or (created_at = ? and deployment_arn < ?))',
            [after.createdAt, after.createdAt, after.deploymentArn],
          );
        }
      })
      .orderBy([
        { column: 'created_at', order: 'desc' },
        { column: 'deployment_arn', order: 'desc' },
      ])
      .limit(limit);
    return rows.map(toRecord);
  }

  async getById(
    serviceArns: string[],
    deploymentId: string,
  ): Promise<RolloutRecord | undefined> {
    const row = await this.db<Row>('rollouts')
      .whereIn('service_arn', serviceArns)
      .where('deployment_id', deploymentId)
      .first();
    return row && toRecord(row);
  }

  async get(deploymentArn: string): Promise<RolloutRecord | undefined> {
    const row = await this.db<Row>('rollouts')
      .where('deployment_arn', deploymentArn)
      .first();
    return row && toRecord(row);
  }

  /** Those whose evidence is not complete, newest first. */
  async withOpenEvidence(
    serviceArn: string,
    limit: number,
  ): Promise<RolloutRecord[]> {
    const rows = await this.db<Row>('rollouts')
      .where({ service_arn: serviceArn, evidence_complete: false })
      .orderBy('created_at', 'desc')
      .limit(limit);
    return rows.map(toRecord);
  }

  async completeEvidence(deploymentArn: string): Promise<void> {
    await this.db('rollouts')
      .where('deployment_arn', deploymentArn)
      .update({ evidence_complete: true });
  }

  async addTransitions(
    deploymentArn: string,
    transitions: Transition[],
  ): Promise<void> {
    if (transitions.length === 0) {
      return;
    }
    await this.db('transitions')
      .insert(transitions.map(t => ({ deployment_arn: deploymentArn, ...t })))
      .onConflict(['deployment_arn', 'at', 'kind', 'value'])
      .ignore();
  }

  async transitions(deploymentArn: string): Promise<Transition[]> {
    const rows: { at: number | string; kind: TransitionKind; value: string }[] =
      await this.db('transitions')
        .where('deployment_arn', deploymentArn)
        .orderBy('at');
    return rows.map(({ at, kind, value }) => ({
      at: toNumber(at),
      kind,
      value,
    }));
  }
}

function toRecord(row: Row): RolloutRecord {
  return {
    serviceArn: row.service_arn,
    deployment: toDocument<DeploymentRecord>(row.record),
    block: row.block === null ? null : toDocument<Block>(row.block),
    evidenceComplete: toBoolean(row.evidence_complete),
  };
}
