import {
  DescribeServicesCommand,
  ECSClient,
  TagResourceCommand,
} from '@aws-sdk/client-ecs';
import { join } from 'node:path';
import { declareImage } from '../control/declare-image';
import { Sandbox } from '../sandbox';
import { ProvisionedService } from '../world/directory';
import { DemoMemory } from './demo-memory';
import { buildAction, startAction, Step } from './rollout-action';
import { Release, stories, Story } from './stories';

/** World time runs so much faster while history is being made. */
export const HISTORY_SPEED = 10;
/** How far back history begins; it must be over before the present. */
export const HISTORY_MS = 2 * 3_600_000;
const BETWEEN_RELEASES_MS = 60_000;
const AFTER_FAILURE_MS = 120_000;

/** The version after the last of the history: 2.2.0, 2.3.0 … */
function nextRelease(story: Story, index: number): Release {
  const [major, minor] = (story.history.at(-1)?.version ?? '1.0.0').split('.');
  const later = index - story.history.length + 1;
  return {
    version: `${major}.${Number(minor) + later}.0`,
    commitMessage: 'Keep what customers ordered for longer',
    actor: 'owner',
  };
}

/**
 * Three services whose history is made by running the rollout Action, fast,
 * from two hours ago; then the present, in which `orders` always has a canary
 * on its way.
 */
export class Demo {
  private readonly sandbox: Sandbox;
  private readonly memory: DemoMemory;
  private readonly folder: string;
  private readonly say: (text: string) => void;
  private readonly steps = new Set<Step>();
  private isClosed = false;
  private actionFile = '';

  constructor(options: {
    sandbox: Sandbox;
    /** For checkouts, logs and how far it has come. */
    folder: string;
    say(text: string): void;
  }) {
    this.sandbox = options.sandbox;
    this.folder = options.folder;
    this.memory = new DemoMemory(options.folder);
    this.say = options.say;
  }

  /** Resolves when the demo is closed; rejects when it cannot go on. */
  async run(actionFolder: string): Promise<void> {
    await this.memory.load();
    this.actionFile = await buildAction(actionFolder);
    if (!this.memory.isHistoryMade) await this.makeHistory();
    await Promise.all(
      stories.filter(({ goesOn }) => goesOn).map(story => this.goOn(story)),
    );
  }

  private async makeHistory(): Promise<void> {
    // One after the other: two environments of a service share a repository.
    for (const { name, environment } of stories) {
      if (!this.sandbox.world.directory.has(name, environment)) {
        await this.sandbox.provision({ name, environment });
      }
    }
    await Promise.all(stories.map(story => this.tellHistory(story)));
    if (this.isClosed) return;
    const { clock } = this.sandbox;
    // The present begins: nobody runs in the world's own time any more.
    clock.setSpeed(1);
    clock.jumpTo(Date.now());
    await this.memory.endHistory();
    this.say('history is made; the world is in real time');
  }

  /** Ends the Actions at once, as if the runner had been switched off. */
  async close(): Promise<void> {
    this.isClosed = true;
    for (const step of this.steps) step.kill();
    await Promise.allSettled([...this.steps].map(({ done }) => done));
  }

  private async tellHistory(story: Story): Promise<void> {
    const { world } = this.sandbox;
    const service = world.directory.find(story.name, story.environment);
    const { serviceName } = service;
    for (
      let index = this.memory.releasesOf(serviceName);
      index < story.history.length && !this.isClosed;
      index = this.memory.releasesOf(serviceName)
    ) {
      await this.release(story, service, story.history[index]);
      await this.bind(story, service);
      if (index === 0) world.traffic.setRate(service, story.rps);
      await this.sandbox.clock.sleep(BETWEEN_RELEASES_MS);
    }
  }

  private async goOn(story: Story): Promise<void> {
    const service = this.sandbox.world.directory.find(
      story.name,
      story.environment,
    );
    await this.finishInterrupted(story, service);
    while (!this.isClosed) {
      const index = this.memory.releasesOf(service.serviceName);
      const code = await this.release(
        story,
        service,
        nextRelease(story, index),
      );
      const pause = code === 0 ? BETWEEN_RELEASES_MS : AFTER_FAILURE_MS;
      await this.sandbox.clock.sleep(pause);
    }
  }

  /** A canary that was on its way when the sandbox ended is taken up again. */
  private async finishInterrupted(
    story: Story,
    service: ProvisionedService,
  ): Promise<void> {
    const { deployments } = await this.describe(service);
    if (deployments < 2) return;
    const index = this.memory.releasesOf(service.serviceName) - 1;
    const release = story.history[index] ?? nextRelease(story, index);
    await this.runAction(story, service, release, true);
  }

  private async release(
    story: Story,
    service: ProvisionedService,
    release: Release,
  ): Promise<number | undefined> {
    declareImage(
      this.sandbox.world,
      service.repository,
      release.version,
      release.behaviour ?? {},
    );
    await this.memory.count(service.serviceName);
    return this.runAction(story, service, release, false);
  }

  private async runAction(
    story: Story,
    service: ProvisionedService,
    release: Release,
    resume: boolean,
  ): Promise<number | undefined> {
    if (this.isClosed) return undefined;
    const { clock, awsUrl } = this.sandbox;
    const what = `${service.serviceName} ${release.version}`;
    this.say(`${what} is being rolled out`);
    const step = await startAction({
      actionFile: this.actionFile,
      workFolder: join(this.folder, 'runs'),
      awsUrl,
      story,
      service,
      release,
      resume,
      runNumber: await this.memory.nextRun(),
      clock:
        clock.speed === 1
          ? undefined
          : [Date.now(), clock.now(), clock.speed].join(','),
    });
    this.steps.add(step);
    const code = await step.done;
    this.steps.delete(step);
    if (!this.isClosed) {
      this.say(
        code === 0
          ? `${what} serves`
          : `${what} does not serve (exit code ${code})`,
      );
    }
    return code;
  }

  /** What the platform does: says whose service it is, for commands. */
  private async bind(
    { name }: Story,
    { serviceArn }: ProvisionedService,
  ): Promise<void> {
    const ecs = this.ecs();
    const entity = `component:default/${name}`;
    await ecs.send(
      new TagResourceCommand({
        resourceArn: serviceArn,
        tags: [{ key: 'canary-portal:entity', value: entity }],
      }),
    );
    ecs.destroy();
  }

  private async describe({ cluster, serviceName }: ProvisionedService) {
    const ecs = this.ecs();
    const { services } = await ecs.send(
      new DescribeServicesCommand({ cluster, services: [serviceName] }),
    );
    ecs.destroy();
    return { deployments: services?.[0]?.deployments?.length ?? 0 };
  }

  private ecs(): ECSClient {
    return new ECSClient({
      endpoint: this.sandbox.awsUrl,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'sandbox', secretAccessKey: 'sandbox' },
    });
  }
}
