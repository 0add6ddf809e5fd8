import * as core from '@actions/core';
import {
  systemClock,
  withRetries,
  type AwsClients,
} from '@canary-portal/ecs-rollout';
import { runAction, setOutputs, writeSummary } from '../shared/action';
import { createClients } from '../shared/clients';
import { messageOf } from '../shared/words';
import { readInputs, type ReportedService } from './inputs';
import { readDigest } from './read';
import { renderReport, type Section } from './render';

const DAY_MS = 24 * 3_600_000;

/** One environment; one that cannot be read keeps no other from being read. */
async function readSection(
  clients: AwsClients,
  { environment, target }: ReportedService,
  since: number,
): Promise<Section & { failed?: boolean }> {
  const section = { environment, service: target.service };
  try {
    const digest = await readDigest(clients, target, since);
    return digest
      ? { ...section, digest }
      : { ...section, problem: 'Not deployed yet: there is no ECS service.' };
  } catch (error) {
    const problem = `Cannot be read: ${messageOf(error)}`;
    core.warning(problem, { title: `No report of ${environment}` });
    return { ...section, problem, failed: true };
  }
}

async function main(): Promise<void> {
  const { services, region, days } = readInputs(process.env);
  const clients = withRetries(createClients(region), {
    clock: systemClock,
    random: Math.random,
  });
  const until = systemClock.now();
  const from = until - days * DAY_MS;
  const sections: (Section & { failed?: boolean })[] = [];
  for (const service of services) {
    sections.push(await readSection(clients, service, from));
  }
  const summary = renderReport(sections, { from, until });
  const sum = (count: (section: Section) => number | undefined) =>
    sections.reduce((total, section) => total + (count(section) ?? 0), 0);
  core.info(summary);
  setOutputs({
    summary,
    deployments: sum(({ digest }) => digest?.deployments),
    rollbacks: sum(({ digest }) => digest?.wentBack.length),
  });
  // A code block: nothing in it becomes markup.
  await writeSummary(
    `## Deployments of the last ${days} days\n\n~~~text\n${summary.replaceAll(
      '~~~',
      '~ ~ ~',
    )}~~~\n`,
  );
  if (sections.every(({ failed }) => failed)) {
    core.setFailed('No environment could be read: see the warnings above.');
  }
}

runAction(main);
