import { momentText } from '../clocks/moment-text.ts';
import { awarenessOf } from '../incidents/awareness.ts';
import { factsOfParty, informedBy } from '../incidents/incident-parties.ts';
import { currentFacts } from '../incidents/record-facts.ts';
import { partyIn, type Incident } from '../incidents/incident.ts';
import { nothingKnown } from '../notices/notice-facts.ts';
import type { NoticePorts } from '../notices/use-cases/ports.ts';
import { usableContacts } from '../parties/party.ts';
import { openSealedText } from '../sealing/seal-text.ts';
import type { SealedText } from '../sealing/sealed-text.ts';
import type { Vault } from '../sealing/vault.ts';
import type { Instant } from '../shared/instant.ts';
import { factWords } from '../texts/fact-words.ts';
import type { Locale } from '../texts/locale.ts';
import type { Collections } from './collections.ts';

interface NoticeFactsPorts {
  readonly collections: Pick<Collections, 'incidents' | 'parties'>;
  readonly vault: Vault;
  readonly now: () => Instant;
}

/**
 * What an incident says, in words, for a template. A controller's own numbers are not here: they are
 * filled in per addressee, so that one controller's share never stands in another's text (rule 10).
 */
export function noticeFacts(ports: NoticeFactsPorts): NoticePorts['factsFor'] {
  return async ({ incidentId, onBehalfOf, audience, locale }) => {
    const stored = await ports.collections.incidents.get(incidentId);
    if (!stored || !partyIn(stored.value, onBehalfOf)) return undefined;
    const incident = stored.value;
    const party = (await ports.collections.parties.get(onBehalfOf))?.value;
    const facts = currentFacts(incident);
    const own = factsOfParty(incident, onBehalfOf);
    const words = factWords[locale];
    const text = async (sealed: SealedText | null): Promise<string | null> =>
      sealed === null ? null : await openSealedText(ports.vault, sealed);
    const when = (at: Instant | null): string | null =>
      at === null ? null : momentText(at, incident.zone, locale);
    const day = (at: Instant): string => dayText(at, incident.zone, locale);
    const contact = party && usableContacts(party)[0];
    // The handling party's words may name anybody; another party gets what was written for it (rule 10).
    const handles = onBehalfOf === incident.handledBy;
    const remark = partyIn(incident, onBehalfOf)?.affected?.remark ?? null;
    const summary = await text(handles ? facts.summary : remark);
    const consequences = handles ? await text(facts.consequences) : null;
    const measures = handles ? await text(facts.measures) : null;
    const categories = own.dataCategories?.map((it) => words.category(it)) ?? [];
    const aware = awarenessOf(incident, onBehalfOf, 'AWARE')?.at ?? null;
    return {
      facts: {
        ...nothingKnown,
        reference: incident.reference,
        organisation: party?.name ?? '',
        signatory: party?.name ?? '',
        writtenOn: day(ports.now()),
        discoveredOn: day(incident.firstSignalAt),
        occurred: period(when(facts.occurredFrom), when(facts.occurredTo), words.until),
        headline: null,
        whatHappened: summary,
        categories: audience === 'CONTROLLERS' ? [] : categories,
        consequences: consequences === null ? [] : [consequences],
        measures: measures === null ? [] : [measures],
        contactPhone: contact?.phone ?? null,
        contactEmail: contact?.email ?? null,
        firstSignal: when(incident.firstSignalAt),
        certainSince: when(aware),
        breachTypes: own.breachTypes?.map((it) => words.breachType(it)) ?? [],
        subjectGroups: own.subjectGroups?.map((it) => words.group(it)) ?? [],
        ongoing: facts.ongoing === null ? null : words.yesNo(facts.ongoing),
        people: words.range(own.people),
      },
      lint: {
        categories,
        filedCategories: null,
        homePageHost: null,
        groups: own.subjectGroups?.length ?? 1,
        missingLocales: [],
        controllerNames: await namesOf(ports, incident, onBehalfOf),
      },
    };
  };
}

/**
 * Controllers, and those who pass the notice on to others: none of them may be named in a text that
 * several get. The handling party may be, for the others know it.
 */
async function namesOf(
  { collections }: NoticeFactsPorts,
  incident: Incident,
  onBehalfOf: string,
): Promise<readonly string[]> {
  const others = incident.parties
    .filter(
      ({ role, partyId }) => role === 'CONTROLLER' || informedBy(incident, partyId).length > 0,
    )
    .map(({ partyId }) => partyId)
    .filter((partyId) => partyId !== onBehalfOf && partyId !== incident.handledBy);
  const parties = await collections.parties.getMany(others);
  return parties.flatMap((party) => (party ? [party.value.name] : []));
}

function period(from: string | null, to: string | null, until: string): string | null {
  if (from === null) return to;
  return to === null ? from : `${from} ${until} ${to}`;
}

function dayText(at: Instant, zone: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', {
    timeZone: zone,
    dateStyle: 'long',
  }).format(new Date(at));
}
