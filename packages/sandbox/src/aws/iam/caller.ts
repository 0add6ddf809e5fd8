/** Who sent a request. */
export type Caller =
  | {
      /** Somebody with long-lived keys: the account's administrator. */
      kind: 'administrator';
      arn: string;
    }
  | {
      /** A session of a role. */
      kind: 'session';
      /** `arn:aws:sts::…:assumed-role/<role>/<session>` */
      arn: string;
      roleArn: string;
      sessionName: string;
      /** `AROA…:<session>` */
      userId: string;
    }
  | {
      /** Nobody yet: the request has no signature. */
      kind: 'anonymous';
    };
