import { withInputs } from '../__testUtils__/withInputs';
import { readInputs } from './inputs';
import { secretsOf } from './secrets';

const env = {
  GITHUB_REPOSITORY: 'acme/orders',
  GITHUB_RUN_ID: '7',
  GITHUB_RUN_ATTEMPT: '2',
  RUNNER_TEMP: '/runner/temp',
  AWS_REGION: 'eu-west-1',
};
const read = (inputs: Record<string, string>) =>
  withInputs({ event: 'rolled-back', service: 'orders', ...inputs }, () =>
    readInputs(env),
  );

describe('the inputs of a notification', () => {
  it('take the run for where to look and what happened', () => {
    expect(read({})).toMatchObject({
      notice: {
        runUrl: 'https://github.com/acme/orders/actions/runs/7',
        attempt: 2,
      },
      occurrence: 'https://github.com/acme/orders/actions/runs/7/2',
      sentFolder: '/runner/temp/canary-portal-notify',
      settings: { emailVia: 'smtp', emailPort: 587, region: 'eu-west-1' },
    });
  });

  it('take a placeholder for nothing', () => {
    const { settings } = read({
      'slack-webhook-url': 'not-configured',
      'email-host': '',
      'email-to': ' Not-Configured ',
      'sns-topic-arn': 'not-configured',
    });
    expect(settings).toMatchObject({
      slackWebhookUrl: undefined,
      emailHost: undefined,
      emailTo: undefined,
      snsTopicArn: undefined,
    });
    expect(secretsOf(settings)).toEqual([]);
  });

  it('name every value that no log may show', () => {
    const { settings } = read({
      'slack-webhook-url': 'https://hooks.example/secret',
      'email-username': 'deploy',
      'email-password': 'hunter2',
      'email-to': 'a@b.example,c@d.example',
    });
    expect(secretsOf(settings)).toEqual([
      'https://hooks.example/secret',
      'hunter2',
      'a@b.example,c@d.example',
      'a@b.example',
      'c@d.example',
      'deploy',
    ]);
  });

  it('are kept to text', () => {
    const { notice } = read({
      cause: 'slow\r\n\r\nEvil: yes',
      details: 'one\ntwo',
      'portal-url': 'data:text/html,<script>',
    });
    expect(notice).toMatchObject({
      cause: 'slow Evil: yes',
      details: 'one\ntwo',
      portalUrl: undefined,
    });
  });

  it.each([
    [
      { event: 'party' },
      /"party": use deployment-started, .* or weekly-summary/,
    ],
    [{ service: '' }, /service is missing/],
  ])('%j are refused with what to do', (inputs, message) => {
    expect(() => read(inputs)).toThrow(message);
  });
});
