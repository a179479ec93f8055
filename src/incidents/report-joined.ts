import type { Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import { subjectOf, type Incident } from './incident.ts';

/**
 * Another report of the same thing. When it came before the first signal known so far, the provisional
 * clocks count from it: the organisation could have known since then. Never in a drill, where a real
 * report would be lost (rule 12).
 */
export function reportJoined(
  id: string,
  incident: Incident,
  report: { readonly eventId: string; readonly reportedAt: Instant },
): Outcome<Change<Incident>> {
  if (incident.kind === 'DRILL') return refuse({ code: 'NO_REPORT_IN_DRILL', field: 'incidentId' });
  const { eventId, reportedAt } = report;
  if (reportedAt >= incident.firstSignalAt) return accept({ value: incident, events: [] });
  return accept({
    value: { ...incident, firstSignalAt: reportedAt },
    events: [
      {
        type: 'FIRST_SIGNAL_EARLIER',
        incidentId: id,
        subject: subjectOf(id),
        data: { eventId, from: incident.firstSignalAt, to: reportedAt },
      },
    ],
  });
}
