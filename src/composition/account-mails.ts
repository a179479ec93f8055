import { envelopeContext, messageId, queuedMessage, type Envelope } from '../channels/message.ts';
import type { SealScope } from '../sealing/vault.ts';
import type { AccountMail } from '../texts/account-mail.ts';
import type { Vault } from '../sealing/vault.ts';
import type { Collections } from './collections.ts';
import type { ProductParts } from './product-parts.ts';

/** Everything that was ever sent to one account is sealed under a key of its own, which ends with its contact data. */
export function accountScope(userId: string): SealScope {
  return { incidentId: 'account', partyId: userId };
}

interface QueuePorts {
  readonly vault: Vault;
  readonly collections: Pick<Collections, 'messages'>;
}

type QueueParts = Pick<ProductParts, 'now'>;

interface To {
  readonly ownerId: string;
  readonly addresseeId: string;
  readonly scope: SealScope;
  /** Tells messages of one account apart: the event that they follow from. */
  readonly occasion: string;
}

export async function queueMail(
  parts: QueueParts,
  ports: QueuePorts,
  to: To & { readonly email: string },
  mail: AccountMail,
): Promise<void> {
  const { email, ...about } = to;
  await queue(parts, ports, about, {
    kind: 'EMAIL',
    to: email,
    ...mail,
    html: null,
    replyTo: null,
  });
}

export async function queueSms(
  parts: QueueParts,
  ports: QueuePorts,
  to: To & { readonly phone: string },
  text: string,
): Promise<void> {
  const { phone, ...about } = to;
  await queue(parts, ports, about, { kind: 'SMS', to: phone, text });
}

/** The row's id is derived, so that doing this twice is one message. */
async function queue(
  parts: QueueParts,
  ports: QueuePorts,
  { ownerId, addresseeId, scope, occasion }: To,
  envelope: Envelope,
): Promise<void> {
  const channelKind = envelope.kind;
  const id = messageId({ ownerId, addresseeId, channelKind, occasion });
  const value = queuedMessage({
    ...scope,
    id,
    purpose: 'ACCOUNT',
    ownerId,
    batchId: ownerId,
    addresseeId,
    channelKind,
    sealedEnvelope: await ports.vault.seal(scope, JSON.stringify(envelope), envelopeContext(id)),
    lookupTag: await ports.vault.lookupTag(scope, envelope.to),
    drill: false,
    notBefore: parts.now(),
    queuedAt: parts.now(),
  });
  await ports.collections.messages.insert({ id, value });
}
