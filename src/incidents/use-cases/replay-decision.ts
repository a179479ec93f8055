import type { Actor } from '../../identity/actor.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { authoriseIncident } from '../access.ts';
import { replayDecision as replay, type DecisionReplay } from '../replay-decision.ts';
import type { IncidentPorts } from './ports.ts';

/** What a decision rested on, beside what it would rest on today; nothing is stored. */
export const replayDecision =
  (ports: IncidentPorts) =>
  async (
    input: { readonly incidentId: string; readonly decisionId: string },
    actor: Actor,
  ): Promise<Outcome<DecisionReplay>> => {
    const known = await ports.incidents.get(input.incidentId);
    if (!known) return refuse({ code: 'NOT_FOUND', field: 'incidentId' });
    const decision = known.value.decisions.find((it) => it.id === input.decisionId);
    const view = authoriseIncident(actor, 'replayDecision', known.value, decision?.partyId);
    if (!view.ok) return view;
    return decision
      ? accept(replay(known.value, decision, ports.changes.now()))
      : refuse({ code: 'NOT_FOUND', field: 'decisionId' });
  };
