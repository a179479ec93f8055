import { addMs, minuteMs, type Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { Actor } from './actor.ts';

/** Emergency acts want the password again when it was given longer ago than this. */
export const recentProofMsMax = 10 * minuteMs;

export function requireRecentProof(actor: Actor, now: Instant): Outcome<void> {
  const recent =
    actor.kind === 'USER' &&
    actor.authenticatedAt !== null &&
    now <= addMs(actor.authenticatedAt, recentProofMsMax);
  return recent
    ? accept(undefined)
    : refuse({
        code: 'CONFIRM_IDENTITY_FIRST',
        params: { minutesMax: recentProofMsMax / minuteMs },
      });
}
