import type { Actor } from '../../identity/actor.ts';
import { KeyDestroyedError } from '../../sealing/vault.ts';
import type { Instant } from '../../shared/instant.ts';
import { refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import type { CustodyDetails, RecordedAction } from '../custody.ts';
import type { EvidenceItem } from '../evidence-item.ts';
import { addCustodyEvent } from '../record-custody.ts';
import { openItem } from './open-item.ts';
import type { EvidencePorts } from './ports.ts';
import { holderTag, sealDetails } from './sealed-details.ts';

export interface CustodyCommand extends Partial<CustodyDetails> {
  readonly evidenceId: string;
  readonly action: RecordedAction;
  readonly reason: string;
  /** When it happened; now by default. */
  readonly at?: Instant;
}

export async function recordCustody(
  ports: EvidencePorts,
  actor: Actor,
  command: CustodyCommand,
): Promise<Outcome<Stored<EvidenceItem>>> {
  const id = command.evidenceId;
  const opened = await openItem(ports, actor, 'recordCustody', id);
  if (!opened.ok) return opened;
  const { incidentId, partyId } = opened.value.value;
  if (command.reason.trim() === '') return refuse({ code: 'REQUIRED', field: 'reason' });
  const sealed = await sealCommand(ports, { incidentId, partyId }, command).catch(
    (error: unknown) => {
      if (error instanceof KeyDestroyedError) return undefined;
      throw error;
    },
  );
  if (!sealed) return refuse({ code: 'EVIDENCE_ERASED', field: 'evidenceId' });
  const { details, fromTag, toTag } = sealed;
  if (!details.ok) return details;
  const now = ports.changes.now();
  return await ports.changes.apply(
    ports.evidenceItems,
    id,
    (item) =>
      addCustodyEvent(item, {
        id,
        action: command.action,
        at: command.at ?? now,
        by: actor.id,
        now,
        details: details.value,
        fromTag,
        toTag,
      }),
    actor,
  );
}

async function sealCommand(
  ports: EvidencePorts,
  scope: { readonly incidentId: string; readonly partyId: string },
  command: CustodyCommand,
): Promise<{
  readonly details: Awaited<ReturnType<typeof sealDetails>>;
  readonly fromTag: string | null;
  readonly toTag: string | null;
}> {
  const { from = null, to = null, reason, place = null, note = null } = command;
  const { sealBefore = null, sealAfter = null } = command;
  const written = { from, to, reason, place, sealBefore, sealAfter, note };
  return {
    details: await sealDetails(ports, scope, written),
    fromTag: await holderTag(ports, scope, from),
    toTag: await holderTag(ports, scope, to),
  };
}
