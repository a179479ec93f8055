import { approvedNotice } from './approved-notice.ts';
import * as documents from './documents.ts';
import type { Person } from './stage.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Another organisation, with a contact that was checked. */
export async function registerCustomer(
  by: Person,
  input: {
    readonly name: string;
    readonly role: string;
    readonly contact: Readonly<Record<string, unknown>>;
  },
): Promise<string> {
  const { name, role, contact } = input;
  const made = await by.ask<{
    registerParty: { party: { id: string; contacts: { id: string }[] } };
  }>(documents.registerParty, { input: { name, role, contacts: [contact] } });
  const { id, contacts } = made.registerParty.party;
  for (const { id: contactId } of contacts) {
    await by.ask(documents.verifyContact, { partyId: id, contactId });
  }
  return id;
}

export async function registerAgreement(by: Person, input: Fields): Promise<void> {
  await by.ask(documents.registerAgreement, { input });
}

/** Somebody reports, somebody promotes; answers the incident. */
export async function openCase(
  handler: Person,
  input: { readonly reference: string; readonly promote: Fields },
): Promise<string> {
  const { events } = await handler.ask<{
    events: { nodes: { id: string; reference: string }[] };
  }>(documents.events, { state: 'NEW' });
  const eventId = events.nodes.find((it) => it.reference === input.reference)?.id;
  const made = await handler.ask<{ promoteEvent: { incident: { id: string } } }>(
    documents.promoteEvent,
    { input: { eventId, ...input.promote } },
  );
  return made.promoteEvent.incident.id;
}

export interface Telling {
  readonly author: Person;
  readonly approver: Person;
  readonly incidentId: string;
  readonly audience: 'CONTROLLERS' | 'INDIVIDUALS';
  readonly title: string;
  /** One notice for each language. */
  readonly notices: readonly { readonly locale: 'nl' | 'en'; readonly fields: Fields }[];
  /** For individuals: their list. */
  readonly csv?: string;
}

/** Written by one, approved by another, the number typed: answers the campaign, on its way. */
export async function tell(telling: Telling): Promise<string> {
  const { author, approver, incidentId, audience, title } = telling;
  const noticeIds: string[] = [];
  for (const notice of telling.notices) {
    noticeIds.push(await approvedNotice(author, approver, { incidentId, audience, ...notice }));
  }
  const planned = await author.ask<{
    planCampaign: { campaign: { id: string; addresseeCount: number } };
  }>(documents.planCampaign, {
    input: { incidentId, audience, title, noticeIds, channels: ['EMAIL'], letters: false },
  });
  const { id: campaignId } = planned.planCampaign.campaign;
  let { addresseeCount } = planned.planCampaign.campaign;
  if (telling.csv !== undefined) {
    const { importAddressees } = await author.ask<{
      importAddressees: { campaign: { addresseeCount: number } };
    }>(documents.importAddressees, { campaignId, csv: telling.csv });
    ({ addresseeCount } = importAddressees.campaign);
  }
  await author.ask(documents.confirmCampaign, { campaignId, addresseeCount });
  return campaignId;
}

/** Calls each addressee and hears that the notice is there: proof of receipt, with the true time. */
export async function callEach(
  caller: Person,
  input: { readonly campaignId: string; readonly at: string; readonly note: string },
): Promise<void> {
  const { campaignId, at, note } = input;
  const { addressees } = await caller.ask<{ addressees: { nodes: { id: string }[] } }>(
    documents.addressees,
    { campaignId },
  );
  for (const { id: addresseeId } of addressees.nodes) {
    await caller.ask(documents.recordReachedByHand, {
      input: { campaignId, addresseeId, at, means: 'phone', note },
    });
  }
}

export interface Choice {
  readonly incidentId: string;
  readonly partyId: string;
  readonly subject: 'NOTIFY_AUTHORITY' | 'NOTIFY_INDIVIDUALS';
  readonly tell: boolean;
  readonly rationale: string;
  readonly exemption?: string;
  readonly departure?: string;
}

/** A guest's decision; not telling is answered by a second person. Answers its id. */
export async function decideFor(
  decider: Person,
  choice: Choice,
  second?: { readonly by: Person; readonly confirm: boolean },
): Promise<string> {
  await decider.ask(documents.decide, { input: { ...choice } });
  const { portal } = await decider.ask<{
    portal: { nodes: { incidentId: string; decisions: { id: string; subject: string }[] }[] };
  }>(documents.wholePart);
  const own = portal.nodes.find((it) => it.incidentId === choice.incidentId)?.decisions ?? [];
  const decisionId = own.findLast((it) => it.subject === choice.subject)?.id ?? '';
  if (second) {
    const { incidentId } = choice;
    const { by, confirm } = second;
    await by.ask(documents.confirmDecision, { incidentId, decisionId, confirm });
  }
  return decisionId;
}
