import { createHmac, randomBytes } from 'node:crypto';
import { detectMediaType } from '../adapters/file-type/detect-media-type.ts';
import { createArgon2Passwords } from '../adapters/system/argon2-passwords.ts';
import { createPasswordStrength } from '../adapters/system/password-strength.ts';
import { createResetLimits } from '../adapters/http/reset-limits.ts';
import { createSignInLimits } from '../adapters/http/sign-in-limits.ts';
import { createSmsCodeLimits } from '../adapters/http/sms-code-limits.ts';
import { createIntakeLimits } from '../adapters/http/intake-limits.ts';
import { normalisedPhone } from '../adapters/csv/phone-number.ts';
import { readTable } from '../adapters/csv/read-table.ts';
import { createSigner } from '../adapters/system/create-signer.ts';
import { createVault } from '../adapters/system/create-vault.ts';
import { subkey } from '../adapters/system/gcm.ts';
import { createOneTimeCodes } from '../adapters/otpauth/create-one-time-codes.ts';
import { randomId, randomToken } from '../adapters/system/random-ids.ts';
import { randomPassphrase } from '../adapters/system/random-passphrase.ts';
import { randomDigits } from '../adapters/system/random-digits.ts';
import { randomRecoveryCode } from '../adapters/system/random-recovery-code.ts';
import { loadTemplates } from '../adapters/templates/templates.ts';
import { createPasskeys } from '../adapters/webauthn/create-passkeys.ts';
import { saltBytes } from '../audit-log/commitment.ts';
import type { Checkpoint } from '../audit-log/checkpoint.ts';
import type { CheckpointPorts } from '../audit-log/use-cases/ports.ts';
import { newestCheckpoint } from '../audit-log/use-cases/sign-checkpoint.ts';
import { recorded } from '../audit-log/use-cases/read-head.ts';
import { recordAccess } from '../audit-log/use-cases/record-access.ts';
import type { ControllerPorts, ImportPorts } from '../campaigns/use-cases/ports.ts';
import { openCampaign } from '../campaigns/use-cases/open-campaign.ts';
import { readAddresseeValues } from '../campaigns/use-cases/read-addressees.ts';
import { smsText } from '../channels/sms-text.ts';
import { termEnds } from '../clocks/agreement-term.ts';
import type { SettleUnknownPorts } from '../channels/use-cases/settle-unknown.ts';
import type { SettledMessages } from '../channels/use-cases/ports.ts';
import type { EvidencePorts } from '../evidence/use-cases/ports.ts';
import type { Actor } from '../identity/actor.ts';
import type { AccountPorts } from '../identity/use-cases/account-ports.ts';
import { authorise, readsCases } from '../identity/permissions.ts';
import { readsLane } from '../incidents/counsel-lane.ts';
import type { FilingPorts } from '../incidents/use-cases/filing-ports.ts';
import type { IncidentPorts } from '../incidents/use-cases/ports.ts';
import type { IntakePorts } from '../incidents/use-cases/intake-ports.ts';
import { receiptNumber, receiptRandomBytes } from '../incidents/receipt-number.ts';
import type { NoticePorts } from '../notices/use-cases/ports.ts';
import { inForceOn } from '../parties/agreement.ts';
import { isKnownTo } from '../parties/party.ts';
import type { SealTextPorts } from '../sealing/seal-text.ts';
import type { PartyPorts } from '../parties/use-cases/ports.ts';
import { accept } from '../shared/outcome.ts';
import type { Collection } from '../store/collection.ts';
import { allStored } from '../store/every-stored.ts';
import { createChanges } from '../store/changes.ts';
import { signInCodeText } from '../texts/sign-in-code.ts';
import { accountScope, queueSms } from './account-mails.ts';
import { caseAccess } from './case-access.ts';
import { openCollections } from './collections.ts';
import { controllerParts } from './controller-parts.ts';
import { filingAnswers } from './filing-answers.ts';
import { noticeFacts } from './notice-facts.ts';
import type { ProductParts } from './product-parts.ts';

/** What the workers are told; filled in once they exist. */
export interface Wakes {
  relay: () => void;
  jobs: () => void;
  delivery: () => void;
  webhooks: () => void;
  settled: (changes: readonly SettledMessages[]) => Promise<void>;
}

const templatesDir = new URL('../../templates', import.meta.url).pathname;

