import {
  drive,
  readTarget,
  systemClock,
  type AwsClients,
  type DriveResult,
  type RolloutEvent,
} from '@canary-portal/ecs-rollout';
import type { RolloutMeta } from '@canary-portal/rollout-plan';
import type { Clients } from '../shared/clients';
import { readPlan } from '../shared/plan';
import { versionOfImage } from '../shared/words';
import { readBootstrap } from './files';
import type { RolloutInputs } from './inputs';
import { probeTestListener } from './probe';
import { chooseAlarms, type ServiceSettings } from './settings';
import { chooseTaskDefinition } from './taskDefinition';

/** The end of a run: what the driver says, and what ECS says after it. */
export interface RunResult {
  result: DriveResult;
  version: string;
  /** Absent when it could not be read; empty when nothing serves. */
  versionServing?: string;
  /** Whether the run did what it was asked to. */
  success: boolean;
}

interface Serving {
  version: string;
  taskDefinitionArn: string;
  healthyTasks: number;
}

/** The truth check: which task definition serves, whatever the driver believes. */
async function readServing(
  clients: AwsClients,
  inputs: RolloutInputs,
): Promise<Serving | undefined> {
  try {
    const { serving } = await readTarget(clients, inputs.target);
    if (!serving) return undefined;
    const { meta, taskDefinitionArn, images, tasks } = serving;
    return {
      healthyTasks: tasks.healthy,
      version: meta?.version ?? versionOfImage(images[0]?.image ?? ''),
      taskDefinitionArn,
    };
  } catch {
    // What cannot be read is left unsaid.
    return undefined;
  }
}

/** Rolls out as the inputs say. */
export async function run(
  clients: Clients,
  inputs: RolloutInputs,
  options: {
    /** From the parameter, when one is named. */
    settings?: ServiceSettings;
    signal: AbortSignal;
    onEvent(event: RolloutEvent): void;
  },
): Promise<RunResult> {
  const { settings } = options;
  const plan = readPlan(inputs.planPath, inputs.environment);
  const taskDefinition = inputs.resume
    ? undefined
    : await chooseTaskDefinition(clients, inputs, settings);
  const bootstrap = inputs.bootstrapPath
    ? readBootstrap(inputs.bootstrapPath)
    : settings?.bootstrap;
  const image =
    inputs.image ?? taskDefinition?.containerDefinitions?.[0]?.image;
  const version = inputs.version ?? versionOfImage(image ?? 'unknown');
  const meta: RolloutMeta = {
    schema: 1,
    environment: inputs.environment,
    repository: inputs.repository,
    commit: inputs.commit,
    version,
    run: inputs.run,
    actor: inputs.actor,
    plan,
    fingerprint: '',
    ...(inputs.commitMessage ? { commitMessage: inputs.commitMessage } : {}),
  };
  const result = await drive({
    clients,
    clock: systemClock,
    target: inputs.target,
    ...(taskDefinition ? { taskDefinition } : {}),
    meta,
    plan,
    ...(bootstrap ? { bootstrap } : {}),
    alarmNames: chooseAlarms(inputs, settings),
    signal: options.signal,
    onEvent: options.onEvent,
    run: inputs.run,
    deployWhileAlarming: inputs.deployWhileAlarming,
    resume: inputs.resume,
    until: inputs.until,
    timeLimitSeconds: inputs.timeLimitSeconds,
    ...(inputs.probeTestListener ? { probe: probeTestListener } : {}),
  });
  // A runner that is being stopped has no time for questions.
  const serving = options.signal.aborted
    ? undefined
    : await readServing(clients, inputs);
  const approved =
    inputs.until === 'approval' && result.outcome === 'awaiting-approval';
  const servesNew =
    result.servingNew &&
    serving?.taskDefinitionArn === result.taskDefinitionArn;
  // What a first deployment that failed leaves behind serves nobody.
  const nothing = serving?.healthyTasks === 0 && !result.servingNew;
  return {
    result,
    version,
    versionServing: nothing ? '' : serving?.version,
    success: approved || servesNew,
  };
}
