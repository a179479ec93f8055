import type { Actor } from '../../identity/actor.ts';
import { authorise } from '../../identity/permissions.ts';
import { refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import { endAgreement as decide, type Agreement } from '../agreement.ts';
import type { PartyPorts } from './ports.ts';

export const endAgreement =
  (ports: PartyPorts) =>
  async (
    input: { readonly agreementId: string; readonly endsOn: string },
    by: Actor,
  ): Promise<Outcome<Stored<Agreement>>> => {
    const allowed = authorise(by, 'endAgreement');
    if (!allowed.ok) return allowed;
    return ports.changes.apply(
      ports.agreements,
      input.agreementId,
      (agreement) =>
        agreement.registeredBy === by.partyId
          ? decide(agreement, { id: input.agreementId, endsOn: input.endsOn })
          : refuse({ code: 'NOT_FOUND', field: 'agreementId' }),
      by,
    );
  };
