export interface Config {
  deployments?: {
    /** The AWS accounts that services can be created in. */
    accounts?: Array<{
      /** Twelve digits. */
      accountId: string;
      /** What the form calls the account; its id by default. */
      title?: string;
      /** Regions that services can be created in; any when absent. */
      regions?: string[];
    }>;

    scaffolder?: {
      /**
       * Writes to GitHub in a second, all runs together; 0 for no limit. By
       * default 1 for github.com, as GitHub asks for, and no limit elsewhere.
       */
      writesPerSecond?: number;
      /** Who sees new repositories: `private` by default. */
      visibility?: 'private' | 'internal' | 'public';
      /**
       * What the owners of a service may do in its repository. `admin` by
       * default: only administrators can set secrets and variables.
       */
      ownerPermission?: 'admin' | 'maintain' | 'push' | 'none';
      /** Of `main` and `develop`. Stricter rules that are there stay. */
      branchProtection?: {
        /** People who must approve a change; 1 by default. */
        requiredApprovals?: number;
        /** Whether administrators are held to the rules too; false by default. */
        enforceAdmins?: boolean;
      };
    };
  };

  scaffolder?: {
    defaultEnvironment?: {
      parameters?: {
        /** Host of the GitHub that repositories are made on. */
        repositoryHost?: string;
        /** Organisation or user that owns them. */
        repositoryOwner?: string;
        /** Address of this portal. */
        portalUrl?: string;
      };
    };
  };
}
