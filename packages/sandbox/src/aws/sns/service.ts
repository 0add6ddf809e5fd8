import { AwsError } from '../../wire/aws-error';
import { queryProtocol } from '../../wire/query';
import type { WireService } from '../../wire/service';
import { given, type PermissionTable } from '../iam/permission';
import type { Inbox } from '../inbox/inbox';
import { optionalText, requiredText } from '../input';
import type { Topics } from './topics';

/** What SNS's operations need, as the Service Authorization Reference has it. */
const snsPermissions: PermissionTable = {
  Publish: input => [
    {
      action: 'sns:Publish',
      // A text to a phone is limited to no resource.
      resource: given(input, 'TopicArn') ?? given(input, 'TargetArn') ?? '*',
    },
  ],
};

const LONGEST_BYTES = 262_144;

/** SNS over AWS Query: as much of it as publishing needs. */
export function createSns(topics: Topics, inbox: Inbox): WireService {
  return {
    name: 'sns',
    protocol: queryProtocol({
      apiVersion: '2010-03-31',
      xmlNamespace: 'http://sns.amazonaws.com/doc/2010-03-31/',
      errorCode: type => type.replace(/Exception$/, ''),
      deniedType: 'AuthorizationErrorException',
    }),
    permissions: snsPermissions,
    operations: {
      Publish(input) {
        const text = requiredText(input, 'Message');
        const subject = optionalText(input, 'Subject');
        const phone = optionalText(input, 'PhoneNumber');
        const topic =
          optionalText(input, 'TopicArn') ?? optionalText(input, 'TargetArn');
        if (Buffer.byteLength(text) > LONGEST_BYTES) {
          throw new AwsError(
            'InvalidParameterException',
            'Invalid parameter: Message too long',
          );
        }
        if ((phone === undefined) === (topic === undefined)) {
          throw new AwsError(
            'InvalidParameterException',
            'Invalid parameter: give either TopicArn or PhoneNumber',
          );
        }
        if (phone !== undefined) {
          const MessageId = inbox.add({ channel: 'sns', to: [phone], text });
          return { MessageId };
        }
        if (topic === undefined || !topics.has(topic)) {
          throw new AwsError('NotFoundException', 'Topic does not exist', 404);
        }
        return { MessageId: topics.publish(topic, text, subject) };
      },
    },
  };
}
