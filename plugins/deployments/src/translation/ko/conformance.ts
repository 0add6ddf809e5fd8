import type { conformanceMessages } from '@canary-portal/plugin-deployments-common';

export const conformanceKorean: Record<
  keyof typeof conformanceMessages,
  string
> = {
  'conformance.annotations-ok.sentence':
    '애너테이션이 저장소와 환경마다의 ECS 서비스를 가리킵니다.',
  'conformance.catalog-unreadable.sentence':
    '{{path}} 파일을 읽을 수 없습니다: {{message}}',
  'conformance.catalog-unreadable.howTo': '이 위치를 고치세요.',
  'conformance.project-slug-missing.sentence':
    '엔티티가 어느 저장소에서 빌드되는지 알려 주지 않습니다.',
  'conformance.project-slug-missing.howTo':
    'github.com/project-slug: {{slug}} 애너테이션을 추가하세요.',
  'conformance.ecs-services-missing.sentence':
    '엔티티에 환경별 ECS 서비스가 없습니다.',
  'conformance.ecs-services-missing.howTo':
    'canary-portal/ecs-services 애너테이션을 추가하고 환경마다 이름, 콜론, ECS 서비스의 ARN을 한 줄씩 적으세요.',
  'conformance.ecs-services-malformed.sentence':
    'canary-portal/ecs-services 애너테이션이 올바르지 않습니다: {{message}}',
  'conformance.ecs-services-malformed.howTo': '고치는 방법: {{action}}',
  'conformance.ecs-services-incomplete.sentence':
    'deployment.yaml은 {{environment}} 환경에 배포하지만, canary-portal/ecs-services 애너테이션에 그 ECS 서비스가 없습니다.',
  'conformance.ecs-services-incomplete.howTo':
    '{{environment}} 환경의 ECS 서비스 ARN을 한 줄 추가하세요.',
  'conformance.ecs-services-unplanned.sentence':
    'canary-portal/ecs-services 애너테이션에 {{environment}} 환경이 있지만 deployment.yaml에는 없습니다.',
  'conformance.ecs-services-unplanned.howTo':
    'deployment.yaml에 {{environment}} 환경을 추가하거나 애너테이션에서 그 줄을 지우세요.',
  'conformance.workflow-annotation-dangling.sentence':
    'canary-portal/workflows 애너테이션은 {{file}} 파일이 {{environment}} 환경을 배포한다고 하지만 그런 파일이 없습니다.',
  'conformance.workflow-annotation-dangling.howTo':
    '이름을 고치거나, 워크플로가 {{expected}}라면 그 줄을 지우세요.',

  'conformance.plan-ok.sentence':
    'deployment.yaml을 실행할 수 있습니다: {{plans}}.',
  'conformance.plan-missing.sentence': 'deployment.yaml이 없습니다.',
  'conformance.plan-missing.howTo':
    '저장소 루트에 추가하고 환경마다 전략을 적으세요.',
  'conformance.plan-invalid.sentence':
    'deployment.yaml을 읽을 수 없습니다: {{message}}',
  'conformance.plan-invalid.howTo':
    '이 줄을 고치세요. 그때까지 모든 배포가 첫 단계에서 끝납니다.',
  'conformance.plan-impossible.sentence':
    '{{environment}} 환경의 계획을 실행할 수 없습니다: {{message}}',
  'conformance.plan-impossible.howTo':
    'deployment.yaml에서 {{environment}} 환경의 계획을 바꾸세요.',
  'conformance.plan-too-long.sentence':
    '{{environment}} 환경의 배포는 {{minutes}}분까지 걸릴 수 있지만 GitHub는 {{limit}}분 뒤에 작업을 끝냅니다.',
  'conformance.plan-too-long.howTo':
    '{{environment}} 환경의 단계, max-hold, bake-time 또는 scale-up-timeout을 줄이세요.',

  'conformance.workflows-ok.sentence':
    '환경마다 계획, 배포, 롤백을 하는 워크플로가 있습니다: {{files}}.',
  'conformance.workflow-missing.sentence':
    '{{environment}} 환경을 배포하는 워크플로가 없습니다.',
  'conformance.workflow-missing.howTo':
    '{{file}} 파일을 추가하세요. ecs-service 템플릿에 있습니다.',
  'conformance.workflow-unreadable.sentence':
    '{{file}} 파일을 읽을 수 없습니다: {{message}}',
  'conformance.workflow-unreadable.howTo': '이 줄을 고치세요.',
  'conformance.workflow-action-missing.sentence':
    '{{file}} 파일이 {{actions}} 액션을 호출하지 않습니다.',
  'conformance.workflow-action-missing.howTo':
    'ecs-service 템플릿의 워크플로처럼 저장소의 액션 ./.github/actions/이름을 호출하세요.',
  'conformance.workflow-inputs-missing.sentence':
    '{{file}} 파일은 {{inputs}} 입력으로 직접 실행할 수 없습니다.',
  'conformance.workflow-inputs-missing.howTo':
    'workflow_dispatch에 이 입력을 추가하세요. 포털과 사람이 사용합니다.',
  'conformance.package-missing.sentence':
    '워크플로는 npm으로 빌드하지만 package.json이 없습니다.',
  'conformance.package-missing.howTo':
    '{{scripts}} 스크립트가 있는 package.json을 추가하거나, 워크플로의 단계를 이 서비스의 빌드 방법으로 바꾸세요.',
  'conformance.scripts-missing.sentence':
    '워크플로가 package.json에 없는 npm 스크립트를 실행합니다: {{scripts}}.',
  'conformance.scripts-missing.howTo':
    'package.json에 추가하거나 워크플로의 단계를 바꾸세요.',

  'conformance.actions-ok.sentence':
    '배포하는 액션의 버전은 {{version}}입니다.',
  'conformance.actions-missing.sentence':
    '저장소에 {{actions}} 액션이 없습니다.',
  'conformance.actions-missing.howTo':
    'ecs-service 템플릿에서 .github/actions로 복사하세요.',
  'conformance.actions-outdated.sentence':
    '{{actions}} 액션의 버전은 {{version}}입니다. 이 포털의 버전은 {{current}}입니다.',
  'conformance.actions-outdated.howTo':
    '.github/actions의 파일을 ecs-service 템플릿의 것으로 바꾸세요.',
  'conformance.actions-changed.sentence':
    '{{actions}} 액션이 빌드된 그대로가 아닙니다.',
  'conformance.actions-changed.howTo':
    'ecs-service 템플릿의 것으로 바꾸세요. 손으로 고친 내용은 다음 버전에서 사라집니다.',
  'conformance.local-action-missing.sentence':
    '워크플로가 저장소에 없는 ./.github/actions/{{action}}을 사용합니다.',
  'conformance.local-action-missing.howTo':
    '.github/actions/{{action}}/action.yml을 추가하거나 사용하는 단계를 지우세요.',

  'conformance.hardening-ok.sentence':
    '워크플로에 최소 권한, 시간제한, 고정된 액션이 있고 이미지는 root로 실행되지 않습니다.',
  'conformance.permissions-missing.sentence':
    '{{file}}의 권한이 저장소 설정에 달려 있습니다.',
  'conformance.permissions-missing.howTo':
    '맨 위에 "permissions: {}"를 적고 작업마다 필요한 권한만 주세요.',
  'conformance.permissions-wide.sentence':
    '{{file}}이 모든 작업에 쓰기 권한을 줍니다.',
  'conformance.permissions-wide.howTo':
    '맨 위에 "permissions: {}"를 적고 필요한 작업에만 쓰기 권한을 주세요.',
  'conformance.timeout-missing.sentence':
    '{{file}}에 시간제한이 없는 작업이 있습니다: {{jobs}}.',
  'conformance.timeout-missing.howTo':
    '작업마다 timeout-minutes를 적으세요. GitHub의 제한은 여섯 시간입니다.',
  'conformance.unpinned.sentence':
    '{{file}}이 커밋에 고정되지 않은 액션을 사용합니다: {{uses}}.',
  'conformance.unpinned.howTo':
    '@ 뒤에 전체 커밋을, 주석에 버전을 적으세요. 태그는 다른 코드로 옮겨질 수 있습니다.',
  'conformance.credentials-kept.sentence':
    '{{file}}이 체크아웃 토큰을 작업의 디스크에 남깁니다.',
  'conformance.credentials-kept.howTo':
    'actions/checkout에 "persist-credentials: false"를 적으세요.',
  'conformance.script-injection.sentence':
    '{{file}}이 외부의 텍스트를 스크립트에 넣습니다: {{expressions}}.',
  'conformance.script-injection.howTo':
    'env로 넘기고 셸에서 따옴표로 감싼 변수로 쓰세요.',
  'conformance.static-keys.sentence':
    '{{file}}이 만료되지 않는 키로 AWS에 로그인합니다.',
  'conformance.static-keys.howTo':
    '작업의 OIDC 토큰으로 역할을 맡으세요: role-to-assume과 "id-token: write". 그런 다음 키를 지우세요.',
  'conformance.dockerfile-missing.sentence': 'Dockerfile이 없습니다.',
  'conformance.dockerfile-missing.howTo':
    '여러 단계, 운영 의존성만, root가 아닌 사용자로 만드세요. ecs-service 템플릿에 예가 있습니다.',
  'conformance.image-root.sentence': '이미지가 root로 실행됩니다.',
  'conformance.image-root.howTo':
    '마지막 단계를 USER 10001:10001처럼 0보다 큰 숫자의 USER로 끝내세요.',
  'conformance.image-single-stage.sentence':
    '이미지를 한 단계로 빌드해서 빌드 도구까지 함께 나갑니다.',
  'conformance.image-single-stage.howTo':
    '한 단계에서 빌드하고 결과를 다른 단계로 복사하세요.',
  'conformance.image-node-old.sentence':
    '이미지가 더는 관리되지 않는 Node.js {{version}}에 기반합니다.',
  'conformance.image-node-old.howTo': 'node:24-bookworm-slim을 쓰세요.',

  'conformance.tags-ok.sentence':
    '서비스 중인 버전의 출처를 알 수 있습니다: {{environments}}.',
  'conformance.tags-none.sentence':
    '출처를 알려 줄 서비스 중인 버전이 아직 없습니다.',
  'conformance.tags-unreadable.sentence':
    '{{environment}} 환경에서 서비스 중인 버전의 태그를 읽을 수 없습니다: {{message}}',
  'conformance.tags-unreadable.howTo':
    '누군가 태스크 정의의 canary-portal 태그를 바꿨습니다. 다음 배포가 다시 적습니다.',
  'conformance.tags-foreign.sentence':
    '{{environment}} 환경에서 서비스 중인 버전은 워크플로가 배포하지 않았습니다. 태스크 정의에 canary-portal 태그가 없습니다.',
  'conformance.tags-foreign.howTo':
    '워크플로로 한 번 배포하세요. 그러면 포털이 커밋, 실행, 계획을 압니다.',
  'conformance.tags-other-repository.sentence':
    '{{environment}} 환경에서 서비스 중인 버전은 {{slug}}가 아니라 {{found}}에서 배포되었습니다.',
  'conformance.tags-other-repository.howTo':
    'github.com/project-slug 애너테이션이나 {{environment}} 환경의 ARN을 고치세요.',
};
