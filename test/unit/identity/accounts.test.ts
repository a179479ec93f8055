import { expect } from 'chai';
import { auditGrantRefusals, rolesNow } from '../../../src/identity/audit-grant.ts';
import fc from 'fast-check';
import {
  createPasswordStrength,
  judgedCharsMax,
} from '../../../src/adapters/system/password-strength.ts';
import {
  apiTokenHolds,
  makeApiToken,
  revokeApiToken,
  usedAgain,
} from '../../../src/identity/api-token.ts';
import { normalisedEmail } from '../../../src/identity/email-address.ts';
import {
  normalisedPassword,
  passwordCharsMax,
  passwordRefusals,
} from '../../../src/identity/password-rules.ts';
import { recentProofMsMax, requireRecentProof } from '../../../src/identity/recent-proof.ts';
import {
  endSession,
  openSession,
  seenAgain,
  sessionActor,
  sessionAgeMsMax,
  sessionHolds,
  sessionIdleMsMax,
} from '../../../src/identity/session.ts';
import { useSetUpLink } from '../../../src/identity/set-up-link.ts';
import { changeRoles } from '../../../src/identity/account-roles.ts';
import { blockUser, unblockUser } from '../../../src/identity/account-state.ts';
import {
  acceptInvitation,
  inviteUser,
  invitationMsMax,
  type User,
} from '../../../src/identity/user.ts';
import { addMs, dayMs, parseInstant } from '../../../src/shared/instant.ts';
import type { Outcome } from '../../../src/shared/outcome.ts';
import { identityRefusals } from '../../../src/texts/identity-refusals.ts';

const now = parseInstant('2026-11-20T02:10:00Z')!;

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ code }) => code).join(', '));
  return outcome.value;
}

function codesOf(outcome: Outcome<unknown>): readonly string[] {
  return outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
}

function invite(change: Partial<Parameters<typeof inviteUser>[0]['user']> = {}, ownParty = true) {
  return inviteUser({
    id: 'u1',
    user: {
      email: 'mila@lindehof.example',
      name: 'Mila Vos',
      partyId: 'p1',
      managedBy: 'p1',
      roles: ['HANDLER'],
      auditGrant: null,
      locale: 'nl',
      ...change,
    },
    invitation: { seed: 's1', tokenHash: 'h1' },
    byMail: false,
    ownParty,
    now,
  });
}

function activeUser(): User {
  const invited = valueOf(invite()).value;
  const accepted = acceptInvitation(invited, {
    id: 'u1',
    tokenHash: 'h1',
    passwordHash: '$argon2id$',
    now,
  });
  return valueOf(accepted).value;
}

