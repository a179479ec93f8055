import { addMs, dayMs, minuteMs, type Instant } from '../../shared/instant.ts';
import { approvedNotice } from '../approved-notice.ts';
import * as documents from '../documents.ts';
import type { Organisation, Person, Stage } from '../stage.ts';
import {
  applicantCount,
  applicantsCsv,
  faultyCsv,
  goneMailboxes,
  goneWithMobile,
  wrongRecipientCount,
  wrongRecipientsCsv,
} from './lindehof-applicants.ts';
import { facts, filings, toIndividuals, toWrongRecipients, words } from './lindehof-texts.ts';

export interface LindehofTold {
  readonly incidentId: string;
  readonly partyId: string;
  readonly evidenceId: string;
  readonly recallId: string;
  readonly campaignId: string;
  /** Faults of the first list, by class. */
  readonly faults: readonly { readonly code: string; readonly rows: readonly number[] }[];
  /** Why one person alone could not decide not to tell. */
  readonly refusedAlone: readonly string[];
  /** Why it could not be closed at first: the gates still open. */
  readonly refusedClosing: readonly string[];
  readonly partners: readonly string[];
  readonly staff: Staff;
}

interface Staff {
  readonly administrator: Person;
  readonly handler: Person;
  readonly decider: Person;
  readonly manager: Person;
  readonly dpo: Person;
  readonly auditor: Person;
}

/** What somebody beside the story does at a moment. */
export interface LindehofMoments {
  readonly promoted?: (
    told: Pick<LindehofTold, 'incidentId' | 'partyId' | 'staff'>,
  ) => Promise<void>;
  readonly doubted?: () => Promise<void>;
  readonly told?: (campaignId: string) => Promise<void>;
}

/** Minutes after the first signal; the mail left twenty minutes before it. */
const minutes = {
  mailed: -20,
  promoted: 10,
  aware: 15,
  recorded: 30,
  recalled: 90,
  counted: 120,
  doubted: 180,
  decided: 200,
  filed: 20 * 60,
  told: 22 * 60,
  posted: 26 * 60,
  followedUp: 60 * 60,
  closed: 70 * 60,
} as const;

type After = (minutes: number) => Instant;

interface Case {
  readonly stage: Stage;
  readonly after: After;
  readonly staff: Staff;
  readonly incidentId: string;
  readonly partyId: string;
}

/** Case 5, fictitious: a housing association mails everybody's data to everybody. */
export async function tellLindehof(
  stage: Stage,
  moments: LindehofMoments = {},
): Promise<LindehofTold> {
  const startAt = stage.now();
  const after: After = (count) => addMs(startAt, count * minuteMs);
  const organisation = await stage.newOrganisation({
    name: 'Lindehof Wonen (fictief)',
    role: 'CONTROLLER',
    administrator: { name: 'Olaf Beheer', email: 'beheer@lindehof.example' },
  });
  const { partyId } = organisation;
  const staff = await hire(stage, organisation);
  const incidentId = await openCase(stage, staff, partyId, after);
  await moments.promoted?.({ incidentId, partyId, staff });

  const play: Case = { stage, after, staff, incidentId, partyId };
  const evidenceId = await recordFirstFacts(play);
  const partners = await recordPartners(play);
  const recallId = await recall(play);
  await judge(play);
  const { decisionId, refusedAlone } = await tryNotToTell(play);
  await moments.doubted?.();
  await decideToTell(play, decisionId);
  await fileIncomplete(play);
  const { campaignId, faults } = await tellApplicants(play);
  await moments.told?.(campaignId);

  const told = { incidentId, partyId, evidenceId, recallId, campaignId, faults, partners, staff };
  if (!stage.sends) return { ...told, refusedAlone, refusedClosing: [] };
  await stage.advanceTo(after(minutes.posted));
  const letters = { campaignId, count: goneMailboxes - goneWithMobile, at: after(minutes.posted) };
  await staff.handler.ask(documents.recordLettersPosted, letters);
  await followUp(play);
  const refusedClosing = await close(play);
  return { ...told, refusedAlone, refusedClosing };
}

