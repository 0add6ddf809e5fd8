import { personCommand, personState } from './personState';

const may = { read: true, rollback: true, rollbackApprove: false };
const needed = { needed: true };

describe('what a person can do', () => {
  it('is refused by the permission that is missing', () => {
    expect(
      personState({ allowed: true }, { ...may, rollback: false }, needed),
    ).toMatchObject({
      allowed: false,
      missingPermission: 'deployments.rollback',
    });
  });

  it('takes an approval only where it is asked for, from those who cannot give it', () => {
    const state = { allowed: true };
    expect(personState(state, may, needed)).toEqual({
      allowed: true,
      needsApproval: true,
    });
    expect(personState(state, may, { needed: false })).toEqual(state);
    expect(
      personState(state, { ...may, rollbackApprove: true }, needed),
    ).toEqual(state);
  });

  it('cannot ask a second time while one waits, which stops nobody else', () => {
    const waiting = { needed: true, waitingFor: 'jo' };
    expect(personState({ allowed: true }, may, waiting)).toEqual({
      allowed: false,
      needsApproval: true,
      reason: expect.stringContaining('jo has asked'),
    });
    expect(
      personState(
        { allowed: true },
        { ...may, rollbackApprove: true },
        waiting,
      ),
    ).toEqual({ allowed: true });
  });

  it('keeps what makes it impossible for everybody', () => {
    const impossible = { allowed: false, reason: 'Nothing to roll back to.' };
    expect(personState(impossible, may, needed)).toEqual({
      ...impossible,
      needsApproval: true,
    });
  });
});

describe('a command that waits', () => {
  const command = {
    id: 'a',
    kind: 'rollback' as const,
    targetId: 't',
    state: 'awaiting-approval' as const,
    reason: 'Totals are wrong',
    actor: 'user:default/owner',
    requestedAt: '2026-03-02T10:00:00.000Z',
    approval: {
      expiresAt: '2026-03-02T11:00:00.000Z',
      decide: { allowed: true },
    },
  };

  it('names the permission to those who may not decide', () => {
    expect(personCommand(command, may).approval?.decide).toMatchObject({
      allowed: false,
      missingPermission: 'deployments.rollback.approve',
    });
    expect(
      personCommand(command, { ...may, rollbackApprove: true }).approval
        ?.decide,
    ).toEqual({ allowed: true });
  });
});
