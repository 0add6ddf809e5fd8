import type { Translate } from '../translation/useTranslate';

/** The strategies of `deployment.yaml`, whatever ECS itself calls them. */
export type StrategyKind = 'rolling' | 'blue-green' | 'canary';

/** Undefined for a strategy that we do not know. */
export function strategyKind(strategy: string): StrategyKind | undefined {
  switch (strategy.toLocaleLowerCase('en-US').replace('_', '-')) {
    case 'rolling':
      return 'rolling';
    case 'blue-green':
      return 'blue-green';
    case 'canary':
    case 'linear':
      return 'canary';
    default:
      return undefined;
  }
}

/** The name of a strategy; one that we do not know is shown as it is. */
export function sayStrategy(t: Translate, strategy: string): string {
  const kind = strategyKind(strategy);
  return kind ? t(`strategy.${kind}`) : strategy;
}
