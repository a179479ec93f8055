import type { Sentence } from './locale.ts';

/** What must be done, short enough for a text message. */
const labels: Readonly<Record<string, Sentence>> = {
  'gdpr-33': { nl: 'melding AP, AVG art. 33', en: 'filing AP, GDPR art. 33' },
  'gdpr-33-2': { nl: 'melden aan klant, AVG art. 33(2)', en: 'tell customer, GDPR art. 33(2)' },
  'gdpr-34': { nl: 'betrokkenen, AVG art. 34', en: 'individuals, GDPR art. 34' },
  agreement: { nl: 'melden volgens overeenkomst', en: 'notice under agreement' },
  cbw: { nl: 'melding Cbw', en: 'filing Cbw/NIS2' },
  'cbw-trust': { nl: 'melding Cbw, vertrouwensdienst', en: 'filing Cbw/NIS2, trust service' },
  dora: { nl: 'melding DORA', en: 'filing DORA' },
  eidas: { nl: 'melding eIDAS', en: 'filing eIDAS' },
  telecom: { nl: 'melding telecom 611/2013', en: 'filing telecom 611/2013' },
  'uk-gdpr': { nl: 'melding ICO, UK GDPR', en: 'filing ICO, UK GDPR' },
  'one-signature': { nl: 'beoordeel de ene handtekening', en: 'review the one signature' },
  'follow-up': { nl: 'vervolgmelding, AVG art. 33(4)', en: 'follow-up filing, GDPR art. 33(4)' },
  promise: { nl: 'beloofde update', en: 'promised update' },
};

export function obligationLabel(regimeId: string): Sentence {
  return labels[regimeId] ?? { nl: regimeId, en: regimeId };
}
