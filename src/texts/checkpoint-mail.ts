import type { Sentence } from './locale.ts';

/** The mail that carries a checkpoint outside. */
export const checkpointMailTexts = {
  SUBJECT: {
    nl: 'Controlepunt van het auditlogboek: {size} regels',
    en: 'Checkpoint of the audit log: {size} entries',
  },
  BODY: {
    nl: `Bewaar dit bericht. Het legt vast wat er op {at} in het auditlogboek van {origin} stond: {size} regels.
Wie later een export controleert, doet dat hiermee:

  meldklok verify BUNDEL --checkpoint DIT-BERICHT --key DIT-BERICHT

Dan blijkt of een van die regels sindsdien is veranderd, weggehaald of ingevoegd. Persoonsgegevens staan
hier niet in.

{begin}
{note}{end}

Openbare sleutel:
{vkey}
`,
    en: `Keep this message. It fixes what the audit log of {origin} held at {at}: {size} entries.
Whoever checks an export later does it with this:

  meldklok verify BUNDLE --checkpoint THIS-MESSAGE --key THIS-MESSAGE

It then shows whether any of those entries was changed, removed or inserted since. This message holds
no personal data.

{begin}
{note}{end}

Public key:
{vkey}
`,
  },
} as const satisfies Readonly<Record<string, Sentence>>;
