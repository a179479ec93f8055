import { callEach, decideFor, openCase, tell } from '../acts.ts';
import { calendarFrom, type Calendar } from '../calendar.ts';
import * as documents from '../documents.ts';
import type { Stage } from '../stage.ts';
import {
  castBezorglijn,
  type BezorglijnCase,
  type BezorglijnCast,
  type Customer,
} from './bezorglijn-cast.ts';
import { bezorglijnTexts as texts } from './bezorglijn-texts.ts';

export type BezorglijnScene = 'REPORTED' | 'CUSTOMERS_TOLD' | 'DECIDED' | 'CLOSED';
type Watch = (scene: BezorglijnScene, told: BezorglijnCase) => Promise<void>;

const breach = {
  breachTypes: ['CONFIDENTIALITY'],
  origin: 'EXTERNAL',
  intent: 'MALICIOUS',
  controllerSector: 'TRANSPORT',
  dataCategories: ['NAME', 'CONTACT', 'IMAGE_VOICE'],
  specialDataDepth: 'NONE',
  subjectGroups: ['CUSTOMERS'],
  people: { min: 86, max: 86 },
  unintelligible: { state: 'NO' },
  disclosure: { state: 'NOT_EXCLUDED', recipients: 'UNKNOWN' },
  integrity: 'INTACT',
  misuse: 'NONE_SEEN',
};

/**
 * A courier's phone, unlocked, is stolen with the day's 86 stops. Bezorglijn tells its customers by duty
 * and gives its view; each customer decides for itself. `watch` is called between the scenes.
 */
export async function tellBezorglijn(
  stage: Stage,
  watch: Watch = () => Promise.resolve(),
): Promise<BezorglijnCase> {
  const calendar = calendarFrom(stage.now());
  const cast = await castBezorglijn(stage);
  await cast.organisation.administrator.ask(documents.configureEscalation, {
    input: {
      steps: [{ waitMinutes: 15, contacts: [{ name: 'Dora', phone: '+447700900302' }] }],
    },
  });
  const told = { ...cast, calendar, incidentId: await report(stage, cast, calendar) };
  await watch('REPORTED', told);
  await respond(stage, told);
  await tellCustomers(stage, told);
  await watch('CUSTOMERS_TOLD', told);
  await decideEach(stage, told);
  await watch('DECIDED', told);
  await close(stage, told);
  await watch('CLOSED', told);
  return told;
}

/** Two reports are weighed (A.5.25): one is no incident, the other is. */
async function report(stage: Stage, cast: BezorglijnCast, calendar: Calendar): Promise<string> {
  const { planner, handler, policeId, customers } = cast;
  await stage.advanceTo(calendar.at(1, '13:00'));
  const scanner = await planner.ask<{ registerEvent: { event: { id: string } } }>(
    documents.registerEvent,
    { input: { ...texts.otherReport, reporterKind: 'EMPLOYEE' } },
  );
  const { id: eventId } = scanner.registerEvent.event;
  await handler.ask(documents.dismissEvent, { eventId, reason: texts.dismissed });
  await stage.advanceTo(calendar.at(1, '14:40'));
  const { registerEvent } = await planner.ask<{ registerEvent: { reference: string } }>(
    documents.registerEvent,
    {
      input: {
        ...texts.report,
        reporterKind: 'EMPLOYEE',
        observedAt: calendar.at(1, '14:25'),
      },
    },
  );
  await stage.advanceTo(calendar.at(1, '14:50'));
  const incidentId = await openCase(handler, {
    reference: registerEvent.reference,
    promote: { title: texts.title, role: 'PROCESSOR', breach: true },
  });
  const add = (partyId: string, role: string) =>
    handler.ask(documents.addIncidentParty, { input: { incidentId, partyId, role } });
  await add(policeId, 'POLICE');
  for (const { partyId, stops, locale } of customers) {
    await add(partyId, 'CONTROLLER');
    await handler.ask(documents.recordAffectedPart, {
      input: {
        incidentId,
        partyId,
        peopleMin: stops,
        peopleMax: stops,
        dataCategories: breach.dataCategories,
        subjectGroups: breach.subjectGroups,
        remark: texts.part(locale),
      },
    });
  }
  return incidentId;
}

async function respond(stage: Stage, told: BezorglijnCase): Promise<void> {
  const { handler, incidentId, organisation, calendar } = told;
  await stage.advanceTo(calendar.at(1, '15:30'));
  const { partyId } = organisation;
  await handler.ask(documents.recordAwareness, {
    input: { incidentId, partyId, at: `${calendar.on(1)}T15:30`, reason: texts.aware },
  });
  await handler.ask(documents.recordFacts, {
    input: {
      incidentId,
      summary: texts.summary,
      occurredFrom: calendar.at(1, '14:25'),
      occurredTo: calendar.at(1, '15:05'),
      ongoing: false,
      consequences: texts.consequences.join(' '),
      measures: texts.measures.join(' '),
      breach,
    },
  });
  await stage.advanceTo(calendar.at(1, '16:30'));
  await handler.ask(documents.confirmContainment, { incidentId, statement: texts.contained });
  const log = await handler.upload(
    incidentId,
    { title: 'Logboek van het beheerplatform', kind: 'LOG', fileName: 'toestel.log' },
    Buffer.from('15:05 toegang ingetrokken\n16:20 toestel gewist\n'),
  );
  for (const [action, reason, between] of [
    ['COPIED', texts.collected, {}],
    [
      'HANDED_OVER',
      texts.handedOver,
      { from: handler.name, to: 'Politie Voorbeeldstad (fictief)' },
    ],
  ] as const) {
    await handler.ask(documents.recordCustody, {
      input: { evidenceId: log.id, action, reason, ...between },
    });
  }
}