describe('accounts', () => {
  it('reports every fault of an invitation at once', () => {
    const outcome = invite({ name: ' ', roles: [] });
    expect(codesOf(outcome)).to.deep.equal(['TEXT_MISSING', 'ROLE_MISSING']);
  });

  it('keeps guests and own people apart', () => {
    expect(codesOf(invite({ roles: ['GUEST', 'DECIDER'] }))).to.include('OWN_PARTY_HAS_NO_GUESTS');
    expect(codesOf(invite({ roles: ['DECIDER'] }, false))).to.include('OTHER_PARTY_GUESTS_ONLY');
    expect(codesOf(invite({ roles: ['GUEST', 'ADMINISTRATOR'] }, false))).to.include(
      'ADMINISTRATOR_OF_OTHER_PARTY',
    );
    expect(invite({ roles: ['GUEST', 'DECIDER'] }, false).ok).to.equal(true);
  });

  it('writes no personal data into what happened', () => {
    const { events } = valueOf(invite());
    expect(JSON.stringify(events)).not.to.match(/mila|vos|lindehof|h1/i);
  });

  it('accepts an invitation once, in time, with its own token', () => {
    const invited = valueOf(invite()).value;
    const use = (tokenHash: string, at = now) =>
      acceptInvitation(invited, { id: 'u1', tokenHash, passwordHash: 'x', now: at });
    expect(use('h1').ok).to.equal(true);
    expect(codesOf(use('h2'))).to.deep.equal(['INVITATION_NOT_VALID']);
    expect(codesOf(use('h1', addMs(now, invitationMsMax + 1)))).to.deep.equal([
      'INVITATION_NOT_VALID',
    ]);
    const again = acceptInvitation(activeUser(), {
      id: 'u1',
      tokenHash: 'h1',
      passwordHash: 'y',
      now,
    });
    expect(codesOf(again)).to.deep.equal(['INVITATION_NOT_VALID']);
  });

  it('ends every session with the block, and does not bring them back with the unblock', () => {
    const user = activeUser();
    const session = openSession({ userId: 'u1', user, provenBy: ['PASSWORD'] }, now).value;
    expect(sessionHolds(session, user, now)).to.equal(true);
    const blocked = valueOf(blockUser(user, 'u1', 'Phone stolen')).value;
    expect(sessionHolds(session, blocked, now)).to.equal(false);
    const back = valueOf(unblockUser(blocked, 'u1', 'New phone')).value;
    expect(back.state).to.equal('ACTIVE');
    expect(sessionHolds(session, back, now)).to.equal(false);
    expect(
      sessionHolds(
        openSession({ userId: 'u1', user: back, provenBy: ['PASSWORD'] }, now).value,
        back,
        now,
      ),
    ).to.equal(true);
  });

  it('keeps the reason of a block out of the audit log and wants one', () => {
    const { events } = valueOf(blockUser(activeUser(), 'u1', 'Phone of Mila stolen'));
    expect(JSON.stringify(events)).not.to.include('Mila');
    expect(codesOf(blockUser(activeUser(), 'u1', ' '))).to.deep.equal(['TEXT_MISSING']);
  });

  it('blocking twice is one block', () => {
    const blocked = valueOf(blockUser(activeUser(), 'u1', 'Gone')).value;
    expect(valueOf(blockUser(blocked, 'u1', 'Gone')).events).to.deep.equal([]);
  });

  it('blocks an invited person too, whose invitation is then void', () => {
    const invited = valueOf(invite()).value;
    const blocked = valueOf(blockUser(invited, 'u1', 'Wrong person')).value;
    const use = acceptInvitation(blocked, { id: 'u1', tokenHash: 'h1', passwordHash: 'x', now });
    expect(codesOf(use)).to.deep.equal(['INVITATION_NOT_VALID']);
    const after = valueOf(unblockUser(blocked, 'u1', 'After all')).value;
    expect(after).to.include({ state: 'INVITED', invitation: null });
  });

  it('never makes an own person a guest, nor a guest an own person', () => {
    const change = (roles: User['roles']) =>
      changeRoles(activeUser(), { id: 'u1', roles, auditGrant: null, now });
    expect(codesOf(change(['GUEST', 'DECIDER']))).to.deep.equal(['OWN_PARTY_HAS_NO_GUESTS']);
    expect(change(['DECIDER', 'HANDLER']).ok).to.equal(true);
  });

  it('gives the role of auditor with a purpose and an end, and to nobody else', () => {
    const auditGrant = { purpose: 'ISO 27001', endsOn: '2026-12-31' };
    const asked = (change: Partial<Parameters<typeof invite>[0]>) => codesOf(invite(change));
    expect(asked({ roles: ['AUDITOR'] })).to.deep.equal(['AUDIT_GRANT_NEEDED']);
    expect(asked({ auditGrant })).to.deep.equal(['AUDIT_GRANT_WITHOUT_AUDITOR']);
    expect(asked({ roles: ['AUDITOR'], auditGrant })).to.deep.equal([]);
    const grants: readonly (readonly [string, string, string])[] = [
      ['  ', '2026-12-31', 'TEXT_MISSING'],
      ['x'.repeat(501), '2026-12-31', 'TEXT_TOO_LONG'],
      ['a\u0007b', '2026-12-31', 'TEXT_HAS_CONTROLS'],
      ['ISO 27001', '2026-11-19', 'AUDIT_END_OUT_OF_RANGE'],
      ['ISO 27001', '2027-11-22', 'AUDIT_END_OUT_OF_RANGE'],
    ];
    for (const [purpose, endsOn, code] of grants) {
      expect(asked({ roles: ['AUDITOR'], auditGrant: { purpose, endsOn } })).to.deep.equal([code]);
    }
    const lateAt = parseInstant('2026-11-20T23:30:00Z')!;
    const late = (endsOn: string) =>
      auditGrantRefusals(
        { roles: ['AUDITOR'], auditGrant: { purpose: 'ISO', endsOn } },
        lateAt,
      ).map(({ code }) => code);
    expect(late('2026-11-20')).to.deep.equal(['AUDIT_END_OUT_OF_RANGE']);
    expect(late('2026-11-21')).to.deep.equal([]);
    const given = (roles: User['roles'], grant: typeof auditGrant | null, from = activeUser()) =>
      changeRoles(from, { id: 'u1', roles, auditGrant: grant, now });
    expect(codesOf(given(['AUDITOR'], null))).to.deep.equal(['AUDIT_GRANT_NEEDED']);
    const auditor = valueOf(given(['AUDITOR'], auditGrant)).value;
    expect(valueOf(given(['AUDITOR', 'DPO'], null, auditor)).value.auditGrant).to.equal(auditGrant);
    expect(valueOf(given(['DPO'], null, auditor)).value.auditGrant).to.equal(null);
  });

  it('counts an auditor no more from the moment that the day is over', () => {
    const at = (endsOn: string, text: string) => {
      const auditGrant = { purpose: 'ISO 27001', endsOn };
      return rolesNow({ roles: ['AUDITOR', 'DPO'], auditGrant }, parseInstant(text)!);
    };
    // Midnight in Amsterdam: in winter, in summer, and on both days on which the clocks change.
    const ends: readonly (readonly [string, string, string])[] = [
      ['2026-11-30', '2026-11-30T22:59:59.999Z', '2026-11-30T23:00:00Z'],
      ['2026-07-31', '2026-07-31T21:59:59.999Z', '2026-07-31T22:00:00Z'],
      ['2026-03-29', '2026-03-29T21:59:59.999Z', '2026-03-29T22:00:00Z'],
      ['2026-10-25', '2026-10-25T22:59:59.999Z', '2026-10-25T23:00:00Z'],
    ];
    for (const [endsOn, still, over] of ends) {
      expect(at(endsOn, still), still).to.deep.equal(['AUDITOR', 'DPO']);
      expect(at(endsOn, over), over).to.deep.equal(['DPO']);
    }
    expect(rolesNow({ roles: ['AUDITOR'], auditGrant: null }, now)).to.deep.equal([]);
  });

  it('uses a set-up link once', () => {
    const link = { tokenHash: 'h', administratorId: 'u', partyId: 'p', usedAt: null };
    const used = valueOf(useSetUpLink(link, 'h', now)).value;
    expect(codesOf(useSetUpLink(used, 'h', now))).to.deep.equal(['SET_UP_LINK_NOT_VALID']);
    expect(codesOf(useSetUpLink(link, 'other', now))).to.deep.equal(['SET_UP_LINK_NOT_VALID']);
  });
});

