import { runAction } from '../__testUtils__/runAction';

type Needs = Record<
  string,
  { result: string; outputs?: Record<string, string> }
>;

const OK: Needs = {
  unit: { result: 'success' },
  security: { result: 'success' },
  build: { result: 'success', outputs: { version: '1.2.0-s7-abcdef0' } },
  deploy: { result: 'success', outputs: { outcome: 'completed' } },
  back: { result: 'skipped' },
  hand: { result: 'skipped' },
};

async function decide(needs: Needs, event = 'push') {
  const { outputs, exitCode, log } = await runAction(
    'outcome',
    {
      needs: JSON.stringify({ ...OK, ...needs }),
      security: 'security',
      build: 'build',
      deploy: 'deploy',
      rollback: 'back',
      'by-hand': 'hand',
    },
    { GITHUB_EVENT_NAME: event },
  );
  expect(`${exitCode} ${log}`).toMatch(/^0 /);
  return outputs;
}

const notRun = { result: 'skipped' };

describe('what is announced', () => {
  it('is a version that serves', async () => {
    expect(await decide({})).toEqual({
      event: 'deployment-succeeded',
      'security-alert': 'false',
      reached: 'true',
      version: '1.2.0-s7-abcdef0',
      cause: '',
    });
  });

  it.each<[string, Needs, string]>([
    [
      'nothing while an approval is waited for',
      {
        deploy: {
          result: 'success',
          outputs: { outcome: 'awaiting-approval' },
        },
      },
      '',
    ],
    [
      'nothing for a run that a newer one replaced',
      {
        deploy: { result: 'cancelled' },
        back: { result: 'success', outputs: { outcome: 'nothing-to-do' } },
      },
      '',
    ],
    [
      'a rollback by the driver',
      {
        deploy: { result: 'failure', outputs: { outcome: 'rolled-back' } },
        back: { result: 'success', outputs: { outcome: 'nothing-to-do' } },
      },
      'rolled-back',
    ],
    [
      'a rollback by the job after one that was lost',
      {
        deploy: { result: 'failure' },
        back: { result: 'success', outputs: { outcome: 'rolled-back' } },
      },
      'rolled-back',
    ],
    [
      'a rollback that the driver began when it was cancelled',
      {
        deploy: { result: 'cancelled' },
        back: {
          result: 'success',
          outputs: { outcome: 'nothing-to-do', trigger: 'driver-error' },
        },
      },
      'rolled-back',
    ],
    [
      'a rollback that failed',
      { deploy: { result: 'failure' }, back: { result: 'failure' } },
      'rollback-failed',
    ],
    [
      'a deployment that was refused',
      {
        deploy: { result: 'failure', outputs: { outcome: 'refused' } },
        back: { result: 'success', outputs: { outcome: 'nothing-to-do' } },
      },
      'deployment-failed',
    ],
  ])('%s', async (_, needs, event) => {
    expect(await decide(needs)).toMatchObject({ event, reached: 'true' });
  });

  it('is why it went back', async () => {
    const cause = 'Error rate 20 %, limit 5 %, at 5 % of traffic.';
    const deploy = {
      result: 'failure',
      outputs: { outcome: 'rolled-back', cause },
    };
    expect(await decide({ deploy })).toMatchObject({ cause });
  });

  it('are the checks that kept it from being deployed', async () => {
    const checks = {
      unit: { result: 'failure' },
      security: { result: 'failure' },
      build: notRun,
      deploy: notRun,
    };
    expect(await decide(checks)).toEqual({
      event: 'deployment-failed',
      'security-alert': 'true',
      reached: 'false',
      version: '',
      cause: 'Nothing was deployed: unit, security failed.',
    });
  });

  it('is an image that the scan refused', async () => {
    const build = { result: 'failure', outputs: { scan: 'failure' } };
    expect(await decide({ build, deploy: notRun })).toMatchObject({
      event: 'deployment-failed',
      'security-alert': 'true',
    });
  });

  it('is on a schedule what the security checks found, and no deployment', async () => {
    const weekly = {
      security: { result: 'failure' },
      build: notRun,
      deploy: notRun,
    };
    expect(await decide(weekly, 'schedule')).toMatchObject({
      event: '',
      'security-alert': 'true',
    });
  });

  it.each([
    ['success', 'rolled-back', 'rolled-back'],
    ['success', 'nothing-to-do', ''],
    ['failure', 'refused', 'rollback-failed'],
    ['failure', '', 'rollback-failed'],
  ])(
    'of a rollback by hand (%s, %s) is "%s"',
    async (result, outcome, event) => {
      const outputs = { outcome, 'to-version': '1.1.0' };
      expect(
        await decide({
          build: notRun,
          deploy: notRun,
          hand: { result, outputs },
        }),
      ).toMatchObject({ event });
    },
  );
});
