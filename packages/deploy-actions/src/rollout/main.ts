import * as core from '@actions/core';
import { SSMClient } from '@aws-sdk/client-ssm';
import { runAction, setOutputs, writeSummary } from '../shared/action';
import { awsConfig, createClients } from '../shared/clients';
import { oidcCredentials, type CredentialProvider } from '../shared/oidc';
import { readInputs, type RolloutInputs } from './inputs';
import { createLog } from './log';
import { cleanUp } from './post';
import { run, type RunResult } from './run';
import { readSettings, type ServiceSettings } from './settings';
import { renderSummary } from './summary';

/** Saved by the first step for the one after the job. */
const STARTED = 'started';
const FINISHED = 'finished';

function outputsOf({ result, versionServing }: RunResult) {
  return {
    outcome: result.outcome,
    'serving-new': result.servingNew,
    'version-serving': versionServing ?? '',
    'deployment-arn': result.deploymentArn ?? '',
    'task-definition-arn': result.taskDefinitionArn ?? '',
    trigger: result.cause?.trigger ?? '',
    cause: result.cause?.sentence ?? '',
    'working-seconds': result.workingSeconds,
    'waiting-seconds': result.waitingSeconds,
  };
}

function summaryOf(
  { target, environment }: RolloutInputs,
  { result, version, versionServing }: RunResult,
): string {
  return renderSummary(result, {
    service: `${target.cluster}/${target.service}`,
    environment,
    version,
    versionServing,
  });
}

/** The role's own credentials where one is named, else the environment's. */
function credentialsOf(inputs: RolloutInputs): CredentialProvider | undefined {
  const { roleArn, region, repository } = inputs;
  return roleArn
    ? oidcCredentials(
        roleArn,
        {
          region,
          sessionName: `${repository}-${process.env.GITHUB_RUN_ID ?? 'local'}`,
        },
        process.env,
      )
    : undefined;
}

async function settingsOf(
  { settingsParameter, resume, region }: RolloutInputs,
  credentials: CredentialProvider | undefined,
): Promise<ServiceSettings | undefined> {
  if (!settingsParameter || resume) return undefined;
  const ssm = new SSMClient(awsConfig(region, credentials));
  return readSettings(ssm, settingsParameter);
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
  const credentials = credentialsOf(inputs);
  const clients = createClients(inputs.region, credentials);
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
  const settings = await settingsOf(inputs, credentials);
  const ended = await run(clients, inputs, {
    settings,
    signal: controller.signal,
    onEvent: event => log.event(event),
  });
  log.close();
  setOutputs(outputsOf(ended));
  await writeSummary(summaryOf(inputs, ended));
  // Cancelled in mid-rollout: the step after the job sees the rollback through.
  if (!controller.signal.aborted) core.saveState(FINISHED, 'true');
  if (!ended.success) core.setFailed(failureOf(ended));
}

runAction(main);