/** By duty (Art. 33(2)), each with its own share; and the view that the customer may weigh. */
async function tellCustomers(stage: Stage, told: BezorglijnCase): Promise<void> {
  const { handler, decider, incidentId, customers, calendar } = told;
  await stage.advanceTo(calendar.at(1, '17:15'));
  const campaignId = await tell({
    author: handler,
    approver: decider,
    incidentId,
    audience: 'CONTROLLERS',
    title: texts.campaign,
    notices: [
      { locale: 'nl', fields: texts.notice('nl') },
      { locale: 'en', fields: texts.notice('en') },
    ],
  });
  await stage.advanceTo(calendar.at(1, '17:25'));
  await callEach(handler, { campaignId, at: stage.now(), note: texts.called });
  for (const { partyId } of customers) {
    await handler.ask(documents.giveAdvice, {
      input: {
        incidentId,
        kind: 'PROCESSOR_VIEW',
        forPartyId: partyId,
        subject: 'NOTIFY_AUTHORITY',
        answer: 'NO',
        text: texts.view,
      },
    });
    await handler.ask(documents.sharePart, { incidentId, partyId });
  }
}

/** Two tell, one does not, and one that would not is held back by its own second person. */
async function decideEach(stage: Stage, told: BezorglijnCase): Promise<void> {
  const { incidentId, calendar, customers } = told;
  const [kersenhof, mistletoe, lindeblad, vlierbes] = customers;
  await stage.advanceTo(calendar.at(2, '10:00'));
  for (const { author, partyId, locale } of customers) {
    const at = calendar.at(2, '09:00');
    const reason = texts.customerAware(locale);
    await author.ask(documents.recordAwareness, { input: { incidentId, partyId, at, reason } });
    await author.ask(documents.assess, { incidentId, partyId });
  }
  const choice = (customer: Customer, tells: boolean, rationale: string) => ({
    incidentId,
    partyId: customer.partyId,
    subject: 'NOTIFY_AUTHORITY' as const,
    tell: tells,
    rationale,
    ...(tells ? {} : { departure: rationale }),
  });
  await decideFor(mistletoe.author, choice(mistletoe, false, texts.doesNotTell), {
    by: mistletoe.second,
    confirm: true,
  });
  await decideFor(vlierbes.author, choice(vlierbes, false, texts.hesitates), {
    by: vlierbes.second,
    confirm: false,
  });
  await stage.advanceTo(calendar.at(2, '11:00'));
  for (const customer of [kersenhof, lindeblad, vlierbes]) {
    await decideFor(customer.author, choice(customer, true, texts.tells));
    await file(told, customer);
  }
}

async function file({ incidentId }: BezorglijnCase, customer: Customer): Promise<void> {
  const { author, mark, stops } = customer;
  const { portal } = await author.ask<{
    portal: { nodes: { incidentId: string; obligations: { id: string; regime: string }[] }[] };
  }>(documents.wholePart);
  const own = portal.nodes.find((it) => it.incidentId === incidentId);
  await author.ask(documents.recordFiling, {
    input: {
      incidentId,
      obligationId: own?.obligations.find((it) => it.regime === 'gdpr-33')?.id,
      complete: true,
      number: `AP-FICTIEF-${String(stops)}`,
      content: texts.filing(mark),
    },
  });
}

/** The lesson is learnt (A.5.27): root cause, a measure, and its effect looked at. */
async function close(stage: Stage, told: BezorglijnCase): Promise<void> {
  const { handler, decider, auditor, incidentId, calendar } = told;
  await stage.advanceTo(calendar.at(8, '10:00'));
  await handler.ask(documents.holdReview, { incidentId, ...texts.review });
  const added = await handler.ask<{ addAction: { incident: { actions: { id: string }[] } } }>(
    documents.addAction,
    { incidentId, title: texts.action, ownerId: handler.id, dueOn: calendar.on(14) },
  );
  await stage.advanceTo(calendar.at(11, '10:00'));
  const actionId = added.addAction.incident.actions[0]?.id;
  await handler.ask(documents.completeAction, { incidentId, actionId, effect: texts.effect });
  const { incident } = await auditor.ask<{ incident: { evidence: { id: string }[] } }>(
    documents.wholeCase,
    { id: incidentId },
  );
  for (const { id: evidenceId } of incident.evidence) {
    await auditor.ask(documents.verifyEvidence, { evidenceId });
  }
  await stage.advanceTo(calendar.at(11, '15:00'));
  await decider.ask(documents.closeIncident, { incidentId });
}
