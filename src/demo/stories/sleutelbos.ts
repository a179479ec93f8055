import { callEach, openCase, tell } from '../acts.ts';
import { calendarFrom, type Calendar } from '../calendar.ts';
import * as documents from '../documents.ts';
import type { Stage } from '../stage.ts';
import {
  castSleutelbos,
  userNames,
  type Guest,
  type Landlord,
  type SleutelbosCase,
  type SleutelbosCast,
} from './sleutelbos-cast.ts';
import { decideEach } from './sleutelbos-decisions.ts';
import { sleutelbosTexts as texts } from './sleutelbos-texts.ts';

export type SleutelbosScene =
  | 'REPORTED'
  | 'LANDLORDS_TOLD'
  | 'FIRST_TENANTS_TOLD'
  | 'TENANTS_TOLD'
  | 'DELETION_CONFIRMED'
  | 'DECIDED'
  | 'CLOSED';

type Watch = (scene: SleutelbosScene, told: SleutelbosCase) => Promise<void>;

const breach = {
  breachTypes: ['CONFIDENTIALITY'],
  origin: 'INTERNAL',
  intent: 'ACCIDENTAL',
  dataCategories: ['NAME', 'CONTACT', 'LOCATION'],
  specialDataDepth: 'NONE',
  subjectGroups: ['EMPLOYEES'],
  people: { min: 312, max: 312 },
  unintelligible: { state: 'NO' },
  integrity: 'INTACT',
  misuse: 'NONE_SEEN',
  undetectedDays: 3,
};
const shownToOne = { state: 'CONFIRMED', recipients: 'KNOWN', recipientCount: 1 };

/**
 * An authorisation fault showed one tenant's administrator the door log and profiles of 312 users, from
 * Monday 08:10 until Thursday 16:45. Sleutelbos tells its landlords, each landlord its own tenants, each
 * tenant decides for itself. `watch` is called between the scenes.
 */
export async function tellSleutelbos(
  stage: Stage,
  watch: Watch = () => Promise.resolve(),
): Promise<SleutelbosCase> {
  const calendar = calendarFrom(stage.now());
  const cast = await castSleutelbos(stage);
  const told = { ...cast, calendar, incidentId: await report(stage, cast, calendar) };
  await watch('REPORTED', told);
  await contain(stage, told);
  await tellLandlords(stage, told);
  await watch('LANDLORDS_TOLD', told);
  const [havenwacht, northgate] = told.landlords;
  await passOn(stage, told, { landlord: havenwacht, day: 3, aware: '18:40', tell: '19:30' });
  const { author, partyId } = havenwacht.tenants[1] ?? havenwacht;
  await author.ask(documents.assess, { incidentId: told.incidentId, partyId });
  await watch('FIRST_TENANTS_TOLD', told);
  await passOn(stage, told, { landlord: northgate, day: 4, aware: '09:10', tell: '11:00' });
  await watch('TENANTS_TOLD', told);
  await confirmDeletion(stage, told);
  await watch('DELETION_CONFIRMED', told);
  await decideEach(stage, told);
  await watch('DECIDED', told);
  await close(stage, told);
  await watch('CLOSED', told);
  return told;
}

async function report(stage: Stage, cast: SleutelbosCast, calendar: Calendar): Promise<string> {
  const { handler, organisation, wrongTenant } = cast;
  await stage.advanceTo(calendar.at(3, '15:20'));
  const { registerEvent } = await stage.stranger.ask<{ registerEvent: { reference: string } }>(
    documents.registerEvent,
    {
      input: {
        partyId: organisation.partyId,
        ...texts.report,
        reporterKind: 'STRANGER',
        reporter: `Beheerder ${wrongTenant.mark}, beheerder@roerdomp.example`,
      },
    },
  );
  await stage.advanceTo(calendar.at(3, '15:35'));
  const incidentId = await openCase(handler, {
    reference: registerEvent.reference,
    promote: { title: texts.title, role: 'PROCESSOR', breach: true },
  });
  await handler.ask(documents.recordFacts, {
    input: {
      incidentId,
      summary: texts.summary(wrongTenant.name),
      occurredFrom: calendar.at(0, '08:10'),
      ongoing: true,
      consequences: texts.consequences(wrongTenant.name),
      measures: texts.measures(wrongTenant.name),
      breach: { ...breach, disclosure: shownToOne },
    },
  });
  await addParties(cast, incidentId);
  return incidentId;
}

