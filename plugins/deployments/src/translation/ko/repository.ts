import type { repositoryMessages } from '../en/repository';
import { checklistKorean } from './checklist';
import { conformanceKorean } from './conformance';

export const repositoryKorean: Record<keyof typeof repositoryMessages, string> =
  {
    'repository.title': '저장소',
    'repository.loading': '저장소 상태를 불러오는 중',
    'repository.failed': '저장소를 표시하지 못했습니다',
    'repository.conforms': '적합',
    'repository.conformsBody':
      '애너테이션, 계획, 워크플로, 보안 설정이 포털이 기대하는 대로입니다. 액션의 버전은 {{version}}입니다.',
    'repository.toChange': '바꿀 것: {{n}}',
    'repository.inOrder': '문제없음: {{areas}}.',
    'repository.waiting':
      '아직 GitHub에서 읽지 않았습니다. 몇 분 안에 읽습니다.',
    'repository.unreadable': '포털이 기대하는 것과 비교하지 못했습니다.',
    'repository.failing':
      '지금 보이는 내용은 {{when}}의 것입니다. 그 뒤로 읽지 못하고 있습니다. {{reason}}',
    'repository.asOf': '{{when}} 비교함',
    'repository.status.missing': '없음',
    'repository.status.differs': '다름',
    'repository.status.outdated': '오래됨',
    'repository.area.annotations': '애너테이션',
    'repository.area.plan': '계획',
    'repository.area.workflows': '워크플로',
    'repository.area.actions': '액션',
    'repository.area.hardening': '보안 설정',
    'repository.area.tags': '서비스 중인 버전의 태그',
    'repository.adopt': '풀 리퀘스트 준비',
    'repository.adoptBody':
      '이 가운데 {{n}}개를 고칩니다. 누군가 병합하기 전에는 아무것도 바뀌지 않습니다.',
    'todo.title': '남은 일',
    'todo.intro':
      '{{environment}} 환경에는 아직 배포한 적이 없습니다. 첫 배포가 ECS 서비스를 만듭니다.',
    'todo.wrongArn':
      '서비스가 이미 있다면 canary-portal/ecs-services 애너테이션의 ARN을 고치세요.',
    'todo.open': 'GitHub에서 열기',
    'todo.state.done': '완료',
    'todo.state.open': '할 일',
    'todo.state.unknown': '여기서는 알 수 없음',
    ...conformanceKorean,
    ...checklistKorean,
  };
