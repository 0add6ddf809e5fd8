import type { Made, Properties } from './resource-type';

export interface StackResource extends Made {
  type: string;
  /** As they were evaluated when it was last deployed. */
  properties: Properties;
  isRetained: boolean;
}

/** A stack as it stands; plain JSON. */
export interface Stack {
  name: string;
  description: string;
  status:
    | 'CREATE_COMPLETE'
    | 'CREATE_FAILED'
    | 'UPDATE_COMPLETE'
    | 'UPDATE_FAILED';
  /** Why it failed. */
  reason?: string;
  /** Epoch milliseconds, world time. */
  updatedAt: number;
  parameters: Record<string, string>;
  outputs: Record<string, string>;
  resources: Record<string, StackResource>;
}
