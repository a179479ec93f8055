/** The European Economic Area: the European Union with Iceland, Liechtenstein and Norway. */
export const eeaCountries = [
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE'],
  ...['IS', 'IT', 'LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
] as const;

export function inEea(country: string): boolean {
  return eeaCountries.some((it) => it === country);
}

/**
 * Supervisory authorities under the GDPR, as the template lists them: by country; in Germany one for
 * the federation and one or two for each state (`DE-BY-PRIVATE`: private bodies, `DE-BY-PUBLIC`:
 * public ones); in Lithuania one more, for the press.
 */
export const authorityNames = {
  AT: 'Österreichische Datenschutzbehörde',
  BE: 'Autorité de protection des données – Gegevensbeschermingsautoriteit',
  BG: 'Комисия за защита на личните данни',
  CY: 'Γραφείο Επιτρόπου Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
  CZ: 'Úřad pro ochranu osobních údajů',
  DE: 'Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit',
  'DE-BB': 'Die Landesbeauftragte für den Datenschutz Brandenburg',
  'DE-BE': 'Berliner Beauftragte für Datenschutz und Informationsfreiheit',
  'DE-BW': 'Der Landesbeauftragte für den Datenschutz Baden-Württemberg',
  'DE-BY-PRIVATE': 'Bayerisches Landesamt für Datenschutzaufsicht',
  'DE-BY-PUBLIC': 'Der Bayerische Landesbeauftragte für den Datenschutz',
  'DE-HB': 'Die Landesbeauftragte für Datenschutz Bremen',
  'DE-HE': 'Der Hessische Beauftragte für Datenschutz und Informationsfreiheit',
  'DE-HH': 'Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit',
  'DE-MV': 'Der Landesbeauftragte für Datenschutz Mecklenburg-Vorpommern',
  'DE-NI': 'Der Landesbeauftragte für den Datenschutz Niedersachsen',
  'DE-NW': 'Landesbeauftragte für Datenschutz Nordrhein-Westfalen',
  'DE-RP': 'Der Landesbeauftragte für den Datenschutz Rheinland-Pfalz',
  'DE-SH': 'Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein',
  'DE-SL': 'Unabhängiges Datenschutzzentrum Saarland',
  'DE-SN': 'Sächsische Datenschutz- und Transparenzbeauftragte',
  'DE-ST': 'Landesbeauftragte für den Datenschutz Sachsen-Anhalt',
  'DE-TH': 'Thüringer Landesbeauftragter für den Datenschutz',
  DK: 'Datatilsynet (Danmark)',
  EE: 'Andmekaitse Inspektsioon',
  ES: 'Agencia Española de Protección de Datos',
  FI: 'Tietosuojavaltuutetun toimisto',
  FR: 'Commission Nationale de l’Informatique et des Libertés',
  GR: 'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
  HR: 'Agencija za zaštitu osobnih podataka',
  HU: 'Nemzeti Adatvédelmi és Információszabadság Hatóság',
  IE: 'Data Protection Commission',
  IS: 'Persónuvernd',
  IT: 'Garante per la protezione dei dati personali',
  LI: 'Datenschutzstelle (Liechtenstein)',
  LT: 'Valstybinė duomenų apsaugos inspekcija',
  'LT-PRESS': 'Žurnalistų etikos inspektoriaus tarnyba',
  LU: 'Commission Nationale pour la Protection des Données',
  LV: 'Datu valsts inspekcija',
  MT: 'Office of the Information and Data Protection Commissioner',
  NL: 'Autoriteit Persoonsgegevens',
  NO: 'Datatilsynet (Norge)',
  PL: 'Urząd Ochrony Danych Osobowych',
  PT: 'Comissão Nacional de Proteção de Dados',
  RO: 'Autoritatea Naţională de Supraveghere a Prelucrării Datelor cu Caracter Personal',
  SE: 'Integritetsskyddsmyndigheten',
  SI: 'Informacijski pooblaščenec',
  SK: 'Úrad na ochranu osobných údajov Slovenskej republiky',
} as const;

export const authorityCodes: readonly string[] = Object.keys(authorityNames);
