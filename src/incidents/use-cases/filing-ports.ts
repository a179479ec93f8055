import type { Actor } from '../../identity/actor.ts';
import type { Collection } from '../../store/collection.ts';
import type { FilingSheet } from '../filing-sheet.ts';
import type { Incident } from '../incident.ts';
import type { OpenedAnswer } from '../opened-answer.ts';
import type { IncidentPorts } from './ports.ts';

export interface FilingPorts extends IncidentPorts {
  readonly filingSheets: Collection<FilingSheet>;
  /** Every row of the template as it stands for this party and who files, with people's words opened. */
  readonly answersOf: (
    subject: {
      readonly incidentId: string;
      readonly incident: Incident;
      readonly partyId: string;
    },
    actor: Actor,
  ) => Promise<readonly OpenedAnswer[]>;
  readonly partyName: (partyId: string) => Promise<string>;
}
