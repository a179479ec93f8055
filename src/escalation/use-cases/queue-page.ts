import { messageId, type ChannelKind } from '../../channels/message.ts';
import type { Stored } from '../../store/collection.ts';
import { everyContact, waysTo, type EscalationContact } from '../escalation-policy.ts';
import { escalationMessage } from '../escalation-message.ts';
import type { Escalation, Page } from '../escalation.ts';
import type { Paging } from '../paging.ts';
import type { WatchedStage } from '../watched-stage.ts';
import type { EscalationMessage, EscalationPorts } from './ports.ts';

interface Queueing {
  readonly stored: Pick<Stored<Escalation>, 'id' | 'value'>;
  readonly stage: WatchedStage;
  readonly paging: Paging;
}

/**
 * Queues the messages of the pages that are recorded under these keys. Runs after the page is stored, and
 * again when the process died in between: its rows have derived ids.
 */
export async function queuePages(
  ports: Pick<EscalationPorts, 'queueMessages' | 'takeLink'>,
  queueing: Queueing,
  keys: readonly string[],
): Promise<void> {
  const pages = queueing.stored.value.pages.filter(({ key }) => keys.includes(key));
  const rows = pages.flatMap((page) => rowsOf(ports, queueing, page));
  if (rows.length > 0) await ports.queueMessages(rows);
}

function rowsOf(
  ports: Pick<EscalationPorts, 'takeLink'>,
  queueing: Queueing,
  page: Page,
): readonly EscalationMessage[] {
  const { plan, compromised } = queueing.paging;
  return everyContact(plan)
    .filter((contact) => page.contactIds.includes(contact.id))
    .flatMap((contact) =>
      waysTo(contact, compromised).flatMap((kind) => {
        const to = kind === 'SMS' ? contact.phone : contact.email;
        return to === null ? [] : [rowOf(ports, queueing, { page, contact, kind, to })];
      }),
    );
}

function rowOf(
  ports: Pick<EscalationPorts, 'takeLink'>,
  { stored, stage }: Queueing,
  of: {
    readonly page: Page;
    readonly contact: EscalationContact;
    readonly kind: ChannelKind;
    readonly to: string;
  },
): EscalationMessage {
  const { page, contact, kind, to } = of;
  const { id, value } = stored;
  const { incidentId, partyId, drill, code } = value;
  const { reference, label, zone } = stage;
  const { locale } = contact;
  const link = ports.takeLink({ escalationId: id, contactId: contact.id });
  // What shares a code and wakes within one minute is one message, whichever of them comes first.
  const minute = page.at.slice(0, 16);
  const occasion = [page.key, page.dueAt, minute, code].join(' ');
  return {
    id: messageId({
      ...{ ownerId: incidentId, addresseeId: contact.id },
      ...{ channelKind: kind, occasion },
    }),
    ...{ incidentId, partyId, escalationId: id, contactId: contact.id },
    ...{ channelKind: kind, to, drill, at: page.at },
    ...escalationMessage(kind, { page, reference, label, zone, code, drill, locale, link }),
  };
}
