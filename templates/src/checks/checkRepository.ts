import { readAutomation } from '../model/automation';
import type { Finding } from '../model/finding';
import type { Repository } from '../model/repository';
import { checkInjection } from './hardening/injection';
import { checkJobs } from './hardening/jobs';
import { checkPins } from './hardening/pins';
import { checkPlaceholders } from './rendering/rendering';
import { checkWithActionlint } from './syntax/actionlint';
import { checkData, checkWithYamllint } from './syntax/data';
import { checkDockerfiles } from './syntax/dockerfile';
import { checkKeys } from './syntax/keys';
import { checkWithOfficialParser } from './syntax/official';
import { checkReferences } from './syntax/references';
import { checkWithShellcheck } from './syntax/shellcheck';
import type { Tool } from './syntax/tools';

/** All that is checked in a generated repository without installing it. */
export async function checkRepository(
  repository: Repository,
  tools: readonly Tool[],
): Promise<Finding[]> {
  const automation = readAutomation(repository);
  return [
    ...checkData(repository),
    ...(tools.includes('yamllint') ? checkWithYamllint(repository) : []),
    ...(await checkWithOfficialParser(automation)),
    ...(await checkWithActionlint(automation.workflows)),
    ...checkReferences(automation),
    ...checkKeys(automation),
    ...checkPins(automation),
    ...checkInjection(automation),
    ...checkJobs(automation),
    ...(tools.includes('shellcheck')
      ? checkWithShellcheck(automation, repository)
      : []),
    ...checkDockerfiles(repository),
    ...checkPlaceholders(repository),
  ];
}
