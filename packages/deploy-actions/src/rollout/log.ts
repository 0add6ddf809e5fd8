import type { RolloutEvent } from '@canary-portal/ecs-rollout';
import type { Verdict } from '@canary-portal/rollout-plan';
import { duration } from '../shared/words';

const MARK = { pass: '✓', fail: '✗', inconclusive: '…', suspect: '!' };

/** Checks, and what stands beside them, as sentences, each with its mark. */
export function checkLines(verdict: Verdict): string[] {
  return [...verdict.checks, ...(verdict.remarks ?? [])].map(
    ({ outcome, sentence }) => `${MARK[outcome]} ${sentence}`,
  );
}

const clockTime = (at: number) => new Date(at).toISOString().slice(11, 19);

/** The words of an event: one line each; undefined for what has no line. */
export function describeEvent(event: RolloutEvent): string[] {
  switch (event.type) {
    case 'preflight':
      return event.findings.map(
        f =>
          `${{ ok: '✓', warning: '!', refused: '✗' }[f.outcome]} ${f.sentence}`,
      );
    case 'registered':
      return [`Registered ${event.taskDefinitionArn}`];
    case 'started':
      return [
        `${event.resumed ? 'Goes on with' : 'Started'} ${
          event.deploymentArn
        }: ${event.stages
          .map(stage => `${stage.weightPercent}`)
          .join(' · ')} %`,
      ];
    case 'scaled-up':
      return [`All tasks of the new revision run (${duration(event.seconds)})`];
    case 'awaiting-approval':
      return ['Waiting for somebody to approve; no production traffic yet'];
    case 'stage-entered':
      return [
        `${event.weightPercent} % of traffic on the new revision (observed ${
          event.observedWeightPercent ?? '?'
        } %), held for ${duration(event.holdSeconds)}`,
      ];
    case 'check':
      return checkLines(event.verdict).map(line => `  ${line}`);
    case 'held':
      return [
        `Held longer, at most ${duration(event.untilSeconds)}: ${event.reason}`,
      ];
    case 'continued':
      return [
        `Goes on from ${event.weightPercent} %${
          event.by === 'external' ? ', by somebody outside of this run' : ''
        }`,
      ];
    case 'baking':
      return [
        event.replaced
          ? `All tasks are replaced; the new revision is judged for ${duration(
              event.seconds,
            )} more`
          : `All traffic on the new revision; baked for ${duration(
              event.seconds,
            )}, the old one stands by`,
      ];
    case 'rollback-requested':
      return [`Rolling back (${event.operation}): ${event.cause.sentence}`];
    case 'rolled-back':
      return [`Rolled back: ${event.cause.sentence}`];
    case 'restored':
    case 'stopped':
      return [event.sentence];
    case 'completed':
      return ['The new revision serves all traffic'];
    case 'intent':
      return [
        `Asked to ${event.verb} ${event.argument}${
          event.verb === 'hold' ? ' s' : ' %'
        }: ${event.result}`,
      ];
    case 'warning':
      return [event.message];
    default:
      return [];
  }
}

/** Where lines go: GitHub's log, or a test. */
export interface LogSink {
  info(line: string): void;
  warning(line: string): void;
  startGroup(name: string): void;
  endGroup(): void;
}

/** The group that an event opens, so that a long log folds by stage. */
function groupOf(event: RolloutEvent): string | undefined {
  switch (event.type) {
    case 'preflight':
      return 'Preflight';
    case 'started':
      return 'Scale-up';
    case 'stage-entered':
      return `Stage ${event.weightPercent} %`;
    case 'baking':
      return 'Bake';
    case 'rollback-requested':
      return 'Rollback';
    default:
      return undefined;
  }
}

/** Prints events as they come, one line each, grouped by stage. */
export function createLog(sink: LogSink): {
  event(event: RolloutEvent): void;
  close(): void;
} {
  let open: string | undefined;
  const close = () => {
    if (open !== undefined) sink.endGroup();
    open = undefined;
  };
  return {
    close,
    event(event) {
      const group = groupOf(event);
      if (group !== undefined && group !== open) {
        close();
        sink.startGroup(group);
        open = group;
      }
      if (event.type === 'completed' || event.type === 'rolled-back') close();
      for (const line of describeEvent(event)) {
        const dated = `${clockTime(event.at)} ${line}`;
        if (event.type === 'warning') sink.warning(dated);
        else sink.info(dated);
      }
    },
  };
}
