import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import {
  DescribeServiceRevisionsCommand,
  ECSClient,
} from '@aws-sdk/client-ecs';
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { assumedBehaviour } from '../aws/ecs/unverified';
import { agrees, contractCases, runCase, sentence } from './run';
import { deployment } from './service-under-contract';
import { ContractTarget } from './target';

const usage = `Checks what the sandbox says about ECS against an AWS account.

  npm run verify:aws -- --cluster NAME --service NAME --region REGION
    --load-balancer app/NAME/ID   ALB, for the case on metrics
    --url http://…                production listener, for the same case
    --endpoint URL                another endpoint, such as the sandbox's
    --only ID[,ID]                these cases only

The service must have been made for this: behind an ALB, with two target
groups on its listener rule and an advancedConfiguration. It is deployed, rolled
back, deleted and created again. Credentials come from the usual places. It
takes about an hour. The cases:

${contractCases
  .map(
    ({ id, title, unverified }) =>
      `  ${id}${unverified ? ' (?)' : ''}: ${title}`,
  )
  .join('\n')}`;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The part of a target group's ARN that is its CloudWatch dimension. */
function targetGroupDimension(arn: string): string {
  return arn.slice(arn.lastIndexOf(':') + 1);
}

async function servingTargetGroup(target: ContractTarget): Promise<string> {
  const { targetServiceRevision } = await deployment(target);
  const { serviceRevisions } = await target.ecs.send(
    new DescribeServiceRevisionsCommand({
      serviceRevisionArns: [targetServiceRevision?.arn ?? ''],
    }),
  );
  const resolved = serviceRevisions?.[0]?.resolvedConfiguration;
  return targetGroupDimension(
    resolved?.loadBalancers?.[0]?.targetGroupArn ?? '',
  );
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      cluster: { type: 'string' },
      service: { type: 'string' },
      region: { type: 'string' },
      endpoint: { type: 'string' },
      url: { type: 'string' },
      'load-balancer': { type: 'string' },
      only: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const { cluster, service, region, endpoint, url } = values;
  if (values.help || !cluster || !service) {
    print(usage);
    return values.help ? 0 : 2;
  }
  const config = { region, endpoint };
  const target: ContractTarget = {
    ecs: new ECSClient(config),
    cluster,
    service,
    clock: { now: () => Date.now(), sleep: ms => sleep(ms) },
    assumed: assumedBehaviour,
  };
  const loadBalancer = values['load-balancer'];
  if (url && loadBalancer)
    target.traffic = {
      cloudwatch: new CloudWatchClient(config),
      loadBalancer,
      targetGroup: () => servingTargetGroup(target),
      request: async () => {
        await fetch(url).then(response => response.arrayBuffer());
      },
    };
  const only = values.only?.split(',');
  const wanted = contractCases.filter(({ id }) => !only || only.includes(id));
  let agreed = 0;
  let run = 0;
  for (const contractCase of wanted) {
    if (contractCase.needsTraffic && !target.traffic) {
      print(`not run  ${contractCase.id}: give --url and --load-balancer`);
      continue;
    }
    const result = await runCase(target, contractCase);
    run += 1;
    agreed += Number(agrees(result));
    print(sentence(result));
  }
  print(`${agreed} of ${run} cases are as the sandbox has them`);
  return agreed === run && run > 0 ? 0 : 1;
}

main().then(
  code => {
    process.exitCode = code;
  },
  error => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  },
);
