export type Tags = Record<string, string>;

export type DeploymentStrategy = 'ROLLING' | 'BLUE_GREEN' | 'CANARY' | 'LINEAR';

export type HookStage =
  | 'RECONCILE_SERVICE'
  | 'PRE_SCALE_UP'
  | 'POST_SCALE_UP'
  | 'TEST_TRAFFIC_SHIFT'
  | 'POST_TEST_TRAFFIC_SHIFT'
  | 'PRE_PRODUCTION_TRAFFIC_SHIFT'
  | 'PRODUCTION_TRAFFIC_SHIFT'
  | 'POST_PRODUCTION_TRAFFIC_SHIFT';

export type LifecycleStage = HookStage | 'SCALE_UP' | 'BAKE_TIME' | 'CLEAN_UP';

export type HookAction = 'CONTINUE' | 'ROLLBACK';

export interface LifecycleHook {
  targetType: 'PAUSE';
  lifecycleStages: HookStage[];
  timeoutConfiguration: { timeoutInMinutes: number; action: HookAction };
}

export interface CircuitBreakerSettings {
  enable: boolean;
  rollback: boolean;
  resetOnHealthyTask?: boolean;
  thresholdConfiguration?: {
    type: 'BOUNDED_PERCENT' | 'UNBOUNDED_PERCENT' | 'COUNT';
    value: number;
  };
}

/** `deploymentConfiguration` as the SDK has it, checked. */
export interface DeploymentConfiguration {
  strategy: DeploymentStrategy;
  maximumPercent: number;
  minimumHealthyPercent: number;
  deploymentCircuitBreaker?: CircuitBreakerSettings;
  alarms?: { alarmNames: string[]; enable: boolean; rollback: boolean };
  bakeTimeInMinutes?: number;
  lifecycleHooks?: LifecycleHook[];
  linearConfiguration?: { stepPercent: number; stepBakeTimeInMinutes: number };
  canaryConfiguration?: {
    canaryPercent: number;
    canaryBakeTimeInMinutes: number;
  };
}

/** One of a service's `loadBalancers`, as the SDK has it. */
export interface LoadBalancerSettings {
  targetGroupArn: string;
  containerName: string;
  containerPort: number;
  advancedConfiguration?: {
    alternateTargetGroupArn: string;
    productionListenerRule: string;
    testListenerRule?: string;
    roleArn: string;
  };
}
