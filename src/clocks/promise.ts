import type { Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import { derivedId } from '../shared/sha256.ts';
import { derivationStep } from './derivation.ts';
import type { Obligation, ObligationAddressee } from './obligation.ts';

/** Rule 2: a promised update is an obligation too, due at the moment promised. */
export function openPromise(input: {
  readonly incidentId: string;
  readonly obligedPartyId: string;
  readonly addressee: ObligationAddressee;
  readonly zone: string;
  readonly madeAt: Instant;
  readonly promisedAt: Instant;
  readonly ownerId: string | null;
  readonly practice: boolean;
}): Outcome<Obligation> {
  const { incidentId, obligedPartyId, addressee, zone, madeAt, promisedAt } = input;
  if (promisedAt <= madeAt) return refuse({ code: 'PROMISE_NOT_AFTER', field: 'promisedAt' });
  const addresseeKey = `${addressee.kind}:${addressee.partyId ?? ''}`;
  return accept({
    id: derivedId('promise', incidentId, obligedPartyId, addresseeKey, madeAt, promisedAt),
    regimeId: 'promise',
    regimeVersion: '1',
    article: 'GDPR art. 33(4)',
    obligedPartyId,
    addressee,
    zone,
    anchor: { kind: 'PROMISE', at: madeAt, provisional: false },
    otherAnchors: [],
    stages: [
      {
        id: 'update',
        startsAt: madeAt,
        dueAt: promisedAt,
        hourRuleAt: null,
        derivation: [derivationStep({ code: 'PROMISED', zone, at: promisedAt })],
        submission: null,
      },
    ],
    term: null,
    ownerId: input.ownerId,
    alarms: true,
    practice: input.practice,
    state: 'OPEN',
    settledBy: null,
  });
}
