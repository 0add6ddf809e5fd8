import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 2_000;
const ANSWER_MS = 5_000;
const HEALTH = ['/health', '/ready'];
/** Answers `{ "version": "…" }`; a service may have dropped it. */
const VERSION = '/api/version';

function input(name) {
  return (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

function ask(base, path) {
  return fetch(new URL(path, base), {
    redirect: 'manual',
    signal: AbortSignal.timeout(ANSWER_MS),
  });
}

/** What is wrong, or undefined. */
async function problem(base, version) {
  for (const path of HEALTH) {
    const { status } = await ask(base, path);
    if (status !== 200) return `${path} answers ${status}`;
  }
  if (!version) return undefined;
  const answer = await ask(base, VERSION);
  if (answer.status === 404) {
    say(`${VERSION} is not there: which version answers is not checked.`);
    return undefined;
  }
  const { version: serving } = await answer.json();
  return serving === version ? undefined : `${serving} answers, not ${version}`;
}

async function main() {
  const base = input('url');
  if (!base) {
    say(
      '::notice::No smoke test: the variable SERVICE_URL of this environment is not set. ECS and the load balancer did check its health.',
    );
    return 'not-done';
  }
  const end = Date.now() + Number(input('seconds') || 60) * 1000;
  for (;;) {
    const wrong = await problem(base, input('version')).catch(
      error => error.cause?.code ?? error.message,
    );
    if (wrong === undefined) {
      say(`${base} is healthy, ready and what was deployed.`);
      return 'passed';
    }
    say(wrong);
    if (Date.now() + PAUSE_MS > end) {
      say(`::error::Smoke test of ${base}: ${wrong}`);
      process.exitCode = 1;
      return 'failed';
    }
    await sleep(PAUSE_MS);
  }
}

const result = await main();
appendFileSync(process.env.GITHUB_OUTPUT, `result=${result}\n`);
