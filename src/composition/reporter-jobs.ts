import {
  envelopeContext,
  messageId,
  queuedMessage,
  type EmailEnvelope,
} from '../channels/message.ts';
import { textIn } from '../escalation/escalation-jobs.ts';
import { viewEvidence, type EvidenceView } from '../evidence/use-cases/list-evidence.ts';
import { contactScope } from '../incidents/dialogue.ts';
import { endContacts, type EndContactsPorts } from '../incidents/use-cases/end-contacts.ts';
import { jobId, type NewJob } from '../jobs/job.ts';
import type { JobHandler } from '../jobs/use-cases/ports.ts';
import { openSealedText } from '../sealing/seal-text.ts';
import { addMs, dayMs, type Instant } from '../shared/instant.ts';
import { pageItemsMax } from '../store/collection.ts';
import { fill } from '../texts/locale.ts';
import { reporterMailTexts } from '../texts/reporter-mail.ts';
import type { ProductPorts } from './ports.ts';
import type { ProductParts } from './product-parts.ts';

/** Where reporters open their dialogue; the number is typed there and stands in no address. */
export const dialoguePath = '/report/dialogue';

export const reporterJobKinds = { tell: 'tell-reporter', end: 'end-reporter-contacts' } as const;

/** What follows from a dialogue; each bears repeating. */
export function reporterJobHandlers(
  parts: ProductParts,
  ports: ProductPorts,
  wakeDelivery: () => void,
): readonly (readonly [string, JobHandler])[] {
  const endDue = endContacts(endContactsPorts(ports));
  return [
    [
      reporterJobKinds.tell,
      async ({ payload }) => {
        const eventId = textIn(payload, 'eventId');
        await tellReporter(parts, ports, { eventId, occasion: textIn(payload, 'messageId') });
        wakeDelivery();
        return [];
      },
    ],
    [
      reporterJobKinds.end,
      async ({ dueAt }) => {
        await endDue();
        return [dailyContactEnd(addMs(dueAt, dayMs))];
      },
    ],
  ];
}

/** One a day from the first start on. */
export function dailyContactEnd(dueAt: Instant): NewJob {
  const id = jobId(reporterJobKinds.end, dueAt.slice(0, 10));
  return { id, kind: reporterJobKinds.end, dueAt, payload: {}, subjectIds: [] };
}

/** Not where mail is compromised: who reads along must not learn that somebody reported. */
async function tellReporter(
  parts: ProductParts,
  ports: ProductPorts,
  { eventId, occasion }: { readonly eventId: string; readonly occasion: string },
): Promise<void> {
  const event = (await ports.collections.events.get(eventId))?.value;
  const dialogue = event && (await ports.collections.dialogues.get(event.dialogueId))?.value;
  if (!event || !dialogue) throw new Error(`the dialogue of event ${eventId} is missing`);
  const { contact, locale, reference, partyId } = dialogue;
  if (contact?.kind !== 'KEPT' || contact.email === null) return;
  const { state } = event;
  const about = state.kind === 'PROMOTED' ? await ports.caseOf(state.incidentId) : undefined;
  if (about?.compromised.includes('EMAIL')) return;
  const scope = contactScope(eventId, partyId);
  const to = await openSealedText(ports.vault, contact.email);
  const addresseeId = ports.tag(to).slice(0, 32);
  const of = { ownerId: eventId, addresseeId, channelKind: 'EMAIL', occasion } as const;
  const id = messageId(of);
  const params = { reference, link: `${parts.publicUrl}${dialoguePath}` };
  const envelope: EmailEnvelope = {
    kind: 'EMAIL',
    to,
    subject: fill(reporterMailTexts.SUBJECT, locale, params),
    text: fill(reporterMailTexts.BODY, locale, params),
    html: null,
    replyTo: null,
  };
  const now = parts.now();
  const value = queuedMessage({
    ...scope,
    id,
    purpose: 'REPORT',
    ownerId: eventId,
    batchId: eventId,
    addresseeId,
    channelKind: 'EMAIL',
    sealedEnvelope: await ports.vault.seal(scope, JSON.stringify(envelope), envelopeContext(id)),
    lookupTag: await ports.vault.lookupTag(scope, to),
    drill: false,
    notBefore: now,
    queuedAt: now,
  });
  await ports.collections.messages.insert({ id, value });
}

export function endContactsPorts(ports: ProductPorts): EndContactsPorts {
  return {
    ...ports.intake,
    namedInEvidence: async (incidentId, { userId, event }) => {
      if (event.reporter === null) return false;
      const shown = plain(await openSealedText(ports.vault, event.reporter));
      const page = await ports.collections.evidenceItems.page({
        index: 'incident',
        equals: incidentId,
        limit: pageItemsMax,
      });
      for (const { id, value } of page.items) {
        const view = await viewEvidence(ports.evidence, id, value);
        if (actorIds(view).includes(userId)) return true;
        if (actorNames(view).some((name) => shown.includes(name) || sharesName(shown, name))) {
          return true;
        }
      }
      return false;
    },
  };
}

function actorIds({ item, custody }: EvidenceView): readonly (string | null)[] {
  return [item.collectedBy, ...custody.map(({ event }) => event.by)];
}

function actorNames({ details, custody }: EvidenceView): readonly string[] {
  const names = [
    details?.foundBy,
    details?.collectorName,
    ...custody.flatMap((it) => [it.details?.from, it.details?.to]),
  ];
  return names.flatMap((name) => (name ? [plain(name)] : [])).filter((name) => name !== '');
}

/** The first part of what the reporter left is the name, if a name was left. */
function sharesName(shown: string, name: string): boolean {
  const [own = ''] = shown.split(', ');
  return own !== '' && name.includes(own);
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/g, ' ');
}
