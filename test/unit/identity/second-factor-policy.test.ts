import { expect } from 'chai';
import type { Actor } from '../../../src/identity/actor.ts';
import {
  enrolmentDueAt,
  firstGraceMs,
  heldToPolicy,
} from '../../../src/identity/second-factor-policy.ts';
import { makeAdministrator, type User } from '../../../src/identity/user.ts';
import { addMs, parseInstant, type Instant } from '../../../src/shared/instant.ts';

const now = parseInstant('2026-11-16T02:10:00Z') as Instant;
const user: User = makeAdministrator({
  id: 'u1',
  user: { email: 'a@lindehof.example', name: 'A. Beheer', partyId: 'p1', locale: 'nl' },
  passwordHash: 'x',
  now,
}).value;
const actor: Actor = {
  kind: 'USER',
  id: 'u1',
  partyId: 'p1',
  roles: user.roles,
  method: 'password',
  authenticatedAt: now,
  operations: null,
};
const atFirst = { roles: ['ADMINISTRATOR'], chosen: false } as const;
const chosen = { roles: ['ADMINISTRATOR'], chosen: true } as const;

describe('who must have a second factor', () => {
  it('goes on without for a day where the organisation has not chosen, and not where it has', () => {
    expect(enrolmentDueAt(user, atFirst)).to.equal(addMs(now, firstGraceMs));
    expect(enrolmentDueAt(user, chosen)).to.equal(now);
    expect(enrolmentDueAt({ ...user, roles: ['REPORTER'] }, chosen)).to.equal(null);
  });

  it('has that day from the moment of coming in, not of being invited', () => {
    const later = { ...user, cameInAt: addMs(now, 5 * firstGraceMs) };
    expect(enrolmentDueAt(later, atFirst)).to.equal(addMs(now, 6 * firstGraceMs));
  });

  it('is held to it from that moment on, unless two things were shown', () => {
    const held = (at: Instant, provenBy: readonly ('PASSWORD' | 'TOTP')[]) =>
      heldToPolicy(actor, { provenBy, user }, atFirst, at).operations;
    const due = addMs(now, firstGraceMs);
    expect(held(addMs(due, -1), ['PASSWORD'])).to.equal(null);
    expect(held(due, ['PASSWORD']))
      .to.include('startTotp')
      .and.not.to.include('board');
    expect(held(due, ['PASSWORD', 'TOTP'])).to.equal(null);
  });

  it('leaves the break-glass account out', () => {
    const glass = { passphraseMadeAt: now, passphraseUsed: false, use: null, lastReview: null };
    expect(enrolmentDueAt({ ...user, breakGlass: glass }, chosen)).to.equal(null);
  });
});