/** Every port of every use case, over one store, one clock and one set of keys. */
export async function createPorts(parts: ProductParts, wakes: Wakes) {
  const collections = openCollections(parts.store);
  const { now } = parts;
  const changes = createChanges({
    now,
    newId: randomId,
    wake: () => wakes.relay(),
    recorded: (eventId) => recorded(collections.auditEntries, eventId),
  });
  const { masterKey, signingKey } = parts.keys;
  const vault = createVault({ changes, keys: collections.vaultKeys, masterKey });
  const signer = createSigner(signingKey, await originOf(collections.checkpoints, parts.publicUrl));
  const tagKey = subkey(masterKey, 'tag');
  const tag = (text: string): string => createHmac('sha256', tagKey).update(text).digest('hex');
  const newSalt = (): Uint8Array => randomBytes(saltBytes);
  const access = caseAccess(collections);
  const templates = loadTemplates(templatesDir);
  if (!templates.ok) throw new Error(`templates: ${JSON.stringify(templates.refusals)}`);
  const recordRead: EvidencePorts['recordAccess'] = (actor, read) =>
    recordAccess({ accessRecords: collections.accessRecords, changes }, actor, read);

  const linkKey = subkey(masterKey, 'account-link');
  const identity: AccountPorts = {
    changes,
    users: collections.users,
    userEmails: collections.userEmails,
    sessions: collections.sessions,
    apiTokens: collections.apiTokens,
    setUpLinks: collections.setUpLinks,
    refusedSignIns: collections.refusedSignIns,
    parties: collections.parties,
    singleSignOn: !parts.sso ? 'OFF' : parts.sso.only ? 'ALONE' : 'BESIDE_PASSWORDS',
    passwords: await createArgon2Passwords(),
    passwordStrength: createPasswordStrength(),
    signInLimits: createSignInLimits(),
    vault,
    secondFactorPolicies: collections.secondFactorPolicies,
    secondFactorRolesAtFirst: parts.secondFactorRolesAtFirst ?? [],
    oneTimeCodes: createOneTimeCodes(),
    passkeys: createPasskeys(parts.publicUrl),
    newRecoveryCode: randomRecoveryCode,
    newSmsCode: randomDigits,
    normalisedPhone,
    smsLeaves: parts.channels.SMS.reachesOutside,
    sendSms: async ({ userId, number: phone, code, locale, occasion }) => {
      const to = { ownerId: userId, addresseeId: userId, scope: accountScope(userId), occasion };
      await queueSms(parts, { vault, collections }, { ...to, phone }, signInCodeText(code, locale));
      wakes.delivery();
    },
    secondsUntilSms: createSmsCodeLimits(),
    addressTag: tag,
    newSecret: randomToken,
    administrations: collections.administrations,
    passwordResetRequests: collections.passwordResetRequests,
    resetLimits: createResetLimits(),
    linkToken: (seed) => createHmac('sha256', linkKey).update(seed).digest('base64url'),
    mailGoesOut: () => parts.channels.EMAIL.provider !== 'preview',
    newPassphrase: randomPassphrase,
  };

  const parties: PartyPorts & SealTextPorts = {
    changes,
    parties: collections.parties,
    agreements: collections.agreements,
    termEnds,
    normalisedPhone,
    vault,
    newSalt,
  };

  const incidents: IncidentPorts = {
    changes,
    vault,
    newSalt,
    incidents: collections.incidents,
    events: collections.events,
    agreementsAmong: async (partyIds) => {
      const known = new Set(partyIds);
      const today = now().slice(0, 10);
      const found = await Promise.all(
        partyIds.map((equals) => allStored(collections.agreements, { index: 'processor', equals })),
      );
      return found
        .flat()
        .map((stored) => stored.value)
        .filter((it) => known.has(it.controllerPartyId) && inForceOn(it, today));
    },
    knowsParty: async (organisationId, partyId) => {
      const party = await collections.parties.get(partyId);
      return party !== undefined && isKnownTo(party.value, partyId, organisationId);
    },
    isOwnParty: async (partyId) => (await collections.parties.get(partyId))?.value.own === true,
    onlyOwnParty: async () => {
      const own = await collections.parties.page({ index: 'own', equals: 'own', limit: 2 });
      return own.items.length === 1 ? own.items[0]?.id : undefined;
    },
    colleagues: async (partyId) => {
      const found = await allStored(collections.users, {
        index: 'managed-by',
        equals: partyId,
        where: ({ partyId: own, state, roles }) =>
          own === partyId && state === 'ACTIVE' && readsCases(roles),
      });
      return found.map(({ id, value: { name, roles } }) => ({ id, name, roles }));
    },
    userInParty: async (userId, partyId) =>
      (await collections.users.get(userId))?.value.partyId === partyId,
  };

  const receiptKey = subkey(masterKey, 'receipt');
  const receiptDigest = (text: string): Buffer =>
    createHmac('sha256', receiptKey).update(text).digest();
  const intake: IntakePorts = {
    ...incidents,
    dialogues: collections.dialogues,
    intakeLimits: createIntakeLimits(parts.intakeLimits),
    newReceipt: (seed) =>
      receiptNumber(
        seed === null
          ? randomBytes(receiptRandomBytes)
          : receiptDigest(`seed ${seed}`).subarray(0, receiptRandomBytes),
      ),
    receiptTag: (plain) => receiptDigest(`tag ${plain}`).toString('hex'),
    recordAccess: recordRead,
  };

  const filings: FilingPorts = {
    ...incidents,
    filingSheets: collections.filingSheets,
    answersOf: filingAnswers({ collections, vault, now }),
    partyName: async (partyId) => (await collections.parties.get(partyId))?.value.name ?? partyId,
  };

  const caseOf: ImportPorts['caseOf'] = async (incidentId) => {
    const incident = await collections.incidents.get(incidentId);
    return (
      incident && {
        drill: incident.value.kind === 'DRILL',
        compromised: incident.value.compromisedChannels,
        processors: incident.value.parties
          .filter((party) => party.role === 'PROCESSOR' || party.role === 'SUB_PROCESSOR')
          .map((party) => party.partyId),
      }
    );
  };
  const campaigns: ImportPorts & ControllerPorts = {
    changes,
    vault,
    newSalt,
    newToken: randomToken,
    campaigns: collections.campaigns,
    addressees: collections.addressees,
    notices: collections.notices,
    messages: collections.messages,
    authorise: access,
    recordAccess: ({ actor, incidentId, partyId, subject, purpose, count }) =>
      recordRead(actor, {
        kind: `ADDRESSEES_${purpose}`,
        id: subject.id,
        incidentId,
        partyId,
        count,
      }),
    caseOf,
    wakeDelivery: () => wakes.delivery(),
    receiptLink: (token) => `${parts.publicUrl}/receipt/${token}`,
    replyTo: parts.replyTo,
    readTable,
    normalisedPhone,
    controllerParts: controllerParts(collections),
  };

  const notices: NoticePorts = {
    changes,
    notices: collections.notices,
    templates: templates.value,
    authorise: access,
    factsFor: noticeFacts({ collections, vault, now }),
    smsSegments: (text) => smsText(text).parts,
    addresseeValues: readAddresseeValues(campaigns),
  };

  const settling: SettleUnknownPorts = {
    changes,
    vault,
    newSalt,
    messages: collections.messages,
    decisions: collections.messageDecisions,
    now,
    newToken: randomId,
    settled: (settled) => wakes.settled(settled),
    mayTouch: async (by, ownerId) => {
      const opened = await openCampaign(campaigns, by, 'settleUnknown', ownerId);
      return opened.ok ? accept(undefined) : opened;
    },
  };

  const evidence: EvidencePorts = {
    changes,
    evidenceItems: collections.evidenceItems,
    blobs: parts.store.blobs,
    vault,
    newSalt,
    detectMediaType,
    authorise: access,
    readsLane: async (actor, incidentId) => {
      const stored = await collections.incidents.get(incidentId);
      return stored !== undefined && readsLane(actor, stored.value);
    },
    recordAccess: recordRead,
  };

  const checkpoints: CheckpointPorts = {
    auditEntries: collections.auditEntries,
    checkpoints: collections.checkpoints,
    changes,
    signer,
    authorise: (actor: Actor, act) => authorise(actor, act),
  };

  return {
    collections,
    changes,
    vault,
    signer,
    tag,
    access,
    caseOf,
    recordRead,
    identity,
    parties,
    incidents,
    intake,
    filings,
    notices,
    campaigns,
    settling,
    evidence,
    checkpoints,
  };
}

export type ProductPorts = Awaited<ReturnType<typeof createPorts>>;

/**
 * Names this installation in its checkpoints: host and port, no scheme. It keeps the name of its first
 * checkpoint when its address changes, so that what was signed before stays part of one history.
 */
async function originOf(checkpoints: Collection<Checkpoint>, publicUrl: string): Promise<string> {
  const newest = await newestCheckpoint(checkpoints);
  return newest?.origin ?? new URL(publicUrl).host;
}
