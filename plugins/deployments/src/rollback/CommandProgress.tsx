import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { CommandView } from '@canary-portal/plugin-deployments-common';
import { Notice } from '../shared/Notice';
import { formatTime } from '../time/duration';
import { useNow } from '../time/ServerClock';
import type { Tone } from '../tone/tones';
import { sayActor } from '../shared/sayOrigin';
import { useTranslate, type Translate } from '../translation/useTranslate';

/** How long a finished command stays on the page. */
const DONE_SHOWN_SECONDS = 10 * 60;
const FAILED_SHOWN_SECONDS = 24 * 60 * 60;

const STEPS = ['requested', 'sent', 'observed', 'done'] as const;

const useStyles = makeStyles<Theme>(
  theme => ({
    steps: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 2),
      listStyle: 'none',
      margin: theme.spacing(0.5, 0, 0),
      padding: '0 !important',
    },
    now: { fontWeight: 600 },
    next: { color: theme.palette.text.secondary },
  }),
  { name: 'DeploymentsCommandProgress' },
);

/** How far a command from the portal is, until it is done and a while after. */
export function CommandProgress(props: {
  command: CommandView;
  environment: string;
}) {
  const { command, environment } = props;
  const t = useTranslate();
  const now = useNow();
  const classes = useStyles();
  if (isOld(command, now)) {
    return null;
  }
  const reached = STEPS.findIndex(step => step === command.state);
  return (
    <Notice
      tone={toneOf(command)}
      role={failedInEcs(command) ? 'alert' : 'status'}
      title={t('command.title', { environment })}
    >
      <p>{sentenceOf(t, command)}</p>
      {reached >= 0 && command.state !== 'done' && (
        <ol className={classes.steps}>
          {STEPS.map((step, index) => (
            <li
              key={step}
              aria-current={index === reached ? 'step' : undefined}
              className={classOf(index, reached)}
            >
              <span aria-hidden>{index <= reached ? '✓ ' : '○ '}</span>
              {t(`command.${step}`)}
            </li>
          ))}
        </ol>
      )}
      <p>
        {t('command.by', {
          actor: sayActor(command.actor),
          when: formatTime(command.requestedAt),
          reason: command.reason,
        })}
      </p>
      {command.decision?.decision === 'approve' && (
        <p>{approvedText(t, command.decision)}</p>
      )}
    </Notice>
  );

  function classOf(index: number, reachedIndex: number): string | undefined {
    if (index === reachedIndex) {
      return classes.now;
    }
    return index > reachedIndex ? classes.next : undefined;
  }
}

function approvedText(
  t: Translate,
  { by, at, comment }: NonNullable<CommandView['decision']>,
): string {
  const said = { actor: sayActor(by), when: formatTime(at) };
  return comment
    ? t('command.approvedWith', { ...said, comment })
    : t('command.approvedBy', said);
}

function isOld(command: CommandView, now: number): boolean {
  if (!command.finishedAt) {
    return false;
  }
  const age = (now - Date.parse(command.finishedAt)) / 1000;
  return (
    age >
    (command.state === 'failed' ? FAILED_SHOWN_SECONDS : DONE_SHOWN_SECONDS)
  );
}

function toneOf(command: CommandView): Tone {
  if (command.state === 'done') {
    return 'good';
  }
  return failedInEcs(command) ? 'bad' : 'moving';
}

/** What was never sent has left everything as it was. */
function failedInEcs({ state, sentAt }: CommandView): boolean {
  return state === 'failed' && sentAt !== undefined;
}

function sentenceOf(t: Translate, command: CommandView): string {
  const { state, toVersion: version, error } = command;
  switch (state) {
    case 'done':
      return version
        ? t('command.doneSentence', { version })
        : t('command.doneUnknown');
    case 'failed':
      if (error && !command.sentAt) {
        return t('command.notCarriedOut', { error });
      }
      return error
        ? t('command.failedSentence', { error })
        : t('command.failedUnknown');
    default:
      return version
        ? t('command.runningSentence', { version })
        : t('command.runningUnknown');
  }
}
