import { expect } from 'chai';
import { systemActor, type Actor, type Role } from '../../../src/identity/actor.ts';
import {
  liftRestriction,
  mayKnow,
  restrictIncident,
  restrictionUsersMax,
  type RestrictionInput,
} from '../../../src/incidents/restriction.ts';
import { changed, id, now, opened, refusalsOf, text } from './incident-fixture.ts';

const people = new Map([
  ['anna', { decides: false }],
  ['bram', { decides: true }],
]);
const input: RestrictionInput = {
  ...{ userIds: ['anna'], by: 'carla', at: now, people },
  reason: text('onderzoek naar een collega'),
};
const who = (name: string, ...roles: readonly Role[]): Actor => ({
  ...systemActor,
  kind: 'USER',
  id: name,
  partyId: 'p1',
  roles,
});

describe('need to know', () => {
  const restricted = changed(restrictIncident(id, opened(), input));

  it('is kept for the named, its maker, deciders and the DPO (GDPR art. 38(1), (2))', () => {
    const sees = (actor: Actor) => mayKnow(actor, restricted);
    expect(sees(who('anna', 'HANDLER'))).to.equal(true);
    expect(sees(who('carla', 'COUNSEL'))).to.equal(true);
    expect(sees(who('dirk', 'DECIDER'))).to.equal(true);
    expect(sees(who('eva', 'DPO'))).to.equal(true);
    expect(sees(systemActor)).to.equal(true);
    for (const role of ['HANDLER', 'MANAGER', 'COMMUNICATIONS', 'COUNSEL', 'AUDITOR'] as const) {
      expect(sees(who('fleur', role)), role).to.equal(false);
    }
    expect(sees({ ...who('systeem', 'DECIDER'), kind: 'TOKEN' })).to.equal(false);
    expect(mayKnow(who('fleur', 'HANDLER'), opened())).to.equal(true);
  });

  it('names people of the organisation, and leaves somebody who decides', () => {
    const codes = (change: Partial<RestrictionInput>) =>
      refusalsOf(restrictIncident(id, opened(), { ...input, ...change }));
    expect(codes({ userIds: ['vreemde'] })).to.deep.equal(['NOT_FOUND']);
    expect(codes({ people: new Map([['anna', { decides: false }]]) })).to.deep.equal([
      'RESTRICTION_NEEDS_A_DECIDER',
    ]);
    const many = Array.from({ length: restrictionUsersMax + 1 }, () => 'anna');
    expect(codes({ userIds: many })).to.deep.equal(['TOO_MANY']);
  });

  it('made anew leaves whoever made it before in the case, able to lift it, until it is lifted', () => {
    const again = changed(restrictIncident(id, restricted, { ...input, by: 'anna' }));
    const third = changed(restrictIncident(id, again, { ...input, by: 'anna', userIds: [] }));
    const carla = who('carla', 'COUNSEL');
    expect(mayKnow(carla, third)).to.equal(true);
    expect(mayKnow(who('anna', 'HANDLER'), third)).to.equal(true);
    expect(third.restriction?.earlierBy).to.deep.equal(['carla']);
    const lifted = changed(liftRestriction(id, third, carla));
    const anew = changed(restrictIncident(id, lifted, { ...input, by: 'dirk' }));
    expect(anew.restriction?.earlierBy).to.deep.equal([]);
    expect(mayKnow(carla, anew)).to.equal(false);
  });

  it('is lifted by its maker or a decider', () => {
    expect(refusalsOf(liftRestriction(id, restricted, who('anna', 'HANDLER')))).to.deep.equal([
      'RESTRICTION_OF_ANOTHER',
    ]);
    for (const actor of [who('carla', 'COUNSEL'), who('dirk', 'DECIDER')]) {
      expect(changed(liftRestriction(id, restricted, actor)).restriction).to.equal(null);
    }
  });
});
