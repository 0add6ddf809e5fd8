import type { Problem } from '@canary-portal/plugin-deployments-common';
import { Notice } from '../shared/Notice';
import { useTranslate } from '../translation/useTranslate';

/** What is wrong with the set-up, each with what to do about it. */
export function ProblemList({ problems }: { problems: Problem[] }) {
  const t = useTranslate();
  if (problems.length === 0) {
    return null;
  }
  const grave = problems.some(
    problem =>
      problem.code === 'rollback-failed' || problem.code === 'service-missing',
  );
  return (
    <Notice tone={grave ? 'bad' : 'moving'} title={t('problems.title')}>
      <ul>
        {problems.map((problem, index) => (
          <li key={`${problem.code}-${index}`}>
            {problem.message}{' '}
            {t('problems.whatToDo', { action: problem.action })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
