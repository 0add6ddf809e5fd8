import { createAccount, type Account } from './__testUtils__/account';
import {
  callsOn,
  createService,
  type OwnResources,
} from './__testUtils__/calls';
import { ANYBODY, EVERYWHERE, EXPECTED } from './__testUtils__/expected';

jest.setTimeout(60_000);

const ENVIRONMENTS = ['development', 'staging', 'production'];
const OF_ALL_ENVIRONMENTS = [
  'orders-notifications',
  'canary-portal-portal',
  'canary-portal-infrastructure',
];

describe('the roles of the synthesised templates', () => {
  let account: Account;
  const own: Record<string, OwnResources> = {};

  beforeAll(async () => {
    account = await createAccount();
    for (const environment of ENVIRONMENTS) {
      own[environment] = await createService(account, environment);
    }
  });
  afterAll(() => account?.sandbox.close());

  /** Every operation, as `service:Operation`. */
  function allOperations(): string[] {
    return Object.entries(account.sandbox.operations).flatMap(
      ([service, operations]) =>
        Object.keys(operations).map(operation => `${service}:${operation}`),
    );
  }

  /** The operations that a role may carry out in an environment. */
  function allowed(role: string, environment: string): string[] {
    const calls = callsOn(own[environment]);
    return allOperations().filter(name => {
      const [service, operation] = name.split(':');
      const input = calls[service]?.[operation];
      if (!input) throw new Error(`Write down a call of ${name}`);
      const call = { service, operation, input };
      return account.sandbox.denied(account.role(role), call).length === 0;
    });
  }

  const table = Object.entries(EXPECTED).flatMap(([environment, roles]) =>
    Object.entries(roles).map(
      ([role, expected]) => [role, environment, expected] as const,
    ),
  );

  it.each(table)(
    '%s may do in %s what it is for, and nothing else',
    (role, environment, expected) => {
      expect(allowed(role, environment).sort()).toEqual(
        [...expected, ...ANYBODY].sort(),
      );
    },
  );

  it('are all in the table', () => {
    const roles = account.sandbox.iam
      .allRoles()
      .map(({ name }) => name)
      .filter(name => /^(orders|canary-portal)-/.test(name));
    expect(table.map(([role]) => role).sort()).toEqual(roles.sort());
  });

  it.each(table.filter(([role]) => !OF_ALL_ENVIRONMENTS.includes(role)))(
    '%s may do nothing in the other environments',
    (role, environment) => {
      for (const other of ENVIRONMENTS) {
        if (other === environment) continue;
        const beyond = allowed(role, other).filter(
          name => ![...EVERYWHERE, ...ANYBODY].includes(name),
        );
        expect({ other, beyond }).toEqual({ other, beyond: [] });
      }
    },
  );
});
