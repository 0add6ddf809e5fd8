export interface Config {
  deployments?: {
    commands?: {
      /**
       * Whether people may roll back from the portal. False by default. It also
       * needs `permission.enabled`.
       */
      enabled?: boolean;
      /**
       * Accept commands although `permission.enabled` is not true: everybody who
       * can sign in may then roll back everything. For trials.
       */
      allowWithoutPermissions?: boolean;
    };

    rollback?: {
      /**
       * Minutes that a rollback which somebody asked for may wait for approval;
       * 60 by default. Afterwards it must be asked for again.
       */
      approvalMinutes?: number;
    };

    /** The AWS accounts whose services are shown; others are refused. */
    accounts?: Array<{
      /** Twelve digits. Its role comes from `aws.accounts` or `aws.accountDefaults`. */
      accountId: string;
      /** Regions that may be read; all when absent. */
      regions?: string[];
      /**
       * Address that replaces AWS's own for every call to this account, such as a
       * VPC endpoint or a local stand-in. On a loopback address no credentials
       * are looked up unless `aws.accounts` lists the account.
       */
      endpoint?: string;
    }>;

    sync?: {
      /** Seconds between two reads while a rollout moves; 2 by default. */
      movingSeconds?: number;
      /** Seconds between two looks for changes at rest; 3 by default. */
      idleSeconds?: number;
      /** Seconds between two reads of metrics during a rollout; 10 by default. */
      metricsSeconds?: number;
      /** Seconds after which a service at rest is read in full; 300 by default. */
      fullReadSeconds?: number;
      /** Seconds between two looks at the catalog for targets; 30 by default. */
      catalogSeconds?: number;
      /**
       * Minutes after which a repository on GitHub is compared anew; 10 by
       * default, longer for more than 200 repositories.
       */
      repositoryMinutes?: number;
    };

    retention?: {
      /** Days that the history is kept; 730 by default. */
      rolloutDays?: number;
      /** Days that measured series are kept; 30 by default. */
      seriesDays?: number;
    };

    policy?: {
      /**
       * Refs of the groups that may roll back, approve, promote and hold
       * everything, for `deploymentsPolicy`.
       */
      releaseManagers?: string[];
      /** Who may read, for `deploymentsPolicy`: `everyone` (default) or `owners`. */
      readers?: 'everyone' | 'owners';
    };
  };
}
