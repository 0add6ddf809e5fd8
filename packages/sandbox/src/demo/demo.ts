import { DescribeServicesCommand, ECSClient } from '@aws-sdk/client-ecs';
import { join } from 'node:path';
import { declareImage } from '../control/declare-image';
import { Sandbox } from '../sandbox';
import { DirectoryService } from '../world/directory';
import { DemoMemory } from './demo-memory';
import { IdTokens, serveIdTokens } from './id-tokens';
import { commitOfRelease } from './release-commit';
import { findAction, startAction, Step } from './rollout-action';
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
  private idTokens: IdTokens | undefined;

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
  async run(actionFile: string): Promise<void> {
    await this.memory.load();
    this.actionFile = await findAction(actionFile);
    const { directory } = this.sandbox.world;
    const missing = stories.find(
      ({ name, environment }) => !directory.has(name, environment),
    );
    if (missing) {
      throw new Error(
        `There is no ${missing.name} in ${missing.environment}: leave --stacks out, ` +
          'or name a folder that templates/src/sandbox-stacks.ts has written',
      );
    }
    this.idTokens = await serveIdTokens(this.sandbox);
    if (!this.memory.isHistoryMade) await this.makeHistory();
    await Promise.all(
      stories.filter(({ goesOn }) => goesOn).map(story => this.goOn(story)),
    );
  }

  private async makeHistory(): Promise<void> {
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
    await this.idTokens?.close();
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
    service: DirectoryService,
  ): Promise<void> {
    const { deployments } = await this.describe(service);
    if (deployments < 2) return;
    const index = this.memory.releasesOf(service.serviceName) - 1;
    const release = story.history[index] ?? nextRelease(story, index);
    await this.runAction(story, service, release, true);
  }

  private async release(
    story: Story,
    service: DirectoryService,
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
    service: DirectoryService,
    release: Release,
    resume: boolean,
  ): Promise<number | undefined> {
    const { idTokens } = this;
    if (this.isClosed || !idTokens) return undefined;
    const { clock, awsUrl, github } = this.sandbox;
    const what = `${service.serviceName} ${release.version}`;
    this.say(`${what} is being rolled out`);
    const step = await startAction({
      actionFile: this.actionFile,
      workFolder: join(this.folder, 'runs'),
      awsUrl,
      story,
      service,
      idTokens,
      release,
      resume,
      githubUrl: github.url,
      commit: await commitOfRelease(github.context, story.name, release),
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

  private async describe({ cluster, serviceName }: DirectoryService) {
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
