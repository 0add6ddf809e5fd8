import type { rolloutMessages } from '../en/rollout';

export const rolloutKorean: Record<keyof typeof rolloutMessages, string> = {
  'time.seconds': '{{n}}초',
  'time.minutes': '{{n}}분',
  'time.hours': '{{n}}시간',
  'time.hoursMinutes': '{{hours}}시간 {{minutes}}분',
  'time.days': '{{n}}일',
  'time.now': '방금',
  'time.ago': '{{duration}} 전',
  'time.in': '{{duration}} 뒤',
  'title.scaleUp':
    '{{environment}}에서 {{version}}이(가) 시작되는 중입니다. 아직 트래픽을 받지 않습니다.',
  'title.approval':
    '{{environment}}에서 {{version}}이(가) 승인을 기다립니다. 아직 트래픽을 받지 않습니다.',
  'title.serving':
    '{{version}}이(가) {{environment}} 트래픽의 {{percent}}를 처리하고 있습니다',
  'title.bake':
    '{{version}}이(가) {{environment}}의 모든 트래픽을 처리합니다. 즉시 롤백할 수 있도록 이전 버전을 남겨 두고 있습니다.',
  'title.inProgress': '{{version}}을(를) {{environment}}에 배포하는 중입니다',
  'title.rollingBack':
    '{{environment}}에서 {{version}}을(를) 롤백하는 중입니다',
  'title.rolledBack': '{{environment}}에서 {{version}}이(가) 롤백되었습니다',
  'title.rollbackFailed':
    '{{environment}}에서 {{version}}의 롤백이 실패했습니다',
  'title.stopped': '{{environment}}에서 {{version}}이(가) 중지되었습니다',
  'title.completed': '{{version}}이(가) {{environment}}에 배포되었습니다',
  'title.steady':
    '{{version}}이(가) {{environment}}의 모든 트래픽을 처리하고 있습니다',
  'title.neverDeployed': '{{environment}}에는 아직 배포된 것이 없습니다',
  'title.unknown': '{{environment}}의 상태를 알 수 없습니다',
  'neverDeployed.description':
    '저장소의 배포 워크플로를 실행하면 첫 배포가 이루어집니다. 비교할 대상이 없으므로 첫 배포는 카나리를 건너뜁니다.',
  'unknown.description':
    'AWS를 아직 읽지 않았거나 읽지 못했습니다. 이유를 알면 위에 적혀 있습니다. 1분 뒤에 새로 고치세요.',
  'revision.commit': '커밋',
  'revision.run': '실행 {{run}}',
  'revision.actor': '{{actor}}',
  'revision.outside':
    '파이프라인 밖에서 배포됨: 커밋, 실행, 작성자를 알 수 없음',
  'revision.rollback': '롤백으로 만들어짐',
  'revision.rollbackBecause': '롤백으로 만들어짐: “{{reason}}”',
  'revision.split': '작업 {{working}}, 대기 {{waiting}}',
  'weights.line': '요청 {{requested}}, 관측 {{observed}}',
  'weights.requestedOnly': '요청 {{requested}}, 아직 관측되지 않음',
  'weights.observedOnly': '관측 {{observed}}',
  'weights.mismatch':
    '트래픽이 있어야 할 곳에 있지 않습니다: ECS에는 {{requested}}를 요청했지만 로드 밸런서는 {{observed}}를 보냅니다. 변경 뒤 1분 안에 맞춰집니다. 계속되면 AWS에서 리스너 규칙을 확인하세요.',
  'deadman.ROLLBACK':
    '아무도 계속하지 않으면 ECS가 {{at}}에 스스로 롤백합니다({{in}}).',
  'deadman.CONTINUE':
    '아무도 멈추지 않으면 ECS가 {{at}}에 스스로 계속합니다({{in}}).',
  'deadman.overdueROLLBACK':
    '일시 정지가 {{at}}에 끝났습니다: ECS가 스스로 롤백합니다.',
  'deadman.overdueCONTINUE':
    '일시 정지가 {{at}}에 끝났습니다: ECS가 스스로 계속합니다.',
  'stage.strip': '배포 단계',
  'stage.scale-up': '시작',
  'stage.approval': '승인',
  'stage.bake': '안정화',
  'stage.state.done': '완료',
  'stage.state.current': '진행 중',
  'stage.state.next': '예정',
  'stage.state.failed': '실패',
  'stage.state.skipped': '건너뜀',
  'stage.left': '{{time}} 남음',
  'stage.took': '{{planned}} · 실제 {{actual}}',
  'stage.tookOnly': '실제 {{actual}}',
  'stage.held': '연장됨: {{reason}}',
  'stage.overTime': '계획한 시간이 지남',
  'stage.bakeNote': '{{planned}} · 그때까지 즉시 롤백 가능',
  'stage.waiting': '사람을 기다리는 중',
  'checks.mayGoOn': '계속해도 되는 이유',
  'checks.checking': '확인하고 있는 것',
  'checks.stopped': '되돌아가는 이유',
  'checks.past': '확인한 것',
  'checks.none': '아직 확인한 것이 없습니다.',
  'checks.outcome.pass': '통과',
  'checks.outcome.fail': '실패',
  'checks.outcome.inconclusive': '아직 판단하지 않음',
  'checks.source': '출처: {{source}}',
  'source.target-health': '로드 밸런서의 상태 확인',
  'source.task-health': '태스크 자체의 상태 확인',
  'source.test-listener': '테스트 리스너',
  'source.service-metrics': '서비스 자체의 지표',
  'source.alb-metrics': '로드 밸런서의 지표',
  'chart.label': '{{label}}: 최근 {{latest}}, 최고 {{highest}}',
  'chart.limit': '한도 {{limit}}',
  'chart.stable': '안정 버전 {{stable}}',
  'timeline.title': '있었던 일',
  'timeline.none': '아직 없습니다.',
  'timeline.more': '{{n}}개 모두 보기',
  'timeline.fewer': '줄여 보기',
  'timeline.source.ecs': 'ECS',
  'timeline.source.driver': '드라이버',
  'timeline.source.portal': '포털',
  'timeline.source.github': 'GitHub',
  'timeline.source.cloudwatch': 'CloudWatch',
};
