import type { checklistMessages } from '@canary-portal/plugin-deployments-common';

export const checklistKorean: Record<keyof typeof checklistMessages, string> = {
  'checklist.infrastructure.title': '서비스에 필요한 AWS 리소스 만들기',
  'checklist.infrastructure.howTo':
    'Infrastructure 워크플로를 "deploy"로 실행하세요. 역할, 대상 그룹, 경보, 이미지 저장소를 만듭니다.',
  'checklist.configured.title': '배포 켜기',
  'checklist.configured.howTo':
    '저장소 변수 CANARY_PORTAL_CONFIGURED를 true로 설정하세요. 그때까지 모든 배포는 "not configured yet"으로 끝납니다.',
  'checklist.reviewers.title': 'GitHub에서 승인할 사람 지정',
  'checklist.reviewers.howTo':
    'deployment.yaml에 approval: github라고 되어 있습니다. {{environment}} 환경에 검토자를 지정하세요.',
  'checklist.notifications.title': '알림 받기(선택 사항)',
  'checklist.notifications.howTo':
    'notifications 환경에 사용할 채널의 시크릿을 설정하세요: SLACK_WEBHOOK_URL, 또는 EMAIL_USERNAME, EMAIL_PASSWORD, EMAIL_TO.',
  'checklist.push.title': '{{environment}} 환경에 처음으로 배포하기',
  'checklist.push.howTo': '{{branch}} 브랜치에 푸시하세요.',
  'checklist.merge.title': '{{environment}} 환경에 처음으로 배포하기',
  'checklist.merge.howTo': '{{branch}} 브랜치에 병합하세요.',
  'checklist.run.title': '{{environment}} 환경에 처음으로 배포하기',
  'checklist.run.howTo':
    '아무 브랜치에서나 {{file}} 워크플로를 직접 실행하세요.',
};
