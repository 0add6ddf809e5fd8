import { appendFileSync } from 'node:fs';

function input(name) {
  return (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}

const needs = JSON.parse(input('needs'));

/** A job that is not there, or was not needed, counts as skipped. */
function job(name) {
  const { result = 'skipped', outputs = {} } = needs[input(name)] ?? {};
  return { result, ran: result !== 'skipped', ...outputs };
}

function ofRollbackByHand({ result, outcome, cause, ...outputs }) {
  const version = outputs['to-version'] || outputs['from-version'];
  if (outcome === 'nothing-to-do') return undefined;
  return result === 'success' && outcome === 'rolled-back'
    ? { event: 'rolled-back', version, cause: cause || 'Asked for by hand.' }
    : {
        event: 'rollback-failed',
        version,
        cause: cause || `The rollback by hand ended with ${result}.`,
      };
}

function ofChecks() {
  const failed = Object.entries(needs)
    .filter(([, { result }]) => result === 'failure')
    .map(([name]) => name);
  // On a schedule nothing was to be deployed.
  if (failed.length === 0 || process.env.GITHUB_EVENT_NAME === 'schedule') {
    return undefined;
  }
  return {
    event: 'deployment-failed',
    reached: false,
    cause: `Nothing was deployed: ${failed.join(', ')} failed.`,
  };
}

function ofFailure(deploy, back) {
  const cause = deploy.cause || back.cause;
  if (back.ran && back.result !== 'success') {
    return {
      event: 'rollback-failed',
      cause: back.cause || cause || `The rollback ended with ${back.result}.`,
    };
  }
  const wentBack =
    back.outcome === 'rolled-back' ||
    Boolean(back.trigger) ||
    ['rolled-back', 'stopped'].includes(deploy.outcome);
  if (wentBack) return { event: 'rolled-back', cause };
  const started = deploy['deployment-arn'] || back['deployment-arn'];
  if (deploy.result === 'cancelled' && !started) return undefined;
  return {
    event: 'deployment-failed',
    cause: cause || `The deploying job ended with ${deploy.result}.`,
  };
}

function decide() {
  const byHand = job('by-hand');
  if (byHand.ran) return ofRollbackByHand(byHand);
  const deploy = job('deploy');
  if (!deploy.ran) return ofChecks();
  if (deploy.result !== 'success') return ofFailure(deploy, job('rollback'));
  return deploy.outcome === 'completed'
    ? { event: 'deployment-succeeded' }
    : undefined;
}

const news = decide();
const known = job('build').version || job('deploy').version || '';
const outputs = {
  event: news?.event ?? '',
  'security-alert':
    job('security').result === 'failure' || job('build').scan === 'failure',
  reached: news?.reached ?? true,
  version: news?.version || known,
  cause: (news?.cause ?? '').replace(/\s+/g, ' '),
};
process.stdout.write(`${outputs.event || 'Nothing to announce'}\n`);
for (const [name, value] of Object.entries(outputs)) {
  appendFileSync(process.env.GITHUB_OUTPUT, `${name}=${value}\n`);
}
