import type { AwsClients, Clock } from '../types/clients';

/** Deployments as they were so many milliseconds ago: AWS reads may lag. */
export function lagging(
  clients: AwsClients,
  clock: Clock,
  lagMs: number,
): AwsClients {
  const seen: { at: number; asked: string; answer: unknown }[] = [];
  const send = async (command: {
    constructor: { name: string };
    input: object;
  }) => {
    const answer: unknown = await clients.ecs.send(command as never);
    if (command.constructor.name !== 'DescribeServiceDeploymentsCommand') {
      return answer;
    }
    const asked = JSON.stringify(command.input);
    seen.push({ at: clock.now(), asked, answer });
    const old = seen.filter(
      entry => entry.asked === asked && entry.at <= clock.now() - lagMs,
    );
    return (old[old.length - 1] ?? { answer }).answer;
  };
  return { ...clients, ecs: { send } as unknown as AwsClients['ecs'] };
}
