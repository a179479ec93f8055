import type { Actor } from '../../identity/actor.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Page } from '../../shared/page.ts';
import { pageItemsMax, type Stored } from '../../store/collection.ts';
import type { Notice } from '../notice.ts';
import type { NoticePorts } from './ports.ts';

type Ports = Pick<NoticePorts, 'notices' | 'authorise'>;

export function readNotice(ports: Ports) {
  return async (
    actor: Actor,
    input: { readonly noticeId: string },
  ): Promise<Outcome<Stored<Notice>>> => {
    const stored = await ports.notices.get(input.noticeId);
    if (!stored) return refuse({ code: 'NOTICE_NOT_FOUND', field: 'noticeId' });
    const { incidentId, onBehalfOf } = stored.value;
    const allowed = await ports.authorise(actor, 'campaigns', incidentId, onBehalfOf);
    return allowed.ok ? accept(stored) : allowed;
  };
}

export interface ReadNoticesInput {
  readonly incidentId: string;
  /** Only what is told on behalf of this party (rule 10). */
  readonly onBehalfOf: string;
  readonly after?: string;
}

/** A party's notices in an incident, oldest first. */
export function readNotices(ports: Ports) {
  return async (
    actor: Actor,
    { incidentId, onBehalfOf, after }: ReadNoticesInput,
  ): Promise<Outcome<Page<Stored<Notice>>>> => {
    const allowed = await ports.authorise(actor, 'campaigns', incidentId, onBehalfOf);
    if (!allowed.ok) return allowed;
    return accept(
      await ports.notices.page({
        index: 'by-incident',
        equals: incidentId,
        limit: pageItemsMax,
        where: (notice) => notice.onBehalfOf === onBehalfOf,
        ...(after === undefined ? {} : { after }),
      }),
    );
  };
}
