import type { Instant } from '../shared/instant.ts';
import type { Change } from '../store/changes.ts';
import type { CollectionDefinition } from '../store/collection.ts';
import { noSecondFactors } from './second-factors.ts';
import { userEvent, type User } from './user.ts';

/** Nothing by which the person is known stays; the account closes for good. Repeating it changes nothing. */
export function endGuestContact(user: User, id: string, now: Instant): Change<User> {
  if (user.contactEndedAt !== null) return { value: user, events: [] };
  return {
    value: {
      ...user,
      name: '',
      email: '',
      formerEmails: [],
      state: 'DEACTIVATED',
      stateReason: null,
      passwordHash: null,
      secondFactors: noSecondFactors,
      invitation: null,
      passwordReset: null,
      sessionGeneration: user.sessionGeneration + 1,
      contactEndedAt: now,
    },
    events: [userEvent('GUEST_CONTACT_ENDED', id, { partyId: user.partyId })],
  };
}

/** One document for each day on which something ended, with the counts. */
export interface GuestContactReview {
  readonly ended: number;
  readonly keptForEvidence: number;
  readonly inUse: number;
}

export const guestContactReviews: CollectionDefinition<GuestContactReview> = {
  name: 'guest-contact-reviews',
  indexes: [],
};

export function guestContactsReviewed(
  id: string,
  review: GuestContactReview,
): Change<GuestContactReview> {
  return {
    value: review,
    events: [
      {
        type: 'GUEST_CONTACTS_REVIEWED',
        subject: { kind: 'GUEST_CONTACTS', id },
        data: { ...review },
      },
    ],
  };
}
