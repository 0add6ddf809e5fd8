export interface Config {
  auth?: {
    providers?: {
      /** Personas to sign in as without a password; for development only. */
      sandbox?: {
        /** Nobody can sign in as a persona unless this is true. */
        enabled?: boolean;
        personas?: Array<{
          /** What a request to sign in names; unique. */
          id: string;
          /** The name to show, such as "Release manager". */
          title: string;
          /** The User entity of the catalog that the persona signs in as. */
          userEntityRef: string;
        }>;
      };
    };
  };
}
