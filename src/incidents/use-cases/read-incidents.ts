import type { Actor } from '../../identity/actor.ts';
import { authorise, type Act } from '../../identity/permissions.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Page } from '../../shared/page.ts';
import { pageItemsMax, type Stored } from '../../store/collection.ts';
import { viewOf } from '../access.ts';
import type { Incident } from '../incident.ts';
import {
  inRegister,
  registerYear,
  registerYearMin,
  type RegisterFilter,
} from '../register-filter.ts';
import type { ReportedEvent } from '../reported-event.ts';
import { mayKnow } from '../restriction.ts';
import type { Colleague, IncidentPorts } from './ports.ts';
import { seeIncident, type SeenIncident } from './see-incident.ts';

export interface PageInput {
  readonly limit: number;
  readonly after?: string;
}

/** Guests are refused, for their part is all that they may see; they may hear that something changed. */
export const readIncident =
  (ports: IncidentPorts) =>
  async (
    input: { readonly incidentId: string },
    actor: Actor,
    act: 'incident' | 'incidentChanged' = 'incident',
  ): Promise<Outcome<SeenIncident>> => {
    return await seeIncident(ports, actor, act, input);
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
        where: seenBy(actor),
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
      ports.incidents.page({ ...input, index: 'handler-next-due', equals, where: seenBy(actor) }),
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
    input: PageInput & {
      readonly state: ReportedEvent['state']['kind'] | null;
      readonly eventId?: string | null;
    },
    actor: Actor,
  ): Promise<Outcome<Page<Stored<ReportedEvent>>>> => {
    const { state, eventId = null, ...page } = input;
    const listed = await pageFor(actor, 'events', async (partyId) => {
      if (eventId !== null) {
        const event = await ports.events.get(eventId);
        return { items: event?.value.partyId === partyId ? [event] : [], cursor: null };
      }
      return await ports.events.page({
        ...page,
        index: state === null ? 'party' : 'party-state',
        equals: state === null ? partyId : `${partyId}:${state}`,
        direction: 'descending',
      });
    });
    if (!listed.ok) return listed;
    const items = await seenEvents(ports, actor, listed.value.items);
    if (eventId !== null && items.length === 0) {
      return refuse({ code: 'NOT_FOUND', field: 'eventId' });
    }
    return accept({ ...listed.value, items });
  };

/**
 * The register of Art. 33(5) GDPR: every breach, told or not; drills are none. A page holds what the
 * filter left of the entries it went through, so it may be short, or empty, and still have a next one.
 */
export const listRegister =
  (ports: IncidentPorts) =>
  async (
    input: PageInput & { readonly filter: RegisterFilter },
    actor: Actor,
  ): Promise<Outcome<Page<Stored<Incident>>>> => {
    const { filter, ...page } = input;
    const listed = await pageFor(actor, 'register', (equals) =>
      ports.incidents.page({
        ...page,
        ...aroundYear(filter.year),
        index: 'register',
        equals,
        where: seenBy(actor),
      }),
    );
    if (!listed.ok) return listed;
    const items = listed.value.items.filter(({ value }) => inRegister(value, filter));
    return accept({ ...listed.value, items });
  };

/**
 * How many breaches the register keeps from this reader (need to know): a register that is not whole says
 * so. Whatever the filter, or it would tell what they are about.
 */
export const countNotShown =
  (ports: IncidentPorts) =>
  async (actor: Actor): Promise<Outcome<number>> => {
    let count = 0;
    let after: string | null = null;
    do {
      const listed: Outcome<Page<Stored<Incident>>> = await pageFor(actor, 'register', (equals) =>
        ports.incidents.page({
          index: 'register-restricted',
          equals,
          limit: pageItemsMax,
          where: (incident) => viewOf(actor, incident) === undefined,
          ...(after === null ? {} : { after }),
        }),
      );
      if (!listed.ok) return listed;
      count += listed.value.items.length;
      after = listed.value.cursor;
    } while (after !== null);
    return accept(count);
  };

/** Names and roles of the actor's own organisation. */
export const listColleagues =
  (ports: IncidentPorts) =>
  async (actor: Actor): Promise<Outcome<readonly Colleague[]>> => {
    const allowed = authorise(actor, 'colleagues');
    if (!allowed.ok) return allowed;
    return accept(actor.partyId === null ? [] : await ports.colleagues(actor.partyId));
  };

/** Years of which there are breaches, the newest first. */
export const listRegisterYears =
  (ports: IncidentPorts) =>
  async (actor: Actor): Promise<Outcome<readonly number[]>> => {
    const years: number[] = [];
    const first = (from: readonly string[]) =>
      pageFor(actor, 'registerYears', (equals) =>
        ports.incidents.page({
          index: 'register',
          equals,
          from,
          limit: 1,
          where: seenBy(actor),
        }),
      );
    let next = await first([`${String(registerYearMin)}-01-01`]);
    for (;;) {
      if (!next.ok) return next;
      const [found] = next.value.items;
      if (!found) return accept([...new Set(years)].toReversed());
      const year = registerYear(found.value);
      years.push(year);
      next = await first([nextYearFrom(found.value.firstSignalAt, year)]);
    }
  };

/** Zones begin a year up to a day apart, so the days around it are read too and then filtered. */
function aroundYear(year: number | undefined): { from?: string[]; below?: string[] } {
  if (year === undefined) return {};
  return { from: [`${String(year - 1)}-12-31`], below: [`${String(year + 1)}-01-02`] };
}

/** Past the found moment and past its year, short of the day that zones share. */
function nextYearFrom(at: string, year: number): string {
  const end = `${String(year)}-12-31`;
  return at < end ? end : `${at}~`;
}

function seenBy(actor: Actor): (incident: Incident) => boolean {
  return (incident) => viewOf(actor, incident) !== undefined;
}

/** An event that became a case is seen by whoever sees the case. */
async function seenEvents(
  ports: IncidentPorts,
  actor: Actor,
  events: readonly Stored<ReportedEvent>[],
): Promise<Stored<ReportedEvent>[]> {
  const seen = await Promise.all(events.map(({ value }) => seesEvent(ports, actor, value)));
  return events.filter((_, row) => seen[row]);
}

export async function seesEvent(
  ports: Pick<IncidentPorts, 'incidents'>,
  actor: Actor,
  { state }: ReportedEvent,
): Promise<boolean> {
  if (state.kind !== 'PROMOTED') return true;
  const incident = await ports.incidents.get(state.incidentId);
  return incident === undefined || mayKnow(actor, incident.value);
}

async function pageFor<T>(
  actor: Actor,
  act: Act,
  read: (partyId: string) => Promise<Page<T>>,
): Promise<Outcome<Page<T>>> {
  const allowed = authorise(actor, act);
  if (!allowed.ok) return allowed;
  return actor.partyId === null ? refuse({ code: 'FORBIDDEN' }) : accept(await read(actor.partyId));
}
