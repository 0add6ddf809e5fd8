// `npm test`: types, lint, format, then the unit tests of each workspace.
// `npm test -- NAME…` runs the unit tests of those workspaces only.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';
import { root } from './toolchain.mjs';
import { workspaces } from './workspaces.mjs';

// Why a workspace may have no unit tests: it is run by another command.
const NO_UNIT_TESTS = { e2e: 'npm run e2e' };
const UNIT_TEST_SCRIPT = 'backstage-cli package test';

const { node, env } = ensureInstalled();
// Databases other than SQLite only where a connection string names one.
const testEnv = { BACKSTAGE_TEST_DISABLE_DOCKER: '1', ...env };
const bin = name => path.join(root, 'node_modules', name);
const cli = bin('@backstage/cli/bin/backstage-cli');

const only = process.argv.slice(2);
const counts = [];
const broken = [];

if (only.length === 0) {
  await check('Types', [bin('typescript/bin/tsc'), '--pretty']);
  await check('Lint', [cli, 'repo', 'lint', '--max-warnings=0']);
  await check('Format', [
    bin('prettier/bin-prettier.js'),
    '--check',
    '.',
    '--loglevel=warn',
  ]);
  await testScripts();
}
for (const { folder, manifest } of selected()) {
  await testWorkspace(folder, manifest);
}
report();

function selected() {
  const all = workspaces();
  const unknown = only.filter(
    name => !all.some(({ folder }) => named(folder, name)),
  );
  if (unknown.length > 0) {
    console.error(
      `No workspace ${unknown.join(', ')}. There are: ${all
        .map(({ folder }) => path.basename(folder))
        .join(', ')}`,
    );
    process.exit(2);
  }
  return all.filter(
    ({ folder }) => only.length === 0 || only.some(name => named(folder, name)),
  );
}

function named(folder, name) {
  return folder === name || path.basename(folder) === name;
}

async function check(title, args) {
  console.log(`\n── ${title}`);
  if ((await run(node, args, { cwd: root, env })) !== 0) broken.push(title);
}

async function testScripts() {
  console.log('\n── Unit tests: scripts');
  const folder = path.join(root, 'scripts');
  const tests = fs
    .readdirSync(folder, { recursive: true })
    .filter(file => file.endsWith('.test.mjs'))
    .map(file => path.join(folder, file));
  const file = path.join(os.tmpdir(), `canary-portal-${process.pid}.tap`);
  const code = await run(
    node,
    [
      '--test',
      ...['spec', 'tap'].map(name => `--test-reporter=${name}`),
      '--test-reporter-destination=stdout',
      `--test-reporter-destination=${file}`,
      ...tests,
    ],
    { cwd: root, env },
  );
  const tap = fs.readFileSync(file, 'utf8');
  fs.rmSync(file);
  const count = word =>
    Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(tap)?.[1] ?? 0);
  record('scripts', { passed: count('pass'), failed: count('fail') }, code);
}

async function testWorkspace(folder, manifest) {
  if (manifest.scripts?.test !== UNIT_TEST_SCRIPT) {
    const instead = NO_UNIT_TESTS[folder];
    counts.push({ name: folder, note: instead && `no unit tests: ${instead}` });
    if (!instead)
      broken.push(`${folder}: its test script must be "${UNIT_TEST_SCRIPT}"`);
    return;
  }
  console.log(`\n── Unit tests: ${folder}`);
  const file = path.join(os.tmpdir(), `canary-portal-${process.pid}.json`);
  const code = await run(
    node,
    [
      cli,
      'package',
      'test',
      '--watchAll=false',
      '--json',
      `--outputFile=${file}`,
      '--silent',
    ],
    { cwd: path.join(root, folder), env: testEnv },
  );
  if (!fs.existsSync(file)) {
    broken.push(`${folder}: Jest did not run`);
    return;
  }
  const result = JSON.parse(fs.readFileSync(file, 'utf8'));
  fs.rmSync(file);
  record(
    folder,
    { passed: result.numPassedTests, failed: result.numFailedTests },
    code,
  );
  if (result.numPendingTests + result.numTodoTests > 0) {
    broken.push(`${folder}: has skipped tests`);
  }
}

function record(name, { passed, failed }, code) {
  counts.push({ name, passed, failed });
  if (passed + failed === 0) broken.push(`${name}: has no tests`);
  else if (failed > 0) broken.push(`${name}: ${failed} failed`);
  // A suite that does not even load counts no test at all.
  else if (code !== 0) broken.push(`${name}: a test suite failed to run`);
}

function report() {
  console.log('\n── Tests of each workspace');
  for (const { name, passed, failed, note } of counts) {
    console.log(
      `${name.padEnd(40)} ${
        note ?? `${passed} passed${failed ? `, ${failed} failed` : ''}`
      }`,
    );
  }
  for (const problem of broken) console.log(`✗ ${problem}`);
  const sum = key =>
    counts.reduce((total, entry) => total + (entry[key] ?? 0), 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}
