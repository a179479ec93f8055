import type { Instant } from '../shared/instant.ts';

/** For mails about accounts: to the minute, with its zone. */
export function shownMoment(at: Instant): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}
