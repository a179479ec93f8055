import type { Actor } from '../../identity/actor.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import { nameLaneReaders as decideReaders } from '../counsel-lane.ts';
import type { Incident } from '../incident.ts';
import {
  liftRestriction as decideLifting,
  restrictIncident as decideRestriction,
} from '../restriction.ts';
import { changeIncident } from './change-incident.ts';
import type { IncidentPorts } from './ports.ts';

export const restrictIncident =
  (ports: IncidentPorts) =>
  async (
    input: {
      readonly incidentId: string;
      readonly userIds: readonly string[];
      readonly reason: string;
    },
    actor: Actor,
  ): Promise<Outcome<Stored<Incident>>> => {
    const { incidentId, userIds, reason } = input;
    const at = ports.changes.now();
    const colleagues = await ports.colleagues(actor.partyId ?? '');
    const people = new Map(
      colleagues.map(({ id, roles }) => [id, { decides: roles.includes('DECIDER') }]),
    );
    return await changeIncident(
      ports,
      actor,
      { act: 'restrictIncident', incidentId, whenClosed: true, texts: { reason } },
      (incident, texts) =>
        decideRestriction(incidentId, incident, {
          ...{ userIds, people, at },
          reason: texts.reason,
          by: actor.id,
        }),
    );
  };

export const liftRestriction =
  (ports: IncidentPorts) =>
  async (
    { incidentId }: { readonly incidentId: string },
    actor: Actor,
  ): Promise<Outcome<Stored<Incident>>> =>
    await changeIncident(
      ports,
      actor,
      { act: 'liftRestriction', incidentId, whenClosed: true, texts: {} },
      (incident) => decideLifting(incidentId, incident, actor),
    );

/** Whom counsel lets into its lane of a case. */
export const nameLaneReaders =
  (ports: IncidentPorts) =>
  async (
    input: { readonly incidentId: string; readonly userIds: readonly string[] },
    actor: Actor,
  ): Promise<Outcome<Stored<Incident>>> => {
    const { incidentId, userIds } = input;
    const colleagues = await ports.colleagues(actor.partyId ?? '');
    const colleagueIds = colleagues.map(({ id }) => id);
    return await changeIncident(
      ports,
      actor,
      { act: 'nameLaneReaders', incidentId, whenClosed: true, texts: {} },
      (incident) => decideReaders(incidentId, incident, { userIds, colleagueIds }),
    );
  };
