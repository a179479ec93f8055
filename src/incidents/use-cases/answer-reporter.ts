import type { Actor } from '../../identity/actor.ts';
import { authorise, isGuest, type Act } from '../../identity/permissions.ts';
import { sealText } from '../../sealing/seal-text.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import {
  dialogueTextCharactersMax,
  handlersAnswered,
  type Dialogue,
  type DialogueMessage,
} from '../dialogue.ts';
import { readPlainText } from '../report-text.ts';
import type { ReportedEvent } from '../reported-event.ts';
import type { IntakePorts } from './intake-ports.ts';
import { newDocumentId } from './new-document-id.ts';
import { withEvents, type OpenedDialogue } from './open-report.ts';
import { seeIncident } from './see-incident.ts';

/** Reports that one incident shows; more are found at the events themselves. */
export const dialoguesOfIncidentMax = 100;

/** The dialogue at an event; a sensitive read. */
export const readDialogue =
  (ports: IntakePorts) =>
  async (eventId: string, actor: Actor): Promise<Outcome<OpenedDialogue>> => {
    const found = await dialogueAt(ports, actor, 'dialogue', eventId);
    if (!found.ok) return found;
    const { event, dialogue } = found.value;
    await record(ports, actor, event.id, incidentOf(event.value), [dialogue]);
    return accept({ id: dialogue.id, dialogue: dialogue.value, event: event.value });
  };

/** Every report that an incident rests on has its own dialogue; a sensitive read. */
export const readIncidentDialogues =
  (ports: IntakePorts) =>
  async (incidentId: string, actor: Actor): Promise<Outcome<readonly OpenedDialogue[]>> => {
    const seen = await seeIncident(ports, actor, 'incidentDialogues', { incidentId });
    if (!seen.ok) return seen;
    if (seen.value.view.kind !== 'WHOLE') {
      return refuse({ code: 'NOT_FOUND', field: 'incidentId' });
    }
    const events = await ports.events.page({
      index: 'incident',
      equals: incidentId,
      limit: dialoguesOfIncidentMax,
    });
    const found = await ports.dialogues.getMany(events.items.map((it) => it.value.dialogueId));
    const open = found.filter((it) => it !== undefined);
    if (open.length > 0) await record(ports, actor, incidentId, incidentId, open);
    return accept(await withEvents(ports, open));
  };

export interface AnswerReporterInput {
  readonly eventId: string;
  /** Null: no words, only that it is handled. */
  readonly text: string | null;
  readonly handled: boolean;
}

export const answerReporter =
  (ports: IntakePorts) =>
  async (input: AnswerReporterInput, actor: Actor): Promise<Outcome<OpenedDialogue>> => {
    const found = await dialogueAt(ports, actor, 'answerReporter', input.eventId);
    if (!found.ok) return found;
    const { event, dialogue } = found.value;
    if (input.text === null && !input.handled) return refuse({ code: 'REQUIRED', field: 'text' });
    const message = await messageOf(ports, actor, input, event);
    if (!message.ok) return message;
    const now = ports.changes.now();
    const answer = { message: message.value, handled: input.handled, now };
    const saved = await ports.changes.apply(
      ports.dialogues,
      dialogue.id,
      (value) => handlersAnswered(value, answer, { incidentId: incidentOf(event.value) }),
      actor,
    );
    if (!saved.ok) return saved;
    await record(ports, actor, event.id, incidentOf(event.value), [saved.value]);
    return accept({ id: dialogue.id, dialogue: saved.value.value, event: event.value });
  };

/** Where a reporter's word is the last one, the longest wait first. It shows no words. */
export const listWaitingDialogues =
  (ports: IntakePorts) =>
  async (actor: Actor, limit: number): Promise<Outcome<readonly OpenedDialogue[]>> => {
    const allowed = authorise(actor, 'board');
    if (!allowed.ok) return allowed;
    if (actor.partyId === null || isGuest(actor)) return refuse({ code: 'FORBIDDEN' });
    const page = await ports.dialogues.page({ index: 'waiting', equals: actor.partyId, limit });
    const open = await withEvents(ports, page.items);
    const seen = await Promise.all(open.map(({ event }) => inSight(ports, actor, 'board', event)));
    return accept(open.filter((_, at) => seen[at]));
  };

async function dialogueAt(
  ports: IntakePorts,
  actor: Actor,
  act: Act,
  eventId: string,
): Promise<
  Outcome<{ readonly event: Stored<ReportedEvent>; readonly dialogue: Stored<Dialogue> }>
> {
  const allowed = authorise(actor, act);
  if (!allowed.ok) return allowed;
  const event = await ports.events.get(eventId);
  const dialogue = event && (await ports.dialogues.get(event.value.dialogueId));
  if (!dialogue || !(await inSight(ports, actor, act, event.value))) {
    return refuse({ code: 'NOT_FOUND', field: 'eventId' });
  }
  return accept({ event, dialogue });
}

/** Members of the organisation it was made to; once it is part of an incident, who may see that. */
async function inSight(
  ports: IntakePorts,
  actor: Actor,
  act: Act,
  event: ReportedEvent,
): Promise<boolean> {
  if (event.partyId !== actor.partyId || isGuest(actor)) return false;
  const incidentId = incidentOf(event);
  if (incidentId === null) return true;
  const seen = await seeIncident(ports, actor, act, { incidentId });
  return seen.ok && seen.value.view.kind === 'WHOLE';
}

function incidentOf({ state }: ReportedEvent): string | null {
  return state.kind === 'PROMOTED' ? state.incidentId : null;
}

async function messageOf(
  ports: IntakePorts,
  actor: Actor,
  input: AnswerReporterInput,
  { id: eventId, value: event }: Stored<ReportedEvent>,
): Promise<Outcome<DialogueMessage | null>> {
  if (input.text === null) return accept(null);
  const typed = { field: 'text', charactersMax: dialogueTextCharactersMax };
  const text = readPlainText({ ...typed, text: input.text });
  if (!text.ok) return text;
  const scope = { incidentId: eventId, partyId: event.partyId };
  const sealed = await sealText(ports, scope, { text: text.value, field: 'text' });
  if (!sealed.ok) return sealed;
  return accept({
    id: newDocumentId(ports, actor, 'dialogue-message'),
    side: 'HANDLER',
    by: actor.id,
    at: ports.changes.now(),
    text: sealed.value,
  });
}

async function record(
  ports: IntakePorts,
  actor: Actor,
  id: string,
  incidentId: string | null,
  read: readonly Stored<Dialogue>[],
): Promise<void> {
  const count = read.reduce((sum, { value }) => sum + value.messages.length, 0);
  await ports.recordAccess(actor, { kind: 'DIALOGUE', id, incidentId, partyId: null, count });
}