describe('sessions', () => {
  it('end after twelve idle hours and after seven days, whatever comes first', () => {
    const user = activeUser();
    let session = openSession({ userId: 'u1', user, provenBy: ['PASSWORD'] }, now).value;
    expect(sessionHolds(session, user, addMs(now, sessionIdleMsMax - 1))).to.equal(true);
    expect(sessionHolds(session, user, addMs(now, sessionIdleMsMax))).to.equal(false);
    for (let at = now; at < addMs(now, sessionAgeMsMax - dayMs / 4); at = addMs(at, dayMs / 4)) {
      session = seenAgain(session, at) ?? session;
    }
    expect(sessionHolds(session, user, addMs(now, sessionAgeMsMax - 1))).to.equal(true);
    expect(sessionHolds(session, user, addMs(now, sessionAgeMsMax))).to.equal(false);
  });

  it('do not hold after they were ended', () => {
    const user = activeUser();
    const ended = valueOf(
      endSession(openSession({ userId: 'u1', user, provenBy: ['PASSWORD'] }, now).value, now),
    ).value;
    expect(sessionHolds(ended, user, now)).to.equal(false);
  });

  it('rule 7: an emergency act wants a recent proof of a person', () => {
    const user = activeUser();
    const actor = sessionActor(
      openSession({ userId: 'u1', user, provenBy: ['PASSWORD'] }, now).value,
      user,
      now,
    );
    expect(requireRecentProof(actor, addMs(now, recentProofMsMax)).ok).to.equal(true);
    const late = requireRecentProof(actor, addMs(now, recentProofMsMax + 1));
    expect(codesOf(late)).to.deep.equal(['CONFIRM_IDENTITY_FIRST']);
    const token = { ...actor, kind: 'TOKEN' as const };
    expect(codesOf(requireRecentProof(token, now))).to.deep.equal(['CONFIRM_IDENTITY_FIRST']);
  });
});

