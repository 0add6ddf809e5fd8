import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import {
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import { assumedBehaviour } from '../aws/ecs/unverified';
import { createSandbox, Sandbox } from '../sandbox';
import { albPublishingLag } from './cases/publishing-lag';
import { agrees, runCase, sentence } from './run';
import { resting, untilOver } from './service-under-contract';
import { ContractTarget } from './target';

const SPEED = 30;

/** A service of real processes behind the real proxy, at many times speed. */
async function realTarget(sandbox: Sandbox): Promise<ContractTarget> {
  const provisioned = await sandbox.provision({
    name: 'contract',
    environment: 'production',
  });
  await fetch(`${sandbox.controlUrl}/images/contract/1.0.0`, { method: 'PUT' });
  const config = {
    endpoint: sandbox.awsUrl,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
  };
  const ecs = new ECSClient(config);
  const { containerName, containerPort } = provisioned;
  const { taskDefinition } = await ecs.send(
    new RegisterTaskDefinitionCommand({
      family: provisioned.serviceName,
      networkMode: 'awsvpc',
      containerDefinitions: [
        {
          name: containerName,
          image: `${provisioned.repositoryUri}:1.0.0`,
          portMappings: [{ containerPort }],
        },
      ],
    }),
  );
  await ecs.send(
    new CreateServiceCommand({
      cluster: provisioned.cluster,
      serviceName: provisioned.serviceName,
      taskDefinition: taskDefinition?.taskDefinitionArn,
      desiredCount: 1,
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
      deploymentConfiguration: resting,
      loadBalancers: [
        {
          targetGroupArn: provisioned.blueTargetGroupArn,
          containerName,
          containerPort,
          advancedConfiguration: {
            alternateTargetGroupArn: provisioned.greenTargetGroupArn,
            productionListenerRule: provisioned.productionRuleArn,
            testListenerRule: provisioned.testRuleArn,
            roleArn: 'arn:aws:iam::111122223333:role/ecs-load-balancing',
          },
        },
      ],
    }),
  );
  const dimension = (arn: string, from: string) => arn.slice(arn.indexOf(from));
  return {
    ecs,
    cluster: provisioned.cluster,
    service: provisioned.serviceName,
    clock: sandbox.clock,
    assumed: assumedBehaviour,
    traffic: {
      cloudwatch: new CloudWatchClient(config),
      loadBalancer: dimension(provisioned.loadBalancerArn, 'app/'),
      targetGroup: async () =>
        dimension(provisioned.blueTargetGroupArn, 'targetgroup/'),
      request: async () => {
        const answer = await fetch(provisioned.productionUrl);
        await answer.arrayBuffer();
      },
    },
  };
}

describe('the contract, in the world of real processes', () => {
  it('has ALB metrics as late as AWS is assumed to have them', async () => {
    const sandbox = await createSandbox({ speed: SPEED });
    try {
      const target = await realTarget(sandbox);
      await untilOver(target);
      const result = await runCase(target, albPublishingLag);
      expect(sentence(result)).toMatch(/^observed/);
      expect(agrees(result)).toBe(true);
    } finally {
      await sandbox.close();
    }
  }, 60_000);
});
