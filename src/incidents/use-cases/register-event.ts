import { readLocalTime } from '../../clocks/local-time.ts';
import { publicActor, type Actor } from '../../identity/actor.ts';
import { authorise } from '../../identity/permissions.ts';
import { readText, sealText, sealWords } from '../../sealing/seal-text.ts';
import { textCharactersMax } from '../../sealing/sealed-text.ts';
import { canonicalJson } from '../../shared/canonical-json.ts';
import type { Instant } from '../../shared/instant.ts';
import { accept, refuse, type Outcome, type Refusal } from '../../shared/outcome.ts';
import { derivedId } from '../../shared/sha256.ts';
import type { Stored } from '../../store/collection.ts';
import type { Locale } from '../../texts/locale.ts';
import { contactEndsAt, contactScope, type Dialogue } from '../dialogue.ts';
import { referenceOf } from '../open-incident.ts';
import { plainReceipt } from '../receipt-number.ts';
import { readTitle } from '../read-title.ts';
import { readContact, readPlainText, type ContactData } from '../report-text.ts';
import { registered, type ReportedEvent, type ReporterKind } from '../reported-event.ts';
import type { IntakePorts } from './intake-ports.ts';
import { newDocumentId } from './new-document-id.ts';

export interface RegisterEventInput {
  readonly partyId: string | null;
  readonly title: string;
  readonly description: string;
  readonly reporterKind: ReporterKind;
  readonly reporter: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** RFC 3339, or local time in `zone`. */
  readonly observedAt: string | null;
  readonly zone: string;
  /** A signed-in reporter who leaves no trace of the account. */
  readonly anonymous: boolean;
  /** Only the caller knows it: the same report sent again with it is one report with one receipt. */
  readonly retrySecret: string | null;
}

export interface Reported {
  readonly event: Stored<ReportedEvent>;
  /** Shown once. Null when this call repeats one whose receipt was given to whoever made that. */
  readonly receipt: string | null;
}

/** Characters that make a retry secret one: 128 random bits as base64url at the least. */
const retrySecretPattern = /^[\w-]{22,200}$/;

interface From {
  readonly actor: Actor;
  readonly address: string;
  readonly locale: Locale;
}

/** Anyone may report; the sealed report opens only for the organisation that should know. */
export const registerEvent =
  (ports: IntakePorts) =>
  async (input: RegisterEventInput, from: From): Promise<Outcome<Reported>> => {
    const { actor } = from;
    const allowed = authorise(actor, 'registerEvent');
    if (!allowed.ok) return allowed;
    const userId = actor.kind === 'PUBLIC' ? null : actor.id;
    const flood = await ports.intakeLimits.reportRefused({ address: from.address, userId });
    if (flood) return refuse(flood);
    const partyId = input.partyId ?? actor.partyId ?? (await ports.onlyOwnParty());
    if (partyId === undefined || !(await ports.isOwnParty(partyId))) {
      return refuse({ code: 'PARTY_NEEDED', field: 'partyId' });
    }
    const now = ports.changes.now();
    const read = readReport(input, actor, now);
    if (!read.ok) return read;
    const receipt = ports.newReceipt(seedOf(input));
    const dialogueId = ports.receiptTag(plainReceipt(receipt));
    const by = reporterOf(input, actor, dialogueId);
    const id =
      input.retrySecret === null
        ? newDocumentId(ports, by, 'event')
        : derivedId('event', dialogueId);
    const event = await sealReport(ports, read.value, { id, partyId, dialogueId, now, input });
    if (!event.ok) return event;
    const saved = await ports.changes.insert(ports.events, id, registered(id, event.value), by);
    if (!saved.ok) return saved;
    if (saved.value.value.dialogueId !== dialogueId) {
      return accept({ event: saved.value, receipt: null });
    }
    const { contact } = read.value;
    await openDialogue(ports, by, saved.value, { locale: from.locale, contact });
    return accept({ event: saved.value, receipt });
  };

