import { expect } from 'chai';
import {
  publicActor,
  roles,
  systemActor,
  type Actor,
  type Role,
} from '../../../src/identity/actor.ts';
import {
  acts,
  authorise,
  may,
  permissions,
  type Act,
  type Permission,
} from '../../../src/identity/permissions.ts';

function actor(actorRoles: readonly Role[], change: Partial<Actor> = {}): Actor {
  return {
    kind: 'USER',
    id: 'u1',
    partyId: 'p1',
    roles: actorRoles,
    method: 'password',
    authenticatedAt: null,
    operations: null,
    ...change,
  };
}

function allowedActs(who: Actor): readonly Act[] {
  return acts.filter((act) => may(who, act));
}

const openActs = acts.filter((act) => permissions[act] === 'ANYONE');
const signedInActs = acts.filter((act) => typeof permissions[act] === 'string');

/** Acts that change nothing in a case. */
const reading: ReadonlySet<Act> = new Set<Act>([
  'me',
  'parties',
  'party',
  'agreements',
  'events',
  'dialogue',
  'incidentDialogues',
  'incidents',
  'incident',
  'board',
  'registerYears',
  'colleagues',
  'latenessReasons',
  'incidentChanged',
  'boardChanged',
  'register',
  'answerSheet',
  'similarDecisions',
  'replayDecision',
  'deadline',
  'assessFacts',
  'campaigns',
  'campaign',
  'campaignProgress',
  'channels',
  'escalations',
  'escalationPolicy',
  'readEvidence',
  'evidence',
  'exportIncident',
  'auditEntries',
  'checkpoints',
  'portal',
  'users',
  'breakGlassUses',
  'secondStep',
  'secondFactorPolicy',
  'apiTokens',
  'tokenOperations',
  'webhooks',
  'webhookDeliveries',
]);

describe('who may do what', () => {
  describe('the matrix of every act and every role', () => {
    for (const act of acts) {
      const permission: Permission = permissions[act];
      for (const role of roles) {
        const member = role === 'GUEST' ? null : actor([role]);
        const guest = actor(role === 'GUEST' ? ['GUEST'] : ['GUEST', role]);
        it(`${act} × ${role}`, () => {
          if (typeof permission === 'string') {
            expect(may(guest, act)).to.equal(true);
            return;
          }
          if (member) expect(may(member, act)).to.equal(permission.members.includes(role));
          expect(may(guest, act)).to.equal(
            permission.guests.includes(role) || permission.guests.includes('GUEST'),
          );
        });
      }
    }
  });

  it('denies by default: nobody without a role does more than what is open to everybody', () => {
    expect(allowedActs(actor([]))).to.deep.equal(signedInActs);
    expect(allowedActs(publicActor)).to.deep.equal(openActs);
    expect(allowedActs(systemActor)).to.deep.equal(openActs);
    expect(allowedActs(actor(roles, { partyId: null }))).to.deep.equal(signedInActs);
  });

  it('opens to the public the event form, the ways in and the receipt, and nothing else', () => {
    expect([...openActs].sort()).to.deep.equal([
      'acceptInvitation',
      'acknowledgeReceipt',
      'askPasskey',
      'demo',
      'openReport',
      'proveSecondStep',
      'registerEvent',
      'requestPasswordReset',
      'resetPassword',
      'secondStep',
      'sendSmsCode',
      'setUpAdministrator',
      'signIn',
      'singleSignOn',
      'writeAsReporter',
    ]);
  });

  it('keeps administrators out of the cases', () => {
    const closed: readonly Act[] = [
      'events',
      'incidents',
      'incident',
      'board',
      'register',
      'recordFacts',
      'assess',
      'decide',
      'evidence',
      'readEvidence',
      'exportIncident',
      'campaigns',
      'campaign',
      'addressees',
      'portal',
      'addNote',
      'incidentChanged',
      'boardChanged',
    ];
    for (const act of closed) expect(may(actor(['ADMINISTRATOR']), act), act).to.equal(false);
  });

  it('lets the DPO advise and not decide (GDPR art. 38(3), 38(6), 39)', () => {
    const dpo = actor(['DPO']);
    expect(may(dpo, 'giveAdvice')).to.equal(true);
    for (const act of [
      'decide',
      'confirmDecision',
      'approveNotice',
      'approveNoticeAlone',
      'recordAwareness',
    ] as const) {
      expect(may(dpo, act), act).to.equal(false);
    }
    for (const role of roles.filter((other) => other !== 'DPO')) {
      expect(may(actor([role]), 'giveAdvice'), role).to.equal(false);
    }
  });

  it('lets auditors look and check, never change a case', () => {
    const checks: readonly Act[] = ['signCheckpoint', 'verifyEvidence'];
    const changes = allowedActs(actor(['AUDITOR'])).filter(
      (act) => !reading.has(act) && !checks.includes(act) && !signedInActs.includes(act),
    );
    expect(changes).to.deep.equal([]);
  });

  it('rule 10: what a guest may do never includes a whole case, other parties or the people in it', () => {
    const everyRole = actor(roles);
    for (const act of [
      'incident',
      'incidents',
      'board',
      'events',
      'register',
      'parties',
      'party',
      'agreements',
      'users',
      'auditEntries',
      'evidence',
      'readEvidence',
      'escalations',
      'recordFacts',
      'recordAffectedPart',
      'inviteUser',
    ] as const) {
      expect(may(everyRole, act), act).to.equal(false);
    }
  });

  it('binds a token to its operations and still to its roles', () => {
    const token = actor(['HANDLER'], { kind: 'TOKEN', operations: ['recordFacts', 'decide'] });
    expect(allowedActs(token)).to.deep.equal(['recordFacts']);
  });

  it('refuses with one code, whatever the reason', () => {
    expect(authorise(publicActor, 'incident')).to.deep.equal({
      ok: false,
      refusals: [{ code: 'FORBIDDEN', params: { act: 'incident' } }],
    });
    expect(authorise(actor(['HANDLER']), 'incident')).to.deep.equal({ ok: true, value: undefined });
  });
});
