/**
 * Puts an unmodified program into world time:
 * `NODE_OPTIONS=--import=…/time-preload.mjs`, with
 * `SANDBOX_CLOCK=<real epoch ms>,<world epoch ms>,<speed>`. Dates show world
 * time and timers wait world milliseconds. Without the variable it does
 * nothing. `performance.now()` and `AbortSignal.timeout()` stay real: latencies
 * are never scaled, nor is what limits them.
 */
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers';
import timersPromises from 'node:timers/promises';

function install(setting) {
  // Loaded with its first use, it would take the timers from below.
  Reflect.get(globalThis, 'AbortSignal');
  const [real, world, speed] = setting.split(',').map(Number);
  if (![real, world, speed].every(Number.isFinite) || speed <= 0) {
    throw new Error(
      `SANDBOX_CLOCK is '${setting}': give <real epoch ms>,<world epoch ms>,<speed>`,
    );
  }
  const RealDate = Date;
  const realNow = RealDate.now;
  const now = () => Math.floor(world + (realNow() - real) * speed);

  // A proxy keeps `instanceof Date` and every static as they are.
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) =>
      key === 'now' ? now : Reflect.get(target, key, receiver),
  });
  RealDate.prototype.constructor = globalThis.Date;

  const scaled = delay => {
    const ms = Number(delay);
    return Number.isFinite(ms) ? Math.max(0, ms) / speed : delay;
  };
  const scaleSecondArgument = original => {
    const replacement = (fn, delay, ...args) =>
      original(fn, scaled(delay), ...args);
    // util.promisify(setTimeout) must be in world time too.
    for (const symbol of Object.getOwnPropertySymbols(original)) {
      const promisified = original[symbol];
      replacement[symbol] =
        typeof promisified === 'function'
          ? (delay, ...args) => promisified(scaled(delay), ...args)
          : promisified;
    }
    return replacement;
  };
  const { setTimeout: realSetTimeout, setInterval: realSetInterval } = timers;
  timers.setTimeout = scaleSecondArgument(realSetTimeout);
  timers.setInterval = scaleSecondArgument(realSetInterval);
  globalThis.setTimeout = timers.setTimeout;
  globalThis.setInterval = timers.setInterval;

  const promised = {
    setTimeout: timersPromises.setTimeout,
    setInterval: timersPromises.setInterval,
    wait: timersPromises.scheduler.wait,
  };
  timersPromises.setTimeout = (delay, ...args) =>
    promised.setTimeout(scaled(delay), ...args);
  timersPromises.setInterval = (delay, ...args) =>
    promised.setInterval(scaled(delay), ...args);
  timersPromises.scheduler.wait = (delay, ...args) =>
    promised.wait.call(timersPromises.scheduler, scaled(delay), ...args);
  syncBuiltinESMExports();
}

if (process.env.SANDBOX_CLOCK) install(process.env.SANDBOX_CLOCK);
