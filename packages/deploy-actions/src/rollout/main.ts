import * as core from '@actions/core';
import { createClients } from './clients';
import { readInputs, type RolloutInputs } from './inputs';
import { createLog } from './log';
import { cleanUp } from './post';
import { run, type RunResult } from './run';
import { renderSummary } from './summary';

/** Saved by the first step for the one after the job. */
const STARTED = 'started';
const FINISHED = 'finished';
/** Open connections keep a process alive: after this it ends anyway. */
const LINGER_MS = 500;

function setOutputs({ result, versionServing }: RunResult): void {
  core.setOutput('outcome', result.outcome);
  core.setOutput('serving-new', result.servingNew);
  core.setOutput('version-serving', versionServing ?? '');
  core.setOutput('deployment-arn', result.deploymentArn ?? '');
  core.setOutput('task-definition-arn', result.taskDefinitionArn ?? '');
  core.setOutput('trigger', result.cause?.trigger ?? '');
  core.setOutput('cause', result.cause?.sentence ?? '');
  core.setOutput('working-seconds', result.workingSeconds);
  core.setOutput('waiting-seconds', result.waitingSeconds);
}

async function writeSummary(
  inputs: RolloutInputs,
  { result, version, versionServing }: RunResult,
): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  const { target, environment } = inputs;
  await core.summary
    .addRaw(
      renderSummary(result, {
        service: `${target.cluster}/${target.service}`,
        environment,
        version,
        versionServing,
      }),
      true,
    )
    .write();
}

function failureOf({ result, version, versionServing }: RunResult): string {
  const why = [result.cause?.sentence, ...result.problems].filter(Boolean);
  const serving = versionServing ? ` Serving: ${versionServing}.` : '';
  return `${version} is not the version serving (${result.outcome}). ${
    why.join(' ') || 'ECS serves another revision than the driver believes.'
  }${serving}`;
}

async function main(): Promise<void> {
  const inputs = readInputs(process.env);
  const clients = createClients(inputs.region);
  if (core.getState(STARTED)) {
    if (core.getState(FINISHED) !== 'true') await cleanUp(clients, inputs);
    return;
  }
  core.saveState(STARTED, 'true');
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (!controller.signal.aborted) {
        core.info(`${signal}: the rollout is rolled back`);
      }
      controller.abort();
    });
  }
  const log = createLog(core);
  const ended = await run(clients, inputs, {
    signal: controller.signal,
    onEvent: event => log.event(event),
  });
  log.close();
  setOutputs(ended);
  await writeSummary(inputs, ended);
  // Cancelled in mid-rollout: the step after the job sees the rollback through.
  if (!controller.signal.aborted) core.saveState(FINISHED, 'true');
  if (!ended.success) core.setFailed(failureOf(ended));
}

main()
  .catch((error: unknown) => {
    core.setFailed(error instanceof Error ? error.message : String(error));
  })
  .finally(() => {
    setTimeout(() => process.exit(), LINGER_MS).unref();
  });
