import type { Actor } from '../../identity/actor.ts';
import type { Act } from '../../identity/permissions.ts';
import type { Instant } from '../../shared/instant.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import { everyStored } from '../../store/every-stored.ts';
import { viewOf } from '../access.ts';
import { factsOfParty } from '../incident-parties.ts';
import { partyIn, type DecisionSubject, type Incident } from '../incident.ts';
import { mayKnow } from '../restriction.ts';
import { similarSince, toldCase, type Likeness } from '../similar-cases.ts';
import type { IncidentPorts } from './ports.ts';
import { seeIncident } from './see-incident.ts';

export interface SimilarInput {
  readonly incidentId: string;
  readonly partyId: string;
  readonly subject: DecisionSubject;
}

export interface SimilarDecision {
  readonly incidentId: string;
  /** Null when the actor may not see that incident: only that it exists is told. */
  readonly reference: string | null;
  readonly decidedAt: Instant;
  readonly alike: readonly Likeness[];
}

/** Earlier breaches of the same party that are alike and of which it decided to tell. */
export const similarDecisions =
  (ports: IncidentPorts) =>
  async (input: SimilarInput, actor: Actor): Promise<Outcome<readonly SimilarDecision[]>> =>
    await findSimilar(ports, input, actor, 'similarDecisions');

export async function findSimilar(
  ports: IncidentPorts,
  { incidentId, partyId, subject }: SimilarInput,
  actor: Actor,
  act: Act,
): Promise<Outcome<readonly SimilarDecision[]>> {
  const seen = await seeIncident(ports, actor, act, { incidentId, onBehalfOf: partyId });
  if (!seen.ok) return seen;
  const known = seen.value.stored;
  if (!partyIn(known.value, partyId)) {
    return refuse({ code: 'PARTY_NOT_IN_INCIDENT', field: 'partyId' });
  }
  const now = ports.changes.now();
  const facts = factsOfParty(known.value, partyId);
  const found: SimilarDecision[] = [];
  for await (const { id, value } of earlierCases(ports, known, partyId, now)) {
    const told = toldCase(value, { partyId, subject }, facts, now);
    const hidden = value.handledBy === actor.partyId && !mayKnow(actor, value);
    if (!told || hidden) continue;
    const reference = viewOf(actor, value) ? value.reference : null;
    found.push({ incidentId: id, reference, ...told });
  }
  return accept(found);
}

/** A handling organisation's own breaches; a controller that is here as a guest: those it was part of. */
function earlierCases(
  ports: IncidentPorts,
  known: Stored<Incident>,
  partyId: string,
  now: Instant,
): AsyncGenerator<Stored<Incident>> {
  return everyStored(ports.incidents, {
    index: known.value.handledBy === partyId ? 'register' : 'guest',
    equals: partyId,
    from: [similarSince(now)],
    direction: 'descending',
    where: (incident, id) => id !== known.id && incident.kind === 'CASE',
  });
}
