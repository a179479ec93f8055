import { takeObligation as taken } from '../clocks/obligation.ts';
import { openPromise } from '../clocks/promise.ts';
import type { Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import { partyIn, subjectOf, type Incident } from './incident.ts';
import { withObligation } from './filing.ts';

/** Rule 2: a promised update is an obligation too, with a clock of its own. */
export function promiseUpdate(
  incidentId: string,
  incident: Incident,
  input: {
    readonly obligedPartyId: string;
    readonly addresseePartyId: string;
    readonly dueAt: Instant;
    readonly now: Instant;
  },
): Outcome<Change<Incident>> {
  const addressee = partyIn(incident, input.addresseePartyId);
  if (addressee?.informedByPartyId !== input.obligedPartyId) {
    return refuse({ code: 'PARTY_NOT_IN_INCIDENT', field: 'addresseePartyId' });
  }
  const promised = openPromise({
    incidentId,
    obligedPartyId: input.obligedPartyId,
    addressee: {
      kind: addressee.role === 'PROCESSOR' ? 'PROCESSOR' : 'CONTROLLER',
      partyId: addressee.partyId,
    },
    zone: incident.zone,
    madeAt: input.now,
    promisedAt: input.dueAt,
    ownerId: null,
    practice: incident.kind === 'DRILL',
  });
  if (!promised.ok) return promised;
  const obligation = promised.value;
  return accept({
    value: { ...incident, obligations: [...incident.obligations, obligation] },
    events: [
      {
        type: 'UPDATE_PROMISED',
        incidentId,
        subject: subjectOf(incidentId),
        data: {
          obligationId: obligation.id,
          addresseePartyId: addressee.partyId,
          dueAt: input.dueAt,
        },
      },
    ],
  });
}

export function takeObligation(
  incidentId: string,
  incident: Incident,
  input: { readonly obligationId: string; readonly by: string; readonly byPartyId: string },
): Outcome<Change<Incident>> {
  const obligation = incident.obligations.find((it) => it.id === input.obligationId);
  if (obligation?.obligedPartyId !== input.byPartyId) {
    return refuse({ code: 'OBLIGATION_NOT_FOUND', field: 'obligationId' });
  }
  return accept({
    value: withObligation(incident, taken(obligation, input.by)),
    events: [
      {
        type: 'OBLIGATION_TAKEN',
        incidentId,
        subject: subjectOf(incidentId),
        data: { obligationId: obligation.id, ownerId: input.by },
      },
    ],
  });
}
