import {
  HealthStatus,
  TaskEvents,
  TaskHandle,
  TaskLaunch,
  TaskRunner,
} from '../../ports';
import { Behaviours } from '../behaviour';
import { PacedClock, realTimeoutMs } from '../paced-clock';
import { watchContainerHealth } from './container-health';
import { LogBook } from './log-book';
import { taskIdOf, TaskMetadataServer } from './task-metadata';
import { TaskProcess } from './task-process';

const STOP_SECONDS = 30;
const STOP_FLOOR_MS = 3_000;

export interface TaskRunnerOptions {
  clock: PacedClock;
  behaviours: Behaviours;
  logs: LogBook;
  /** World seconds from launch until the image is there; default 2. */
  pullSeconds?: number;
  /** World seconds from there until the process starts; default 1. */
  bootSeconds?: number;
  /** Every line a task prints. */
  onLine(task: TaskLaunch, text: string): void;
}

interface LiveTask {
  launch: TaskLaunch;
  process?: TaskProcess;
  port?: number;
  health: HealthStatus;
  timers: { cancel(): void }[];
  isStopping: boolean;
}

/** What the control API shows of a task. */
export interface TaskView {
  taskArn: string;
  clusterName: string;
  serviceName: string;
  family: string;
  revision: number;
  image: string;
  pid?: number;
  port?: number;
  containerHealth: HealthStatus;
}

/** Runs every task as a real child process of the real small service. */
export class ProcessTaskRunner implements TaskRunner {
  private readonly tasks = new Map<string, LiveTask>();
  private readonly metadata: TaskMetadataServer;
  private readonly options: TaskRunnerOptions;
  private isClosed = false;
  /** Can be changed at any time; what is being pulled is not affected. */
  pullSeconds: number;
  bootSeconds: number;

  constructor(options: TaskRunnerOptions) {
    this.options = options;
    this.pullSeconds = options.pullSeconds ?? 2;
    this.bootSeconds = options.bootSeconds ?? 1;
    this.metadata = new TaskMetadataServer(id => this.tasks.get(id)?.launch);
    options.behaviours.onChange(() => this.applyBehaviours());
  }

  open(): Promise<void> {
    return this.metadata.open();
  }

  launch(launch: TaskLaunch, events: TaskEvents): TaskHandle {
    const id = taskIdOf(launch.taskArn);
    const live: LiveTask = {
      launch,
      health: 'UNKNOWN',
      timers: [],
      isStopping: false,
    };
    this.tasks.set(id, live);
    const { clock } = this.options;
    live.timers.push(
      clock.setTimeout(() => {
        events.pulled();
        live.timers.push(
          clock.setTimeout(
            () => this.start(id, live, events),
            this.bootSeconds * 1000,
          ),
        );
      }, this.pullSeconds * 1000),
    );
    return { stop: () => this.stop(id, live) };
  }

  private start(id: string, live: LiveTask, events: TaskEvents): void {
    if (live.isStopping || this.isClosed) return;
    const { launch } = live;
    const { clock, behaviours, logs, onLine } = this.options;
    live.process = new TaskProcess(
      {
        environment: launch.environment,
        metadataUrl: this.metadata.urlOf(id),
        clock: this.clockSetting(),
        behaviour: behaviours.of(launch),
      },
      {
        listening: port => {
          const address = { host: '127.0.0.1', port };
          live.port = port;
          if (live.isStopping) return;
          events.running(address);
          if (!launch.healthCheck) return;
          live.timers.push(
            watchContainerHealth({
              check: launch.healthCheck,
              address,
              clock,
              onChange: status => {
                live.health = status;
                if (!live.isStopping) events.health(status);
              },
            }),
          );
        },
        line: text => {
          // Metric lines are for CloudWatch; people read the others.
          if (!text.startsWith('{"_aws"')) logs.add(launch, text);
          onLine(launch, text);
        },
        exited: (exitCode, signal) => {
          this.forget(id, live);
          if (live.isStopping) return;
          events.stopped({
            exitCode: exitCode ?? (signal === 'SIGKILL' ? 137 : undefined),
            reason:
              live.port === undefined
                ? 'Task failed to start'
                : 'Essential container in task exited',
            stopCode:
              live.port === undefined && exitCode === undefined
                ? 'TaskFailedToStart'
                : 'EssentialContainerExited',
          });
        },
      },
    );
  }

  private async stop(id: string, live: LiveTask): Promise<void> {
    live.isStopping = true;
    for (const timer of live.timers) timer.cancel();
    const { clock } = this.options;
    await live.process?.stop(realTimeoutMs(clock, STOP_SECONDS, STOP_FLOOR_MS));
    this.forget(id, live);
  }

  private forget(id: string, live: LiveTask): void {
    for (const timer of live.timers) timer.cancel();
    this.tasks.delete(id);
  }

  private clockSetting(): string {
    const { clock } = this.options;
    return [Date.now(), clock.now(), clock.speed].join(',');
  }

  private applyBehaviours(): void {
    for (const { process, launch } of this.tasks.values()) {
      process?.setBehaviour(this.options.behaviours.of(launch));
    }
  }

  /** Tells every task the time; to be called when the speed has changed. */
  applyClock(): void {
    const setting = this.clockSetting();
    for (const { process } of this.tasks.values()) process?.setClock(setting);
  }

  views(): TaskView[] {
    return [...this.tasks.values()].map(
      ({ launch, process, port, health }) => ({
        taskArn: launch.taskArn,
        clusterName: launch.clusterName,
        serviceName: launch.serviceName,
        family: launch.family,
        revision: launch.revision,
        image: launch.image,
        pid: process?.pid,
        port,
        containerHealth: health,
      }),
    );
  }

  /** The highest revision of which a service has a task. */
  newestRevision(clusterName: string, serviceName: string): number | undefined {
    const revisions = this.views()
      .filter(
        task =>
          task.clusterName === clusterName && task.serviceName === serviceName,
      )
      .map(task => task.revision);
    return revisions.length > 0 ? Math.max(...revisions) : undefined;
  }

  /** Stops every task at once. */
  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.all(
      [...this.tasks].map(async ([id, live]) => {
        live.isStopping = true;
        for (const timer of live.timers) timer.cancel();
        await live.process?.stop(1_000);
        this.tasks.delete(id);
      }),
    );
    await this.metadata.close();
  }
}
