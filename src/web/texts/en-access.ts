import type { nlAccess } from './nl-access.ts';

export const enAccess: Readonly<Record<keyof typeof nlAccess, string>> = {
  'audit.purpose': 'Purpose of the audit',
  'audit.endsOn': 'Last day of the audit',
  'audit.help':
    'The auditor reads along through this day; at midnight in Amsterdam the role ends by itself.',
  'audit.grant': 'Auditor through {on}: {purpose}',
  'audit.over': 'The role of auditor ended on {on}: {purpose}',
  'incident.toList': 'To all incidents that you may see',
  'lane.named': 'The readers were recorded.',
  'access.changeSubmit': 'Record the change',
  'alarm.start': 'At the start',
  'alarm.due': 'The time is up',
  'alarm.hoursLeft': '{count} hours left',
  'alarm.share': '{count}% of the time has gone',
  'alarm.overdue': '{count} hours overdue',
  'access.title': 'Who may see this?',
  'access.open': 'Everybody in your organisation whose role reads incidents.',
  'access.restricted': 'Only for who needs to know',
  'access.by': 'Restricted by {name}',
  'access.named': 'Named:',
  'access.nobodyNamed': 'Nobody is named.',
  'access.always':
    'Deciders, the DPO and whoever made the restriction always see the incident. For everybody else it does not exist; alarms still come through, without content.',
  'access.restrict': 'Restrict access',
  'access.change': 'Change the named people',
  'access.hint':
    'Choose who needs to see this incident. Your colleagues will not see it anywhere after that; the register only says how many it does not show.',
  'access.who': 'Who may see it',
  'access.lift': 'Lift the restriction',
  'Lane.ALL': 'everybody who reads the case',
  'Lane.COUNSEL_ONLY': 'counsel',
  'lane.title': 'Counsel’s lane',
  'lane.text':
    'Notes, views and evidence in this lane are read by counsel and by whom counsel named. They are not in the ordinary export.',
  'lane.counselOnly': 'Only counsel reads it.',
  'lane.name': 'Name readers',
  'lane.who': 'Who reads along',
  'lane.export': 'Export of this lane (zip)',
  'lane.withheld': 'Notes or views in counsel’s lane that you do not see: {count}.',
  'lane.only': 'Only for counsel and whom counsel named',
  'lane.privileged': 'Privileged (legal privilege)',
  'lane.privilegedHint':
    'After that only counsel and whom counsel named read this item; perhaps not you yourself.',
  'register.notShown':
    'Restricted breaches that you do not see here: {count}. A decider or the DPO sees the whole register.',
};
