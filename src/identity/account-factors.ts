import { acceptUnless, type Outcome, type Refusal } from '../shared/outcome.ts';
import type { Change, Happening } from '../store/changes.ts';
import {
  kindsOf,
  noSecondFactors,
  type SecondFactorKind,
  type SecondFactors,
} from './second-factors.ts';
import { lineRefusals, stateReasonCharsMax, type User } from './user.ts';

export function changeFactors(
  user: User,
  secondFactors: SecondFactors,
  id: string,
  happened: Pick<Happening, 'type' | 'data'>,
): Change<User> {
  return {
    value: { ...user, secondFactors },
    events: [happening(happened.type, id, happened.data)],
  };
}

/**
 * Whoever came in with a factor that is gone now is out: every session ends. So with new recovery codes,
 * which are made when others have come into wrong hands.
 */
export function endFactor(
  user: User,
  secondFactors: SecondFactors,
  id: string,
  happened: Pick<Happening, 'type' | 'data'>,
): Change<User> {
  const { value, events } = changeFactors(user, secondFactors, id, happened);
  return { value: { ...value, sessionGeneration: user.sessionGeneration + 1 }, events };
}

/** Sessions that were opened without it end. `codes` come with the first factor. */
export function addFactor(
  user: User,
  factors: SecondFactors,
  input: {
    readonly id: string;
    readonly kind: SecondFactorKind;
    readonly codes: readonly string[] | null;
  },
): Change<User> {
  const { id, kind, codes } = input;
  const made =
    codes === null ? [] : [happening('RECOVERY_CODES_MADE', id, { count: codes.length })];
  return {
    value: {
      ...user,
      secondFactors: codes === null ? factors : { ...factors, recoveryCodes: codes },
      sessionGeneration: user.sessionGeneration + 1,
    },
    events: [happening('SECOND_FACTOR_ADDED', id, { kind }), ...made],
  };
}

/** An administrator takes all factors of somebody away who lost them. */
export function resetFactors(user: User, id: string, reason: string): Outcome<Change<User>> {
  const refusals: Refusal[] = [...lineRefusals(reason, 'reason', stateReasonCharsMax)];
  const kinds = kindsOf(user.secondFactors);
  if (kinds.length === 0) refusals.push({ code: 'ACCOUNT_HAS_NO_SECOND_FACTOR' });
  return acceptUnless(refusals, () => ({
    value: {
      ...user,
      secondFactors: noSecondFactors,
      stateReason: reason.trim(),
      sessionGeneration: user.sessionGeneration + 1,
    },
    events: kinds.map((kind) => happening('SECOND_FACTOR_REMOVED', id, { kind, reset: true })),
  }));
}

function happening(type: string, id: string, data: Happening['data']): Happening {
  return { type, subject: { kind: 'USER', id }, data };
}
