export interface Config {
  app?: {
    /**
     * True when the portal runs on the sandbox, where nothing is real: the
     * portal then says so at the top of each page.
     * @visibility frontend
     */
    sandbox?: boolean;
  };
  auth?: {
    providers?: {
      /** What the sign-in page shows of the personas. */
      sandbox?: {
        personas?: Array<{
          /**
           * What the sign-in page sends; unique.
           * @visibility frontend
           */
          id: string;
          /**
           * What the sign-in page shows, such as "Release manager".
           * @visibility frontend
           */
          title: string;
          /**
           * One sentence about what this persona may do.
           * @visibility frontend
           */
          description?: string;
        }>;
      };
    };
  };
}
