import { addMs, hourMs, minuteMs, type Instant } from '../../shared/instant.ts';
import { approvedNotice } from '../approved-notice.ts';
import * as documents from '../documents.ts';
import type { Organisation, Person, Stage } from '../stage.ts';
import { customerCount, customers, tenantCount } from './pandwijzer-customers.ts';

export interface PandwijzerTold {
  readonly incidentId: string;
  readonly reference: string;
  readonly partyId: string;
  /** In the order of `customers`. */
  readonly controllerIds: readonly string[];
  readonly campaignId: string;
  readonly updateCampaignId: string | null;
  readonly evidenceId: string;
  /** Why a typed number other than 41 was refused. */
  readonly refusedCount: readonly string[];
  readonly staff: Staff;
  readonly guest: Person;
}

export interface Staff {
  readonly administrator: Person;
  readonly handler: Person;
  readonly decider: Person;
  readonly manager: Person;
  readonly auditor: Person;
}

/** What somebody beside the story does at a moment, for example open the mails. */
export interface PandwijzerMoments {
  readonly opened?: (
    told: Pick<PandwijzerTold, 'incidentId' | 'partyId' | 'controllerIds' | 'staff'>,
  ) => Promise<void>;
  readonly informed?: (told: Pick<PandwijzerTold, 'incidentId' | 'campaignId'>) => Promise<void>;
  readonly updated?: () => Promise<void>;
}

/** Minutes after the first signal, so that the case can be played from any moment. */
const minutes = {
  promoted: 20,
  aware: 90,
  listed: 120,
  drafted: 240,
  sent: 300,
  /** Somebody of the one customer whose mailbox refused was called. */
  called: 730,
  recorded: 26 * 60,
  promisedFor: 50 * 60,
  updated: 48 * 60,
  closed: 72 * 60,
} as const;

const phone = '+447700900100';
const email = 'datalek@pandwijzer.example';

/** Case 2, fictitious: a processor with 41 controllers and one backup in a public bucket. */
export async function tellPandwijzer(
  stage: Stage,
  moments: PandwijzerMoments = {},
): Promise<PandwijzerTold> {
  const startAt = stage.now();
  const after = (count: number): Instant => addMs(startAt, count * minuteMs);
  const organisation = await stage.newOrganisation({
    name: 'Pandwijzer (fictief)',
    role: 'PROCESSOR',
    administrator: { name: 'Ineke Beheer', email: 'beheer@pandwijzer.example' },
  });
  const staff = await hire(stage, organisation);
  const controllerIds = await registerCustomers(staff.handler, organisation.partyId);
  const guest = await stage.newPerson(staff.administrator, {
    name: 'Gijs Gast',
    email: 'gijs@kadar.example',
    partyId: controllerIds[0] ?? '',
    roles: ['GUEST', 'HANDLER', 'DECIDER'],
  });

  const incident = await openCase(stage, organisation.partyId, staff, after);
  const { incidentId } = incident;
  const evidenceId = await secureLog(staff.handler, incidentId, startAt);
  await recordCause(stage, staff.handler, { incidentId, partyId: organisation.partyId, after });
  await recordParts(staff.handler, incidentId, controllerIds);
  await judge(staff.handler, incidentId, organisation.partyId, controllerIds);
  await moments.opened?.({ incidentId, partyId: organisation.partyId, controllerIds, staff });

  await stage.advanceTo(after(minutes.drafted));
  const noticeIds = await noticesOf(staff, incidentId, 'controller-notice', noticeFields);
  await stage.advanceTo(after(minutes.sent));
  const campaignId = await plan(staff.handler, {
    incidentId,
    title: 'Kennisgeving aan 41 verwerkingsverantwoordelijken',
    noticeIds,
  });
  const refusedCount = await typeWrongCount(staff.handler, campaignId);
  await staff.handler.ask(documents.confirmCampaign, { campaignId, addresseeCount: customerCount });
  for (const addresseePartyId of controllerIds) {
    const dueAt = after(minutes.promisedFor);
    await staff.handler.ask(documents.promiseUpdate, { incidentId, addresseePartyId, dueAt });
  }
  await moments.informed?.({ incidentId, campaignId });
  await openOwnPart(stage, staff.handler, guest, incidentId);

  const told = {
    ...incident,
    ...{ partyId: organisation.partyId, controllerIds, campaignId, evidenceId, staff, guest },
    refusedCount,
  };
  if (!stage.sends) return { ...told, updateCampaignId: null };

  await stage.advanceTo(after(minutes.recorded));
  await recordCall(staff.handler, campaignId, after(minutes.called));
  await stage.advanceTo(after(minutes.updated));
  const updateCampaignId = await sendUpdate(staff, incidentId, after(minutes.updated));
  await moments.updated?.();
  await stage.advanceTo(after(minutes.closed));
  await close(staff, incidentId, after(minutes.closed));
  return { ...told, updateCampaignId };
}