async function addParties(cast: SleutelbosCast, incidentId: string): Promise<void> {
  const { handler, hostingId, landlords } = cast;
  const add = (partyId: string, role: string, informedByPartyId: string | null) =>
    handler.ask(documents.addIncidentParty, {
      input: { incidentId, partyId, role, informedByPartyId },
    });
  const record = (guest: Guest, people: number) =>
    handler.ask(documents.recordAffectedPart, {
      input: {
        incidentId,
        partyId: guest.partyId,
        peopleMin: people,
        peopleMax: people,
        dataCategories: breach.dataCategories,
        subjectGroups: breach.subjectGroups,
        remark: texts.part(guest.locale),
      },
    });
  await add(hostingId, 'SUB_PROCESSOR', null);
  for (const landlord of landlords) {
    await add(landlord.partyId, 'PROCESSOR', null);
    await record(landlord, peopleOf(landlord));
    for (const tenant of landlord.tenants) {
      await add(tenant.partyId, 'CONTROLLER', landlord.partyId);
      await record(tenant, tenant.people);
    }
  }
}

function peopleOf(landlord: Landlord): number {
  return landlord.tenants.reduce((sum, { people }) => sum + people, 0);
}

async function contain(stage: Stage, told: SleutelbosCase): Promise<void> {
  const { handler, incidentId, organisation, calendar, tenants } = told;
  await stage.advanceTo(calendar.at(3, '16:05'));
  await handler.ask(documents.recordAwareness, {
    input: {
      incidentId,
      partyId: organisation.partyId,
      at: `${calendar.on(3)}T16:05`,
      reason: texts.aware,
    },
  });
  await stage.advanceTo(calendar.at(3, '16:45'));
  await handler.ask(documents.recordFacts, {
    input: { incidentId, occurredTo: calendar.at(3, '16:45'), ongoing: false },
  });
  await handler.ask(documents.confirmContainment, { incidentId, statement: texts.contained });
  const log = [
    'user,tenant',
    ...tenants.flatMap((it) => userNames(it).map((name) => `${name},${it.mark}`)),
  ];
  const item = await handler.upload(
    incidentId,
    { title: 'Toegangslogboek', kind: 'LOG', fileName: 'deuren.csv', source: 'Deurserver' },
    Buffer.from(`${log.join('\n')}\n`),
  );
  await handler.ask(documents.recordCustody, {
    input: { evidenceId: item.id, action: 'SEALED', reason: texts.sealed, place: 'Kluis Utrecht' },
  });
}

async function share(told: SleutelbosCase, guests: readonly Guest[]): Promise<void> {
  const { handler, incidentId } = told;
  for (const { partyId } of guests) await handler.ask(documents.sharePart, { incidentId, partyId });
}

/** Told by duty (Art. 33(2)), called to hear that it arrived, and an update promised. */
async function tellLandlords(stage: Stage, told: SleutelbosCase): Promise<void> {
  const { handler, decider, incidentId, landlords, calendar } = told;
  await stage.advanceTo(calendar.at(3, '17:30'));
  const campaignId = await tell({
    author: handler,
    approver: decider,
    incidentId,
    audience: 'CONTROLLERS',
    title: texts.campaigns.landlords,
    notices: [
      { locale: 'nl', fields: texts.notice('nl') },
      { locale: 'en', fields: texts.notice('en') },
    ],
  });
  await share(told, landlords);
  await stage.advanceTo(calendar.at(3, '17:50'));
  await callEach(handler, { campaignId, at: stage.now(), note: texts.called });
  for (const { partyId } of landlords) {
    await handler.ask(documents.promiseUpdate, {
      incidentId,
      addresseePartyId: partyId,
      dueAt: calendar.at(7, '12:00'),
    });
  }
}

