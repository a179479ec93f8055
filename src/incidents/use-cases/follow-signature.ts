import { systemActor } from '../../identity/actor.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import type { Incident } from '../incident.ts';
import { signatureReviewed, signedAlone, type OneSignature } from '../signature-review.ts';
import { changeIncident } from './change-incident.ts';
import type { IncidentPorts } from './ports.ts';

/** Follows from the signatures of a notice as they are now, so that the clocks know them; safe to repeat. */
export const followSignature =
  (ports: IncidentPorts) =>
  async (input: {
    readonly incidentId: string;
    readonly signature: OneSignature;
    /** Null: nobody reviewed it yet. */
    readonly reviewedAt: Instant | null;
  }): Promise<Outcome<Stored<Incident>>> => {
    const { incidentId, signature, reviewedAt } = input;
    const now = ports.changes.now();
    return await changeIncident(
      ports,
      systemActor,
      { act: 'reviewOneSignature', incidentId, whenClosed: true, texts: {} },
      (incident) =>
        reviewedAt === null
          ? signedAlone(incidentId, incident, signature)
          : signatureReviewed(incidentId, incident, { ...signature, reviewedAt, now }),
    );
  };
