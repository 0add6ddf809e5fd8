import * as core from '@actions/core';
import { systemClock } from '@canary-portal/ecs-rollout';
import { runAction, setOutputs, writeSummary } from '../shared/action';
import { createClients } from '../shared/clients';
import { versionOf } from '../shared/versions';
import { readInputs } from './inputs';
import { run } from './run';
import { renderRollback } from './summary';

async function main(): Promise<void> {
  const inputs = readInputs(process.env);
  const say = (line: string) =>
    core.info(`${new Date().toISOString().slice(11, 19)} ${line}`);
  const ending = await run(
    inputs,
    createClients(inputs.region),
    systemClock,
    say,
  );
  const { outcome, cause, sentence } = ending;
  for (const check of ending.checks) {
    say(`${check.passed ? '✓' : '✗'} ${check.sentence}`);
  }
  setOutputs({
    outcome,
    'from-version': versionOf(ending.from),
    'to-version': versionOf(ending.to),
    'deployment-arn': ending.deploymentArn ?? '',
    cause: cause?.sentence ?? '',
    trigger: cause?.trigger ?? '',
  });
  await writeSummary(renderRollback(inputs, ending));
  if (outcome === 'rolled-back' || outcome === 'nothing-to-do') say(sentence);
  else core.setFailed(sentence);
}

runAction(main);
