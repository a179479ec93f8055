/** Wie wat mag zien. */
export const nlAccess = {
  'audit.purpose': 'Doel van de audit',
  'audit.endsOn': 'Einddatum van de audit',
  'audit.help':
    'De auditor leest mee tot en met deze dag; om middernacht Nederlandse tijd vervalt de rol vanzelf.',
  'audit.grant': 'Auditor tot en met {on}: {purpose}',
  'audit.over': 'De rol auditor is vervallen op {on}: {purpose}',
  'incident.toList': 'Naar alle incidenten die u mag zien',
  'lane.named': 'De lezers zijn vastgelegd.',
  'access.changeSubmit': 'Wijziging vastleggen',
  'alarm.start': 'Bij het begin',
  'alarm.due': 'De termijn is om',
  'alarm.hoursLeft': 'Nog {count} uur',
  'alarm.share': '{count}% van de tijd is om',
  'alarm.overdue': '{count} uur te laat',
  'access.title': 'Wie mag dit zien?',
  'access.open': 'Iedereen in uw organisatie met een rol die incidenten leest.',
  'access.restricted': 'Alleen voor wie het moet weten',
  'access.by': 'Beperkt door {name}',
  'access.named': 'Genoemd:',
  'access.nobodyNamed': 'Niemand is bij naam genoemd.',
  'access.always':
    'Gemandateerden, de FG en wie de beperking instelde zien het incident altijd. Voor alle anderen bestaat het niet; alarmen komen wel door, zonder inhoud.',
  'access.restrict': 'Toegang beperken',
  'access.change': 'Genoemde mensen wijzigen',
  'access.hint':
    'Kies wie dit incident moet zien. Uw collega’s zien het daarna nergens meer; het register zegt alleen hoeveel het er niet toont.',
  'access.who': 'Wie mag het zien',
  'access.lift': 'Beperking opheffen',
  'Lane.ALL': 'iedereen die het incident leest',
  'Lane.COUNSEL_ONLY': 'juridische zaken',
  'lane.title': 'Spoor van juridische zaken',
  'lane.text':
    'Notities, visies en bewijs in dit spoor lezen alleen juridische zaken en wie zij aanwezen. Ze staan niet in de gewone export.',
  'lane.counselOnly': 'Alleen juridische zaken leest mee.',
  'lane.name': 'Lezers aanwijzen',
  'lane.who': 'Wie leest mee',
  'lane.export': 'Export van dit spoor (zip)',
  'lane.withheld':
    'In het spoor van juridische zaken staan notities of visies die u niet ziet: {count}.',
  'lane.only': 'Alleen voor juridische zaken en wie zij aanwezen',
  'lane.privileged': 'Vertrouwelijk voor juridische zaken (verschoningsrecht)',
  'lane.privilegedHint':
    'Daarna lezen alleen juridische zaken en wie zij aanwezen dit stuk; u zelf dus misschien niet meer.',
  'register.notShown':
    'Datalekken met beperkte toegang die u hier niet ziet: {count}. Een gemandateerde of de FG ziet het hele register.',
} as const;
