import { createHmac, timingSafeEqual } from 'node:crypto';
import { normalisedPhone } from '../adapters/csv/phone-number.ts';
import { subkey } from '../adapters/system/gcm.ts';
import { envelopeContext, queuedMessage, type Envelope } from '../channels/message.ts';
import type { EscalationMessage, EscalationPorts } from '../escalation/use-cases/ports.ts';
import type { WatchedStage } from '../escalation/watched-stage.ts';
import type { Incident } from '../incidents/incident.ts';
import { obligationLabel } from '../texts/obligation-labels.ts';
import type { ProductPorts } from './ports.ts';
import type { ProductParts } from './product-parts.ts';

/** What waking management asks of the rest. */
export function createEscalationPorts(
  parts: ProductParts,
  ports: ProductPorts,
  wakeDelivery: () => void,
): EscalationPorts {
  const { collections, vault } = ports;
  const linkKey = subkey(parts.keys.masterKey, 'take-link');
  const signed = (text: string): Buffer => createHmac('sha256', linkKey).update(text).digest();
  return {
    changes: ports.changes,
    escalations: collections.escalations,
    policies: collections.escalationPolicies,
    jobs: collections.jobs,
    loadStages: async (incidentId) => {
      const stored = await collections.incidents.get(incidentId);
      return stored ? stagesOf(incidentId, stored.value) : [];
    },
    compromisedChannels: async (incidentId) =>
      (await collections.incidents.get(incidentId))?.value.compromisedChannels ?? [],
    queueMessages: async (rows) => {
      const documents = await Promise.all(
        rows.map(async (row) => ({ id: row.id, value: await messageOf(vault, row) })),
      );
      await collections.messages.insertMany(documents);
      wakeDelivery();
    },
    takeLink: ({ escalationId, contactId }) => {
      const text = `${escalationId}.${contactId}`;
      return `${parts.publicUrl}/take/${text}.${signed(text).toString('base64url')}`;
    },
    readTakeToken: (token) => {
      const [escalationId, contactId, signature] = token.split('.');
      if (!escalationId || !contactId || !signature) return undefined;
      const given = Buffer.from(signature, 'base64url');
      const right = signed(`${escalationId}.${contactId}`);
      const same = given.length === right.length && timingSafeEqual(given, right);
      return same ? { escalationId, contactId } : undefined;
    },
    emailOfUser: async (userId) => (await collections.users.get(userId))?.value.email,
    normalisedPhone,
  };
}

async function messageOf(vault: ProductPorts['vault'], row: EscalationMessage) {
  const { id, incidentId, partyId, contactId, channelKind, to, at } = row;
  const scope = { incidentId, partyId };
  const envelope: Envelope =
    channelKind === 'SMS'
      ? { kind: 'SMS', to, text: row.text }
      : {
          kind: 'EMAIL',
          to,
          subject: row.subject ?? '',
          text: row.text,
          html: null,
          replyTo: null,
        };
  return queuedMessage({
    id,
    incidentId,
    partyId,
    purpose: 'ESCALATION',
    ownerId: row.escalationId,
    batchId: row.escalationId,
    addresseeId: contactId,
    channelKind,
    sealedEnvelope: await vault.seal(scope, JSON.stringify(envelope), envelopeContext(id)),
    lookupTag: await vault.lookupTag(scope, to),
    drill: row.drill,
    notBefore: at,
    queuedAt: at,
  });
}

function stagesOf(incidentId: string, incident: Incident): readonly WatchedStage[] {
  return incident.obligations.flatMap((obligation) =>
    obligation.stages.map((stage) => ({
      incidentId,
      obligationId: obligation.id,
      stageId: stage.id,
      partyId: obligation.obligedPartyId,
      reference: incident.reference,
      label: obligationLabel(obligation.regimeId),
      zone: obligation.zone,
      drill: incident.kind === 'DRILL',
      startsAt: stage.startsAt,
      dueAt: stage.dueAt,
      asks: obligation.state === 'OPEN' && stage.submission === null && incident.status === 'OPEN',
      alarms: obligation.alarms,
    })),
  );
}