interface ReadReport {
  readonly title: string;
  readonly description: string;
  readonly contact: ContactData | null;
  readonly observedAt: Instant | null;
}

/** All faults at once. */
function readReport(input: RegisterEventInput, actor: Actor, now: Instant): Outcome<ReadReport> {
  const refusals: Refusal[] = [];
  const title = collect(refusals, readTitle(input.title));
  const observedAt =
    input.observedAt === null
      ? null
      : collect(refusals, observed(input.observedAt, input.zone, now));
  const typed = { text: input.description, field: 'description' };
  const description = collect(
    refusals,
    actor.kind === 'PUBLIC'
      ? readPlainText({ ...typed, charactersMax: textCharactersMax })
      : readText(typed),
  );
  const contact = collect(refusals, readContact(input));
  if (input.retrySecret !== null && !retrySecretPattern.test(input.retrySecret)) {
    refusals.push({ code: 'RETRY_SECRET_NOT_VALID', field: 'retrySecret' });
  }
  const complete =
    title !== undefined &&
    description !== undefined &&
    contact !== undefined &&
    observedAt !== undefined;
  if (refusals.length > 0 || !complete) return { ok: false, refusals };
  return accept({ title, description, contact, observedAt });
}

/** Everything that was sent: other words with the same secret are another report. */
function seedOf(input: RegisterEventInput): string | null {
  return input.retrySecret === null ? null : canonicalJson({ ...input });
}

function reporterOf(input: RegisterEventInput, actor: Actor, dialogueId: string): Actor {
  const by = input.anonymous && actor.kind === 'USER' ? publicActor : actor;
  return input.retrySecret === null ? by : { ...by, idempotencyKey: `registerEvent:${dialogueId}` };
}

async function sealReport(
  ports: IntakePorts,
  read: ReadReport,
  made: {
    readonly id: string;
    readonly partyId: string;
    readonly dialogueId: string;
    readonly now: Instant;
    readonly input: RegisterEventInput;
  },
): Promise<Outcome<ReportedEvent>> {
  const { id, partyId, dialogueId, now, input } = made;
  const scope = { incidentId: id, partyId };
  const typed = { text: read.description, field: 'description' };
  const description = await sealText(ports, scope, typed);
  if (!description.ok) return description;
  return accept({
    reference: referenceOf('EV', id, now),
    partyId,
    dialogueId,
    title: read.title,
    description: description.value,
    reporterKind: input.reporterKind,
    reporter:
      read.contact === null
        ? null
        : await sealWords(ports, contactScope(id, partyId), read.contact.shown),
    observedAt: read.observedAt,
    reportedAt: now,
    state: { kind: 'NEW' },
  });
}

/** Nothing happened that the event's registration does not say; a repeat finds it there already. */
async function openDialogue(
  ports: IntakePorts,
  by: Actor,
  { id: eventId, value: event }: Stored<ReportedEvent>,
  { locale, contact }: { readonly locale: Locale; readonly contact: ContactData | null },
): Promise<void> {
  const { partyId, reference, reportedAt } = event;
  const email =
    contact === null || contact.email === null
      ? null
      : await sealWords(ports, contactScope(eventId, partyId), contact.email);
  const value: Dialogue = {
    eventId,
    partyId,
    reference,
    reportedAt,
    reporterId: by.kind === 'USER' ? by.id : null,
    locale,
    messages: [],
    handledAt: null,
    contact: contact && { kind: 'KEPT', email, endsAt: contactEndsAt(reportedAt) },
  };
  await ports.dialogues.insert({ id: event.dialogueId, value });
}

function observed(text: string, zone: string, now: Instant): Outcome<Instant> {
  const moment = readLocalTime(text, zone, { time: 'observedAt' });
  if (!moment.ok) return moment;
  return moment.value > now ? refuse({ code: 'IN_THE_FUTURE', field: 'observedAt' }) : moment;
}

function collect<T>(refusals: Refusal[], outcome: Outcome<T>): T | undefined {
  if (outcome.ok) return outcome.value;
  refusals.push(...outcome.refusals);
  return undefined;
}
