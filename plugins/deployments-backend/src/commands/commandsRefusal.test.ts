import { commandsRefusal } from './commandsRefusal';

const refusalWith = (
  enabled: boolean,
  allowWithoutPermissions: boolean,
  permissionsEnabled: boolean,
) =>
  commandsRefusal({
    commands: { enabled, allowWithoutPermissions },
    permissionsEnabled,
  });

describe('a portal', () => {
  it('accepts no commands unless they are switched on', () => {
    const key = 'deployments.commands.enabled';
    expect(refusalWith(false, false, true)).toContain(key);
    expect(refusalWith(false, true, false)).toContain(key);
  });

  it('accepts no commands without permissions', () => {
    expect(refusalWith(true, false, false)).toContain('permission.enabled');
  });

  it('accepts commands with permissions, or when told to do without', () => {
    expect(refusalWith(true, false, true)).toBeUndefined();
    expect(refusalWith(true, true, false)).toBeUndefined();
  });
});
