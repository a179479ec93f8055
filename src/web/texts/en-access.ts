import type { nlAccess } from './nl-access.ts';

export const enAccess: Readonly<Record<keyof typeof nlAccess, string>> = {
  'audit.purpose': 'Purpose of the audit',
  'audit.endsOn': 'Last day of the audit',
  'audit.help': 'The auditor reads along through this day (UTC); after it the role ends by itself.',
  'audit.grant': 'Auditor through {on}: {purpose}',
  'audit.over': 'The role of auditor ended on {on}: {purpose}',
};
