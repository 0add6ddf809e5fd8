/** The fields of the template's form. */
export const templateMessages = {
  'name.title': 'Name',
  'name.help':
    'Names the component, the repository and the ECS services. 3 to 32 lower-case letters, digits and hyphens.',
  'name.missing': 'A name is needed.',
  'name.tooShort': 'At least {{min}} characters.',
  'name.tooLong': 'At most {{max}} characters; this has {{n}}.',
  'name.upperCase': 'Lower-case letters only: {{suggestion}}.',
  'name.character':
    '“{{character}}” is not allowed: only lower-case letters, digits and hyphens.',
  'name.start': 'It must start with a letter.',
  'name.reserved': 'This name belongs to the platform: choose another.',
  'name.hyphens': 'Hyphens only one at a time, between letters or digits.',
  'name.checking': 'Looking whether it is free …',
  'name.free': 'This name is free.',
  'name.takenInCatalog':
    'The catalog already has {{entityRef}}. Choose another name.',
  'name.takenByRepository':
    'The repository {{repository}} exists already. Choose another name.',
  'name.notChecked':
    'Whether this name is free could not be found out: {{reason}} Try again in a moment.',
  'account.title': 'AWS account and region',
  'account.help': 'Where the service will run.',
  'account.known': 'Known to the portal',
  'account.choose': 'Choose an account and region',
  'account.other': 'Another account or region',
  'account.loading': 'Loading the accounts the portal knows …',
  'account.notLoaded':
    'The accounts that the portal knows could not be loaded: {{reason}} Type one.',
  'account.id': 'Account',
  'account.region': 'Region',
  'account.idHelp': '12 digits',
  'account.regionHelp': 'Such as eu-west-1',
  'account.missing': 'Choose an account and region.',
  'account.idMissing': 'An account is needed.',
  'account.regionMissing': 'A region is needed.',
  'account.idWrong': 'An AWS account has 12 digits; this has {{n}}.',
  'account.idNotDigits': 'An AWS account is 12 digits and nothing else.',
  'account.regionWrong': '“{{region}}” is not a region, such as eu-west-1.',
  'account.unseenTitle': 'The portal cannot see this account',
  'account.unseen':
    'The service can be created, but its Deployments tab stays empty until an administrator lists {{account}} under deployments.accounts and gives the portal a role in it.',
  'account.unseenRegionTitle': 'The portal cannot see this region',
  'account.unseenRegion':
    'In account {{account}} the portal reads {{regions}} only. The service can be created, but its Deployments tab stays empty until an administrator adds {{region}} under deployments.accounts.',
} as const;