async function hire(stage: Stage, { administrator, partyId }: Organisation): Promise<Staff> {
  const person = (name: string, mailbox: string, ...roles: readonly string[]) =>
    stage.newPerson(administrator, {
      name,
      email: `${mailbox}@pandwijzer.example`,
      partyId,
      roles,
    });
  const staff = {
    administrator,
    handler: await person('Noor de Wit', 'noor', 'HANDLER'),
    decider: await person('Sam Bakker', 'sam', 'DECIDER'),
    manager: await person('Ria Vos', 'ria', 'MANAGER'),
    auditor: await person('Aad Toets', 'aad', 'AUDITOR'),
  };
  await administrator.ask(documents.configureEscalation, {
    input: {
      steps: [
        { waitMinutes: 15, contacts: [{ name: 'Ria Vos', phone: '+447700900101' }] },
        {
          waitMinutes: 30,
          contacts: [{ name: 'Dana Brook', phone: '+447700900102', locale: 'en' }],
        },
      ],
    },
  });
  return staff;
}

/** The agreements: notice within 24 clock hours from reasonable certainty, to a checked contact. */
async function registerCustomers(by: Person, processorPartyId: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const { name, locale, ...contact } of customers) {
    const made = await by.ask<{
      readonly registerParty: {
        readonly party: { readonly id: string; readonly contacts: readonly { id: string }[] };
      };
    }>(documents.registerParty, {
      input: {
        name,
        role: 'CONTROLLER',
        contacts: [{ name: 'Privacy', locale, email: contact.email, phone: contact.phone }],
      },
    });
    const { id: partyId, contacts } = made.registerParty.party;
    for (const { id: contactId } of contacts) {
      await by.ask(documents.verifyContact, { partyId, contactId });
    }
    await by.ask(documents.registerAgreement, {
      input: {
        controllerPartyId: partyId,
        processorPartyId,
        term: 24,
        termKind: 'CLOCK_HOURS',
        startsAt: 'REASONABLE_CERTAINTY',
      },
    });
    ids.push(partyId);
  }
  return ids;
}

async function openCase(
  stage: Stage,
  partyId: string,
  { handler }: Staff,
  after: (minutes: number) => Instant,
): Promise<{ readonly incidentId: string; readonly reference: string }> {
  const reported = await handler.ask<{
    readonly registerEvent: { readonly event: { readonly id: string } };
  }>(documents.registerEvent, {
    input: {
      partyId,
      title: 'Opslagbucket met back-ups is openbaar leesbaar',
      description:
        'De bewaking meldt dat de bucket met de nachtelijke back-up door iedereen te lezen is.',
      reporterKind: 'MONITOR',
      reporter: 'Opslagbewaking',
      observedAt: after(0),
    },
  });
  await stage.advanceTo(after(minutes.promoted));
  const promoted = await handler.ask<{
    readonly promoteEvent: {
      readonly incident: { readonly id: string; readonly reference: string };
    };
  }>(documents.promoteEvent, {
    input: {
      eventId: reported.registerEvent.event.id,
      title: 'Back-up van 41 administraties in een openbare bucket',
      role: 'PROCESSOR',
      breach: null,
    },
  });
  const { id, reference } = promoted.promoteEvent.incident;
  return { incidentId: id, reference };
}

async function secureLog(by: Person, incidentId: string, startAt: Instant): Promise<string> {
  const log = `${startAt} GET /backup/nacht.enc 200\n${startAt} GET /backup/nacht.key 200\n`;
  const item = await by.upload(
    incidentId,
    {
      title: 'Toegangslog van de bucket',
      kind: 'LOG',
      fileName: 'bucket-access.log',
      source: 'Opslagdienst, bucket pw-backup-nacht',
    },
    new TextEncoder().encode(log),
  );
  await by.ask(documents.recordCustody, {
    input: {
      evidenceId: item.id,
      action: 'ANALYSED',
      reason: 'Nagaan wie de back-up en de sleutel heeft opgehaald.',
    },
  });
  return item.id;
}