/** A landlord says when it knew, and tells its own tenants through its own campaign. */
async function passOn(
  stage: Stage,
  told: SleutelbosCase,
  turn: {
    readonly landlord: Landlord;
    readonly day: number;
    readonly aware: string;
    readonly tell: string;
  },
): Promise<void> {
  const { incidentId, calendar } = told;
  const { landlord, day } = turn;
  const { author, second, partyId } = landlord;
  await stage.advanceTo(calendar.at(day, turn.aware));
  await author.ask(documents.recordAwareness, {
    input: {
      incidentId,
      partyId,
      at: calendar.at(day, turn.aware),
      reason: texts.landlordAware(landlord.locale),
    },
  });
  await stage.advanceTo(calendar.at(day, turn.tell));
  const locales = [...new Set(landlord.tenants.map((it) => it.locale))];
  const campaignId = await tell({
    author,
    approver: second,
    incidentId,
    audience: 'CONTROLLERS',
    title: texts.campaigns.tenants,
    notices: locales.map((locale) => ({ locale, fields: texts.onward(locale) })),
  });
  await stage.fastForward({ minutes: 10 });
  await callEach(author, { campaignId, at: stage.now(), note: texts.called });
  await share(told, landlord.tenants);
}

/** The administrator of the wrong tenant deleted what it had and says so in writing. */
async function confirmDeletion(stage: Stage, told: SleutelbosCase): Promise<void> {
  const { handler, incidentId, calendar, wrongTenant } = told;
  await stage.advanceTo(calendar.at(4, '12:15'));
  const item = await handler.upload(
    incidentId,
    { title: 'Verklaring van verwijdering', kind: 'STATEMENT', fileName: 'verklaring.txt' },
    Buffer.from(texts.statement(wrongTenant.name)),
  );
  await handler.ask(documents.recordCustody, {
    input: { evidenceId: item.id, action: 'OPENED', reason: texts.readStatement },
  });
  await handler.ask(documents.recordFacts, {
    input: {
      incidentId,
      breach: {
        disclosure: { ...shownToOne, recipientTrusted: true, deletionConfirmed: true },
      },
    },
  });
  for (const { author, partyId } of told.tenants) {
    await author.ask(documents.assess, { incidentId, partyId });
  }
}

async function close(stage: Stage, told: SleutelbosCase): Promise<void> {
  const { handler, decider, incidentId, calendar } = told;
  await stage.advanceTo(calendar.at(7, '10:00'));
  await keepPromises(stage, told);
  await stage.advanceTo(calendar.at(10, '10:00'));
  await handler.ask(documents.holdReview, { incidentId, ...texts.review });
  await handler.ask(documents.addAction, {
    incidentId,
    title: texts.action,
    ownerId: handler.id,
    dueOn: calendar.on(25),
  });
  await stage.advanceTo(calendar.at(11, '15:00'));
  await decider.ask(documents.closeIncident, { incidentId });
}

async function keepPromises(stage: Stage, told: SleutelbosCase): Promise<void> {
  const { handler, incidentId } = told;
  const { incident } = await handler.ask<{
    incident: { obligations: { id: string; regime: string }[] };
  }>(documents.obligations, { id: incidentId });
  for (const { id: obligationId } of incident.obligations.filter((it) => it.regime === 'promise')) {
    await handler.ask(documents.recordInformed, {
      input: { incidentId, obligationId, at: stage.now(), means: 'phone', note: texts.update },
    });
  }
}
