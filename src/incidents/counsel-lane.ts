import type { Actor } from '../identity/actor.ts';
import { accept, refuse, type Outcome, type Refusal } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import { viewOf } from './access.ts';
import { subjectOf, type Incident, type Lane } from './incident.ts';

/** People named beside counsel in one case. */
export const laneReadersMax = 100;

/**
 * Legal privilege: notes and views in counsel's lane, and evidence classified PRIVILEGED, are read by
 * counsel and by the people whom counsel named, and by nobody else: no handler, auditor, guest or token.
 * The log holds their commitments like all others', so that the lane can be checked without being read.
 */
export function readsLane(actor: Actor, incident: Incident): boolean {
  if (actor.kind === 'SYSTEM') return true;
  if (viewOf(actor, incident)?.kind !== 'WHOLE') return false;
  if (incident.laneReaderIds.includes(actor.id)) return true;
  return actor.kind === 'USER' && actor.roles.includes('COUNSEL');
}

export function isShown(item: { readonly lane: Lane }, actor: Actor, incident: Incident): boolean {
  return item.lane === 'ALL' || readsLane(actor, incident);
}

/** Nobody writes into the lane who could not read it there. */
export function laneFaults(lane: Lane, actor: Actor, incident: Incident): readonly Refusal[] {
  const barred = lane === 'COUNSEL_ONLY' && !readsLane(actor, incident);
  return barred ? [{ code: 'LANE_FOR_COUNSEL', field: 'lane' }] : [];
}

/** Anew over the earlier ones: the named are those of the last. */
export function nameLaneReaders(
  incidentId: string,
  incident: Incident,
  input: { readonly userIds: readonly string[]; readonly colleagueIds: readonly string[] },
): Outcome<Change<Incident>> {
  const userIds = [...new Set(input.userIds)];
  if (userIds.length > laneReadersMax) {
    const params = { limit: 'laneReadersMax', max: laneReadersMax };
    return refuse({ code: 'TOO_MANY', field: 'userIds', params });
  }
  if (userIds.some((id) => !input.colleagueIds.includes(id))) {
    return refuse({ code: 'NOT_FOUND', field: 'userIds' });
  }
  return accept({
    value: { ...incident, laneReaderIds: userIds },
    events: [
      {
        type: 'LANE_READERS_NAMED',
        incidentId,
        subject: subjectOf(incidentId),
        data: { userIds },
      },
    ],
  });
}
