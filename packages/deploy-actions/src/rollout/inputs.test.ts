import { runOf } from '../shared/inputs';
import { readInputs } from './inputs';
import { withImage } from './taskDefinition';

const ARN =
  'arn:aws:ecs:eu-west-1:111122223333:service/platform/orders-production';

function withInputs(inputs: Record<string, string>) {
  const names = Object.keys(inputs).map(name => `INPUT_${name.toUpperCase()}`);
  Object.entries(inputs).forEach(([name, value]) => {
    process.env[`INPUT_${name.toUpperCase()}`] = value;
  });
  try {
    return readInputs({ GITHUB_REPOSITORY: 'acme/orders', GITHUB_RUN_ID: '7' });
  } finally {
    names.forEach(name => delete process.env[name]);
  }
}

describe('the inputs', () => {
  it('take the service from its ARN, and the region with it', () => {
    expect(
      withInputs({ 'service-arn': ARN, environment: 'production' }),
    ).toMatchObject({
      target: { cluster: 'platform', service: 'orders-production' },
      region: 'eu-west-1',
      planPath: 'deployment.yaml',
      until: 'end',
      resume: false,
      run: 'https://github.com/acme/orders/actions/runs/7',
    });
  });

  it('take cluster and service by name, and alarms in a list', () => {
    expect(
      withInputs({
        cluster: 'platform',
        service: 'orders',
        environment: 'staging',
        alarms: 'orders-5xx, orders-latency\nqueue-age',
        'time-limit-minutes': '30',
      }),
    ).toMatchObject({
      target: { cluster: 'platform', service: 'orders' },
      alarmNames: ['orders-5xx', 'orders-latency', 'queue-age'],
      timeLimitSeconds: 1_800,
    });
  });

  it.each([
    [{ environment: 'production' }, /Name the service/],
    [
      {
        'service-arn': ARN,
        environment: 'a',
        'settings-parameter': '/p',
        bootstrap: 'bootstrap.json',
      },
      /settings-parameter and bootstrap are both set.*leave bootstrap out/,
    ],
    [{ 'service-arn': 'arn:aws:s3:::x', environment: 'a' }, /is not the ARN/],
    [{ 'service-arn': ARN }, /environment is missing/],
    [{ 'service-arn': ARN, environment: 'a', until: 'noon' }, /use end or/],
    [
      { 'service-arn': ARN, environment: 'a', resume: 'maybe' },
      /true or false/,
    ],
    [
      { 'service-arn': ARN, environment: 'a', 'time-limit-minutes': 'x' },
      /a number of minutes/,
    ],
  ])('%j are refused with what to do', (inputs, message) => {
    expect(() => withInputs(inputs)).toThrow(message);
  });

  it('a run outside of GitHub still has a name', () => {
    expect(runOf({})).toMatch(/^local-/);
  });
});

describe('the image', () => {
  const definition = {
    family: 'orders',
    containerDefinitions: [
      { name: 'proxy', image: 'envoy', essential: false },
      { name: 'app', image: 'old' },
    ],
  };

  it('goes into the essential container, or the one that is named', () => {
    const images = (wanted?: string) =>
      withImage(definition, 'new', wanted).containerDefinitions?.map(
        c => c.image,
      );
    expect(images()).toEqual(['envoy', 'new']);
    expect(images('proxy')).toEqual(['new', 'old']);
    expect(() => images('nobody')).toThrow('It has proxy, app');
  });
});
