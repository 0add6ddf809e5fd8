/** The environments as the form gives them when nothing was changed. */
export const defaultEnvironments = {
  development: { strategy: 'rolling' },
  staging: { strategy: 'blue-green', 'bake-time': '5m' },
  production: {
    strategy: 'canary',
    approval: 'portal',
    'canary-stages': [
      { percentage: 5, duration: '2m' },
      { percentage: 25, duration: '3m' },
      { percentage: 50, duration: '5m' },
      { percentage: 100 },
    ],
    'rollback-triggers': {
      'error-rate-threshold': { above: '5%', 'minimum-requests': 50 },
    },
    'bake-time': '10m',
  },
};
