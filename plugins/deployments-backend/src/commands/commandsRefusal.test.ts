import { commandsRefusal } from './commandsRefusal';

describe('whether a portal accepts commands', () => {
  it.each([
    [false, false, true, 'deployments.commands.enabled'],
    [false, true, false, 'deployments.commands.enabled'],
    [true, false, false, 'permission.enabled'],
    [true, false, true, undefined],
    [true, true, false, undefined],
  ])(
    'with enabled %s, allowWithoutPermissions %s and permissions %s',
    (enabled, allowWithoutPermissions, permissionsEnabled, key) => {
      const refusal = commandsRefusal({
        commands: { enabled, allowWithoutPermissions },
        permissionsEnabled,
      });
      if (key) {
        expect(refusal).toContain(key);
      } else {
        expect(refusal).toBeUndefined();
      }
    },
  );
});
