/**
 * What could not be verified without an AWS account. Each member is an
 * assumption in one named place, and has a case of the same name in the
 * contract suite (`npm run verify:aws`). A client that must not depend on one
 * can be tested under each of its values.
 */
export interface UnverifiedBehaviour {
  /**
   * `UpdateService` with a `deploymentConfiguration` that leaves members out:
   * `merge` keeps the old values of those, `replace` drops them.
   */
  deploymentConfigurationUpdate: 'merge' | 'replace';
  /** What `ContinueServiceDeployment` answers for a resolved hook. */
  continueResolvedHook:
    | 'InvalidParameterException'
    | 'ClientException'
    | 'accepted';
  /** Whether `lifecycleHookDetails` keeps the hooks of stages gone by. */
  lifecycleHookDetails: 'history' | 'current';
  /** The stage shown during the bake between two steps of traffic. */
  stepBakeStage: 'PRODUCTION_TRAFFIC_SHIFT' | 'BAKE_TIME';
  /**
   * An `UpdateService` that starts a deployment while one is in progress:
   * it takes its place, or it is refused.
   */
  deploymentInProgress: 'supersede' | 'reject';
  /**
   * Pauses and steps of a service's very first deployment, which has no
   * traffic to shift away from anything: one step, or all steps.
   */
  firstDeployment: 'one-step' | 'all-steps';
  /**
   * `currentServiceDeployment` of `DescribeServices`: the deployment that is
   * going on, or the newest one even when it is over.
   */
  currentServiceDeployment: 'in-progress' | 'latest';
}

export const assumedBehaviour: UnverifiedBehaviour = {
  deploymentConfigurationUpdate: 'merge',
  continueResolvedHook: 'InvalidParameterException',
  lifecycleHookDetails: 'history',
  stepBakeStage: 'PRODUCTION_TRAFFIC_SHIFT',
  deploymentInProgress: 'supersede',
  firstDeployment: 'one-step',
  currentServiceDeployment: 'in-progress',
};
