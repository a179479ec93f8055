/** Wie wat mag zien. */
export const nlAccess = {
  'audit.purpose': 'Doel van de audit',
  'audit.endsOn': 'Einddatum van de audit',
  'audit.help': 'De auditor leest mee tot en met deze dag (UTC); daarna vervalt de rol vanzelf.',
  'audit.grant': 'Auditor tot en met {on}: {purpose}',
  'audit.over': 'De rol auditor is vervallen op {on}: {purpose}',
} as const;
