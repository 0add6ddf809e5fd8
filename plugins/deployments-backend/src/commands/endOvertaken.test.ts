import { beginProcess, canary } from '../__testUtils__/commands';
import { databases } from '../__testUtils__/databases';
import { aCommand, SERVICE_ARN } from '../__testUtils__/fixtures';
import { endOvertaken } from './endOvertaken';

const each = describe.each(databases.eachSupportedId());

each('a request whose version came back without it, on %s', id => {
  it('ends, and says so', async () => {
    const tools = await beginProcess(id);
    const { commands, rollouts, audit } = tools.store;
    expect(await endOvertaken(SERVICE_ARN, tools)).toBe(false);
    await commands.createWaiting(
      aCommand({
        state: 'awaiting-approval',
        fromDeploymentArn: canary.arn,
      }),
    );
    await rollouts.save(SERVICE_ARN, [canary], []);
    expect(await endOvertaken(SERVICE_ARN, tools)).toBe(false);

    const back = { ...canary, status: 'ROLLBACK_IN_PROGRESS' };
    await rollouts.save(SERVICE_ARN, [back], []);

    expect(await endOvertaken(SERVICE_ARN, tools)).toBe(true);
    expect(await commands.get('command-1')).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('rolled back meanwhile'),
    });
    expect(await audit.ofCommand('command-1')).toEqual([
      expect.objectContaining({
        event: 'overtaken',
        actor: 'plugin:deployments',
      }),
    ]);
  });
});
