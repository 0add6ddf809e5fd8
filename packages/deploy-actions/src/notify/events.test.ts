import { channelsFor, EVENTS } from './events';

const routes = (environment?: string) =>
  Object.fromEntries(
    EVENTS.map(event => [event, channelsFor(event, environment).join(' ')]),
  );

describe('who hears of what (spec S11)', () => {
  it('in production', () => {
    expect(routes('production')).toEqual({
      'deployment-started': 'slack',
      'deployment-succeeded': 'slack',
      'deployment-failed': 'slack email sms',
      'rolled-back': 'slack email sms',
      'rollback-failed': 'slack email sms',
      'security-alert': 'email',
      'weekly-summary': 'email',
    });
  });

  it('elsewhere no phone rings, and no mail is sent for a failure', () => {
    expect(routes('staging')).toEqual({
      'deployment-started': 'slack',
      'deployment-succeeded': 'slack',
      'deployment-failed': 'slack',
      'rolled-back': 'slack',
      'rollback-failed': 'slack',
      'security-alert': 'email',
      'weekly-summary': 'email',
    });
    expect(routes()).toEqual(routes('staging'));
  });
});
