import type { Actor } from '../../identity/actor.ts';
import { authorise } from '../../identity/permissions.ts';
import { sealText } from '../../sealing/seal-text.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import {
  decoyDialogueId,
  dialogueTextCharactersMax,
  receiptOpens,
  reporterWrote,
  type Dialogue,
  type DialogueMessage,
} from '../dialogue.ts';
import { plainReceipt } from '../receipt-number.ts';
import { readPlainText } from '../report-text.ts';
import type { ReportedEvent } from '../reported-event.ts';
import type { IntakePorts } from './intake-ports.ts';
import { newDocumentId } from './new-document-id.ts';

export interface OpenedDialogue {
  readonly id: string;
  readonly dialogue: Dialogue;
  readonly event: ReportedEvent;
}

interface Tried {
  /** As it was typed. */
  readonly receipt: string;
  readonly address: string;
}

/**
 * A reporter reads its own report. Nobody records that: when an anonymous reporter looks is nobody's
 * business. A wrong, mistyped, unknown or lapsed number costs the same reads and gets the same answer.
 */
export const openReport =
  (ports: IntakePorts) =>
  async (input: Tried, actor: Actor): Promise<Outcome<OpenedDialogue>> => {
    const allowed = authorise(actor, 'openReport');
    return allowed.ok ? await tryReceipt(ports, input, actor) : allowed;
  };

/** A reporter writes more. */
export const writeAsReporter =
  (ports: IntakePorts) =>
  async (
    input: Tried & { readonly text: string },
    actor: Actor,
  ): Promise<Outcome<OpenedDialogue>> => {
    const allowed = authorise(actor, 'writeAsReporter');
    if (!allowed.ok) return allowed;
    const text = readPlainText({
      text: input.text,
      field: 'text',
      charactersMax: dialogueTextCharactersMax,
    });
    if (!text.ok) return text;
    const found = await tryReceipt(ports, input, actor);
    if (!found.ok) return found;
    return await write(ports, actor, found.value, text.value);
  };

/** The reports that a signed-in person made under the own account, newest first. */
export const listOwnReports =
  (ports: IntakePorts) =>
  async (actor: Actor): Promise<Outcome<readonly OpenedDialogue[]>> => {
    const allowed = authorise(actor, 'myReports');
    if (!allowed.ok) return allowed;
    const page = await ports.dialogues.page({
      index: 'reporter',
      equals: actor.id,
      direction: 'descending',
      limit: ownReportsMax,
    });
    return accept(await withEvents(ports, page.items));
  };

/** Reports in one list of a person's own; the newest. */
export const ownReportsMax = 100;

/** Each dialogue with the event that it is about. */
export async function withEvents(
  ports: Pick<IntakePorts, 'events'>,
  found: readonly Stored<Dialogue>[],
): Promise<readonly OpenedDialogue[]> {
  const events = await ports.events.getMany(found.map(({ value }) => value.eventId));
  return found.flatMap(({ id, value: dialogue }, at) => {
    const event = events[at]?.value;
    return event ? [{ id, dialogue, event }] : [];
  });
}

async function tryReceipt(
  ports: IntakePorts,
  { receipt, address }: Tried,
  actor: Actor,
): Promise<Outcome<OpenedDialogue>> {
  const id = ports.receiptTag(plainReceipt(receipt));
  const caller = { address, userId: actor.kind === 'PUBLIC' ? null : actor.id };
  const tooMany = await ports.intakeLimits.tryRefused(caller, id);
  if (tooMany) return refuse(tooMany);
  const dialogue = await ports.dialogues.get(id);
  // A lapsed number found a document and an unknown one did not: each then asks what the other did.
  const decoy = await ports.dialogues.get(dialogue === undefined ? decoyDialogueId : `no ${id}`);
  const standing = dialogue ?? decoy;
  const lasts = standing !== undefined && receiptOpens(standing.value, ports.changes.now());
  const opens = dialogue !== undefined && lasts;
  const event = await ports.events.get(opens ? dialogue.value.eventId : id);
  if (!opens || !event) return refuse({ code: 'REPORT_NOT_FOUND', field: 'receipt' });
  await ports.intakeLimits.triedWell(caller);
  return accept({ id, dialogue: dialogue.value, event: event.value });
}

async function write(
  ports: IntakePorts,
  actor: Actor,
  { id, dialogue, event }: OpenedDialogue,
  text: string,
): Promise<Outcome<OpenedDialogue>> {
  const scope = { incidentId: dialogue.eventId, partyId: dialogue.partyId };
  const sealed = await sealText(ports, scope, { text, field: 'text' });
  if (!sealed.ok) return sealed;
  const message: DialogueMessage = {
    id: newDocumentId(ports, { ...actor, id: `${actor.id} ${id}` }, 'dialogue-message'),
    side: 'REPORTER',
    by: null,
    at: ports.changes.now(),
    text: sealed.value,
  };
  const about = { incidentId: event.state.kind === 'PROMOTED' ? event.state.incidentId : null };
  const saved = await ports.changes.apply(
    ports.dialogues,
    id,
    (value) => reporterWrote(value, message, about),
    actor,
  );
  return saved.ok ? accept({ id, dialogue: saved.value.value, event }) : saved;
}
