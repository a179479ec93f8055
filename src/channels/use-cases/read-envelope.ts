import type { Vault } from '../../sealing/vault.ts';
import { parseEnvelope } from '../envelope.ts';
import { envelopeContext, type Envelope, type Message } from '../message.ts';

/** Throws what the vault throws, and `EnvelopeBrokenError`. */
export async function readEnvelope(
  vault: Pick<Vault, 'openText'>,
  message: Message,
): Promise<Envelope> {
  const { incidentId, partyId, sealedEnvelope, id } = message;
  return parseEnvelope(
    await vault.openText({ incidentId, partyId }, sealedEnvelope, envelopeContext(id)),
  );
}
