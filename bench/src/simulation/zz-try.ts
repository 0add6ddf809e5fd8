import { standardPlan } from '../support/service';
import { scenarioOf } from './scenario';
import { simulate } from './simulate';
async function main() {
  const plan = standardPlan();
  const n = Number(process.argv[2] ?? 1);
  const fault = process.argv[3] === 'fault';
  for (let seed = 0; seed < n; seed++) {
    const t = performance.now();
    const scenario = scenarioOf(seed, fault);
    const { result, events, seconds } = await simulate(scenario, plan);
    console.log(seed, scenario.fault ?? 'healthy', scenario.requestsPerSecond.toFixed(0), scenario.usual.errorShare.toFixed(3), result.outcome, result.cause && JSON.stringify(result.cause), seconds.toFixed(0), 'virtual s', (performance.now() - t).toFixed(0), 'ms', events.length, 'events', result.problems, result.warnings.slice(0,2));
    if (process.argv[4]) for (const e of events) console.log(JSON.stringify(e).slice(0, 400));
  }
}
main().catch(e => { console.error(e); process.exit(1); });
