import { WorldClock } from '../clock/world-clock';

const CATCH_UP_CHECK_MS = 50;

/** The world's clock, which tells when its speed or time has been changed. */
export class SandboxClock extends WorldClock {
  private readonly listeners: (() => void)[] = [];
  private catchUpTimer: NodeJS.Timeout | undefined;

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  override setSpeed(speed: number): void {
    clearInterval(this.catchUpTimer);
    super.setSpeed(speed);
    this.notify();
  }

  override jumpTo(worldTime: number): void {
    super.jumpTo(worldTime);
    this.notify();
  }

  /**
   * Runs at `speed` until world time is real time, then at ×1.
   * @throws RangeError when the speed is not above 1.
   */
  catchUp(speed: number): Promise<void> {
    if (!(speed > 1)) {
      throw new RangeError(
        `To catch up the clock must be faster than ×1, not ×${speed}`,
      );
    }
    this.setSpeed(speed);
    return new Promise(resolve => {
      this.catchUpTimer = setInterval(() => {
        if (this.now() < Date.now()) return;
        this.setSpeed(1);
        resolve();
      }, CATCH_UP_CHECK_MS);
    });
  }

  override close(): void {
    clearInterval(this.catchUpTimer);
    super.close();
  }

  private notify(): void {
    for (const listener of this.listeners) listener();
  }
}
