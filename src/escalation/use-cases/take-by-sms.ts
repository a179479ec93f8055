import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { pageItemsMax, type Stored } from '../../store/collection.ts';
import { readSmsAnswer, takenReply } from '../escalation-message.ts';
import { everyContact, type EscalationContact } from '../escalation-policy.ts';
import type { Escalation } from '../escalation.ts';
import { loadStage } from './load-paging.ts';
import type { EscalationPorts } from './ports.ts';
import { takeAsContact } from './take-as-contact.ts';

type SmsPorts = Pick<EscalationPorts, 'changes' | 'escalations' | 'policies' | 'loadStages'>;

/**
 * An inbound SMS whose origin the door has verified. Counts only from the number of a contact that was
 * woken, with the code that it was given; whatever else comes is refused in one way and not answered.
 */
export const takeBySms =
  (ports: SmsPorts) =>
  async (sms: {
    readonly from: string;
    readonly text: string;
  }): Promise<Outcome<{ readonly reply: string }>> => {
    const answer = readSmsAnswer(sms.text);
    const matches = answer ? await matchesOf(ports, { code: answer.code, from: sms.from }) : [];
    const [match, ...others] = matches;
    const { incidentId } = match?.escalation.value ?? {};
    const ambiguous = others.some((it) => it.escalation.value.incidentId !== incidentId);
    if (!answer || !match || ambiguous) {
      return refuse({ code: 'ESCALATION_ANSWER_NOT_KNOWN', field: 'text' });
    }
    const { escalation, contact } = match;
    const taken = await takeAsContact(ports, {
      ...{ escalation, contactId: contact.id, how: 'SMS', minutes: answer.minutes },
    });
    if (!taken.ok) return taken;
    const stage = await loadStage(ports, escalation.value);
    return accept({
      reply: takenReply({
        reference: stage?.reference ?? '',
        quietUntil: taken.value.value.quietUntil,
        zone: stage?.zone ?? 'UTC',
        locale: contact.locale,
      }),
    });
  };

interface Match {
  readonly escalation: Stored<Escalation>;
  readonly contact: EscalationContact;
}

async function matchesOf(
  ports: Pick<SmsPorts, 'escalations' | 'policies'>,
  { code, from }: { readonly code: string; readonly from: string },
): Promise<readonly Match[]> {
  const query = { index: 'open-code', equals: code, limit: pageItemsMax };
  const matches: Match[] = [];
  for (const escalation of (await ports.escalations.page(query)).items) {
    const { partyId, pages } = escalation.value;
    const policy = await ports.policies.get(partyId);
    const contacts = policy ? everyContact(policy.value) : [];
    const contact = contacts.find(
      ({ id, phone }) => phone === from && pages.some(({ contactIds }) => contactIds.includes(id)),
    );
    if (contact) matches.push({ escalation, contact });
  }
  return matches;
}
