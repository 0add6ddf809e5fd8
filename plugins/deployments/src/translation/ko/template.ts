import type { templateMessages } from '../en/template';

export const templateKorean: Record<keyof typeof templateMessages, string> = {
  'name.title': '이름',
  'name.help':
    '컴포넌트, 저장소, ECS 서비스의 이름이 됩니다. 소문자, 숫자, 하이픈 3~32자.',
  'name.missing': '이름이 필요합니다.',
  'name.tooShort': '{{min}}자 이상이어야 합니다.',
  'name.tooLong': '{{max}}자까지 쓸 수 있습니다. 지금은 {{n}}자입니다.',
  'name.upperCase': '소문자만 쓸 수 있습니다: {{suggestion}}',
  'name.character':
    '“{{character}}”은(는) 쓸 수 없습니다. 소문자, 숫자, 하이픈만 쓸 수 있습니다.',
  'name.start': '글자로 시작해야 합니다.',
  'name.reserved': '플랫폼이 쓰는 이름입니다. 다른 이름을 고르세요.',
  'name.hyphens': '하이픈은 글자나 숫자 사이에 한 번에 하나만 쓸 수 있습니다.',
  'name.checking': '쓸 수 있는 이름인지 확인하는 중 …',
  'name.free': '쓸 수 있는 이름입니다.',
  'name.takenInCatalog':
    '카탈로그에 {{entityRef}}이(가) 이미 있습니다. 다른 이름을 고르세요.',
  'name.takenByRepository':
    '저장소 {{repository}}이(가) 이미 있습니다. 다른 이름을 고르세요.',
  'name.notChecked':
    '쓸 수 있는 이름인지 확인하지 못했습니다: {{reason}} 잠시 뒤에 다시 시도하세요.',
  'account.title': 'AWS 계정과 리전',
  'account.help': '서비스가 실행될 곳입니다.',
  'account.known': '포털이 아는 곳',
  'account.choose': '계정과 리전을 고르세요',
  'account.other': '다른 계정 또는 리전',
  'account.loading': '포털이 아는 계정을 불러오는 중 …',
  'account.notLoaded':
    '포털이 아는 계정을 불러오지 못했습니다: {{reason}} 직접 입력하세요.',
  'account.id': '계정',
  'account.region': '리전',
  'account.idHelp': '숫자 12자리',
  'account.regionHelp': '예: eu-west-1',
  'account.missing': '계정과 리전을 고르세요.',
  'account.idMissing': '계정이 필요합니다.',
  'account.regionMissing': '리전이 필요합니다.',
  'account.idWrong': 'AWS 계정은 숫자 12자리입니다. 지금은 {{n}}자리입니다.',
  'account.idNotDigits': 'AWS 계정은 숫자 12자리로만 이루어집니다.',
  'account.regionWrong': '“{{region}}”은(는) 리전이 아닙니다. 예: eu-west-1',
  'account.unseenTitle': '포털이 이 계정을 볼 수 없습니다',
  'account.unseen':
    '서비스를 만들 수는 있지만, 관리자가 deployments.accounts에 {{account}}을(를) 올리고 그 계정의 역할을 포털에 줄 때까지 Deployments 탭은 비어 있습니다.',
  'account.unseenRegionTitle': '포털이 이 리전을 볼 수 없습니다',
  'account.unseenRegion':
    '계정 {{account}}에서 포털은 {{regions}}만 읽습니다. 서비스를 만들 수는 있지만, 관리자가 deployments.accounts에 {{region}}을(를) 더할 때까지 Deployments 탭은 비어 있습니다.',
};
