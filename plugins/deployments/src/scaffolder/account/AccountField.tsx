import { useEffect, useState } from 'react';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { describeError } from '../../data/errors';
import { useTranslate } from '../../translation/useTranslate';
import { FieldHead } from '../form/FieldHead';
import {
  formErrorId,
  notDrawnYet,
  wasRefused,
  type FieldProps,
} from '../form/fieldProps';
import { TextInput } from '../form/TextInput';
import { AccountChoice, choiceOf, OTHER } from './AccountChoice';
import {
  accountIdProblem,
  accountProblems,
  readAccount,
  regionProblem,
  type AccountValue,
} from './accountValue';
import { UnseenNotice } from './UnseenNotice';
import { useKnownAccounts } from './useKnownAccounts';

const useStyles = makeStyles<Theme>(
  theme => ({
    root: {
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(2),
      margin: theme.spacing(2, 0, 1),
      minWidth: 0,
    },
    inputs: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(2, 1.5) },
  }),
  { name: 'DeploymentsAccountField' },
);

/** Where a service to be made will run: a known account and region, or others. */
export function AccountField(props: FieldProps<AccountValue>) {
  const { onChange, idSchema, schema } = props;
  const t = useTranslate();
  const classes = useStyles();
  const { known, loading, error } = useKnownAccounts();
  const [typing, setTyping] = useState(false);
  const value = readAccount(props.formData);
  const empty = value.accountId === '' && value.region === '';

  // The only answer there is needs no question.
  const only = known.length === 1 ? known[0] : undefined;
  useEffect(() => {
    if (only?.region !== undefined && empty && !typing) {
      onChange({ accountId: only.accountId, region: only.region });
    }
  }, [only, empty, typing, onChange]);

  const match = known.find(
    account =>
      account.accountId === value.accountId && account.region === value.region,
  );
  const nothingKnown = !loading && known.length === 0;
  const typed = nothingKnown || (!loading && (typing || !(match || empty)));
  const disabled = props.disabled || props.readonly;
  const asked = wasRefused(props);
  const problems = accountProblems(t, value);
  const formError = formErrorId(props);
  const id = idSchema.$id;
  const mark = (problem: string | undefined) => ({
    invalid: problem !== undefined,
    problem: notDrawnYet(props, problem),
  });

  return (
    <div role="group" aria-labelledby={`${id}-title`} className={classes.root}>
      <div>
        <FieldHead
          id={`${id}-title`}
          title={schema.title ?? t('account.title')}
          description={schema.description ?? t('account.help')}
        />
      </div>
      <div role="status">
        {loading && (
          <Typography variant="body2">{t('account.loading')}</Typography>
        )}
        {error !== undefined && (
          <Typography variant="body2">
            {t('account.notLoaded', { reason: describeError(t, error) })}
          </Typography>
        )}
      </div>
      {known.length > 0 && (
        <AccountChoice
          id={id}
          known={known}
          chosen={chosen()}
          onChoose={choose}
          {...mark(asked && !typed ? problems[0] : undefined)}
          disabled={disabled}
          describedBy={formError}
        />
      )}
      {typed && (
        <div className={classes.inputs}>
          <TextInput
            id={`${id}-account`}
            label={t('account.id')}
            help={t('account.idHelp')}
            value={value.accountId}
            onChange={text => onChange({ ...value, accountId: text.trim() })}
            {...mark(
              asked || value.accountId !== ''
                ? accountIdProblem(t, value.accountId)
                : undefined,
            )}
            inputMode="numeric"
            disabled={disabled}
            describedBy={formError}
            width={220}
          />
          <TextInput
            id={`${id}-region`}
            label={t('account.region')}
            help={t('account.regionHelp')}
            value={value.region}
            onChange={text => onChange({ ...value, region: text.trim() })}
            {...mark(
              asked || value.region !== ''
                ? regionProblem(t, value.region)
                : undefined,
            )}
            disabled={disabled}
            describedBy={formError}
            width={220}
          />
        </div>
      )}
      {!loading && error === undefined && problems.length === 0 && (
        <UnseenNotice known={known} value={value} />
      )}
    </div>
  );

  function chosen(): string {
    if (typed) {
      return OTHER;
    }
    return match ? choiceOf(match) : '';
  }

  function choose(choice: string) {
    const account = known.find(each => choiceOf(each) === choice);
    setTyping(account?.region === undefined);
    onChange({
      accountId: account?.accountId ?? '',
      region: account?.region ?? '',
    });
  }
}