/** Encrypted, and the key lay beside it: what protected the data protects nothing. */
async function recordCause(
  stage: Stage,
  by: Person,
  of: {
    readonly incidentId: string;
    readonly partyId: string;
    readonly after: (minutes: number) => Instant;
  },
): Promise<void> {
  const { incidentId, partyId, after } = of;
  await stage.advanceTo(after(minutes.listed));
  const publicFrom = addMs(after(0), -26 * hourMs);
  await by.ask(documents.recordFacts, {
    input: {
      incidentId,
      summary:
        'Een nachtelijke back-up stond 26 uur in een bucket die iedereen kon lezen. Het bestand was versleuteld. De sleutel stond in dezelfde bucket.',
      occurredFrom: publicFrom,
      occurredTo: after(0),
      ongoing: false,
      consequences:
        'Wie het bestand en de sleutel heeft opgehaald, kan namen, adressen en betalingen van huurders lezen en daarmee oplichten.',
      measures:
        'De bucket is afgesloten, de sleutel is ingetrokken en de logbestanden zijn veiliggesteld.',
      breach: {
        breachTypes: ['CONFIDENTIALITY'],
        origin: 'INTERNAL',
        intent: 'ACCIDENTAL',
        controllerSector: 'HOUSING',
        dataCategories: ['NAME', 'CONTACT', 'DATE_OF_BIRTH', 'BILLING', 'BANK_ACCOUNT'],
        specialDataDepth: 'NONE',
        detailPerPerson: 'ORDINARY',
        subjectGroups: ['CUSTOMERS'],
        people: { min: tenantCount, max: tenantCount },
        identifiability: 'MAXIMUM',
        alreadyPublic: false,
        unintelligible: { state: 'YES', means: 'ENCRYPTION', keySafe: false },
        disclosure: { state: 'NOT_EXCLUDED', recipients: 'UNKNOWN' },
        misuse: 'NONE_SEEN',
        undetectedDays: 1,
        mitigation: 'PARTIAL',
      },
    },
  });
  await by.ask(documents.recordAwareness, {
    input: {
      incidentId,
      partyId,
      at: after(minutes.aware),
      reason: 'De inhoud van de bucket is bekeken: back-up en sleutel stonden er beide.',
    },
  });
}

async function recordParts(
  by: Person,
  incidentId: string,
  controllerIds: readonly string[],
): Promise<void> {
  for (const [position, partyId] of controllerIds.entries()) {
    const customer = customers[position];
    if (!customer) continue;
    await by.ask(documents.addIncidentParty, {
      input: { incidentId, partyId, role: 'CONTROLLER' },
    });
    await by.ask(documents.recordAffectedPart, {
      input: {
        incidentId,
        partyId,
        peopleMin: customer.people,
        peopleMax: customer.people,
        dataCategories: customer.categories,
        subjectGroups: ['CUSTOMERS'],
      },
    });
  }
}

/** The processor scores and gives its view; each controller decides for itself. */
async function judge(
  by: Person,
  incidentId: string,
  partyId: string,
  controllerIds: readonly string[],
): Promise<void> {
  await by.ask(documents.assess, { incidentId, partyId });
  for (const forPartyId of controllerIds) {
    await by.ask(documents.assess, { incidentId, partyId: forPartyId });
    await by.ask(documents.giveAdvice, {
      input: {
        incidentId,
        kind: 'PROCESSOR_VIEW',
        forPartyId,
        subject: 'NOTIFY_AUTHORITY',
        answer: 'YES',
        text: 'De versleuteling telt niet mee: de sleutel stond in dezelfde bucket.',
      },
    });
  }
}

const noticeFields = {
  nl: {
    contactPhone: phone,
    contactEmail: email,
    contactHours: 'dag en nacht',
    dpo: `Fenna Grondig, ${email}`,
    systems: ['opslag van back-ups'],
    cause: 'Een instelling van de bucket is bij onderhoud verkeerd gezet.',
    countries: ['Nederland'],
    protection: 'Versleuteld, maar de sleutel stond in dezelfde bucket en was niet veilig.',
    authorities: 'Wij hebben niemand namens u ingelicht.',
    nextUpdate: 'binnen twee dagen na dit bericht',
  },
  en: {
    contactPhone: phone,
    contactEmail: email,
    contactHours: 'day and night',
    dpo: `Fenna Grondig, ${email}`,
    whatHappened:
      'A nightly backup stood for 26 hours in a bucket that everybody could read. The file was encrypted. The key was in the same bucket.',
    consequences: [
      'Whoever fetched both the file and the key can read names, addresses and payments, and use them for scams.',
    ],
    measures: ['The bucket was closed, the key was withdrawn and the log files were secured.'],
    systems: ['backup storage'],
    cause: 'A setting of the bucket was wrong after maintenance.',
    countries: ['the Netherlands'],
    protection: 'Encrypted, but the key was in the same bucket and was not safe.',
    authorities: 'We have informed nobody on your behalf.',
    nextUpdate: 'within two days of this message',
  },
} as const;

