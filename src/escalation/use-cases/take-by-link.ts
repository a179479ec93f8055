import type { Instant } from '../../shared/instant.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import type { Locale } from '../../texts/locale.ts';
import { everyContact, type EscalationContact } from '../escalation-policy.ts';
import type { Escalation } from '../escalation.ts';
import type { WatchedStage } from '../watched-stage.ts';
import { loadStage } from './load-paging.ts';
import type { EscalationPorts } from './ports.ts';
import { takeAsContact } from './take-as-contact.ts';

/** What the page behind the link shows. */
export interface TakeView {
  readonly locale: Locale;
  readonly reference: string;
  readonly subject: string;
  readonly dueAt: Instant | null;
  readonly zone: string;
  /** When this contact took it; null while it has not. */
  readonly confirmedAt: Instant | null;
}

type LinkPorts = Pick<
  EscalationPorts,
  'changes' | 'escalations' | 'policies' | 'readTakeToken' | 'loadStages'
>;

interface Opened {
  readonly escalation: Stored<Escalation>;
  readonly contact: EscalationContact;
  readonly stage: WatchedStage;
}

/** Changes nothing; undefined for a link that leads nowhere any more. */
export const showTakeLink =
  (ports: LinkPorts) =>
  async (token: string): Promise<TakeView | undefined> => {
    const opened = await openLink(ports, token);
    return opened && viewOf(opened);
  };

/** Safe to repeat. */
export const takeByLink =
  (ports: LinkPorts) =>
  async (token: string): Promise<Outcome<TakeView>> => {
    const opened = await openLink(ports, token);
    if (!opened) return refuse({ code: 'ESCALATION_ANSWER_NOT_KNOWN', field: 'token' });
    const contactId = opened.contact.id;
    const { escalation } = opened;
    const taken = await takeAsContact(ports, { escalation, contactId, how: 'LINK', minutes: null });
    return taken.ok ? accept(viewOf({ ...opened, escalation: taken.value })) : taken;
  };

async function openLink(ports: LinkPorts, token: string): Promise<Opened | undefined> {
  const named = ports.readTakeToken(token);
  const escalation = named && (await ports.escalations.get(named.escalationId));
  if (!escalation || escalation.value.state === 'RESOLVED') return undefined;
  const policy = await ports.policies.get(escalation.value.partyId);
  const contact = policy && everyContact(policy.value).find(({ id }) => id === named.contactId);
  const stage = await loadStage(ports, escalation.value);
  return contact && stage ? { escalation, contact, stage } : undefined;
}

function viewOf({ escalation, contact, stage }: Opened): TakeView {
  const { taking } = escalation.value;
  return {
    locale: contact.locale,
    reference: stage.reference,
    subject: stage.label[contact.locale],
    dueAt: stage.dueAt,
    zone: stage.zone,
    confirmedAt: taking?.contactId === contact.id ? taking.at : null,
  };
}
