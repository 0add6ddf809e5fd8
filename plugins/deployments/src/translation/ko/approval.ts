import type { approvalMessages } from '../en/approval';

export const approvalKorean: Record<keyof typeof approvalMessages, string> = {
  'action.request': '롤백 요청',
  'action.requestTo': '이 버전으로 롤백 요청',
  'action.requestToNamed': '이 버전으로 롤백 요청: {{version}}',
  'request.title': '{{environment}} 롤백 요청',
  'request.noticeTitle': '다른 사람의 승인이 필요합니다',
  'request.notice':
    '{{permission}} 권한이 있는 사람(보통 릴리스 관리자)이 여기에서 승인하기 전에는 ECS에 아무것도 보내지 않습니다. 제때 승인되지 않으면 요청은 만료됩니다.',
  'request.confirm': '{{version}}(으)로 롤백 요청',
  'request.confirmUnknown': '롤백 요청',
  'request.sending': '요청하는 중…',
  'approval.title':
    '{{actor}} 님이 {{environment}}을(를) {{version}}(으)로 롤백해 달라고 요청했습니다',
  'approval.titleUnknown':
    '{{actor}} 님이 {{environment}}의 롤백을 요청했습니다',
  'approval.reason': '적은 이유: “{{reason}}”',
  'approval.waits':
    '승인을 기다리고 있으며, ECS에는 아무것도 보내지 않았습니다. {{at}}에 만료됩니다({{in}}).',
  'approval.over':
    '제때 승인되지 않아 {{at}}에 만료되었습니다. 잠시 뒤 다시 요청할 수 있습니다.',
  'approval.takes': '승인하거나 거부하려면 {{permission}} 권한이 필요합니다.',
  'approval.approve': '승인',
  'approval.reject': '거부',
  'approval.approveTitle': '{{environment}} 롤백 승인',
  'approval.rejectTitle': '{{environment}} 롤백 거부',
  'approval.rejectBody':
    'ECS에 아무것도 보내지 않고 요청을 끝냅니다. 적은 내용은 {{actor}} 님에게 보입니다.',
  'approval.comment': '의견(선택)',
  'approval.commentHelp': '감사 기록에 남고 요청과 함께 표시됩니다.',
  'approval.confirm': '승인하고 {{version}}(으)로 롤백',
  'approval.confirmUnknown': '승인하고 롤백',
  'approval.sending': '보내는 중…',
  'approval.failed': '처리하지 못했습니다',
  'command.notCarriedOut': '실행되지 않았습니다. {{error}}',
  'command.approvedBy': '{{actor}} 님이 {{when}}에 승인함.',
  'command.approvedWith': '{{actor}} 님이 {{when}}에 승인함: “{{comment}}”',
};
