import type { LoggerService } from '@backstage/backend-plugin-api';
import type { SignalsService } from '@backstage/plugin-signals-node';

const CHANNEL = 'deployments';

/**
 * Tells open pages that something is new. The message is empty: anybody may
 * listen to signals, so what changed must be asked for with one's own rights.
 */
export class Announcer {
  private readonly signals: SignalsService;
  private readonly logger: LoggerService;
  private publishing = false;
  private again = false;

  constructor(signals: SignalsService, logger: LoggerService) {
    this.signals = signals;
    this.logger = logger;
  }

  /** Never rejects; several announcements at once become one or two. */
  async announce(): Promise<void> {
    if (this.publishing) {
      this.again = true;
      return;
    }
    this.publishing = true;
    do {
      this.again = false;
      await this.publish();
    } while (this.again);
    this.publishing = false;
  }

  private async publish(): Promise<void> {
    try {
      await this.signals.publish({
        recipients: { type: 'broadcast' },
        channel: CHANNEL,
        message: {},
      });
    } catch (error) {
      this.logger.debug(`Signal not sent, pages will poll: ${error}`);
    }
  }
}
