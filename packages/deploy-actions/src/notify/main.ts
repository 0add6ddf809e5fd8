import * as core from '@actions/core';
import { runAction, setOutputs, writeSummary } from '../shared/action';
import { escapeMarkdown } from '../shared/words';
import { readInputs } from './inputs';
import { headlineOf } from './notice';
import { secretsOf } from './secrets';
import { sendAll, type ChannelResult } from './send';
import { openMarks } from './sent';

const MARK = { sent: '✅', failed: '❌', skipped: '➖' };

function renderSummary(headline: string, results: ChannelResult[]): string {
  return [
    `## Notification: ${escapeMarkdown(headline)}`,
    '',
    '| Channel | Result |',
    '|---|---|',
    ...results.map(
      ({ channel, status, why }) =>
        `| ${channel} | ${MARK[status]} ${escapeMarkdown(why)} |`,
    ),
    '',
  ].join('\n');
}

async function main(): Promise<void> {
  const inputs = readInputs(process.env);
  secretsOf(inputs.settings).forEach(secret => core.setSecret(secret));
  const marks = openMarks(inputs.sentFolder, problem => core.warning(problem));
  const results = await sendAll(inputs, marks);
  for (const { channel, status, why } of results) {
    if (status === 'failed') {
      // A warning: people were not told, but the deployment is as good as before.
      core.warning(why, { title: `No notification by ${channel}` });
    } else core.info(`${channel}: ${why}`);
  }
  const named = (wanted: ChannelResult['status']) =>
    results
      .filter(({ status }) => status === wanted)
      .map(({ channel }) => channel)
      .join(',');
  setOutputs({
    sent: named('sent'),
    failed: named('failed'),
    skipped: named('skipped'),
  });
  await writeSummary(renderSummary(headlineOf(inputs.notice), results));
}

runAction(main);
