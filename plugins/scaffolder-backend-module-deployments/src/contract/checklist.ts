import { ServiceSettings } from './settings';

/**
 * What is left to do once the repository stands, and how, as Markdown.
 *
 * @param notices - what could not be done, put first
 */
export function checklistOf(
  service: ServiceSettings,
  repositoryUrl: string,
  notices: readonly string[],
): string {
  const { name, accountId, region, notifications } = service;
  const settings = `${repositoryUrl}/settings`;
  const secrets = [
    ...(notifications.slack ? ['`SLACK_WEBHOOK_URL`'] : []),
    ...(notifications.email ? ['`EMAIL_USERNAME`', '`EMAIL_PASSWORD`'] : []),
    ...(notifications.email && !notifications.emailTo ? ['`EMAIL_TO`'] : []),
  ];
  const variables = [
    ...(notifications.email ? ['`EMAIL_HOST`'] : []),
    ...(notifications.sms && !notifications.snsTopicArn
      ? ['`SNS_TOPIC_ARN`']
      : []),
  ];
  const kept = [
    ...(secrets.length > 0 ? [`the secrets ${secrets.join(', ')}`] : []),
    ...(variables.length > 0 ? [`the variables ${variables.join(', ')}`] : []),
  ];

  return [
    ...notices.map(notice => `- **Notice:** ${notice}`),
    `- **Infrastructure:** run the workflow [infrastructure](${repositoryUrl}/actions/workflows/infrastructure.yml) once. It makes the roles, target groups, alarms and the image repository of ${name} in the account ${accountId}, ${region}; \`infra/platform\` must have been set up there before.`,
    `- **Switch on:** set the [variable](${settings}/variables/actions) \`CANARY_PORTAL_CONFIGURED\` to \`true\`. Until then every deployment ends with "not configured yet".`,
    ...(kept.length > 0
      ? [
          `- **Notifications:** in the [environment](${settings}/environments) \`notifications\` set ${kept.join(
            ' and ',
          )}.`,
        ]
      : []),
    `- **First deployment:** push to \`develop\` for staging; merge into \`main\` for production.`,
  ]
    .map(line => `${line}\n`)
    .join('');
}
