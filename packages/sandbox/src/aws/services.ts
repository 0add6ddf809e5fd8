import type { World } from '../world/world';
import type { WireService } from '../wire/service';
import { resourceTypes } from './cloudformation/resources/resource-types';
import type { Stack } from './cloudformation/stack';
import { StackProvisioner } from './cloudformation/stack-provisioner';
import { createCloudWatch } from './cloudwatch/service';
import { createEcr } from './ecr/service';
import type { EcsEngine } from './ecs/engine';
import { ecsWireService } from './ecs/service';
import { createElbv2 } from './elbv2/service';
import { Account } from './iam/account';
import { Authorizer } from './iam/authorizer';
import { Sessions, type SessionRecord } from './iam/sessions';
import { IamState, type IamSnapshot } from './iam/state';
import { TokenIssuers } from './iam/web-identity/token-issuers';
import { Inbox, type InboxSnapshot } from './inbox/inbox';
import { createSes } from './ses/service';
import { publishAlarms } from './sns/alarm-notices';
import { createSns } from './sns/service';
import { Topics } from './sns/topics';
import { ParameterStore, type ParameterRecord } from './ssm/parameter-store';
import { createSsm } from './ssm/service';
import { createSts } from './sts/service';

/** What the account has beside what the world acts on. */
export interface AccountSnapshot {
  iam: IamSnapshot;
  sessions: SessionRecord[];
  parameters: ParameterRecord[];
  topics: string[];
  inbox: InboxSnapshot;
  stacks: Stack[];
}

/** All AWS services of the one account. */
export class AwsServices {
  readonly account: Account;
  readonly iam: IamState;
  readonly authorizer: Authorizer;
  readonly tokenIssuers = new TokenIssuers();
  readonly parameters: ParameterStore;
  readonly inbox: Inbox;
  readonly stacks: StackProvisioner;
  readonly services: readonly WireService[];
  private readonly sessions: Sessions;
  private readonly topics: Topics;

  constructor(options: {
    world: World;
    engine: EcsEngine;
    region: string;
    accountId: string;
    seed: number;
  }) {
    const { world, engine, seed } = options;
    const { clock, balancers: state } = world;
    const account = new Account(options);
    this.account = account;
    this.iam = new IamState(account, seed);
    this.sessions = new Sessions(clock);
    this.authorizer = new Authorizer({
      account,
      iam: this.iam,
      sessions: this.sessions,
      tagsOf: arn => ({ ...engine.tagsOf(arn), ...state.tagsOf(arn) }),
    });
    this.parameters = new ParameterStore(clock);
    this.inbox = new Inbox(clock);
    this.topics = new Topics(account, this.inbox);
    publishAlarms(world.alarms, this.topics, account);

    const ecs = ecsWireService(engine.operations);
    const elbv2 = createElbv2({ state, clock, ports: world.proxy });
    const { metrics: store, alarms } = world;
    const cloudwatch = createCloudWatch({ store, alarms, clock });
    this.services = [
      ecs,
      elbv2,
      cloudwatch,
      createEcr(world.images),
      createSsm(this.parameters, account),
      createSns(this.topics, this.inbox),
      createSes(this.inbox),
      createSts({
        clock,
        iam: this.iam,
        sessions: this.sessions,
        issuers: this.tokenIssuers,
        authorizer: this.authorizer,
      }),
    ];
    this.stacks = new StackProvisioner({
      account,
      clock,
      readSsm: name => this.parameters.find(name)?.value,
      types: resourceTypes({
        ecs: ecs.operations,
        elbv2: elbv2.operations,
        cloudwatch: cloudwatch.operations,
        images: world.images,
        iam: this.iam,
        parameters: this.parameters,
        topics: this.topics,
        seed,
      }),
    });
  }

  /** One service by its short name. */
  service(name: string): WireService {
    const found = this.services.find(service => service.name === name);
    if (!found) throw new Error(`The sandbox has no service ${name}`);
    return found;
  }

  snapshot(): AccountSnapshot {
    return {
      iam: this.iam.snapshot(),
      sessions: this.sessions.snapshot(),
      parameters: this.parameters.snapshot(),
      topics: this.topics.snapshot(),
      inbox: this.inbox.snapshot(),
      stacks: this.stacks.snapshot(),
    };
  }

  restore(snapshot: AccountSnapshot): void {
    this.iam.restore(snapshot.iam);
    this.sessions.restore(snapshot.sessions);
    this.parameters.restore(snapshot.parameters);
    this.topics.restore(snapshot.topics);
    this.inbox.restore(snapshot.inbox);
    this.stacks.restore(snapshot.stacks);
  }
}
