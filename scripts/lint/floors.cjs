// The floors of the house: each package imports only from those below it.
// Every package's .eslintrc.js calls this with its own folder.
const path = require('node:path');
const backstage = require('@backstage/cli/config/eslint-factory');

const NAMESPACE = '@canary-portal';

const SANDBOX = 'sandbox';
const PLAN = 'rollout-plan';
const ECS = 'ecs-rollout';
const COMMON = 'plugin-deployments-common';
const BACKEND = 'plugin-deployments-backend';
const FRONTEND = 'plugin-deployments';
const TEMPLATE_ACTIONS = 'plugin-scaffolder-backend-module-deployments';
const PERSONAS = 'plugin-auth-backend-module-sandbox';
const SHARED = 'app-shared';

const AWS = ['@aws-sdk/*', '@smithy/*'];
const GITHUB = ['octokit', '@octokit/*', '@actions/*'];
const BACKSTAGE = ['@backstage/*'];

/** What each package may import of ours, and what it may not of others'. */
const FLOORS = {
  // Speaks wire protocols only: sharing our code, it would share our mistakes.
  [SANDBOX]: {
    below: [],
    // Types of GitHub's answers are not its client.
    never: [
      ...BACKSTAGE,
      ...GITHUB,
      '!@octokit/openapi-types',
      // Its own language is what GitHub reads too.
      '!@actions/workflow-parser',
      '!@actions/expressions',
    ],
  },
  // Runs in a browser and does no I/O.
  [PLAN]: { below: [], never: [...BACKSTAGE, ...GITHUB, ...AWS, 'node:*'] },
  [ECS]: { below: [PLAN], never: [...BACKSTAGE, ...GITHUB] },
  [COMMON]: { below: [PLAN], never: [...AWS, ...GITHUB, 'node:*'] },
  'deploy-actions': { below: [PLAN, ECS], never: BACKSTAGE },
  [BACKEND]: { below: [PLAN, ECS, COMMON], never: ['@actions/*'] },
  // ecs-rollout would bring the AWS SDK into the browser.
  [FRONTEND]: { below: [PLAN, COMMON], never: [...AWS, ...GITHUB] },
  [TEMPLATE_ACTIONS]: { below: [PLAN, COMMON], never: [...AWS, '@actions/*'] },
  [PERSONAS]: { below: [], never: [] },
  // Synthesised where nothing of the product runs.
  'infra-platform': { below: [], never: [...BACKSTAGE, ...GITHUB, ...AWS] },
  [SHARED]: { below: [], never: AWS },
  app: { below: [COMMON, FRONTEND, SHARED], never: AWS },
  'app-legacy': { below: [COMMON, FRONTEND, SHARED], never: AWS },
  backend: { below: [COMMON, BACKEND, TEMPLATE_ACTIONS, PERSONAS], never: [] },
  // Above everything: they measure and try out the whole.
  bench: {
    below: [SANDBOX, PLAN, ECS, COMMON, BACKEND, 'deploy-actions'],
    never: [],
  },
  templates: { below: [SANDBOX, PLAN], never: [] },
  e2e: { below: [SANDBOX, PLAN, ECS, COMMON], never: [] },
};

const ours = names => names.map(name => `!${NAMESPACE}/${name}`);

function restrictions(name, { below, never }, tests) {
  const allowed = [
    ...new Set(tests && name !== SANDBOX ? [...below, SANDBOX] : below),
  ];
  const patterns = [
    {
      group: [`${NAMESPACE}/*`, ...ours(allowed)],
      message: `${name} may import ${
        allowed.join(', ') || 'no package of this house'
      }: see the floors in scripts/lint/floors.cjs.`,
    },
  ];
  if (never.length > 0 && !tests) {
    patterns.push({
      group: never,
      message: `${name} is kept free of this: see scripts/lint/floors.cjs.`,
    });
  }
  return ['error', { patterns }];
}

/** @param {string} folder of the package whose ESLint configuration this is */
module.exports = function configFor(folder) {
  const name = require(path.join(folder, 'package.json')).name.replace(
    `${NAMESPACE}/`,
    '',
  );
  const floor = FLOORS[name];
  if (!floor) {
    throw new Error(`Give ${name} a floor in scripts/lint/floors.cjs.`);
  }
  const rule = '@typescript-eslint/no-restricted-imports';
  return backstage(folder, {
    rules: {
      [rule]: restrictions(name, floor, false),
      // Backstage forbids __dirname in what is bundled; these run as they stand.
      ...(['bench', 'e2e'].includes(name) && { 'no-restricted-syntax': 'off' }),
    },
    overrides: [
      {
        files: ['**/*.test.*', '**/__testUtils__/**', '!src/**', 'dev/**'],
        rules: { [rule]: restrictions(name, floor, true) },
      },
    ],
  });
};
