import type { Actor } from '../../identity/actor.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { replayDecision as replay, type DecisionReplay } from '../replay-decision.ts';
import type { IncidentPorts } from './ports.ts';
import { seeIncident } from './see-incident.ts';

/** What a decision rested on, beside what it would rest on today; nothing is stored. */
export const replayDecision =
  (ports: IncidentPorts) =>
  async (
    input: { readonly incidentId: string; readonly decisionId: string },
    actor: Actor,
  ): Promise<Outcome<DecisionReplay>> => {
    const seen = await seeIncident(ports, actor, 'replayDecision', input);
    if (!seen.ok) return seen;
    const { stored, view } = seen.value;
    const decision = stored.value.decisions.find((it) => it.id === input.decisionId);
    const foreign = view.kind === 'PART' && decision?.partyId !== view.partyId;
    return decision && !foreign
      ? accept(replay(stored.value, decision, ports.changes.now()))
      : refuse({ code: 'NOT_FOUND', field: 'decisionId' });
  };
