import type { Sentence } from './locale.ts';

/** The page for the auditor that travels in every export bundle. */
export const bundleReadme: Sentence = {
  nl: `Exportbundel van Meldklok
=========================

Wat erin zit
  manifest.json      inhoudsopgave: elk bestand met zijn omvang en SHA-256
  manifest.note      handtekening over manifest.json (C2SP signed-note, Ed25519)
  entries.ndjson     het auditlogboek, een regel per vastgelegd feit, vanaf 0 zonder gaten
                     (canonieke JSON, RFC 8785); {"leaf":"..."} staat voor een regel van anderen
  checkpoints/       getekende koppen van het logboek (C2SP tlog-checkpoint)
  keys/              de openbare sleutel, als PEM en als regel voor signed-note
  register.csv       het register van artikel 33, lid 5, AVG
  incident.json      het dossier
  evidence/          bewijsstukken, byte voor byte zoals ze binnenkwamen, genoemd naar hun nummer

Zelf controleren, zonder database en zonder netwerk
  meldklok verify BUNDEL --key SLEUTEL --checkpoint CONTROLEPUNT
Neem de sleutel en het controlepunt niet uit deze bundel maar uit de e-mail die de FG of de auditor
op het moment zelf kreeg. Alleen dan blijkt dat de geschiedenis niet later opnieuw is opgebouwd.

Hoe het werkt
  bladhash = SHA-256(0x00 || regel zonder regeleinde); knoophash = SHA-256(0x01 || links || rechts);
  de boom is die van RFC 9162, paragraaf 2.1. De wortel na N regels staat in het controlepunt van N.

Wat dit bewijst, en wat niet
  Bewezen wordt dat de eerste N regels sinds het controlepunt van buiten niet zijn veranderd, en dat
  elk bestand is wat er is uitgevoerd. Niet bewezen wordt dat wat erin staat waar is, of volledig.

Voor ISO/IEC 27001:2022
  A.5.24-5.27 incident.json en entries.ndjson; A.5.28 evidence/ met de overdrachten in het logboek;
  A.5.33 en A.8.15 entries.ndjson met checkpoints/; A.5.34 register.csv; A.8.17 klokmeldingen in het
  logboek.
`,
  en: `Export bundle of Meldklok
=========================

What it holds
  manifest.json      the table of contents: each file with its size and SHA-256
  manifest.note      signature over manifest.json (C2SP signed-note, Ed25519)
  entries.ndjson     the audit log, one line per recorded fact, from 0 without gaps
                     (canonical JSON, RFC 8785); {"leaf":"..."} stands for an entry of others
  checkpoints/       signed heads of the log (C2SP tlog-checkpoint)
  keys/              the public key, as PEM and as a signed-note line
  register.csv       the register of Article 33(5) GDPR
  incident.json      the case file
  evidence/          evidence items, byte for byte as they came in, named after their id

Check it yourself, with no database and no network
  meldklok verify BUNDLE --key KEY --checkpoint CHECKPOINT
Take the key and the checkpoint not from this bundle but from the e-mail that the DPO or the auditor
got at the time. Only then does it show that the history was not rebuilt later.

How it works
  leaf hash = SHA-256(0x00 || line without its newline); node hash = SHA-256(0x01 || left || right);
  the tree is that of RFC 9162, section 2.1. The root after N entries stands in the checkpoint of N.

What this proves, and what not
  It proves that the first N entries have not changed since the outside checkpoint, and that each file
  is what was exported. It does not prove that what they say is true, or complete.

For ISO/IEC 27001:2022
  A.5.24-5.27 incident.json and entries.ndjson; A.5.28 evidence/ with its custody in the log;
  A.5.33 and A.8.15 entries.ndjson with checkpoints/; A.5.34 register.csv; A.8.17 clock events in the
  log.
`,
};
