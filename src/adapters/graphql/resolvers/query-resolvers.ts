import { readBreachFacts } from '../../../facts/breach-facts.ts';
import { authorise } from '../../../identity/permissions.ts';
import { boardOf, type BoardLine as DomainLine } from '../../../incidents/board.ts';
import { awarenessOf } from '../../../incidents/awareness.ts';
import { decisionInForce, latestAssessment } from '../../../incidents/decision.ts';
import { factsOfParty } from '../../../incidents/incident-parties.ts';
import { readRegisterFilter } from '../../../incidents/register-filter.ts';
import { currentFacts } from '../../../incidents/record-facts.ts';
import { assess } from '../../../risk/assess.ts';
import { boardTodos } from '../../../texts/board-todos.ts';
import type { Context } from '../context.ts';
import type { BoardLine, QueryResolvers, Resolvers } from '../generated/resolvers.ts';
import { connectionOf, nodeOf, type IncidentNode } from '../nodes.ts';
import { pageInput } from '../page-input.ts';
import { orThrow } from '../user-errors.ts';
import { assessmentAnswer } from './incident-resolvers.ts';

type Names =
  | 'demo'
  | 'board'
  | 'events'
  | 'incidents'
  | 'incident'
  | 'portal'
  | 'register'
  | 'registerYears'
  | 'colleagues'
  | 'assessFacts';

export const incidentQueries: Pick<QueryResolvers, Names> = {
  demo: (_, __, context) => {
    orThrow(authorise(context.actor, 'demo'), context.locale);
    return context.demo;
  },
  board: async (_, args, context) => {
    const page = pageInput(args);
    const open = orThrow(await context.useCases.listByNextDue(page, context.actor), context.locale);
    const events = orThrow(
      await context.useCases.listEvents({ ...page, state: 'NEW' }, context.actor),
      context.locale,
    );
    const now = context.now();
    const waiting = orThrow(
      await context.useCases.listWaitingDialogues(context.actor, page.limit),
      context.locale,
    );
    const boards = open.items.map(({ id, value }) => boardOf(id, value, now));
    const shown = async (lines: readonly DomainLine[]): Promise<BoardLine[]> =>
      await Promise.all(lines.map((line) => boardLine(line, context)));
    const bySoonest = boards
      .flatMap((board) => board.dated)
      .toSorted((a, b) => ((a.dueAt ?? '') < (b.dueAt ?? '') ? -1 : 1));
    return {
      dated: await shown(bySoonest),
      undated: await shown(boards.flatMap((board) => board.undated)),
      waiting: await shown(boards.flatMap((board) => board.waiting)),
      toDecide: await shown(boards.flatMap((board) => board.toDecide)),
      newEvents: events.items.map(nodeOf),
      reporterWrote: waiting,
      now,
      more: open.cursor !== null || events.cursor !== null,
    };
  },
  events: async (_, { state, eventId, ...args }, context) => {
    const input = { ...pageInput(args), state: state ?? null, eventId: eventId ?? null };
    const page = await context.useCases.listEvents(input, context.actor);
    return connectionOf(orThrow(page, context.locale), nodeOf);
  },
  incidents: async (_, { status, ...args }, context) => {
    const input = { ...pageInput(args), status: status ?? null };
    const page = await context.useCases.listIncidents(input, context.actor);
    return connectionOf(orThrow(page, context.locale), nodeOf);
  },
  incident: async (_, { id }, context) => {
    const seen = orThrow(
      await context.useCases.readIncident({ incidentId: id }, context.actor),
      context.locale,
    );
    return nodeOf(seen.stored);
  },
  portal: async (_, args, context) => {
    const page = orThrow(
      await context.useCases.listParts(pageInput(args), context.actor),
      context.locale,
    );
    const partyId = context.actor.partyId ?? '';
    return connectionOf(page, (stored) => ({ incident: nodeOf(stored), partyId }));
  },
  register: async (_, { year, filter: asked, ...args }, context) => {
    const filter = orThrow(readRegisterFilter({ ...asked, year: year ?? null }), context.locale);
    const input = { ...pageInput(args), filter };
    const page = orThrow(await context.useCases.listRegister(input, context.actor), context.locale);
    if (page.items.length > 0) {
      await context.reads.recordRead('REGISTER', context.actor.partyId ?? '', null);
    }
    const notShown = await context.useCases.countNotShown(context.actor);
    return { ...connectionOf(page, nodeOf), notShown: orThrow(notShown, context.locale) };
  },
  colleagues: async (_, _args, context) => {
    const people = orThrow(await context.useCases.listColleagues(context.actor), context.locale);
    return people.map((person) => ({ ...person, roles: [...person.roles] }));
  },
  registerYears: async (_, _args, context) =>
    orThrow(await context.useCases.listRegisterYears(context.actor), context.locale),
  assessFacts: (_, { facts }, context) => {
    orThrow(authorise(context.actor, 'assessFacts'), context.locale);
    const read = orThrow(readBreachFacts(facts), context.locale);
    return assessmentAnswer(assess(read), context.locale);
  },
};

async function boardLine(line: DomainLine, context: Context): Promise<BoardLine> {
  const { todo, addresseeKind, addresseePartyId, ...rest } = line;
  return {
    ...rest,
    todo: boardTodos[todo][context.locale],
    addressee:
      addresseePartyId === null ? addresseeKind : await context.reads.partyName(addresseePartyId),
  };
}

export const registerTypes: Pick<Resolvers, 'RegisterRow'> = {
  RegisterRow: {
    incidentId: (incident) => incident.id,
    cells: (incident, _, context) => context.reads.registerCells(incident),
    awareAt: (incident) => awarenessOf(incident, incident.handledBy, 'AWARE')?.at ?? null,
    summary: (incident, _, context) => text(context, currentFacts(incident).summary),
    consequences: (incident, _, context) => text(context, currentFacts(incident).consequences),
    measures: (incident, _, context) => text(context, currentFacts(incident).measures),
    peopleMin: (incident) => factsOfParty(incident, incident.handledBy).people?.min ?? null,
    peopleMax: (incident) => factsOfParty(incident, incident.handledBy).people?.max ?? null,
    level: (incident) =>
      latestAssessment(incident, incident.handledBy)?.answer.severity.level ?? null,
    authorityTold: (incident) => decision(incident, 'NOTIFY_AUTHORITY')?.tell ?? null,
    authorityRationale: (incident, _, context) =>
      text(context, decision(incident, 'NOTIFY_AUTHORITY')?.rationale ?? null),
    filingNumbers: (incident) => incident.filings.map((filing) => filing.number),
    individualsTold: (incident) => decision(incident, 'NOTIFY_INDIVIDUALS')?.tell ?? null,
    individualsRationale: (incident, _, context) =>
      text(context, decision(incident, 'NOTIFY_INDIVIDUALS')?.rationale ?? null),
  },
};

function decision(incident: IncidentNode, subject: 'NOTIFY_AUTHORITY' | 'NOTIFY_INDIVIDUALS') {
  return decisionInForce(incident, { partyId: incident.handledBy, subject, regimeId: null });
}

async function text(
  context: Context,
  sealed: Parameters<Context['reads']['text']>[0] | null,
): Promise<string | null> {
  return sealed === null ? null : await context.reads.text(sealed);
}
