import type { rollbackMessages } from '../en/rollback';

export const rollbackKorean: Record<keyof typeof rollbackMessages, string> = {
  'action.rollBack': '롤백',
  'action.rollBackTo': '이 버전으로 롤백',
  'action.rollBackToNamed': '이 버전으로 롤백: {{version}}',
  'action.missingPermission':
    '{{permission}} 권한이 필요합니다. 엔티티의 소유자나 포털 관리자에게 요청하세요.',
  'action.notNow': '지금은 할 수 없습니다.',
  'readOnly.title': '읽기 전용: 포털에서 아무것도 바꿀 수 없습니다',
  'readOnly.unknownReason':
    'ECS 서비스에 이 엔티티와 묶어 주는 태그가 없습니다.',
  'stale.title': '오래된 정보일 수 있습니다',
  'stale.body': 'AWS에서 마지막으로 읽은 때: {{when}}. 이유: {{reason}}',
  'banner.automatic': '{{version}}이(가) 자동으로 롤백되었습니다.',
  'banner.byPerson': '{{actor}} 님이 {{version}}을(를) 롤백했습니다.',
  'banner.byAPerson': '{{version}}이(가) 수동으로 롤백되었습니다.',
  'banner.allRight': '지금 {{environment}}은(는) 정상입니다.',
  'banner.underWay': '트래픽이 아직 되돌아가는 중입니다.',
  'banner.failedTitle': '{{version}}의 롤백이 실패했습니다.',
  'banner.failedBody':
    '{{environment}}이(가) 아직 잘못된 버전으로 서비스하고 있을 수 있습니다. 아래의 중지된 태스크와 AWS 콘솔의 서비스를 확인하세요.',
  'banner.cause':
    '원인: {{cause}} ({{version}}이(가) {{percent}}를 처리하던 때).',
  'banner.reason': '적은 이유: “{{reason}}”.',
  'banner.detection': '시작된 지 {{duration}} 만에 발견했습니다.',
  'banner.backOn': '{{duration}} 뒤에 트래픽이 {{version}}(으)로 돌아왔습니다.',
  'banner.back': '{{duration}} 뒤에 트래픽이 돌아왔습니다.',
  'banner.impact':
    '요청 {{met}}건이 잘못된 버전에 닿았고, 그중 {{failed}}건이 실패했습니다.',
  'banner.blocked':
    '이 버전은 그대로는 다시 배포할 수 없도록 보류되었습니다. 고친 버전은 언제든 배포할 수 있습니다.',
  'dialog.title': '{{environment}} 롤백',
  'dialog.loading': '지금 롤백하면 무엇이 일어나는지 AWS에 묻는 중',
  'dialog.previewFailed': '롤백하면 무엇이 일어나는지 알아내지 못했습니다',
  'dialog.nothingToDo': '되돌릴 것이 없습니다',
  'dialog.refused': '이 배포는 롤백할 수 없습니다',
  'dialog.where': '서비스 {{service}} · 계정 {{account}} · {{region}}',
  'dialog.from': '현재',
  'dialog.to': '이후',
  'dialog.traffic': '{{environment}} 트래픽의 {{percent}}가 영향을 받습니다.',
  'dialog.noTraffic':
    '영향을 받는 트래픽이 없습니다: 새 버전은 트래픽을 받지 않습니다.',
  'dialog.steps': '다음 순서로 실행합니다',
  'dialog.notRestored': '복원되지 않는 것',
  'dialog.asOf': '{{when}} 기준.',
  'dialog.reason': '이유',
  'dialog.reasonHelp':
    '감사 기록에 남고 이력에 표시됩니다. {{min}}자에서 {{max}}자까지.',
  'dialog.reasonMissing': '이유를 {{min}}자 이상 적으세요.',
  'dialog.reasonTooLong': '{{max}}자까지만 적을 수 있습니다.',
  'dialog.confirm': '{{version}}(으)로 롤백',
  'dialog.confirmUnknown': '지금 롤백',
  'dialog.sending': '롤백하는 중…',
  'dialog.cancel': '취소',
  'dialog.close': '닫기',
  'dialog.failedTitle': '롤백이 시작되지 않았습니다',
  'dialog.failedUnsure':
    '롤백이 시작되었는지 알 수 없습니다. 다시 시도해도 안전합니다: 한 번만 실행됩니다.',
  'command.title': '{{environment}} 롤백',
  'command.requested': '요청됨',
  'command.sent': 'ECS에 보냄',
  'command.observed': 'ECS가 확인함',
  'command.done': '완료',
  'command.failed': '실패',
  'command.doneSentence':
    '완료되었습니다. {{version}}이(가) 다시 서비스합니다.',
  'command.doneUnknown': '완료되었습니다. 트래픽이 돌아왔습니다.',
  'command.runningSentence': '{{version}}(으)로 롤백하는 중입니다.',
  'command.runningUnknown': '롤백하는 중입니다.',
  'command.failedSentence': '롤백이 실패했습니다: {{error}}',
  'command.failedUnknown':
    '롤백이 실패했습니다. ECS가 이유를 알려 주지 않았습니다.',
  'command.by': '{{actor}} 님이 {{when}}에 요청함: “{{reason}}”',
};