async function hire(stage: Stage, { administrator, partyId }: Organisation): Promise<Staff> {
  const person = (name: string, mailbox: string, ...roles: readonly string[]) =>
    stage.newPerson(administrator, { name, email: `${mailbox}@lindehof.example`, partyId, roles });
  await administrator.ask(documents.configureEscalation, {
    input: {
      steps: [{ waitMinutes: 15, contacts: [{ name: 'Vera Directeur', phone: '+447700900201' }] }],
    },
  });
  return {
    administrator,
    handler: await person('Hugo Behandelaar', 'hugo', 'HANDLER'),
    decider: await person('Bea Beslisser', 'bea', 'DECIDER'),
    manager: await person('Vera Directeur', 'vera', 'MANAGER'),
    dpo: await person('Farah Geurts', 'fg', 'DPO'),
    auditor: await person('Ton Toetser', 'ton', 'AUDITOR'),
  };
}

/** The employee needs no account to report; the handler finds the report and makes it a case. */
async function openCase(
  stage: Stage,
  { handler }: Staff,
  partyId: string,
  after: After,
): Promise<string> {
  await stage.stranger.ask(documents.registerEvent, {
    input: {
      partyId,
      title: 'Verkeerde bijlage gemaild',
      description: 'Ik heb de lijst met alle woningzoekenden meegestuurd met de uitnodiging.',
      reporterKind: 'EMPLOYEE',
      reporter: 'Medewerker verhuur',
      observedAt: after(minutes.mailed),
    },
  });
  await stage.advanceTo(after(minutes.promoted));
  const { events } = await handler.ask<{
    readonly events: { readonly nodes: readonly { readonly id: string }[] };
  }>(documents.events, { state: 'NEW' });
  const promoted = await handler.ask<{
    readonly promoteEvent: { readonly incident: { readonly id: string } };
  }>(documents.promoteEvent, {
    input: {
      eventId: events.nodes[0]?.id,
      title: 'Bijlage met alle woningzoekenden aan 1.240 mensen gemaild',
      role: 'CONTROLLER',
      breach: true,
    },
  });
  return promoted.promoteEvent.incident.id;
}

const breach = {
  breachTypes: ['CONFIDENTIALITY'],
  origin: 'INTERNAL',
  intent: 'ACCIDENTAL',
  controllerSector: 'HOUSING',
  dataCategories: ['NAME', 'CONTACT', 'FINANCIAL_STATUS', 'HEALTH'],
  specialDataDepth: 'SUBSTANTIAL',
  detailPerPerson: 'ORDINARY',
  subjectGroups: ['CUSTOMERS'],
  people: { min: applicantCount, max: applicantCount },
  identifiability: 'MAXIMUM',
  alreadyPublic: false,
  unintelligible: { state: 'NO' },
} as const;

async function recordFirstFacts(play: Case): Promise<string> {
  const { stage, after, incidentId, partyId } = play;
  const { handler, decider } = play.staff;
  await stage.advanceTo(after(minutes.recorded));
  await decider.ask(documents.recordAwareness, {
    input: {
      incidentId,
      partyId,
      at: after(minutes.aware),
      reason: 'De bijlage is bekeken: het is de volledige lijst van woningzoekenden.',
    },
  });
  await handler.ask(documents.recordFacts, {
    input: {
      incidentId,
      summary: facts.summary,
      occurredFrom: after(minutes.mailed),
      occurredTo: after(minutes.mailed),
      ongoing: false,
      breach,
    },
  });
  const mail = `From: verhuur@lindehof.example\r\nSubject: Uitnodiging inschrijfmiddag\r\n\r\nBijlage: woningzoekenden.xlsx\r\n`;
  const item = await handler.upload(
    incidentId,
    {
      title: 'De verzonden mail met bijlage',
      kind: 'MAIL',
      fileName: 'uitnodiging.eml',
      source: 'Postvak verhuur@lindehof.example',
      classifications: ['PERSONAL_DATA', 'SPECIAL_CATEGORIES'],
    },
    new TextEncoder().encode(mail),
  );
  await handler.ask(documents.recordCustody, {
    input: {
      evidenceId: item.id,
      action: 'HANDED_OVER',
      from: 'Hugo Behandelaar',
      to: 'Farah Geurts',
      reason: 'Voor het advies van de FG.',
      place: 'Kantoor Lindehof',
    },
  });
  await handler.ask(documents.verifyEvidence, { evidenceId: item.id });
  return item.id;
}

