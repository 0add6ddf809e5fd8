import { createAccount, type Account } from './__testUtils__/account';
import { Job, untilLog, type StepResult } from './__testUtils__/job';

jest.setTimeout(240_000);

const SPEED = 20;

const PLAN = `
apiVersion: canary-portal/v1
environments:
  production:
    strategy: canary
    canary-stages:
      - { percentage: 20, duration: 20s }
      - { percentage: 60, duration: 20s }
      - { percentage: 100 }
    rollback-triggers:
      health-check-failure: { consecutive: 3, interval: 10s }
      error-rate-threshold: { above: 5%, minimum-requests: 50 }
      response-time-threshold: { percentile: p95, above: 2s, minimum-requests: 50 }
    max-hold: 5m
    bake-time: 1m
    approval: none
`;

const DEPLOY = 'orders-production-deploy';
const ROLLBACK = 'orders-production-rollback';
const NOTIFY = 'orders-notifications';

const SERVICE = {
  cluster: 'platform',
  service: 'orders-production',
  environment: 'production',
};

interface Logged {
  service: string;
  operation: string;
  error?: string;
  message?: string;
  caller?: string;
}

describe('the Actions of a service, with its own roles', () => {
  let account: Account;
  let job: Job;
  const requests: Logged[] = [];
  let runs = 100;

  beforeAll(async () => {
    account = await createAccount({
      speed: SPEED,
      onRequest: entry => requests.push(entry),
    });
    job = new Job(account, SPEED, PLAN);
    for (const version of ['1.0.0', '1.1.0', '1.2.0', '1.3.0']) {
      await control('PUT', `/images/orders/${version}`, {});
    }
    await control('PUT', '/images/orders/1.9.0', {
      behaviour: { errorRatePercent: 30 },
    });
  });
  afterAll(async () => {
    await account?.sandbox.close();
    job?.close();
  });

  async function control(method: string, path: string, body: unknown) {
    const answer = await fetch(account.sandbox.controlUrl + path, {
      method,
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(await answer.text());
  }

  const deploy = (version: string, run = (runs += 1)) =>
    job.start(
      'rollout',
      { role: DEPLOY, context: 'environment:production', run },
      {
        ...SERVICE,
        'settings-parameter': '/canary-portal/orders/production',
        image: `${account.sandbox.world.images.host}/orders:${version}`,
        alarms: 'orders-production-error-rate',
      },
    );

  async function rollBack(
    inputs: Record<string, string> = {},
    run = (runs += 1),
  ): Promise<StepResult> {
    const step = await job.start(
      'rollback',
      { role: ROLLBACK, context: 'environment:production-rollback', run },
      { ...SERVICE, reason: 'Orders were lost', ...inputs },
    );
    return step.result;
  }

  async function tell(
    action: string,
    inputs: Record<string, string>,
  ): Promise<StepResult> {
    const step = await job.start(
      action,
      { role: NOTIFY, context: 'environment:notifications', run: (runs += 1) },
      inputs,
    );
    return step.result;
  }

  it('make the first deployment, as the infrastructure has set it', async () => {
    const first = await (await deploy('1.0.0')).result;
    expect(first).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'completed', 'version-serving': '1.0.0' },
    });
    await control('PUT', '/traffic/orders', {
      environment: 'production',
      rps: 30,
    });
  });

  it('roll out a canary', async () => {
    const canary = await (await deploy('1.1.0')).result;
    expect(canary).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'completed', 'version-serving': '1.1.0' },
    });
  });

  it('take a bad version back, and block it', async () => {
    const bad = await (await deploy('1.9.0')).result;
    expect(bad).toMatchObject({
      exitCode: 1,
      outputs: {
        outcome: 'rolled-back',
        trigger: 'error-rate-threshold',
        'version-serving': '1.1.0',
      },
    });
  });

  it('roll back in mid-canary, by the other role', async () => {
    const canary = await deploy('1.2.0');
    await untilLog(canary, '20 % of traffic');
    const back = await rollBack();
    expect(back).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'rolled-back', 'to-version': '1.1.0' },
    });
    expect((await canary.result).outputs.outcome).not.toBe('completed');
  });

  it('bring an earlier version back when nothing is on its way', async () => {
    const back = await rollBack({ target: '1.0.0' });
    expect(back).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'rolled-back', 'to-version': '1.0.0' },
    });
  });

  it('roll back what a runner that died has left', async () => {
    const run = (runs += 1);
    const canary = await deploy('1.3.0', run);
    await untilLog(canary, '20 % of traffic');
    canary.kill();
    await canary.result;
    const back = await rollBack({ mode: 'auto' }, run);
    expect(back).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'rolled-back', 'to-version': '1.0.0' },
    });
  });

  it('report what was deployed, and tell people', async () => {
    const report = await tell('report', {
      cluster: 'platform',
      services: 'production: orders-production',
    });
    expect(report).toMatchObject({ exitCode: 0 });
    expect(report.outputs.summary).toContain('1.0.0');

    const topic =
      'arn:aws:sns:eu-west-1:111122223333:canary-portal-notifications';
    const notify = await tell('notify', {
      event: 'rolled-back',
      service: 'orders',
      environment: 'production',
      version: '1.3.0',
      cause: 'Orders were lost.',
      'sns-topic-arn': topic,
    });
    expect(notify).toMatchObject({ exitCode: 0, outputs: { sent: 'sms' } });
    const failed = await tell('notify', {
      event: 'deployment-failed',
      service: 'orders',
      environment: 'production',
      version: '1.3.0',
      'email-via': 'ses',
      'email-from': 'deploy@acme.example',
      'email-to': 'team@acme.example',
    });
    expect(failed).toMatchObject({ exitCode: 0, outputs: { sent: 'email' } });
    expect(account.sandbox.inbox.all()).toMatchObject([
      { channel: 'ses', to: ['team@acme.example'] },
      { channel: 'sns', to: [topic], text: expect.stringContaining('1.3.0') },
    ]);
  });

  it('were refused nothing', () => {
    const refused = requests.filter(({ error }) =>
      /AccessDenied|Authorization|Token/.test(error ?? ''),
    );
    expect(refused).toEqual([]);
    const roles = new Set(
      requests.flatMap(({ caller }) => caller?.split('/')[1] ?? []),
    );
    expect([...roles].sort()).toEqual([NOTIFY, DEPLOY, ROLLBACK]);
  });
});
