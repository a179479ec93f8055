import { followUpId } from '../clocks/follow-up.ts';
import type { Obligation } from '../clocks/obligation.ts';
import type { Filing, Incident } from './incident.ts';

/**
 * NOT_FILED: nothing stands. INCOMPLETE: a follow-up is owed (GDPR art. 33(4)). COMPLETE: the last filing
 * said that nothing more comes. WITHDRAWN: the authority was told that the filing falls away.
 */
export type FilingState = 'NOT_FILED' | 'INCOMPLETE' | 'COMPLETE' | 'WITHDRAWN';

/** Filings of one obligation, oldest first. */
export function filingsFor(incident: Incident, { id }: Pick<Obligation, 'id'>): readonly Filing[] {
  return incident.filings.filter((filing) => filing.obligationId === id);
}

/** Those that count: after the last withdrawal. */
export function standingFilings(
  incident: Incident,
  obligation: Pick<Obligation, 'id'>,
): readonly Filing[] {
  const all = filingsFor(incident, obligation);
  return all.slice(all.findLastIndex(({ kind }) => kind === 'WITHDRAWAL') + 1);
}

/** The one whose number follow-ups and a withdrawal name. */
export function firstFiling(
  incident: Incident,
  obligation: Pick<Obligation, 'id'>,
): Filing | undefined {
  return standingFilings(incident, obligation)[0];
}

export function isFiled({ addressee }: Pick<Obligation, 'addressee'>): boolean {
  return addressee.kind === 'AUTHORITY' || addressee.kind === 'CSIRT';
}

/** Null: this obligation is met without a filing. */
export function filingState(incident: Incident, obligation: Obligation): FilingState | null {
  if (!isFiled(obligation) || obligation.regimeId === 'follow-up') return null;
  const last = filingsFor(incident, obligation).at(-1);
  if (!last) return 'NOT_FILED';
  if (last.kind === 'WITHDRAWAL') return 'WITHDRAWN';
  return last.complete ? 'COMPLETE' : 'INCOMPLETE';
}

/** What incomplete filings of this obligation still owe. */
export function owedFollowUps(
  incident: Incident,
  obligation: Pick<Obligation, 'id'>,
): readonly Obligation[] {
  const ids = new Set(
    filingsFor(incident, obligation).map(({ id: filingId }) =>
      followUpId({ obligationId: obligation.id, filingId }),
    ),
  );
  return incident.obligations.filter((it) => it.state === 'OPEN' && ids.has(it.id));
}

/** A follow-up clock hangs on the obligation that was filed incompletely; every other stands for itself. */
export function baseObligation(incident: Incident, obligation: Obligation): Obligation {
  if (obligation.regimeId !== 'follow-up') return obligation;
  const filing = incident.filings.find(
    ({ id: filingId, obligationId }) => followUpId({ obligationId, filingId }) === obligation.id,
  );
  return incident.obligations.find((it) => it.id === filing?.obligationId) ?? obligation;
}
