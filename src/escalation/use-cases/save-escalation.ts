import { systemActor } from '../../identity/actor.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Change } from '../../store/changes.ts';
import { pageItemsMax, type Stored } from '../../store/collection.ts';
import {
  codeAttemptsMax,
  codeCandidate,
  codeSeed,
  escalationId,
  newEscalation,
  type Escalation,
} from '../escalation.ts';
import type { AlarmingStage } from '../watched-stage.ts';
import type { EscalationPorts } from './ports.ts';

type Decide = (escalation: Escalation) => Change<Escalation>;

/** Decides on the stage's escalation, which is begun when there is none. */
export async function saveForStage(
  ports: Pick<EscalationPorts, 'changes' | 'escalations'>,
  stage: AlarmingStage,
  decide: Decide,
): Promise<Stored<Escalation>> {
  const id = escalationId(stage);
  if (!(await ports.escalations.get(id))) {
    const begun = newEscalation(stage, await freeCode(ports, stage), ports.changes.now());
    const outcome = await ports.changes.insert(ports.escalations, id, decide(begun), systemActor);
    if (outcome.ok) return outcome.value;
  }
  return saveEscalation(ports, id, decide);
}

export async function saveEscalation(
  ports: Pick<EscalationPorts, 'changes' | 'escalations'>,
  id: string,
  decide: Decide,
): Promise<Stored<Escalation>> {
  return orThrow(
    await ports.changes.apply(
      ports.escalations,
      id,
      (escalation) => ({ ok: true, value: decide(escalation) }),
      systemActor,
    ),
  );
}

/** A code that nothing else open has; when all that were tried are taken, the last of them. */
async function freeCode(
  ports: Pick<EscalationPorts, 'escalations'>,
  stage: AlarmingStage,
): Promise<string> {
  const seed = codeSeed(stage);
  for (let attempt = 1; attempt < codeAttemptsMax; attempt += 1) {
    const code = codeCandidate(seed, attempt);
    const query = { index: 'open-code', equals: code, limit: pageItemsMax };
    const { items } = await ports.escalations.page(query);
    const { incidentId, dueAt } = stage;
    if (items.every(({ value }) => value.incidentId === incidentId && value.dueAt === dueAt)) {
      return code;
    }
  }
  return codeCandidate(seed, codeAttemptsMax);
}

/** What the same message woke for, and nobody took yet. */
export async function openSiblings(
  ports: Pick<EscalationPorts, 'escalations'>,
  { id, value }: Pick<Stored<Escalation>, 'id' | 'value'>,
): Promise<readonly Stored<Escalation>[]> {
  const query = { index: 'open-code', equals: value.code, limit: pageItemsMax };
  const { items } = await ports.escalations.page(query);
  return items.filter(
    (it) => it.id !== id && it.value.incidentId === value.incidentId && it.value.state === 'PAGING',
  );
}

export async function openEscalations(
  ports: Pick<EscalationPorts, 'escalations'>,
  incidentId: string,
): Promise<readonly Stored<Escalation>[]> {
  const query = { index: 'open-incident', equals: incidentId, limit: pageItemsMax };
  return (await ports.escalations.page(query)).items;
}

/** A job has nobody to show a refusal to: it is tried again and, in the end, parked. */
function orThrow<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`refused: ${outcome.refusals.map(({ code }) => code).join(', ')}`);
}
