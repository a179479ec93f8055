import { accept, type Outcome } from '../shared/outcome.ts';
import type { Change, Happening } from '../store/changes.ts';
import type { Addressee, AddresseeState } from './addressee.ts';

/**
 * A controller's row moved on. Being reached, and each better proof of it, is recorded with its
 * moment: the controller's own 72 hours are shown from the earliest proven receipt (rule 2).
 */
export function controllerAdvanced(
  before: Addressee,
  after: Addressee | undefined,
): Outcome<Change<Addressee>> {
  if (!after) return accept({ value: before, events: [] });
  const events: Happening[] = [
    {
      type: 'CONTROLLER_ROW_ADVANCED',
      incidentId: after.incidentId,
      subject: { kind: 'addressee', id: after.id },
      data: {
        campaignId: after.campaignId,
        partyId: after.partyId,
        state: after.state.kind,
        steps: after.steps.length,
      },
    },
  ];
  if (after.state.kind === 'reached' && !sameProof(before.state, after.state)) {
    events.push(informed(after, after.state));
  }
  return accept({ value: after, events });
}

export function informed(
  row: Addressee,
  state: AddresseeState & { readonly kind: 'reached' },
): Happening {
  return {
    type: 'CONTROLLER_INFORMED',
    incidentId: row.incidentId,
    subject: { kind: 'addressee', id: row.id },
    data: {
      campaignId: row.campaignId,
      partyId: row.partyId,
      proof: state.proof,
      via: state.via,
      reachedAt: state.reachedAt,
    },
  };
}

function sameProof(before: AddresseeState, after: AddresseeState): boolean {
  return before.kind === 'reached' && after.kind === 'reached' && before.proof === after.proof;
}
