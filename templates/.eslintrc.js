const config = require('../scripts/lint/floors.cjs')(__dirname);

module.exports = {
  ...config,
  // What the templates hold is linted by its own rules, once it is generated.
  ignorePatterns: [
    ...config.ignorePatterns,
    'ecs-service',
    'adopt-ecs-service',
  ],
  rules: {
    ...config.rules,
    // These files run as they stand, and are never bundled.
    'no-restricted-syntax': 'off',
  },
};