/** Who is beside it: the mailing service is its processor, the others get or give data. */
async function recordPartners(play: Case): Promise<readonly string[]> {
  const partners = [
    { name: 'Mailpunt verzendservice (fictief)', role: 'PROCESSOR' },
    { name: 'Gemeente Lindedal (fictief)', role: 'OTHER' },
    { name: 'Zorgpunt Urgentie (fictief)', role: 'OTHER' },
    { name: 'Deurwaarders De Hamer (fictief)', role: 'OTHER' },
  ];
  const { incidentId } = play;
  const { handler } = play.staff;
  const ids: string[] = [];
  for (const { name, role } of partners) {
    const made = await handler.ask<{
      readonly registerParty: { readonly party: { readonly id: string } };
    }>(documents.registerParty, { input: { name, role } });
    const { id: partyId } = made.registerParty.party;
    await handler.ask(documents.addIncidentParty, { input: { incidentId, partyId, role } });
    ids.push(partyId);
  }
  return ids;
}

/** Those who got the attachment are asked to delete it: another audience, another campaign. */
async function recall(play: Case): Promise<string> {
  await play.stage.advanceTo(play.after(minutes.recalled));
  const recallId = await plan(play, {
    audience: 'WRONG_RECIPIENTS',
    title: 'Verzoek aan de ontvangers: verwijder de bijlage',
    fields: toWrongRecipients,
    channels: ['EMAIL'],
    letters: false,
  });
  const { handler } = play.staff;
  await handler.ask(documents.importAddressees, { campaignId: recallId, csv: wrongRecipientsCsv });
  await handler.ask(documents.confirmCampaign, {
    campaignId: recallId,
    addresseeCount: wrongRecipientCount,
  });
  return recallId;
}

async function plan(
  { incidentId, staff }: Case,
  of: {
    readonly audience: string;
    readonly title: string;
    readonly fields: Readonly<Record<'nl' | 'en', Readonly<Record<string, unknown>>>>;
    readonly channels: readonly string[];
    readonly letters: boolean;
  },
): Promise<string> {
  const { audience, title, channels, letters, fields } = of;
  const noticeIds: string[] = [];
  for (const locale of ['nl', 'en'] as const) {
    const draft = { incidentId, audience, locale, fields: fields[locale] };
    noticeIds.push(await approvedNotice(staff.handler, staff.decider, draft));
  }
  const planned = await staff.handler.ask<{
    readonly planCampaign: { readonly campaign: { readonly id: string } };
  }>(documents.planCampaign, {
    input: { incidentId, audience, title, noticeIds, channels, letters },
  });
  return planned.planCampaign.campaign.id;
}

async function judge({ stage, after, staff, incidentId, partyId }: Case): Promise<void> {
  await stage.advanceTo(after(minutes.counted));
  await staff.handler.ask(documents.recordFacts, {
    input: {
      incidentId,
      consequences: facts.consequences,
      measures: facts.measures,
      breach: {
        disclosure: {
          state: 'CONFIRMED',
          recipients: 'KNOWN',
          recipientCount: 410,
          recipientTrusted: false,
          deletionConfirmed: false,
        },
        misuse: 'NONE_SEEN',
        undetectedDays: 0,
        mitigation: 'PARTIAL',
      },
    },
  });
  await staff.handler.ask(documents.assess, { incidentId, partyId });
  for (const subject of ['NOTIFY_AUTHORITY', 'NOTIFY_INDIVIDUALS']) {
    await staff.dpo.ask(documents.giveAdvice, {
      input: {
        incidentId,
        kind: 'DPO',
        forPartyId: partyId,
        subject,
        answer: 'YES',
        text: words.advice,
      },
    });
  }
}

/** Against the advice, and alone: it stays a proposal until a second person answers. */
async function tryNotToTell(
  play: Case,
): Promise<Pick<LindehofTold, 'refusedAlone'> & { readonly decisionId: string }> {
  const { stage, after, staff, incidentId, partyId } = play;
  await stage.advanceTo(after(minutes.doubted));
  const decided = await staff.decider.ask<{
    readonly decide: {
      readonly incident: { readonly decisions: readonly { id: string; state: string }[] };
    };
  }>(documents.decide, {
    input: {
      incidentId,
      partyId,
      subject: 'NOTIFY_INDIVIDUALS',
      tell: false,
      rationale: words.notTelling,
      exemption: 'NO_HIGH_RISK',
      departure: words.departure,
    },
  });
  const decisionId = decided.decide.incident.decisions.at(-1)?.id ?? '';
  const choice = { incidentId, decisionId, confirm: true };
  const alone = await staff.decider.tryAsk<{
    readonly confirmDecision: { readonly errors: readonly { readonly code: string }[] };
  }>(documents.confirmDecision, choice);
  return { decisionId, refusedAlone: alone.confirmDecision.errors.map((it) => it.code) };
}

