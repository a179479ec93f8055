import type { Actor } from '../../identity/actor.ts';
import { openSealedText } from '../../sealing/seal-text.ts';
import { KeyDestroyedError } from '../../sealing/vault.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { baseObligation } from '../filing-chain.ts';
import { hasSheet, makeSheet, nextFiling, type SheetContents } from '../filing-sheet.ts';
import type { Filing, Incident } from '../incident.ts';
import type { Obligation } from '../../clocks/obligation.ts';
import type { FilingPorts } from './filing-ports.ts';
import { seeIncident } from './see-incident.ts';

/** The sheet of one obligation as it stands now: what would be filed next. The caller records the read. */
export const readAnswerSheet =
  (ports: FilingPorts) =>
  async (
    input: { readonly incidentId: string; readonly obligationId: string },
    actor: Actor,
  ): Promise<
    Outcome<{ readonly reference: string; readonly partyId: string; readonly sheet: SheetContents }>
  > => {
    const { incidentId, obligationId } = input;
    const seen = await seeCase(ports, incidentId, actor);
    if (!seen.ok) return seen;
    const { incident, partyId: ownPartyId } = seen.value;
    const found = incident.obligations.find((it) => it.id === obligationId);
    if (!found || !isVisible(found, ownPartyId)) {
      return refuse({ code: 'OBLIGATION_NOT_FOUND', field: 'obligationId' });
    }
    const obligation = baseObligation(incident, found);
    if (!hasSheet(obligation)) return refuse({ code: 'NO_ANSWER_SHEET', field: 'obligationId' });
    const partyId = obligation.obligedPartyId;
    const madeAt = ports.changes.now();
    const answers = await ports.answersOf({ incidentId, incident, partyId }, actor);
    const filing = nextFiling(incident, obligation, answers, madeAt);
    const organisation = await ports.partyName(partyId);
    const sheet = makeSheet({ incident, obligation, organisation, answers, filing, madeAt });
    return accept({ reference: incident.reference, partyId, sheet });
  };

export interface FiledSheet {
  readonly reference: string;
  readonly partyId: string;
  readonly filing: Filing;
  readonly zone: string;
  /** As it stood when it was filed. */
  readonly sheet: SheetContents;
  readonly content: string | null;
  readonly receipt: string | null;
}

/** What was filed, verbatim. The caller records the read. */
export const readFiledSheet =
  (ports: FilingPorts) =>
  async (
    input: { readonly incidentId: string; readonly filingId: string },
    actor: Actor,
  ): Promise<Outcome<FiledSheet>> => {
    const { incidentId, filingId } = input;
    const seen = await seeCase(ports, incidentId, actor);
    if (!seen.ok) return seen;
    const { incident, partyId: ownPartyId } = seen.value;
    const filing = incident.filings.find((it) => it.id === filingId);
    const obligation = incident.obligations.find((it) => it.id === filing?.obligationId);
    if (!filing || !obligation || !isVisible(obligation, ownPartyId)) {
      return refuse({ code: 'NOT_FOUND', field: 'filingId' });
    }
    const sheet = await keptSheet(ports, filing);
    if (!sheet) {
      const code = filing.sheet === null ? 'NO_ANSWER_SHEET' : 'FILED_SHEET_DESTROYED';
      return refuse({ code, field: 'filingId' });
    }
    return accept({
      reference: incident.reference,
      partyId: obligation.obligedPartyId,
      filing,
      zone: incident.zone,
      sheet,
      content: filing.content && (await openSealedText(ports.vault, filing.content)),
      receipt: filing.receipt && (await openSealedText(ports.vault, filing.receipt)),
    });
  };

/** The sheet kept with a filing; null where its regime has none, and after erasure. */
export async function keptSheet(
  ports: Pick<FilingPorts, 'filingSheets' | 'vault'>,
  filing: Filing,
): Promise<SheetContents | null> {
  if (filing.sheet === null) return null;
  const stored = await ports.filingSheets.get(filing.id);
  if (stored?.value.contents.commitment !== filing.sheet.commitment) {
    throw new Error(`the sheet of filing ${filing.id} is not the one that was filed`);
  }
  try {
    return JSON.parse(await openSealedText(ports.vault, stored.value.contents)) as SheetContents;
  } catch (error) {
    if (error instanceof KeyDestroyedError) return null;
    throw error;
  }
}

async function seeCase(
  ports: FilingPorts,
  incidentId: string,
  actor: Actor,
): Promise<Outcome<{ readonly incident: Incident; readonly partyId: string | null }>> {
  const seen = await seeIncident(ports, actor, 'answerSheet', { incidentId });
  if (!seen.ok) return seen;
  const { stored, view } = seen.value;
  return accept({
    incident: stored.value,
    partyId: view.kind === 'PART' ? view.partyId : null,
  });
}

/** Rule 10: guests see what their own party owes and nothing else. */
function isVisible(obligation: Obligation, ownPartyId: string | null): boolean {
  return ownPartyId === null || obligation.obligedPartyId === ownPartyId;
}
