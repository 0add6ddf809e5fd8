import type { SSMClient } from '@aws-sdk/client-ssm';
import { readInputs } from './inputs';
import { withInputs } from '../__testUtils__/withInputs';
import { chooseAlarms, parseSettings, readSettings } from './settings';
import { chooseTaskDefinition } from './taskDefinition';

const NAME = '/canary-portal/orders/production';
const settings = {
  taskDefinition: {
    family: 'orders-production',
    cpu: '256',
    runtimePlatform: { cpuArchitecture: 'ARM64' },
    containerDefinitions: [
      { name: 'app', essential: true, portMappings: [{ containerPort: 8080 }] },
    ],
    tags: [{ key: 'team', value: 'shop' }],
  },
  bootstrap: {
    desiredCount: 2,
    tags: [{ key: 'canary-portal:entity', value: 'component:default/orders' }],
  },
  alarmNames: ['orders-production-error-rate'],
};

/** An SSM that answers with a value, or with an error of that name. */
function ssmOf(answer: { value?: string; error?: string }) {
  const asked: unknown[] = [];
  const send = async (command: { input: unknown }) => {
    asked.push(command.input);
    if (answer.error) {
      throw Object.assign(new Error('not authorized'), { name: answer.error });
    }
    return { Parameter: { Value: answer.value } };
  };
  return { asked, ssm: { send } as unknown as SSMClient };
}

describe('the settings that the infrastructure keeps in SSM', () => {
  it('are taken as they are, but for the image', async () => {
    const { ssm, asked } = ssmOf({ value: JSON.stringify(settings) });
    expect(await readSettings(ssm, NAME)).toEqual(settings);
    expect(asked).toEqual([{ Name: NAME }]);
  });

  it.each([
    ['ParameterNotFound', /There is no SSM parameter.*infrastructure.yml/],
    ['AccessDeniedException', /needs ssm:GetParameter on it/],
    ['ThrottlingException', /^not authorized$/],
  ])('when SSM answers %s, say what to do', async (error, message) => {
    const { ssm } = ssmOf({ error });
    await expect(readSettings(ssm, NAME)).rejects.toThrow(message);
  });

  it.each([
    ['{', /is no JSON/],
    ['', /is no JSON/],
    ['[]', /holds no JSON object/],
    ['{}', /has no object taskDefinition/],
    ['{"taskDefinition":{"family":"a"}}', /has no object bootstrap/],
    ['{"taskDefinition":{},"bootstrap":{}}', /has no taskDefinition.family/],
    [
      '{"taskDefinition":{"family":"a","containerDefinitions":[{}]},"bootstrap":{}}',
      /in which each container has a name/,
    ],
    [
      JSON.stringify({ ...settings, alarmNames: 'orders-5xx' }),
      /has alarmNames that are no list of names/,
    ],
  ])('%j is refused, and says who writes it', (text, message) => {
    expect(() => parseSettings(NAME, text)).toThrow(message);
    expect(() => parseSettings(NAME, text)).toThrow(
      /\/canary-portal\/orders\/production.*Run the workflow infrastructure.yml/,
    );
  });

  it('name the alarms, unless the input does; without either the service keeps its own', () => {
    const { taskDefinition, bootstrap } = settings;
    const named = parseSettings(NAME, JSON.stringify(settings));
    const unnamed = parseSettings(
      NAME,
      JSON.stringify({ taskDefinition, bootstrap }),
    );
    expect(chooseAlarms({ alarmNames: ['mine'] }, named)).toEqual(['mine']);
    expect(chooseAlarms({}, named)).toEqual(settings.alarmNames);
    expect(chooseAlarms({}, unnamed)).toBeUndefined();
    expect(chooseAlarms({}, undefined)).toBeUndefined();
  });

  const choose = (inputs: Record<string, string>, containers?: object[]) =>
    chooseTaskDefinition(
      { ecs: { send: () => Promise.reject(new Error('not asked')) } } as never,
      withInputs(
        {
          cluster: 'platform',
          service: 'orders-production',
          environment: 'production',
          'settings-parameter': NAME,
          ...inputs,
        },
        () => readInputs({}),
      ),
      parseSettings(
        NAME,
        JSON.stringify({
          ...settings,
          taskDefinition: {
            ...settings.taskDefinition,
            ...(containers ? { containerDefinitions: containers } : {}),
          },
        }),
      ),
    );

  it('become a task definition with the image', async () => {
    expect(await choose({ image: 'orders:1.0.0' })).toMatchObject({
      family: 'orders-production',
      runtimePlatform: { cpuArchitecture: 'ARM64' },
      containerDefinitions: [{ name: 'app', image: 'orders:1.0.0' }],
      tags: [{ key: 'team', value: 'shop' }],
    });
  });

  it('need an image for every container', async () => {
    await expect(choose({})).rejects.toThrow(/No image .* container app/);
    await expect(
      choose({ image: 'orders:1' }, [{ name: 'app' }, { name: 'proxy' }]),
    ).rejects.toThrow(/container proxy: set the input image/);
  });
});
