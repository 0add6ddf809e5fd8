import type { tabMessages } from '../en/tab';

export const tabKorean: Record<keyof typeof tabMessages, string> = {
  'tab.loading': '배포 정보를 불러오는 중',
  'tab.environments': '환경',
  'tab.asOf': '{{when}} 기준',
  'tab.asOfUnknown': '아직 AWS에서 읽지 않음',
  'tab.refresh': '새로 고침',
  'tab.refreshing': '새로 고치는 중',
  'tab.refreshFailed': 'AWS에 다시 물어보지 못했습니다: {{message}}',
  'setup.title': '이 엔티티에는 배포가 설정되어 있지 않습니다',
  'setup.description':
    '포털은 애너테이션을 통해 엔티티의 Amazon ECS 서비스를 찾습니다. catalog-info.yaml에 환경마다 한 줄씩, 서비스의 ARN과 함께 추가하세요:',
  'setup.after':
    '파일을 커밋하세요. 카탈로그가 다시 읽으면(보통 몇 분 안에) 이 탭이 저절로 채워집니다.',
  'error.title': '배포 정보를 불러오지 못했습니다',
  'error.after':
    '이 일로 바뀐 것은 없습니다. 서비스에는 영향이 없으며, 포털이 읽지 못했을 뿐입니다.',
  'error.retry': '다시 시도',
  'error.retrying': '다시 시도하는 중',
  'error.staleTitle': '이 페이지를 새로 고치지 못했습니다',
  'error.staleBody':
    '지금 보이는 내용은 {{when}}의 것이며, 그 뒤에 바뀌었을 수 있습니다. 이유: {{message}}',
  'error.network':
    '포털의 백엔드가 응답하지 않습니다. 연결을 확인한 뒤 다시 시도하세요.',
  'forbidden.title': '이 엔티티의 배포를 볼 권한이 없습니다',
  'forbidden.description':
    '{{permission}} 권한이 필요합니다. 엔티티의 소유자나 포털 관리자에게 요청하세요.',
  'empty.title': '보여 줄 환경이 없습니다',
  'empty.description':
    '애너테이션에 읽을 수 있는 ECS 서비스가 없습니다. 위의 목록이 무엇을 고쳐야 하는지 알려 줍니다.',
  'problems.title': '확인이 필요한 사항',
  'problems.whatToDo': '할 일: {{action}}',
  'environment.tasks': '태스크 {{desired}}개 중 {{healthy}}개 정상',
  'environment.noTasks': '태스크 없음',
  'environment.newTasks': '새 태스크 {{desired}}개 중 {{healthy}}개 정상',
  'environment.nothingServing': '서비스 중인 버전 없음',
  'environment.becomes': '{{version}}(으)로 교체되는 중',
  'strategy.rolling': '롤링',
  'strategy.blue-green': '블루/그린',
  'strategy.canary': '카나리',
  'arrow.same-image': '같은 이미지',
  'arrow.same-commit': '같은 커밋',
  'arrow.different': '다른 버전',
  'card.title': '배포',
  'card.link': '배포 보기',
  'card.empty': '보여 줄 환경이 없습니다. 이유는 배포 탭에서 볼 수 있습니다.',
  'diagnostics.title': '중지된 태스크와 ECS 이벤트',
  'diagnostics.stopped': '중지된 태스크',
  'diagnostics.events': 'ECS 이벤트',
  'diagnostics.noStopped': '최근에 중지된 태스크가 없습니다.',
  'diagnostics.noEvents': 'ECS 이벤트가 없습니다.',
  'diagnostics.exitCode': '종료 코드 {{code}}',
  'diagnostics.task': '{{definition}}, 태스크 {{task}}',
  'diagnostics.console': 'AWS 콘솔에서 서비스 열기',
};
