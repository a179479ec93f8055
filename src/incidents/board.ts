import { isOverdue, nextDue, type Obligation } from '../clocks/obligation.ts';
import type { Instant } from '../shared/instant.ts';
import type { Incident } from './incident.ts';

export type BoardTodo =
  | 'FILE'
  | 'INFORM'
  | 'FOLLOW_UP'
  | 'KEEP_PROMISE'
  | 'REVIEW_SIGNATURE'
  | 'DECIDE_AUTHORITY'
  | 'DECIDE_INDIVIDUALS'
  | 'SECOND_DECISION'
  | 'SECOND_AWARENESS'
  | 'DECIDE_AWARENESS'
  | 'REVIEW_DEFERRAL';

/** One line of the board: which incident, what to do, and by when. */
export interface BoardLine {
  readonly incidentId: string;
  readonly reference: string;
  readonly title: string;
  readonly drill: boolean;
  readonly obligationId: string | null;
  readonly todo: BoardTodo;
  readonly article: string | null;
  readonly addresseeKind: Obligation['addressee']['kind'] | null;
  readonly addresseePartyId: string | null;
  readonly dueAt: Instant | null;
  readonly provisional: boolean;
  readonly overdue: boolean;
  readonly ownerId: string | null;
}

export interface BoardOfIncident {
  readonly dated: readonly BoardLine[];
  readonly undated: readonly BoardLine[];
  readonly waiting: readonly BoardLine[];
  readonly toDecide: readonly BoardLine[];
}

/** What an open incident asks of its handling party now; other parties' duties are theirs (rule 2). */
export function boardOf(incidentId: string, incident: Incident, now: Instant): BoardOfIncident {
  const open = incident.obligations.filter(
    (it) => it.state === 'OPEN' && it.obligedPartyId === incident.handledBy,
  );
  const lines = open.map((it) => ({ it, line: obligationLine(incidentId, incident, it, now) }));
  const waits = ({ it }: { readonly it: Obligation }): boolean =>
    it.stages.every((stage) => stage.submission !== null || stage.startsAt === null);
  return {
    dated: lines.filter(({ line }) => line.dueAt !== null).map(({ line }) => line),
    undated: lines
      .filter((entry) => entry.line.dueAt === null && !waits(entry))
      .map(({ line }) => line),
    waiting: lines
      .filter((entry) => entry.line.dueAt === null && waits(entry))
      .map(({ line }) => line),
    toDecide: decisionLines(incidentId, incident),
  };
}

function obligationLine(
  incidentId: string,
  incident: Incident,
  obligation: Obligation,
  now: Instant,
): BoardLine {
  return {
    ...common(incidentId, incident),
    obligationId: obligation.id,
    todo: todoOf(obligation),
    article: obligation.article,
    addresseeKind: obligation.addressee.kind,
    addresseePartyId: obligation.addressee.partyId,
    dueAt: nextDue(obligation)?.dueAt ?? null,
    provisional: obligation.anchor.provisional,
    overdue: isOverdue(obligation, now),
    ownerId: obligation.ownerId,
  };
}

function todoOf(obligation: Obligation): BoardTodo {
  if (obligation.regimeId === 'follow-up') return 'FOLLOW_UP';
  if (obligation.regimeId === 'promise') return 'KEEP_PROMISE';
  if (obligation.regimeId === 'one-signature') return 'REVIEW_SIGNATURE';
  if (obligation.regimeId === 'gdpr-34') return 'DECIDE_INDIVIDUALS';
  return ['AUTHORITY', 'CSIRT'].includes(obligation.addressee.kind) ? 'FILE' : 'INFORM';
}

function decisionLines(incidentId: string, incident: Incident): readonly BoardLine[] {
  const line = (todo: BoardTodo, dueAt: Instant | null = null): BoardLine => ({
    ...common(incidentId, incident),
    obligationId: null,
    todo,
    article: null,
    addresseeKind: null,
    addresseePartyId: null,
    dueAt,
    provisional: false,
    overdue: false,
    ownerId: null,
  });
  const ours = <T extends { readonly partyId: string }>(list: readonly T[]): readonly T[] =>
    list.filter((it) => it.partyId === incident.handledBy);
  const decided = ours(incident.awareness).some((it) => it.anchor === 'AWARE');
  const deferral = ours(incident.deferrals).at(-1);
  return [
    ...ours(incident.decisions)
      .filter((it) => it.state === 'PENDING_SECOND')
      .map(() => line('SECOND_DECISION')),
    ...ours(incident.awareness)
      .filter((it) => it.state === 'PENDING_APPROVAL')
      .map(() => line('SECOND_AWARENESS')),
    ...(decided || incident.breach === false
      ? []
      : [deferral ? line('REVIEW_DEFERRAL', deferral.reviewDueAt) : line('DECIDE_AWARENESS')]),
  ];
}

function common(incidentId: string, { reference, title, kind }: Incident) {
  return { incidentId, reference, title, drill: kind === 'DRILL' };
}
