import { restingConfiguration, rollbackConfiguration } from './configurations';

describe('the configuration a service rests at', () => {
  it('is blue-green with alarms and without pauses', () => {
    expect(
      restingConfiguration({ strategy: 'canary', alarmNames: ['5xx'] }),
    ).toEqual({
      strategy: 'BLUE_GREEN',
      minimumHealthyPercent: 100,
      maximumPercent: 200,
      bakeTimeInMinutes: 0,
      lifecycleHooks: [],
      alarms: { alarmNames: ['5xx'], enable: true, rollback: true },
    });
  });

  it('is rolling with the circuit breaker for a rolling service', () => {
    expect(restingConfiguration({ strategy: 'rolling' })).toMatchObject({
      strategy: 'ROLLING',
      lifecycleHooks: [],
      alarms: { alarmNames: [], enable: false, rollback: false },
      deploymentCircuitBreaker: { enable: true, rollback: true },
    });
  });
});

describe('the configuration of a rollback', () => {
  it.each(['canary', 'rolling'] as const)(
    'lets nothing bring the bad version of a %s service back',
    strategy => {
      const configuration = rollbackConfiguration({ strategy });
      expect(configuration.alarms.rollback).toBe(false);
      expect(configuration.deploymentCircuitBreaker?.rollback ?? false).toBe(
        false,
      );
      expect(configuration.lifecycleHooks).toEqual([]);
    },
  );
});
