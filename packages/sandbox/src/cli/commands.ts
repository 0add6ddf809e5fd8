import { Command } from 'commander';
import {
  BehaviourFlags,
  behaviourOf,
  numberBetween,
  revision,
  seconds,
} from './arguments';
import { show, withControlPort } from './control-command';

const percent = numberBetween(0, 100);

function withBehaviour(command: Command): Command {
  return command
    .option('--error-rate <percent>', 'answer so many with 500', percent)
    .option('--latency <duration>', 'answer so much later: 3s, 200ms', seconds)
    .option('--hang', 'answer nothing any more, health checks included')
    .option('--fail-health', 'answer health checks with 503')
    .option('--crash', 'end with exit code 1 soon after the start');
}

interface ApiFaultFlags {
  throttle?: number;
  throttleStatus?: number;
  retryAfter?: number;
  status5xx?: number;
  slow?: number;
  drop?: number;
  operation?: string;
  part?: string;
  down?: boolean;
}

function withApiFaults(command: Command): Command {
  return command
    .option('--throttle <percent>', 'aws, github: asked too much', percent)
    .option('--status-5xx <percent>', 'aws, github: not done', percent)
    .option('--slow <duration>', 'aws, github: answer so much later', seconds)
    .option('--drop <percent>', 'aws, github: done, but no answer', percent)
    .option('--operation <name>', 'aws: of one operation only')
    .option('--part <part>', "github: 'rest' or 'git' only")
    .option(
      '--throttle-status <status>',
      'github: 403 or 429',
      numberBetween(403, 429),
    )
    .option('--retry-after <duration>', 'github: of the throttled', seconds)
    .option('--down', 'github: cut every connection');
}

interface Common {
  controlPort: number;
  environment: string;
}

const ENVIRONMENT: [string, string, string] = [
  '--environment <name>',
  'of the service',
  'production',
];

/** The commands that speak to a running sandbox. */
export function addCommands(program: Command): void {
  withApiFaults(
    withBehaviour(
      withControlPort(program.command('fault <service>'))
        .description(
          "make a revision of a service fail, or 'aws' or 'github', until cleared",
        )
        .option(...ENVIRONMENT)
        .option(
          '--revision <n>',
          "task definition revision or 'newest'",
          revision,
          'newest',
        ),
    ),
  ).action(
    (
      service: string,
      flags: Common &
        BehaviourFlags &
        ApiFaultFlags & { revision: number | 'newest' },
    ) => {
      if (service === 'aws') {
        return show(flags.controlPort, 'POST', '/aws-faults', {
          operation: flags.operation,
          throttlePercent: flags.throttle,
          serverErrorPercent: flags.status5xx,
          slowSeconds: flags.slow,
          dropPercent: flags.drop,
        });
      }
      if (service === 'github') {
        return show(flags.controlPort, 'POST', '/github-faults', {
          part: flags.part,
          throttlePercent: flags.throttle,
          throttleStatus: flags.throttleStatus,
          retryAfterSeconds: flags.retryAfter,
          serverErrorPercent: flags.status5xx,
          slowSeconds: flags.slow,
          dropPercent: flags.drop,
          down: flags.down,
        });
      }
      return show(flags.controlPort, 'POST', '/faults', {
        service,
        environment: flags.environment,
        revision: flags.revision,
        behaviour: behaviourOf(flags),
      });
    },
  );

  withControlPort(program.command('clear [service]'))
    .description(
      "end the faults of a service, of 'aws' or 'github', or all of them",
    )
    .option('--environment <name>', 'of the service')
    .action(
      async (
        service: string | undefined,
        flags: { controlPort: number; environment?: string },
      ) => {
        const query = new URLSearchParams();
        if (service) query.set('service', service);
        if (flags.environment) query.set('environment', flags.environment);
        if (service !== 'aws' && service !== 'github') {
          await show(flags.controlPort, 'DELETE', `/faults?${query}`);
        }
        if (service === undefined || service === 'aws') {
          await show(flags.controlPort, 'DELETE', '/aws-faults');
        }
        if (service === undefined || service === 'github') {
          await show(flags.controlPort, 'DELETE', '/github-faults');
        }
      },
    );

  withControlPort(program.command('traffic <service>'))
    .description('set the traffic to a service, or show who answered it')
    .option(...ENVIRONMENT)
    .option('--rps <n>', 'requests per world second', numberBetween(0, 2_000))
    .option(
      '--last <requests>',
      'of how many requests',
      numberBetween(1, 20_000),
    )
    .action(
      (service: string, flags: Common & { rps?: number; last?: number }) => {
        const path = `/traffic/${encodeURIComponent(service)}`;
        const { environment, rps } = flags;
        if (rps !== undefined) {
          return show(flags.controlPort, 'PUT', path, { environment, rps });
        }
        const query = new URLSearchParams({ environment });
        if (flags.last) query.set('requests', String(flags.last));
        return show(flags.controlPort, 'GET', `${path}?${query}`);
      },
    );

  withBehaviour(
    withControlPort(program.command('image <repository> <tag>')).description(
      'push an image; with a fault, every task that runs it has the fault',
    ),
  ).action(
    (
      repository: string,
      tag: string,
      flags: BehaviourFlags & { controlPort: number },
    ) =>
      show(
        flags.controlPort,
        'PUT',
        `/images/${encodeURIComponent(repository)}/${encodeURIComponent(tag)}`,
        { behaviour: behaviourOf(flags) },
      ),
  );

  withControlPort(program.command('clock'))
    .description('show the world clock, or change its speed')
    .option(
      '--speed <n>',
      'world seconds per second',
      numberBetween(0.01, 1_000),
    )
    .action((flags: { controlPort: number; speed?: number }) =>
      flags.speed === undefined
        ? show(flags.controlPort, 'GET', '/clock')
        : show(flags.controlPort, 'POST', '/clock', { speed: flags.speed }),
    );

  withControlPort(program.command('provision <service> <environment>'))
    .description('make load balancer, target groups, repository and alarm')
    .action(
      (name: string, environment: string, flags: { controlPort: number }) =>
        show(flags.controlPort, 'POST', '/services', { name, environment }),
    );

  withControlPort(program.command('logs <service>'))
    .description('the last lines that a revision printed')
    .option(...ENVIRONMENT)
    .option('--revision <n>', 'default: the newest', numberBetween(1, 1e9))
    .action((service: string, flags: Common & { revision?: number }) => {
      const query = new URLSearchParams({ environment: flags.environment });
      if (flags.revision) query.set('revision', String(flags.revision));
      const path = `/logs/${encodeURIComponent(service)}?${query}`;
      return show(flags.controlPort, 'GET', path);
    });

  withControlPort(program.command('status'))
    .description('everything that can be seen of the world')
    .action((flags: { controlPort: number }) =>
      show(flags.controlPort, 'GET', '/state'),
    );
}
