import { openContent } from './__testUtils__/files';
import { checkInjection } from './checks/hardening/injection';
import { checkJobs } from './checks/hardening/jobs';
import { checkPins } from './checks/hardening/pins';
import { checkWithActionlint } from './checks/syntax/actionlint';
import { checkKeys } from './checks/syntax/keys';
import { checkWithOfficialParser } from './checks/syntax/official';
import { checkReferences } from './checks/syntax/references';
import { checkWithShellcheck } from './checks/syntax/shellcheck';
import { usableTools } from './checks/syntax/tools';
import { readAutomation } from './model/automation';
import { describeFindings } from './model/finding';

const content = openContent();
const automation = readAutomation(content);
const tools = usableTools();

const checks = {
  "GitHub's own parser, with the inputs of every action": () =>
    checkWithOfficialParser(automation),
  actionlint: () => checkWithActionlint(automation.workflows),
  'outputs that exist': () => checkReferences(automation),
  'the keys that a runner has to know': () => checkKeys(automation),
  'pinned actions': () => checkPins(automation),
  'scripts without expressions': () => checkInjection(automation),
  'hardened jobs': () => checkJobs(automation),
  ...(tools.includes('shellcheck') && {
    shellcheck: () => checkWithShellcheck(automation, content),
  }),
};

describe('the workflows of a new service', () => {
  it('are the four that the specification names', () => {
    expect(automation.workflows.map(({ path }) => path)).toEqual(
      ['development-deployment', 'infrastructure', 'production-deployment']
        .concat('staging-deployment')
        .map(name => `.github/workflows/${name}.yml`),
    );
  });

  it.each(Object.entries(checks))('pass: %s', async (_, check) => {
    expect(describeFindings(await check())).toBe('');
  });
});
