import { Clock, Operations } from '../../ports';
import { AwsError } from '../../wire/aws-error';
import {
  Input,
  optionalNumber,
  optionalText,
  page,
  records,
  requiredText,
  tagsOf,
  texts,
} from '../input';
import { listenerOf, loadBalancerOf, validationError } from './errors';
import { parseAction, viewAction } from './rule-shapes';
import { ElbState, ListenerRecord, LoadBalancerRecord } from './state';

/** Opens and closes the loopback ports that listeners listen on. */
export interface ListenerPorts {
  /** Resolves to the port: the wanted one when it can be had. */
  open(listenerArn: string, wantedPort: number): Promise<number>;
  close(listenerArn: string): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,30}[A-Za-z0-9])?$/;

function parseLoadBalancer(state: ElbState, input: Input, now: number) {
  const name = requiredText(input, 'Name');
  const type = optionalText(input, 'Type') ?? 'application';
  if (!NAME.test(name)) {
    throw validationError(
      `The load balancer name '${name}' must be at most 32 letters, digits and hyphens`,
    );
  }
  if (type !== 'application' && type !== 'network') {
    throw validationError(`Load balancer type '${type}' is not in the sandbox`);
  }
  if ([...state.loadBalancers.values()].some(known => known.name === name)) {
    throw new AwsError(
      'DuplicateLoadBalancerNameException',
      `A load balancer with the name '${name}' already exists`,
    );
  }
  const record: LoadBalancerRecord = {
    arn: state.loadBalancerArn(type, name),
    name,
    type,
    scheme: optionalText(input, 'Scheme') ?? 'internet-facing',
    subnets: texts(input, 'Subnets'),
    securityGroups: texts(input, 'SecurityGroups'),
    createdAt: now,
    tags: tagsOf(input),
  };
  return record;
}

function viewLoadBalancer(record: LoadBalancerRecord) {
  return {
    LoadBalancerArn: record.arn,
    DNSName: LOOPBACK,
    CanonicalHostedZoneId: 'Z32O12XQLNTSW2',
    CreatedTime: new Date(record.createdAt),
    LoadBalancerName: record.name,
    Scheme: record.scheme,
    VpcId: 'vpc-sandbox',
    State: { Code: 'active' },
    Type: record.type,
    AvailabilityZones: record.subnets.map((subnet, i) => ({
      ZoneName: `eu-west-1${'abc'[i % 3]}`,
      SubnetId: subnet,
      LoadBalancerAddresses: [],
    })),
    SecurityGroups: record.securityGroups,
    IpAddressType: 'ipv4',
  };
}

function viewListener(state: ElbState, record: ListenerRecord) {
  const rule = state.rulesOf(record.arn).find(r => r.priority === undefined);
  return {
    ListenerArn: record.arn,
    LoadBalancerArn: record.loadBalancerArn,
    Port: record.port,
    Protocol: record.protocol,
    DefaultActions: rule ? [viewAction(rule.action)] : [],
  };
}

export function loadBalancerOperations(
  state: ElbState,
  clock: Clock,
  ports: ListenerPorts,
): Operations {
  async function removeListener(arn: string) {
    await ports.close(arn);
    state.listeners.delete(arn);
    for (const rule of state.rulesOf(arn)) state.rules.delete(rule.arn);
    state.changed();
  }

  return {
    CreateLoadBalancer(input) {
      const record = parseLoadBalancer(state, input, clock.now());
      state.loadBalancers.set(record.arn, record);
      return { LoadBalancers: [viewLoadBalancer(record)] };
    },

    DescribeLoadBalancers(input) {
      const arns = texts(input, 'LoadBalancerArns');
      const names = texts(input, 'Names');
      const all = [...state.loadBalancers.values()];
      for (const arn of arns) loadBalancerOf(state, arn);
      for (const name of names) {
        if (!all.some(record => record.name === name)) {
          throw new AwsError(
            'LoadBalancerNotFoundException',
            `Load balancers '[${name}]' not found`,
          );
        }
      }
      const wanted = all.filter(
        record =>
          (arns.length === 0 || arns.includes(record.arn)) &&
          (names.length === 0 || names.includes(record.name)),
      );
      const size = optionalNumber(input, 'PageSize') ?? 400;
      const marker = optionalText(input, 'Marker');
      const { items, next } = page(wanted, marker, size);
      return { LoadBalancers: items.map(viewLoadBalancer), NextMarker: next };
    },

    async DeleteLoadBalancer(input) {
      const arn = requiredText(input, 'LoadBalancerArn');
      for (const listener of state.listenersOf(arn)) {
        await removeListener(listener.arn);
      }
      state.loadBalancers.delete(arn);
      return {};
    },

    async CreateListener(input) {
      const balancer = loadBalancerOf(
        state,
        requiredText(input, 'LoadBalancerArn'),
      );
      const requestedPort = optionalNumber(input, 'Port') ?? 80;
      if (requestedPort < 1 || requestedPort > 65_535) {
        throw validationError('Port must be from 1 to 65535');
      }
      const isTaken = state
        .listenersOf(balancer.arn)
        .some(listener => listener.requestedPort === requestedPort);
      if (isTaken) {
        throw new AwsError(
          'DuplicateListenerException',
          `A listener already exists on port ${requestedPort} for this load balancer`,
        );
      }
      const action = parseAction(state, records(input, 'DefaultActions'));
      const arn = state.listenerArn(balancer.arn);
      const port = await ports.open(arn, requestedPort);
      const record: ListenerRecord = {
        arn,
        loadBalancerArn: balancer.arn,
        protocol: optionalText(input, 'Protocol') ?? 'HTTP',
        requestedPort,
        port,
        tags: tagsOf(input),
      };
      const ruleArn = state.ruleArn(arn);
      state.listeners.set(arn, record);
      state.rules.set(ruleArn, {
        arn: ruleArn,
        listenerArn: arn,
        priority: undefined,
        conditions: [],
        action,
        tags: {},
      });
      state.changed();
      return { Listeners: [viewListener(state, record)] };
    },

    DescribeListeners(input) {
      const balancer = optionalText(input, 'LoadBalancerArn');
      const arns = texts(input, 'ListenerArns');
      if (balancer !== undefined) loadBalancerOf(state, balancer);
      const wanted =
        balancer !== undefined
          ? state.listenersOf(balancer)
          : arns.map(arn => listenerOf(state, arn));
      const size = optionalNumber(input, 'PageSize') ?? 400;
      const marker = optionalText(input, 'Marker');
      const { items, next } = page(wanted, marker, size);
      return {
        Listeners: items.map(record => viewListener(state, record)),
        NextMarker: next,
      };
    },

    ModifyListener(input) {
      const listener = listenerOf(state, requiredText(input, 'ListenerArn'));
      const actions = records(input, 'DefaultActions');
      const rule = state
        .rulesOf(listener.arn)
        .find(candidate => candidate.priority === undefined);
      if (rule && actions.length > 0) rule.action = parseAction(state, actions);
      state.changed();
      return { Listeners: [viewListener(state, listener)] };
    },

    async DeleteListener(input) {
      const arn = requiredText(input, 'ListenerArn');
      await removeListener(listenerOf(state, arn).arn);
      return {};
    },
  };
}
