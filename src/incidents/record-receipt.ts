import type { Obligation } from '../clocks/obligation.ts';
import { nextOpenStage, submitStage } from '../clocks/submit-stage.ts';
import type { Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { Change, Happening } from '../store/changes.ts';
import { recordInformed, type InformedInput } from './filing.ts';
import { partyIn, subjectOf, type Incident } from './incident.ts';

export interface ReceiptInput {
  readonly partyId: string;
  readonly receivedAt: Instant;
  /** Campaign or note that proves it. */
  readonly ref: string;
  readonly proof: string;
  /** When the telling was planned: it meets a promise made before that, and none made later. */
  readonly plannedAt: Instant | null;
  readonly now: Instant;
}

/** A mail server took the notice: that proves the telling, and not yet that the party has it. */
const toldOnly = 'ACCEPTED';

/**
 * A party is proven to have been told by the link above it. That meets the informer's duty (GDPR Art.
 * 33(2), the agreement, a promised update). Once it is proven to have the notice, its own clock is shown
 * from that moment. An earlier proof moves the receipt; a later one never does.
 */
export function recordReceipt(
  incidentId: string,
  incident: Incident,
  input: ReceiptInput,
): Outcome<Change<Incident>> {
  const party = partyIn(incident, input.partyId);
  if (!party) return refuse({ code: 'PARTY_NOT_IN_INCIDENT', field: 'partyId' });
  const received = input.proof !== toldOnly;
  const earlier = received && (party.receivedAt === null || input.receivedAt < party.receivedAt);
  const receivedAt = earlier ? input.receivedAt : party.receivedAt;
  const obligations = incident.obligations.map((it) => metBy(it, party.informedByPartyId, input));
  const met = obligations.filter((it, position) => it !== incident.obligations[position]);
  const events: Happening[] = earlier
    ? [happening(incidentId, 'RECEIPT_PROVEN', input, { proof: input.proof })]
    : [];
  events.push(
    ...met.map((it) => happening(incidentId, 'OBLIGATION_MET', input, { obligationId: it.id })),
  );
  const parties = incident.parties.map((it) => (it === party ? { ...party, receivedAt } : it));
  return accept({ value: { ...incident, parties, obligations }, events });
}

function metBy(obligation: Obligation, informerId: string | null, input: ReceiptInput): Obligation {
  const theirs =
    obligation.obligedPartyId === informerId && obligation.addressee.partyId === input.partyId;
  const stage = nextOpenStage(obligation);
  if (!theirs || !isMeant(obligation, input.plannedAt) || !stage) return obligation;
  const submitted = submitStage(obligation, {
    stageId: stage.id,
    at: input.receivedAt,
    ref: input.ref,
    reasonCode: null,
    reason: null,
    reasonRequired: false,
    now: input.now,
  });
  return submitted.ok ? submitted.value : obligation;
}

function isMeant({ regimeId, anchor }: Obligation, plannedAt: Instant | null): boolean {
  if (regimeId === 'gdpr-33-2' || regimeId === 'agreement') return true;
  return (
    regimeId === 'promise' && plannedAt !== null && anchor.at !== null && plannedAt >= anchor.at
  );
}

function happening(
  incidentId: string,
  type: string,
  { partyId, receivedAt, ref }: ReceiptInput,
  more: { readonly [key: string]: string },
): Happening {
  const data = { partyId, receivedAt, ref, ...more };
  return { type, incidentId, subject: subjectOf(incidentId), data };
}

/**
 * Told by hand, outside a campaign. Telling the next link of the chain is also proof that it has the
 * notice: its own clock shows from that moment, and what else was owed to it for this is met.
 */
export function recordToldByHand(
  incidentId: string,
  incident: Incident,
  input: InformedInput,
): Outcome<Change<Incident>> {
  const informed = recordInformed(incidentId, incident, input);
  if (!informed.ok) return informed;
  const obligation = incident.obligations.find((it) => it.id === input.obligationId);
  const partyId = obligation?.addressee.partyId ?? null;
  const link = obligation?.regimeId === 'gdpr-33-2' || obligation?.regimeId === 'agreement';
  if (partyId === null || !link) return informed;
  const { at: receivedAt, ref, now } = input;
  const receipt = { partyId, receivedAt, ref, proof: 'BY_HAND', plannedAt: null, now };
  const received = recordReceipt(incidentId, informed.value.value, receipt);
  if (!received.ok) return received;
  const events = [...informed.value.events, ...received.value.events];
  return accept({ value: received.value.value, events });
}
