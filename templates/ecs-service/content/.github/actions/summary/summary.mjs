import { appendFileSync } from 'node:fs';

const SIGNS = { success: '✅', failure: '❌', cancelled: '🚫', skipped: '⏭️' };

function input(name) {
  return (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}

const status = input('status');
const steps = Object.entries(JSON.parse(input('steps') || '{}'));
const details = input('details');
const lines = [
  `### ${SIGNS[status] ?? ''} ${process.env.GITHUB_JOB}: ${status}`,
  '',
];
if (steps.length > 0) {
  lines.push('| Step | Result |', '|---|---|');
  for (const [name, { outcome }] of steps) {
    lines.push(`| ${name} | ${SIGNS[outcome] ?? ''} ${outcome} |`);
  }
  lines.push('');
}
if (details) lines.push(details, '');
appendFileSync(process.env.GITHUB_STEP_SUMMARY, `${lines.join('\n')}\n`);
