import {
  Clock,
  Target,
  TaskEvents,
  TaskLaunch,
  TaskRunner,
} from '../../../ports';

/** What the tasks of one image do. Times in seconds of world time. */
export interface FakeBehaviour {
  /** Default 2. */
  pullSeconds: number;
  /** From the image to RUNNING; default 1. */
  bootSeconds: number;
  /** Whether health checks pass, the container's and the balancer's. */
  healthy: boolean;
  /** The task ends by itself, this long after RUNNING. */
  exitAfterSeconds?: number;
  exitCode?: number;
}

export interface FakeTaskRunner extends TaskRunner {
  /** For tasks of this image, those that run already too. */
  setBehaviour(image: string, behaviour: Partial<FakeBehaviour>): void;
  /** What runs now. */
  running(): TaskLaunch[];
  isHealthy(target: Target): boolean;
  /** How many tasks were launched in all. */
  readonly launched: number;
}

const byDefault: FakeBehaviour = {
  pullSeconds: 2,
  bootSeconds: 1,
  healthy: true,
};

interface FakeTask {
  launch: TaskLaunch;
  events: TaskEvents;
  address: { host: string; port: number };
  alive: boolean;
  started: boolean;
}

/** Tasks that are no processes: they come up, or not, as they were told. */
export function fakeTaskRunner(options: {
  clock: Clock;
  behaviour?: Partial<FakeBehaviour>;
}): FakeTaskRunner {
  const { clock } = options;
  const usual = { ...byDefault, ...options.behaviour };
  const behaviours = new Map<string, FakeBehaviour>();
  const tasks = new Map<string, FakeTask>();
  let launched = 0;

  const behaviourOf = (launch: TaskLaunch) =>
    behaviours.get(launch.image) ?? usual;
  const after = (task: FakeTask, seconds: number, apply: () => void) =>
    clock.setTimeout(() => {
      if (task.alive) apply();
    }, seconds * 1000);

  function reportHealth(task: FakeTask) {
    if (!task.launch.healthCheck || !task.started) return;
    task.events.health(
      behaviourOf(task.launch).healthy ? 'HEALTHY' : 'UNHEALTHY',
    );
  }

  function exit(task: FakeTask, exitCode: number) {
    task.alive = false;
    tasks.delete(task.launch.taskArn);
    task.events.stopped({
      exitCode,
      reason: `exited with code ${exitCode}`,
      stopCode: 'EssentialContainerExited',
    });
  }

  function start(task: FakeTask) {
    task.started = true;
    task.events.running(task.address);
    const { exitAfterSeconds, exitCode = 1 } = behaviourOf(task.launch);
    if (exitAfterSeconds !== undefined)
      after(task, exitAfterSeconds, () => exit(task, exitCode));
    if (task.launch.healthCheck) after(task, 1, () => reportHealth(task));
  }

  return {
    get launched() {
      return launched;
    },
    launch(launch, events) {
      launched += 1;
      const task: FakeTask = {
        launch,
        events,
        address: {
          host: `10.0.${(launched >> 8) & 255}.${launched & 255}`,
          port: launch.containerPort ?? 8080,
        },
        alive: true,
        started: false,
      };
      tasks.set(launch.taskArn, task);
      const { pullSeconds, bootSeconds } = behaviourOf(launch);
      after(task, pullSeconds, () => {
        events.pulled();
        after(task, bootSeconds, () => start(task));
      });
      return {
        async stop() {
          task.alive = false;
          tasks.delete(launch.taskArn);
        },
      };
    },
    setBehaviour(image, behaviour) {
      const current = behaviours.get(image) ?? usual;
      behaviours.set(image, { ...current, ...behaviour });
      for (const task of [...tasks.values()]) {
        if (task.launch.image !== image) continue;
        reportHealth(task);
        if (behaviour.exitAfterSeconds !== undefined && task.started)
          after(task, behaviour.exitAfterSeconds, () =>
            exit(task, behaviour.exitCode ?? 1),
          );
      }
    },
    running: () =>
      [...tasks.values()]
        .filter(({ started }) => started)
        .map(({ launch }) => launch),
    isHealthy(target) {
      const task = [...tasks.values()].find(
        ({ address }) =>
          address.host === target.id && address.port === target.port,
      );
      return task !== undefined && behaviourOf(task.launch).healthy;
    },
  };
}
