import { addMs, dayMs, type Instant } from '../shared/instant.ts';
import { derivedId } from '../shared/sha256.ts';
import { derivationStep } from './derivation.ts';
import type { Obligation } from './obligation.ts';

/**
 * Our own target, not the law's: GDPR art. 33(4) says that the rest follows *without undue further delay*
 * and names no number.
 */
export const followUpTargetDays = 14;

/** Regimes whose information may come in phases, with no later stage of their own. */
const articleOfPhases: Readonly<Record<string, string>> = {
  'gdpr-33': 'GDPR art. 33(4)',
  'uk-gdpr': 'UK GDPR art. 33(4)',
};

export function owesFollowUps({ regimeId }: Pick<Obligation, 'regimeId'>): boolean {
  return Object.hasOwn(articleOfPhases, regimeId);
}

/** What an incomplete filing still owes the authority. */
export function openFollowUp(input: {
  /** The obligation that the incomplete filing served. */
  readonly of: Obligation;
  readonly filingId: string;
  readonly filedAt: Instant;
}): Obligation {
  const { of, filedAt } = input;
  const { zone } = of;
  const dueAt = addMs(filedAt, followUpTargetDays * dayMs);
  const params = { days: followUpTargetDays };
  return {
    id: followUpId({ obligationId: of.id, filingId: input.filingId }),
    regimeId: 'follow-up',
    regimeVersion: '1',
    article: articleOfPhases[of.regimeId] ?? '',
    obligedPartyId: of.obligedPartyId,
    addressee: of.addressee,
    zone,
    anchor: { kind: 'PROMISE', at: filedAt, provisional: false },
    otherAnchors: [],
    stages: [
      {
        id: 'follow-up',
        startsAt: filedAt,
        dueAt,
        hourRuleAt: null,
        derivation: [
          derivationStep({ code: 'FOLLOW_UP_OWED', zone, at: filedAt }),
          derivationStep({ code: 'FOLLOW_UP_TARGET', zone, at: dueAt, params }),
        ],
        submission: null,
      },
    ],
    term: null,
    ownerId: of.ownerId,
    alarms: of.alarms,
    practice: of.practice,
    state: 'OPEN',
    settledBy: null,
  };
}

export function followUpId(input: {
  readonly obligationId: string;
  readonly filingId: string;
}): string {
  return derivedId('follow-up', input.obligationId, input.filingId);
}
