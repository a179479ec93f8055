import * as documents from '../documents.ts';
import { signalTime, type ZaakstroomCast } from './zaakstroom-cast.ts';

export interface ZaakstroomCase extends ZaakstroomCast {
  readonly incidentId: string;
}

export const socialSupportFacts = {
  breachTypes: ['CONFIDENTIALITY'],
  origin: 'EXTERNAL',
  intent: 'MALICIOUS',
  controllerSector: 'PUBLIC',
  dataCategories: ['NAME', 'CONTACT', 'DATE_OF_BIRTH', 'NATIONAL_ID', 'HEALTH'],
  specialDataDepth: 'SUBSTANTIAL',
  detailPerPerson: 'EXTENSIVE',
  subjectGroups: ['RESIDENTS', 'VULNERABLE'],
  identifiability: 'MAXIMUM',
  alreadyPublic: false,
  unintelligible: { state: 'NO' },
  disclosure: { state: 'CONFIRMED', recipients: 'UNKNOWN', recipientTrusted: false },
  misuse: 'POSSIBLE',
  mitigation: 'PARTIAL',
};

/** 01:40 to 02:10: a monitor speaks, the duty officer is certain, the agreement's 24 hours begin. */
export async function becomeCertain(cast: ZaakstroomCast): Promise<ZaakstroomCase> {
  const { stage, at, duty, processorId, municipalityId } = cast;
  await stage.advanceTo(at(signalTime));
  const reported = await duty.ask<{ registerEvent: { event: { id: string } } }>(
    documents.registerEvent,
    {
      input: {
        title: 'Eén account opent honderden dossiers',
        description: 'De bewaking ziet dat één account in vier uur 1.930 dossiers opent.',
        reporterKind: 'MONITOR',
        observedAt: stage.now(),
      },
    },
  );
  const promoted = await duty.ask<{ promoteEvent: { incident: { id: string } } }>(
    documents.promoteEvent,
    {
      input: {
        eventId: reported.registerEvent.event.id,
        ...{ role: 'PROCESSOR', breach: true, title: 'Gekaapt account opent dossiers' },
      },
    },
  );
  const incidentId = promoted.promoteEvent.incident.id;
  await recordFirstFacts({ ...cast, incidentId });
  await stage.advanceTo(at('02:10'));
  await duty.ask(documents.recordAwareness, {
    input: {
      ...{ incidentId, partyId: processorId, at: stage.now() },
      reason: 'De gebruiker slaapt en bevestigt aan de telefoon: dit was ik niet.',
    },
  });
  await duty.ask(documents.addIncidentParty, {
    input: { incidentId, partyId: municipalityId, role: 'CONTROLLER' },
  });
  await duty.ask(documents.recordAffectedPart, {
    input: {
      ...{ incidentId, partyId: municipalityId, peopleMin: 1930, peopleMax: 1930 },
      dataCategories: socialSupportFacts.dataCategories,
      subjectGroups: socialSupportFacts.subjectGroups,
      remark:
        'Van 640 inwoners ook dossiers maatschappelijke ondersteuning, met BSN en gezondheid.',
    },
  });
  return { ...cast, incidentId };
}

async function recordFirstFacts({ at, duty, incidentId }: ZaakstroomCase): Promise<void> {
  await duty.ask(documents.recordFacts, {
    input: {
      incidentId,
      occurredFrom: at('21:30', -1),
      occurredTo: at('01:30'),
      ongoing: false,
      summary:
        'Met een gekaapt account van een medewerker heeft iemand vier uur lang dossiers geopend.',
      consequences: 'Iemand kan deze gegevens misbruiken, of zich als een ander voordoen.',
      measures:
        'Het account is afgesloten. Alle sessies zijn gestopt. Het wachtwoord is vervangen.',
      breach: { ...socialSupportFacts, people: { min: 1930, max: 1930 } },
    },
  });
}

const nightReason =
  'Het is nacht en niemand anders is bereikbaar; de gemeente moet nu kunnen handelen.';

/** 02:50: the text for the municipality. */
export async function draftAtNight(it: ZaakstroomCase): Promise<Draft> {
  await it.stage.advanceTo(it.at('02:50'));
  return draftControllerNotice(it);
}

/** 03:00 to 03:15: one signature, told by mail and by phone, and the part opened to the guests. */
export async function tellMunicipalityAtNight(told: ZaakstroomCase, notice: Draft): Promise<void> {
  const { stage, at, duty, decider, incidentId, municipalityId } = told;
  await stage.advanceTo(at('03:00'));
  await decider.confirmIdentity();
  await decider.ask(documents.approveNoticeAlone, {
    ...{ noticeId: notice.id, version: notice.version, reason: nightReason },
  });
  const planned = await duty.ask<{ planCampaign: { campaign: { id: string } } }>(
    documents.planCampaign,
    {
      input: {
        ...{ incidentId, audience: 'CONTROLLERS', title: 'Kennisgeving aan de gemeente' },
        ...{ noticeIds: [notice.id], channels: ['EMAIL'], letters: false },
      },
    },
  );
  const campaignId = planned.planCampaign.campaign.id;
  await decider.ask(documents.confirmCampaign, { campaignId, addresseeCount: 1 });
  await stage.advanceTo(at('03:10'));
  const rows = await duty.ask<{ addressees: { nodes: readonly { id: string }[] } }>(
    documents.addressees,
    { campaignId },
  );
  for (const { id } of rows.addressees.nodes) {
    await duty.ask(documents.recordReachedByHand, {
      input: {
        ...{ campaignId, addresseeId: id, at: stage.now(), means: 'phone' },
        note: 'Piket van de gemeente gesproken en het bericht voorgelezen.',
      },
    });
  }
  await duty.ask(documents.sharePart, { incidentId, partyId: municipalityId });
}

interface Draft {
  readonly id: string;
  readonly version: number;
}

async function draftControllerNotice({ duty, incidentId }: ZaakstroomCase): Promise<Draft> {
  const drafted = await duty.ask<{ draftNotice: { notice: Draft } }>(documents.draftNotice, {
    input: {
      ...{ incidentId, audience: 'CONTROLLERS', locale: 'nl' },
      fields: {
        ...{ contactPhone: '+447700900310', contactEmail: 'wacht@zaakstroom.example' },
        contactHours: 'dag en nacht',
        systems: ['dossiersysteem'],
        cause: 'Een medewerker van de gemeente gaf een wachtwoord op een nagemaakte pagina.',
        countries: ['Nederland'],
        subProcessors: ['geen'],
        protection: 'niet versleuteld voor wie is ingelogd',
        authorities: 'nog niet',
        nextUpdate: 'vandaag voor 12 uur',
      },
    },
  });
  return drafted.draftNotice.notice;
}

/** The same morning: a second person looks at what went out on one signature. */
export async function reviewTheSignature(
  { stage, at, director }: ZaakstroomCase,
  noticeId: string,
): Promise<void> {
  await stage.advanceTo(at('10:30'));
  await director.ask(documents.reviewOneSignature, {
    noticeId,
    agreed: true,
    remark: 'Juist gehandeld: de gemeente kon dezelfde nacht nog wachtwoorden intrekken.',
  });
}
