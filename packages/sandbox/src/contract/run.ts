import { assumptionCases } from './cases/assumptions';
import { documentedCases } from './cases/documented';
import { firstDeployment } from './cases/first-deployment';
import { albPublishingLag } from './cases/publishing-lag';
import { bringToRest } from './service-under-contract';
import { ContractCase, ContractTarget, Finding } from './target';

/** In the order in which they are run. */
export const contractCases: readonly ContractCase[] = [
  ...documentedCases,
  ...assumptionCases,
  albPublishingLag,
  firstDeployment,
];

export interface ContractResult {
  case: ContractCase;
  finding?: Finding;
  /** Why it does not hold, or could not be found out. */
  error?: string;
}

/** True when the target is as the sandbox is. */
export function agrees({ finding }: ContractResult): boolean {
  if (!finding) return false;
  return finding.kind === 'holds' || finding.observed === finding.assumed;
}

/** Runs one case on a service at rest, and brings it back to rest. */
export async function runCase(
  target: ContractTarget,
  contractCase: ContractCase,
): Promise<ContractResult> {
  try {
    await bringToRest(target);
    const finding = await contractCase.run(target);
    await bringToRest(target);
    return { case: contractCase, finding };
  } catch (error) {
    return {
      case: contractCase,
      error:
        error instanceof Error
          ? `${error.name}: ${error.message}`
          : String(error),
    };
  }
}

/** One line for a person. */
export function sentence(result: ContractResult): string {
  const { finding, error, case: contractCase } = result;
  const mark = contractCase.unverified ? ' (?)' : '';
  const head = `${contractCase.id}${mark}: ${contractCase.title}.`;
  if (!finding) return `FAILED   ${head} ${error}`;
  if (finding.kind === 'holds') return `holds    ${head}`;
  const { observed, assumed } = finding;
  return observed === assumed
    ? `observed ${head} As assumed: ${observed}`
    : `DIFFERS  ${head} Observed ${observed}, assumed ${assumed}: change it in src/aws/ecs/unverified.ts`;
}
