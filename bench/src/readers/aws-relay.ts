import { Agent, createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Stands between the portal and AWS, and counts what is asked. It can keep what
 * it is asked to itself for a while, as an AWS would that does not answer.
 */
export class AwsRelay {
  private readonly agent = new Agent({ keepAlive: true });
  private readonly server: Server;
  private readonly target: URL;
  private waitingCalls: (() => void)[] = [];
  private isHolding = false;
  private count = 0;

  constructor(awsUrl: string) {
    this.target = new URL(awsUrl);
    this.server = createServer((incoming, outgoing) => {
      this.count += 1;
      const forward = () => {
        const { hostname: host, port } = this.target;
        const { method, url: path, headers } = incoming;
        const onward = request(
          { host, port, method, path, headers, agent: this.agent },
          answer => {
            outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
            answer.pipe(outgoing);
          },
        );
        onward.once('error', () => outgoing.destroy());
        incoming.pipe(onward);
      };
      if (this.isHolding) this.waitingCalls.push(forward);
      else forward();
    });
  }

  /** @returns the URL to give as AWS's endpoint. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(0, '127.0.0.1', resolve);
    });
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Calls that have arrived so far. */
  get calls(): number {
    return this.count;
  }

  /** Calls that are kept waiting now. */
  get waiting(): number {
    return this.waitingCalls.length;
  }

  /** Answers nothing any more until `release`. */
  hold(): void {
    this.isHolding = true;
  }

  /** Passes on what waited, and what comes. */
  release(): void {
    this.isHolding = false;
    for (const forward of this.waitingCalls.splice(0)) forward();
  }

  async close(): Promise<void> {
    this.release();
    this.server.closeAllConnections();
    this.agent.destroy();
    await new Promise(resolve => this.server.close(resolve));
  }
}
