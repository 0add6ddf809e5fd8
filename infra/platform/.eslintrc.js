const config = require('../../scripts/lint/floors.cjs')(__dirname);

module.exports = {
  ...config,
  rules: {
    ...config.rules,
    // A construct joins its scope when it is made.
    'no-new': 'off',
    'jest/expect-expect': [
      'warn',
      { assertFunctionNames: ['expect', '**.has*', '**.resource*'] },
    ],
  },
};
