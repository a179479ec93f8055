import type { Actor } from '../identity/actor.ts';
import { accept, refuse, type Outcome, type Refusal } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import { subjectOf, type Incident, type Restriction } from './incident.ts';

/** People named in one restriction. */
export const restrictionUsersMax = 100;

/**
 * Need to know within the organisation that handles the case. The named, and whoever restricted it, see
 * it. Deciders do too, or its clocks would run without anybody who can answer them; and the DPO, who is
 * to be involved in all that concerns personal data, and to get access to it (GDPR art. 38(1), (2)).
 * Tokens of other systems only where they are named. For everybody else the case does not exist. Guests
 * of other parties keep their part: their own duties go on.
 */
export function mayKnow(actor: Actor, { restriction }: Pick<Incident, 'restriction'>): boolean {
  if (restriction === null || actor.kind === 'SYSTEM') return true;
  if (madeBy(actor, restriction) || restriction.userIds.includes(actor.id)) return true;
  return actor.kind === 'USER' && ['DECIDER', 'DPO'].some((role) => hasRole(actor, role));
}

function hasRole({ roles }: Actor, role: string): boolean {
  return roles.some((it) => it === role);
}

function madeBy({ id }: Actor, { by, earlierBy }: Restriction): boolean {
  return by === id || earlierBy.includes(id);
}

export interface RestrictionInput extends Omit<Restriction, 'earlierBy'> {
  /** Active people of the handling organisation, by id; and whether they decide. */
  readonly people: ReadonlyMap<string, { readonly decides: boolean }>;
}

/**
 * Anew over an earlier one: the named are those of the last. Whoever restricted it before still knows and
 * may lift it, or somebody named could shut them out; a decider who means to, lifts it first.
 */
export function restrictIncident(
  incidentId: string,
  incident: Incident,
  { people, ...restriction }: RestrictionInput,
): Outcome<Change<Incident>> {
  const refusals: Refusal[] = [];
  const { userIds } = restriction;
  if (userIds.length > restrictionUsersMax) {
    const params = { limit: 'restrictionUsersMax', max: restrictionUsersMax };
    refusals.push({ code: 'TOO_MANY', field: 'userIds', params });
  }
  if (userIds.some((id) => !people.has(id))) refusals.push({ code: 'NOT_FOUND', field: 'userIds' });
  if (![...people.values()].some(({ decides }) => decides)) {
    refusals.push({ code: 'RESTRICTION_NEEDS_A_DECIDER', field: 'userIds' });
  }
  if (refusals.length > 0) return { ok: false, refusals };
  const { restriction: before } = incident;
  const makers = before === null ? [] : [...before.earlierBy, before.by];
  const earlierBy = [...new Set(makers)].filter((id) => id !== restriction.by);
  return accept({
    value: {
      ...incident,
      restriction: { ...restriction, userIds: [...new Set(userIds)], earlierBy },
    },
    events: [
      {
        type: 'INCIDENT_RESTRICTED',
        incidentId,
        subject: subjectOf(incidentId),
        data: { userIds: [...new Set(userIds)], reason: restriction.reason.commitment },
      },
    ],
  });
}

/** By whoever restricted it, or by a decider. */
export function liftRestriction(
  incidentId: string,
  incident: Incident,
  actor: Actor,
): Outcome<Change<Incident>> {
  const { restriction } = incident;
  if (restriction === null) return accept({ value: incident, events: [] });
  if (!madeBy(actor, restriction) && !hasRole(actor, 'DECIDER')) {
    return refuse({ code: 'RESTRICTION_OF_ANOTHER', field: 'incidentId' });
  }
  return accept({
    value: { ...incident, restriction: null },
    events: [
      {
        type: 'INCIDENT_RESTRICTION_LIFTED',
        incidentId,
        subject: subjectOf(incidentId),
        data: {},
      },
    ],
  });
}
