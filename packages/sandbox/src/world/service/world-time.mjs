/**
 * World time in a process of its own, from `real,world,speed`: at real time
 * `real` (epoch ms) it is `world`, and it passes `speed` times as fast.
 */
export function worldTime(text) {
  let real = Date.now();
  let world = real;
  let speed = 1;
  const set = clock => {
    [real, world, speed] = clock.split(',').map(Number);
  };
  if (text) set(text);
  return {
    set,
    now: () => world + (Date.now() - real) * speed,
    realMs: worldSeconds => (worldSeconds * 1000) / speed,
  };
}
