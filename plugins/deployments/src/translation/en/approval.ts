/** Rollbacks that somebody else has to approve. */
export const approvalMessages = {
  'action.request': 'Request rollback',
  'action.requestTo': 'Request rollback to this',
  'action.requestToNamed': 'Request rollback to this: {{version}}',
  'request.title': 'Request a rollback of {{environment}}',
  'request.noticeTitle': 'Somebody else has to approve it',
  'request.notice':
    'Nothing is sent to ECS until somebody with the permission {{permission}} approves it here, as a rule a release manager. If nobody does so in time, it lapses.',
  'request.confirm': 'Request rollback to {{version}}',
  'request.confirmUnknown': 'Request rollback',
  'request.sending': 'Requesting…',
  'approval.title':
    '{{actor}} asks to roll {{environment}} back to {{version}}',
  'approval.titleUnknown': '{{actor}} asks to roll {{environment}} back',
  'approval.reason': 'Reason given: “{{reason}}”',
  'approval.waits':
    'It waits for approval; nothing has been sent to ECS. It lapses at {{at}} ({{in}}).',
  'approval.over':
    'Nobody approved it in time: it lapsed at {{at}}. It can be asked for again in a moment.',
  'approval.takes':
    'To approve or reject it, one needs the permission {{permission}}.',
  'approval.approve': 'Approve',
  'approval.reject': 'Reject',
  'approval.approveTitle': 'Approve the rollback of {{environment}}',
  'approval.rejectTitle': 'Reject the rollback of {{environment}}',
  'approval.rejectBody':
    'Nothing is sent to ECS, and the request ends. {{actor}} sees what you write.',
  'approval.comment': 'Comment (optional)',
  'approval.commentHelp': 'Kept in the audit and shown with the request.',
  'approval.confirm': 'Approve and roll back to {{version}}',
  'approval.confirmUnknown': 'Approve and roll back',
  'approval.sending': 'Sending…',
  'approval.failed': 'That could not be done',
  'command.notCarriedOut': 'It was not carried out. {{error}}',
  'command.approvedBy': 'Approved by {{actor}} at {{when}}.',
  'command.approvedWith': 'Approved by {{actor}} at {{when}}: “{{comment}}”',
} as const;
