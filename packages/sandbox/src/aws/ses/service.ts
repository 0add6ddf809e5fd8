import { AwsError } from '../../wire/aws-error';
import type { WireService } from '../../wire/service';
import { given, givenList, type PermissionTable } from '../iam/permission';
import type { Inbox } from '../inbox/inbox';
import {
  isRecord,
  optionalRecord,
  optionalText,
  texts,
  type Input,
} from '../input';

/** `Name <address>` as the address. */
function addressOf(text: string): string {
  return /<([^<>]+)>\s*$/.exec(text)?.[1] ?? text.trim();
}

const RECIPIENTS = ['ToAddresses', 'CcAddresses', 'BccAddresses'];

/** What SES's operations need, as the Service Authorization Reference has it. */
const sesPermissions: PermissionTable = {
  SendEmail(input, account) {
    const from = addressOf(given(input, 'FromEmailAddress') ?? '*');
    const destination = isRecord(input.Destination) ? input.Destination : {};
    return [
      {
        action: 'ses:SendEmail',
        resource: account.arn('ses', `identity/${from}`),
        context: {
          'ses:FromAddress': from,
          'ses:Recipients': RECIPIENTS.flatMap(name =>
            givenList(destination, name).map(addressOf),
          ),
        },
      },
    ];
  },
};

function bad(message: string): AwsError {
  return new AwsError('BadRequestException', message);
}

function dataOf(message: Input, name: string): string | undefined {
  const content = optionalRecord(message, name);
  return content && optionalText(content, 'Data');
}

/** SES over REST: `SendEmail` with simple content. Every sender is verified. */
export function createSes(inbox: Inbox): WireService {
  return {
    name: 'ses',
    protocol: {
      kind: 'rest',
      routes: { 'POST /v2/email/outbound-emails': 'SendEmail' },
    },
    permissions: sesPermissions,
    operations: {
      SendEmail(input) {
        const from = optionalText(input, 'FromEmailAddress');
        const destination = optionalRecord(input, 'Destination') ?? {};
        const to = RECIPIENTS.flatMap(name => texts(destination, name));
        const content = optionalRecord(input, 'Content') ?? {};
        const simple = optionalRecord(content, 'Simple');
        if (!from) throw bad('Missing final from address.');
        if (to.length === 0) throw bad('Missing required header: To.');
        if (!simple) {
          throw bad('The sandbox sends Content.Simple only.');
        }
        const body = optionalRecord(simple, 'Body') ?? {};
        const text = dataOf(body, 'Text') ?? dataOf(body, 'Html');
        if (text === undefined)
          throw bad('The body has neither Text nor Html.');
        const MessageId = inbox.add({
          channel: 'ses',
          from,
          to,
          subject: dataOf(simple, 'Subject'),
          text,
        });
        return { MessageId };
      },
    },
  };
}