describe('API tokens', () => {
  const wanted = {
    name: 'Monitoring',
    partyId: 'p1',
    roles: ['HANDLER'] as const,
    operations: ['registerEvent'],
    expiresAt: addMs(now, 30 * dayMs),
  };

  it('hold until their end or until revoked', () => {
    const token = valueOf(makeApiToken('t1', wanted, now)).value;
    expect(apiTokenHolds(token, addMs(now, 30 * dayMs - 1))).to.equal(true);
    expect(apiTokenHolds(token, addMs(now, 30 * dayMs))).to.equal(false);
    const revoked = valueOf(revokeApiToken(token, 't1', now)).value;
    expect(apiTokenHolds(revoked, now)).to.equal(false);
  });

  it('report every fault at once', () => {
    const outcome = makeApiToken(
      't1',
      {
        ...wanted,
        name: '',
        roles: ['ADMINISTRATOR'],
        operations: ['dropEverything'],
        expiresAt: addMs(now, 400 * dayMs),
      },
      now,
    );
    expect(codesOf(outcome)).to.deep.equal([
      'TEXT_MISSING',
      'TOKEN_NEVER_ADMINISTRATOR',
      'OPERATION_NOT_KNOWN',
      'TOKEN_END_OUT_OF_RANGE',
    ]);
  });

  it('note their last use now and then, not at every call', () => {
    const token = valueOf(makeApiToken('t1', wanted, now)).value;
    const used = usedAgain(token, now);
    expect(used?.lastUsedAt).to.equal(now);
    expect(usedAgain(used!, addMs(now, 1_000))).to.equal(undefined);
  });
});

describe('passwords', () => {
  const owner = {
    email: 'mila.vos@lindehof.example',
    name: 'Mila Vermeulen',
    organisation: 'Zorggroep Lindehof',
  };
  const strength = createPasswordStrength();
  const codes = (password: string) =>
    passwordRefusals(password, owner, strength).map(({ code }) => code);

  it('refuse what is short, long, among the first guessed, or tells its owner', () => {
    expect(codes('elf tekens.')).to.deep.equal(['PASSWORD_TOO_SHORT']);
    expect(codes('a1b2c3d4e5'.repeat(26))).to.deep.equal(['PASSWORD_TOO_LONG']);
    expect(codes('Welkom-123456')).to.deep.equal(['PASSWORD_GUESSABLE']);
    expect(codes('aaaaaaaaaaaaaaaa')).to.deep.equal(['PASSWORD_GUESSABLE']);
    expect(codes('de vermeulen van toen')).to.deep.equal(['PASSWORD_TELLS_ITS_OWNER']);
    expect(codes('MilaVos schrijft graag')).to.deep.equal(['PASSWORD_TELLS_ITS_OWNER']);
    expect(codes('veulen trapt dorpel blauw')).to.deep.equal([]);
  });

  it('refuse what is guessed soon, and the more so by who knows the owner', () => {
    for (const guessed of ['P@ssw0rd12345', 'Summer2026!!!', 'qwertyuiop[]asdf', '31-12-1980 31']) {
      expect(codes(guessed), guessed).to.deep.equal(['PASSWORD_GUESSABLE']);
    }
    const ofTheHouse = 'L1ndehof-zorggroep';
    expect(codes('Lindehof-Zorggroep-1')).to.deep.equal(['PASSWORD_GUESSABLE']);
    expect(codes(ofTheHouse)).to.deep.equal(['PASSWORD_GUESSABLE']);
    const stranger = { email: 'jo@elders.example', name: 'Jo Elders', organisation: 'Elders' };
    expect(passwordRefusals(ofTheHouse, stranger, strength)).to.deep.equal([]);
  });

  it('are judged by their beginning, so that a long one takes no long time', () => {
    const start = 'veulen trapt dorpel blauw '.repeat(9);
    expect(strength(start, [])).to.equal(strength(start.slice(0, judgedCharsMax), []));
  });

  it('count characters, not code units, and take one spelling for what looks alike', () => {
    expect(codes('🦊🐌🐢🦉🐝🦔🐙🦀🐞🦋🐬')).to.deep.equal(['PASSWORD_TOO_SHORT']);
    expect(codes('🦊🐌🐢🦉🐝🦔🐙🦀🐞🦋🐬🐿')).to.deep.equal([]);
    expect(normalisedPassword('cafe\u0301')).to.equal(normalisedPassword('caf\u00e9'));
  });

  it('never throw, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: passwordCharsMax + 50 }), (text) => {
        for (const { code } of passwordRefusals(text, owner, () => 0)) {
          expect(identityRefusals).to.have.property(code);
        }
      }),
    );
  });
});

describe('e-mail addresses', () => {
  it('are kept in one spelling', () => {
    expect(normalisedEmail('  Mila.Vos@Lindehof.Example ', 'email')).to.deep.equal({
      ok: true,
      value: 'mila.vos@lindehof.example',
    });
  });

  it('that carry another header or a second address are refused', () => {
    for (const text of [
      'mila@lindehof.example\r\nBcc: all@town.example',
      'mila@lindehof.example,all@town.example',
      'Mila <mila@lindehof.example>',
      'mila@lindehof',
      'mila',
      '@lindehof.example',
      `${'a'.repeat(250)}@lindehof.example`,
    ]) {
      expect(normalisedEmail(text, 'email').ok, text).to.equal(false);
    }
  });
});
