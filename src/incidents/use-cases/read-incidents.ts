import type { Actor } from '../../identity/actor.ts';
import { authorise, isGuest, type Act } from '../../identity/permissions.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Page } from '../../shared/page.ts';
import type { Stored } from '../../store/collection.ts';
import { authoriseIncident, type View } from '../access.ts';
import type { Incident } from '../incident.ts';
import type { ReportedEvent } from '../reported-event.ts';
import type { IncidentPorts } from './ports.ts';

export interface PageInput {
  readonly limit: number;
  readonly after?: string;
}

export interface SeenIncident {
  readonly stored: Stored<Incident>;
  readonly view: View;
}

/** `whole`: guests are refused too, for their part is all that they may see. */
export const readIncident =
  (ports: IncidentPorts) =>
  async (
    input: { readonly incidentId: string; readonly whole?: boolean },
    actor: Actor,
  ): Promise<Outcome<SeenIncident>> => {
    const stored = await ports.incidents.get(input.incidentId);
    if (!stored) return refuse({ code: 'NOT_FOUND', field: 'incidentId' });
    const act = isGuest(actor) && input.whole !== true ? 'portal' : 'incident';
    const view = authoriseIncident(actor, act, stored.value);
    return view.ok ? accept({ stored, view: view.value }) : view;
  };

export const listIncidents =
  (ports: IncidentPorts) =>
  async (
    input: PageInput & { readonly status: Incident['status'] | null },
    actor: Actor,
  ): Promise<Outcome<Page<Stored<Incident>>>> => {
    const { status, ...page } = input;
    return await pageFor(actor, 'incidents', (partyId) =>
      ports.incidents.page({
        ...page,
        index: status === null ? 'handler' : 'handler-status',
        equals: status === null ? partyId : `${partyId}:${status}`,
        direction: 'descending',
      }),
    );
  };

/** Open incidents, the one with the soonest due moment first. */
export const listByNextDue =
  (ports: IncidentPorts) =>
  async (input: PageInput, actor: Actor): Promise<Outcome<Page<Stored<Incident>>>> =>
    await pageFor(actor, 'board', (equals) =>
      ports.incidents.page({ ...input, index: 'handler-next-due', equals }),
    );

/** Incidents whose part is shared with the guest's party. */
export const listParts =
  (ports: IncidentPorts) =>
  async (input: PageInput, actor: Actor): Promise<Outcome<Page<Stored<Incident>>>> =>
    await pageFor(actor, 'portal', (equals) =>
      ports.incidents.page({ ...input, index: 'guest', equals, direction: 'descending' }),
    );

export const listEvents =
  (ports: IncidentPorts) =>
  async (
    input: PageInput & { readonly state: ReportedEvent['state']['kind'] | null },
    actor: Actor,
  ): Promise<Outcome<Page<Stored<ReportedEvent>>>> => {
    const { state, ...page } = input;
    return await pageFor(actor, 'events', (partyId) =>
      ports.events.page({
        ...page,
        index: state === null ? 'party' : 'party-state',
        equals: state === null ? partyId : `${partyId}:${state}`,
        direction: 'descending',
      }),
    );
  };

/** Years of which instants can be told apart by their text. */
const registerYearMin = 1970;
const registerYearMax = 9998;

/** The register of Art. 33(5) GDPR: every breach, told or not; drills are none. */
export const listRegister =
  (ports: IncidentPorts) =>
  async (
    input: PageInput & { readonly year: number | null },
    actor: Actor,
  ): Promise<Outcome<Page<Stored<Incident>>>> => {
    const { year, ...page } = input;
    if (year !== null && (year < registerYearMin || year > registerYearMax)) {
      return refuse({ code: 'YEAR_NOT_VALID', field: 'year' });
    }
    const bounds =
      year === null
        ? {}
        : { from: [`${String(year)}-01-01`], below: [`${String(year + 1)}-01-01`] };
    return await pageFor(actor, 'register', (equals) =>
      ports.incidents.page({ ...page, ...bounds, index: 'register', equals }),
    );
  };

async function pageFor<T>(
  actor: Actor,
  act: Act,
  read: (partyId: string) => Promise<Page<T>>,
): Promise<Outcome<Page<T>>> {
  const allowed = authorise(actor, act);
  if (!allowed.ok) return allowed;
  return actor.partyId === null ? refuse({ code: 'FORBIDDEN' }) : accept(await read(actor.partyId));
}