const updateFields = {
  nl: { ...noticeFields.nl, nextUpdate: 'zodra er nieuws is, uiterlijk over een week' },
  en: {
    ...noticeFields.en,
    whatHappened:
      'The log files show that two unknown addresses have fetched the file and the key.',
    nextUpdate: 'as soon as there is news, within a week at the latest',
  },
} as const;

async function noticesOf(
  { handler, decider }: Staff,
  incidentId: string,
  template: string,
  fields: Readonly<Record<'nl' | 'en', Readonly<Record<string, unknown>>>>,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const locale of ['nl', 'en'] as const) {
    const draft = { incidentId, audience: 'CONTROLLERS', locale, template };
    ids.push(await approvedNotice(handler, decider, { ...draft, fields: fields[locale] }));
  }
  return ids;
}

/** One act for all: planned from the parties of the incident. */
async function plan(
  by: Person,
  input: {
    readonly incidentId: string;
    readonly title: string;
    readonly noticeIds: readonly string[];
  },
): Promise<string> {
  const planned = await by.ask<{
    readonly planCampaign: { readonly campaign: { readonly id: string } };
  }>(documents.planCampaign, {
    input: { ...input, audience: 'CONTROLLERS', channels: ['EMAIL'], letters: false },
  });
  return planned.planCampaign.campaign.id;
}

async function typeWrongCount(by: Person, campaignId: string): Promise<readonly string[]> {
  const answer = await by.tryAsk<{
    readonly confirmCampaign: { readonly errors: readonly { readonly code: string }[] };
  }>(documents.confirmCampaign, { campaignId, addresseeCount: customerCount - 1 });
  return answer.confirmCampaign.errors.map((it) => it.code);
}

async function openOwnPart(
  stage: Stage,
  by: Person,
  guest: Person,
  incidentId: string,
): Promise<void> {
  const { partyId } = guest;
  await by.ask(documents.sharePart, { incidentId, partyId });
  await guest.ask(documents.recordAwareness, {
    input: {
      incidentId,
      partyId,
      at: stage.now(),
      reason: 'De kennisgeving van de verwerker is gelezen en klopt.',
    },
  });
}

/** The mail was refused, so somebody called; recorded a day later, with the true time. */
async function recordCall(by: Person, campaignId: string, at: Instant): Promise<void> {
  const { addressees } = await by.ask<{
    readonly addressees: { readonly nodes: readonly { readonly id: string }[] };
  }>(documents.addressees, { campaignId, state: 'BY_HAND' });
  for (const { id: addresseeId } of addressees.nodes) {
    await by.ask(documents.recordReachedByHand, {
      input: {
        campaignId,
        addresseeId,
        at,
        means: 'telefoon',
        note: 'Gesproken met de directie: alles uit de kennisgeving voorgelezen, nieuw mailadres volgt.',
      },
    });
  }
}

async function sendUpdate(staff: Staff, incidentId: string, at: Instant): Promise<string> {
  await staff.handler.ask(documents.recordFacts, {
    input: {
      incidentId,
      summary:
        'Uit de logbestanden blijkt dat twee onbekende adressen het bestand en de sleutel hebben opgehaald.',
      breach: { disclosure: { state: 'CONFIRMED', recipients: 'UNKNOWN', recipientCount: 2 } },
    },
  });
  await staff.handler.ask(documents.addNote, {
    incidentId,
    text: 'Onderzoek van de logbestanden is klaar.',
    at,
  });
  const noticeIds = await noticesOf(staff, incidentId, 'controller-update', updateFields);
  const campaignId = await plan(staff.handler, {
    incidentId,
    title: 'Toegezegd vervolgbericht aan 41 verwerkingsverantwoordelijken',
    noticeIds,
  });
  await staff.handler.ask(documents.confirmCampaign, { campaignId, addresseeCount: customerCount });
  return campaignId;
}

async function close(staff: Staff, incidentId: string, at: Instant): Promise<void> {
  const { handler, manager } = staff;
  await handler.ask(documents.confirmContainment, {
    incidentId,
    statement: 'De bucket is dicht, de sleutel is vervangen en de kopie is gewist.',
  });
  await manager.ask(documents.holdReview, {
    incidentId,
    rootCause: 'Sleutel en back-up hadden één opslagplaats en één instelling.',
    lessons: 'Sleutels staan nooit bij wat zij beschermen; openbare buckets worden geweigerd.',
  });
  const dueOn = addMs(at, 30 * 24 * hourMs).slice(0, 10);
  await manager.ask(documents.addAction, {
    incidentId,
    title: 'Sleutels in een eigen kluis, met een eigen beheerder',
    ownerId: handler.id,
    dueOn,
  });
  await manager.ask(documents.closeIncident, { incidentId });
}
