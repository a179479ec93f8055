import type { Sentence } from './locale.ts';

/** What `verify` can find. `{file}`, `{position}` and the rest are filled in. */
export const verifyFindings = {
  PATH_NOT_SAFE: {
    nl: 'De bundel noemt een pad dat buiten de bundel wijst: {file}.',
    en: 'The bundle names a path that points outside it: {file}.',
  },
  FILE_UNKNOWN: {
    nl: 'Dit bestand hoort niet in een bundel: {file}.',
    en: 'This file does not belong in a bundle: {file}.',
  },
  FILE_TWICE: {
    nl: 'De bundel bevat dit bestand twee keer: {file}.',
    en: 'The bundle holds this file twice: {file}.',
  },
  NOT_A_FILE: {
    nl: 'Dit is geen gewoon bestand (een koppeling, apparaat of versleuteld onderdeel): {file}.',
    en: 'This is not an ordinary file (a link, a device or an encrypted item): {file}.',
  },
  FILE_MISSING: {
    nl: 'Dit bestand ontbreekt: {file}.',
    en: 'This file is missing: {file}.',
  },
  FILE_TOO_LARGE: {
    nl: '{file} is groter dan de grens van {bytesMax} bytes.',
    en: '{file} is larger than the limit of {bytesMax} bytes.',
  },
  TOO_MANY_FILES: {
    nl: 'De bundel bevat meer dan {filesMax} bestanden.',
    en: 'The bundle holds more than {filesMax} files.',
  },
  BUNDLE_TOO_LARGE: {
    nl: 'De bundel is uitgepakt groter dan {bytesMax} bytes.',
    en: 'Unpacked, the bundle is larger than {bytesMax} bytes.',
  },
  INFLATES_TOO_MUCH: {
    nl: '{file} wordt uitgepakt meer dan {ratioMax} keer zo groot; dat doet geen echt bestand uit een bundel.',
    en: '{file} grows more than {ratioMax} times when unpacked; no true file of a bundle does.',
  },
  FILE_NOT_READABLE: {
    nl: '{file} kan niet worden gelezen: het is beschadigd.',
    en: '{file} cannot be read: it is damaged.',
  },
  FILE_CHANGED: {
    nl: '{file} is veranderd: de inhoud past niet bij de getekende inhoudsopgave.',
    en: '{file} was changed: its content does not fit the signed manifest.',
  },
  MANIFEST_NOT_READABLE: {
    nl: 'De inhoudsopgave manifest.json is niet leesbaar.',
    en: 'The manifest, manifest.json, is not readable.',
  },
  MANIFEST_NOT_SIGNED: {
    nl: 'De inhoudsopgave draagt geen geldige handtekening van de sleutel.',
    en: 'The manifest carries no valid signature by the key.',
  },
  KEY_NOT_READABLE: {
    nl: 'De openbare sleutel in keys/ is niet leesbaar, of de twee vormen ervan verschillen.',
    en: 'The public key in keys/ is not readable, or its two forms differ.',
  },
  KEY_DIFFERS: {
    nl: 'De sleutel in de bundel is niet de opgegeven sleutel: de geschiedenis kan opnieuw zijn opgebouwd.',
    en: 'The key in the bundle is not the key given: the history may have been rebuilt.',
  },
  CHECKPOINTS_MISSING: {
    nl: 'De bundel bevat geen getekend controlepunt.',
    en: 'The bundle holds no signed checkpoint.',
  },
  CHECKPOINT_NOT_READABLE: {
    nl: '{file} is geen controlepunt van dit logboek.',
    en: '{file} is not a checkpoint of this log.',
  },
  CHECKPOINT_NOT_SIGNED: {
    nl: '{file} draagt geen geldige handtekening van de sleutel.',
    en: '{file} carries no valid signature by the key.',
  },
  CHECKPOINT_MISSING: {
    nl: 'Regel {position} vermeldt een controlepunt van {size} regels dat ontbreekt of een andere wortel heeft.',
    en: 'Entry {position} records a checkpoint of {size} entries that is missing or has another root.',
  },
  LINE_TOO_LONG: {
    nl: 'Regel {position} is langer dan {bytesMax} bytes; het lezen is daar gestopt.',
    en: 'Entry {position} is longer than {bytesMax} bytes; reading stopped there.',
  },
  LAST_LINE_CUT: {
    nl: 'De laatste regel, {position}, is afgebroken.',
    en: 'The last entry, {position}, is cut off.',
  },
  ENTRY_NOT_READABLE: {
    nl: 'Regel {position} is geen canonieke regel van het logboek.',
    en: 'Entry {position} is not a canonical entry of the log.',
  },
  SEQUENCE_BROKEN: {
    nl: 'Op plaats {position} staat regel {found}: er is een regel weg, verplaatst of ingevoegd.',
    en: 'Entry {found} stands at position {position}: an entry was removed, moved or inserted.',
  },
  CHAIN_BROKEN: {
    nl: 'Regel {position} is niet de regel waarop de volgende voortbouwt: een van de twee is veranderd.',
    en: 'Entry {position} is not the one that the next was written after: one of the two was changed.',
  },
  TIME_RUNS_BACK: {
    nl: 'Regel {position} zegt eerder te zijn vastgelegd dan de regel ervoor.',
    en: 'Entry {position} says it was recorded before the entry in front of it.',
  },
  ENTRY_BACKDATED: {
    nl: 'Regel {position} zegt te zijn vastgelegd op {recordedAt}, maar dat weerspreekt het controlepunt van {at}.',
    en: 'Entry {position} says it was recorded at {recordedAt}, which contradicts the checkpoint of {at}.',
  },
  RECORDED_LATE: {
    nl: 'Regel {position} is meer dan {minutes} minuten na de gebeurtenis vastgelegd ({times} keer).',
    en: 'Entry {position} was recorded more than {minutes} minutes after it happened ({times} times).',
  },
  ROOT_DIFFERS: {
    nl: 'De regels {from} tot en met {to} geven niet de wortel van het controlepunt van {size} regels.',
    en: 'Entries {from} to {to} do not give the root of the checkpoint of {size} entries.',
  },
  TAIL_MISSING: {
    nl: 'Een controlepunt telt {size} regels, de bundel {entries}: de staart is afgeknipt.',
    en: 'A checkpoint counts {size} entries, the bundle {entries}: the tail was cut off.',
  },
  TAIL_NOT_SIGNED: {
    nl: 'De regels vanaf {position} vallen onder geen enkel controlepunt.',
    en: 'The entries from {position} on are covered by no checkpoint.',
  },
  OUTSIDE_NOT_SIGNED: {
    nl: 'Het controlepunt van buiten is niet getekend met deze sleutel: de geschiedenis kan opnieuw zijn opgebouwd.',
    en: 'The outside checkpoint is not signed by this key: the history may have been rebuilt.',
  },
  OUTSIDE_ROOT_DIFFERS: {
    nl: 'De eerste {size} regels zijn niet die van het controlepunt van buiten: de geschiedenis is herschreven.',
    en: 'The first {size} entries are not those of the outside checkpoint: the history was rewritten.',
  },
  OUTSIDE_TAIL_MISSING: {
    nl: 'Het controlepunt van buiten telt {size} regels, de bundel {entries}: de staart is afgeknipt, of de bundel is ouder.',
    en: 'The outside checkpoint counts {size} entries, the bundle {entries}: the tail was cut off, or the bundle is older.',
  },
  EVIDENCE_CHANGED: {
    nl: '{file} is niet het bewijsstuk dat in regel {position} is vastgelegd.',
    en: '{file} is not the evidence that entry {position} recorded.',
  },
  EVIDENCE_NOT_RECORDED: {
    nl: 'Geen zichtbare regel heeft {file} vastgelegd.',
    en: 'No visible entry recorded {file}.',
  },
  KEY_FROM_BUNDLE: {
    nl: 'De handtekeningen zijn getoetst aan de sleutel in de bundel zelf. Geef met --key een sleutel die langs een andere weg kwam.',
    en: 'Signatures were checked with the key in the bundle itself. Give a key that came another way with --key.',
  },
  NO_OUTSIDE_CHECKPOINT: {
    nl: 'Zonder een controlepunt van buiten (--checkpoint) bewijst dit niet dat het logboek nooit opnieuw is opgebouwd.',
    en: 'Without an outside checkpoint (--checkpoint) this does not prove that the log was never rebuilt.',
  },
  ENTRIES_HIDDEN: {
    nl: '{count} regels van anderen staan er alleen als hash in.',
    en: '{count} entries of others are present as a hash only.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type VerifyFindingCode = keyof typeof verifyFindings;

/** These are told and do not fail the bundle. */
export const verifyRemarks: readonly VerifyFindingCode[] = [
  'RECORDED_LATE',
  'KEY_FROM_BUNDLE',
  'NO_OUTSIDE_CHECKPOINT',
  'ENTRIES_HIDDEN',
];