async function decideToTell(play: Case, decisionId: string): Promise<void> {
  const { stage, after, staff, incidentId, partyId } = play;
  await stage.advanceTo(after(minutes.decided));
  const rejection = { incidentId, decisionId, confirm: false };
  await staff.manager.ask(documents.confirmDecision, rejection);
  for (const subject of ['NOTIFY_AUTHORITY', 'NOTIFY_INDIVIDUALS']) {
    await staff.decider.ask(documents.decide, {
      input: { incidentId, partyId, subject, tell: true, rationale: words.telling },
    });
  }
}

async function authorityObligation({ staff, incidentId }: Case): Promise<string> {
  const { incident } = await staff.handler.ask<{
    readonly incident: { readonly obligations: readonly { id: string; regime: string }[] };
  }>(documents.obligations, { id: incidentId });
  return incident.obligations.find((it) => it.regime === 'gdpr-33')?.id ?? '';
}

async function fileIncomplete(play: Case): Promise<void> {
  await play.stage.advanceTo(play.after(minutes.filed));
  await play.staff.dpo.ask(documents.recordFiling, {
    input: {
      incidentId: play.incidentId,
      obligationId: await authorityObligation(play),
      kind: 'NEW',
      complete: false,
      number: 'AP-FICTIEF-2026-0412',
      receipt: filings.firstReceipt,
      content: filings.first,
    },
  });
}

async function tellApplicants(play: Case): Promise<Pick<LindehofTold, 'campaignId' | 'faults'>> {
  await play.stage.advanceTo(play.after(minutes.told));
  const { handler } = play.staff;
  const campaignId = await plan(play, {
    audience: 'INDIVIDUALS',
    title: 'Bericht aan alle woningzoekenden',
    fields: toIndividuals,
    channels: ['EMAIL', 'SMS'],
    letters: true,
  });
  const faulty = await handler.tryAsk<{
    readonly importAddressees: { readonly faults: LindehofTold['faults'] };
  }>(documents.importAddressees, { campaignId, csv: faultyCsv });
  await handler.ask(documents.importAddressees, { campaignId, csv: applicantsCsv });
  await handler.ask(documents.confirmCampaign, { campaignId, addresseeCount: applicantCount });
  return { campaignId, faults: faulty.importAddressees.faults };
}

async function followUp(play: Case): Promise<void> {
  await play.stage.advanceTo(play.after(minutes.followedUp));
  await play.staff.dpo.ask(documents.recordFiling, {
    input: {
      incidentId: play.incidentId,
      obligationId: await authorityObligation(play),
      kind: 'FOLLOW_UP',
      complete: true,
      number: 'AP-FICTIEF-2026-0412-A',
      receipt: filings.followUpReceipt,
      content: filings.followUp,
    },
  });
}

/** Too early first: the gates say what is still to do. */
async function close({ stage, after, staff, incidentId }: Case): Promise<readonly string[]> {
  const { handler, manager } = staff;
  const early = await manager.tryAsk<{
    readonly closeIncident: { readonly errors: readonly { readonly message: string }[] };
  }>(documents.closeIncident, { incidentId });
  await stage.advanceTo(after(minutes.closed));
  await handler.ask(documents.confirmContainment, { incidentId, statement: words.containment });
  const { rootCause, lessons } = words;
  await manager.ask(documents.holdReview, { incidentId, rootCause, lessons });
  const dueOn = addMs(after(minutes.closed), 30 * dayMs).slice(0, 10);
  const added = await manager.ask<{
    readonly addAction: { readonly incident: { readonly actions: readonly { id: string }[] } };
  }>(documents.addAction, {
    incidentId,
    title: 'Bijlagen met gegevens van meer dan tien mensen weigeren',
    ownerId: handler.id,
    dueOn,
  });
  await manager.ask(documents.addAction, {
    incidentId,
    title: 'Oude dossiers zonder BSN en kopieën van identiteitsbewijzen bewaren',
    ownerId: handler.id,
    dueOn,
  });
  await handler.ask(documents.completeAction, {
    incidentId,
    actionId: added.addAction.incident.actions[0]?.id,
    effect: 'Proef met een lijst van elf mensen: de mail werd geweigerd.',
  });
  await manager.ask(documents.closeIncident, { incidentId });
  return early.closeIncident.errors.map((it) => it.message);
}
