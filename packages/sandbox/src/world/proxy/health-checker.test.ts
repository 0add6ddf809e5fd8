import { TargetGroupRecord, TargetRecord } from '../../aws/elbv2/state';
import { ProbeResult } from '../probe';
import { applyHealthCheck } from './health-checker';

const group = {
  healthCheck: {
    path: '/health',
    intervalSeconds: 10,
    timeoutSeconds: 5,
    healthyThreshold: 3,
    unhealthyThreshold: 2,
    matcher: '200-299',
  },
} as TargetGroupRecord;

const ok: ProbeResult = { kind: 'answer', status: 204 };
const failing: ProbeResult = { kind: 'answer', status: 503 };

function after(
  results: ProbeResult[],
  state: TargetRecord['state'] = 'initial',
) {
  const target: TargetRecord = {
    id: '127.0.0.1',
    port: 1,
    state,
    passes: 0,
    failures: 0,
    inFlight: 0,
  };
  for (const result of results) applyHealthCheck(group, target, result);
  return target;
}

describe('a target', () => {
  it('is healthy after its first passed check', () => {
    expect(after([ok]).state).toBe('healthy');
  });

  it('is unhealthy after two failures in a row, and says why', () => {
    expect(after([ok, failing]).state).toBe('healthy');
    expect(after([ok, failing, ok, failing]).state).toBe('healthy');
    expect(after([ok, failing, failing])).toMatchObject({
      state: 'unhealthy',
      reason: 'Target.ResponseCodeMismatch',
      description: 'Health checks failed with these codes: [503]',
    });
    expect(after([{ kind: 'timeout' }, { kind: 'timeout' }]).reason).toBe(
      'Target.Timeout',
    );
    expect(after([{ kind: 'failed' }, { kind: 'failed' }]).reason).toBe(
      'Target.FailedHealthChecks',
    );
  });

  it('needs the whole healthy threshold to come back', () => {
    expect(after([ok, ok], 'unhealthy').state).toBe('unhealthy');
    expect(after([ok, ok, ok], 'unhealthy').state).toBe('healthy');
  });

  it('stays draining whatever the check says', () => {
    expect(after([ok, ok], 'draining').state).toBe('draining');
  });
});
