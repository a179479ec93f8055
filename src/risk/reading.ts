import {
  disclosureStates,
  type BreachFacts,
  type DataCategory,
  type DisclosureState,
  type SubjectGroup,
} from '../facts/breach-facts.ts';
import { dataHarm, specialCategories, type DataHarm } from './data-harm.ts';

/**
 * A reading answers every deciding question. Where a deciding fact is not known, KIND takes the
 * answer that is best for the people and HARSH the worst. Every rule only rises when an answer
 * worsens, so these two readings bound all others: where both propose the same, no missing
 * deciding fact can change it.
 *
 * Aggravating facts that nobody reported (misuse, long undetected, groups, number of recipients,
 * detail per person) and exceptions that nobody claimed (already public, high risk removed) are
 * read the same way in both: they do not block, and are listed as missing.
 */
export type Lean = 'KIND' | 'HARSH';

export interface Reading {
  readonly harm: DataHarm;
  readonly negligibleLink: boolean;
  readonly manyPeople: boolean;
  /** Much per person, in content or in time. */
  readonly extensive: boolean;
  readonly malicious: boolean;
  readonly disclosure: DisclosureState;
  /** Signs of misuse contradict that disclosure is excluded. */
  readonly exclusionContradicted: boolean;
  readonly recipientsKnown: boolean;
  readonly manyRecipients: boolean;
  /** The recipient is known to be trusted, or may yet turn out to be. */
  readonly trusted: boolean;
  /** How many of the two assurances are there: the recipient is trusted, deletion is confirmed. */
  readonly assurances: 0 | 1 | 2;
  readonly keyLost: boolean;
  readonly unintelligible: boolean;
  readonly hashedCredentials: boolean;
  readonly pseudonymised: boolean;
  readonly alreadyPublic: boolean;
  readonly misuse: 'NONE_SEEN' | 'POSSIBLE' | 'CONFIRMED';
  readonly longUndetected: boolean;
  readonly minors: boolean;
  readonly patients: boolean;
  readonly fragile: boolean;
  readonly restored: 'FULLY' | 'PARTLY' | 'PENDING' | 'NEVER';
  readonly backup: 'FULL' | 'PARTIAL' | 'NONE';
  readonly effect: 'NONE' | 'MINOR' | 'SERIOUS';
  readonly restoredInGoodTime: boolean;
  readonly availabilityInQuestion: boolean;
  /** The data are back as they were and nobody felt it. */
  readonly undone: boolean;
  readonly integrity: 'INTACT' | 'ALTERED_UNUSED' | 'ALTERED_RECOVERABLE' | 'ALTERED_IRRECOVERABLE';
  /** The breach is one of integrity: altered data may be relied upon, not merely gone. */
  readonly integrityBreached: boolean;
}

const atSpecialRisk: readonly SubjectGroup[] = ['MINORS', 'VULNERABLE', 'MILITARY_POLICE'];

/** ENISA severity method 2013, flag for scale: more than 100 individuals. */
export const largeScalePeopleAbove = 100;
/** Ours: above this many recipients nobody can vouch for each of them. */
export const assurableRecipientsMax = 100;
/** Ours, after EDPB 01/2021 case 05 (a month) and case 18 (three months). */
export const longUndetectedDaysMin = 14;
/** Ours, after EDPB 01/2021 case 01 (hours: in time) and case 02 (five working days: not). */
export const restoredInTimeHoursMax = 24;

export function readingOf(facts: BreachFacts, lean: Lean): Reading {
  const kind = lean === 'KIND';
  const encryption = readEncryption(facts, kind);
  const harm = readHarm(facts, kind, encryption.hashedCredentials);
  const groups = facts.subjectGroups ?? [];
  return {
    harm,
    negligibleLink: facts.identifiability === 'NEGLIGIBLE' || harm.pseudonymsOnly,
    manyPeople: manyPeople(facts, kind),
    extensive: facts.detailPerPerson === 'EXTENSIVE',
    malicious: readIntent(facts, kind),
    ...readDisclosure(facts, kind),
    ...readRecipients(facts, kind, harm),
    ...encryption,
    alreadyPublic: facts.alreadyPublic ?? false,
    misuse: facts.misuse ?? 'NONE_SEEN',
    longUndetected: (facts.undetectedDays ?? 0) >= longUndetectedDaysMin,
    minors: groups.includes('MINORS'),
    patients: groups.includes('PATIENTS'),
    fragile: groups.includes('VULNERABLE') || groups.includes('MILITARY_POLICE'),
    ...readAvailability(facts, kind),
    integrity: readIntegrity(facts, kind),
    integrityBreached: knownList(facts.breachTypes)?.includes('INTEGRITY') ?? !kind,
  };
}

function isKnown<T>(list: readonly T[] | null | undefined): list is readonly T[] {
  return list != null && list.length > 0;
}

/** An empty list of types or categories is no answer: every breach has one of each. */
export function knownList<T>(list: readonly T[] | null | undefined): readonly T[] | null {
  return isKnown(list) ? list : null;
}

function readHarm(facts: BreachFacts, kind: boolean, hashedCredentials: boolean): DataHarm {
  const known = knownList(facts.dataCategories);
  const harshest: readonly DataCategory[] = [
    'NAME',
    'DATE_OF_BIRTH',
    'CONTACT',
    'IDENTITY_DOCUMENT',
  ];
  // Readable data of an unknown kind count as linkable: that they are not is an exception to be claimed.
  const kindest: DataCategory = facts.unintelligible?.state === 'NO' ? 'NAME' : 'PSEUDONYM';
  const guessed = known ?? (kind ? [kindest] : harshest);
  const categories = hashedCredentials ? guessed.filter((one) => one !== 'CREDENTIALS') : guessed;
  return dataHarm(categories, specialDepth(facts, kind), facts.detailPerPerson);
}

function specialDepth(facts: BreachFacts, kind: boolean): BreachFacts['specialDataDepth'] {
  if (facts.specialDataDepth != null) return facts.specialDataDepth;
  const known = knownList(facts.dataCategories);
  const named = known?.some((category) => specialCategories.includes(category)) ?? false;
  if (named) return kind ? 'NONE' : 'SUBSTANTIAL';
  const mayBeSpecial = known === null || (facts.subjectGroups ?? []).includes('PATIENTS');
  return mayBeSpecial && !kind ? 'SUBSTANTIAL' : 'NONE';
}

function manyPeople(facts: BreachFacts, kind: boolean): boolean {
  const { min, max } = facts.people ?? {};
  if ((min ?? 0) > largeScalePeopleAbove) return true;
  return kind ? false : max == null || max > largeScalePeopleAbove;
}

/** An accident that is said to concern other things than confidentiality needs no proof of secrecy. */
export function disclosureInQuestion(facts: BreachFacts): boolean {
  const types = knownList(facts.breachTypes);
  return types === null || types.includes('CONFIDENTIALITY') || facts.intent !== 'ACCIDENTAL';
}

/** Who reached known recipients did so by mistake, as long as intent is not reported and nobody from outside acted. */
function readIntent(facts: BreachFacts, kind: boolean): boolean {
  if (facts.intent != null) return facts.intent === 'MALICIOUS';
  const knownHands = facts.disclosure?.recipients === 'KNOWN' && facts.origin !== 'EXTERNAL';
  return !kind && !knownHands;
}

function readDisclosure(
  facts: BreachFacts,
  kind: boolean,
): Pick<Reading, 'disclosure' | 'exclusionContradicted'> {
  const unanswered = kind || !disclosureInQuestion(facts) ? 'EXCLUDED' : 'PUBLISHED';
  const disclosure = facts.disclosure?.state ?? unanswered;
  const exclusionContradicted = disclosure === 'EXCLUDED' && facts.misuse === 'POSSIBLE';
  return {
    disclosure: exclusionContradicted ? 'NOT_EXCLUDED' : disclosure,
    exclusionContradicted,
  };
}

function readRecipients(
  facts: BreachFacts,
  kind: boolean,
  harm: DataHarm,
): Pick<Reading, 'recipientsKnown' | 'manyRecipients' | 'trusted' | 'assurances'> {
  const { recipients, recipientCount, recipientTrusted, deletionConfirmed } =
    facts.disclosure ?? {};
  // An exception of which no part is established does not hold back a notification where anything
  // aggravates; where nothing does, it leaves the proposal open.
  const partEstablished = recipientTrusted === true || deletionConfirmed === true;
  const hopeful = kind && (partEstablished || !aggravated(facts, harm));
  const assured = [recipientTrusted, deletionConfirmed].filter((part) => part ?? hopeful).length;
  return {
    recipientsKnown: recipients == null ? kind : recipients === 'KNOWN',
    manyRecipients: (recipientCount ?? 0) > assurableRecipientsMax,
    trusted: recipients !== 'UNKNOWN' && (recipientTrusted ?? kind),
    assurances: assured === 2 ? 2 : assured === 1 ? 1 : 0,
  };
}

function aggravated(facts: BreachFacts, harm: DataHarm): boolean {
  return (
    harm.step === 'HARMFUL' ||
    harm.stronglyTelling ||
    isMisused(facts) ||
    (harm.trace && facts.subjectGroups?.includes('PATIENTS') === true) ||
    manyPeople(facts, true) ||
    atSpecialRisk.some((group) => facts.subjectGroups?.includes(group))
  );
}

function isMisused(facts: BreachFacts): boolean {
  return facts.misuse != null && facts.misuse !== 'NONE_SEEN';
}

function readEncryption(
  facts: BreachFacts,
  kind: boolean,
): Pick<Reading, 'keyLost' | 'unintelligible' | 'hashedCredentials' | 'pseudonymised'> {
  const { state, keySafe } = facts.unintelligible ?? {};
  const unnamed = kind ? 'SALTED_HASH' : 'PSEUDONYMISATION';
  const means = facts.unintelligible?.means ?? unnamed;
  const key = keySafe ?? kind;
  const hoped = kind && (protectionReported(facts) || !readBySomebody(facts));
  const whole = state == null ? hoped : state === 'YES';
  const some = whole || state === 'PARTLY';
  return {
    keyLost: some && !key,
    unintelligible: whole && key && means !== 'PSEUDONYMISATION',
    hashedCredentials: some && key && means === 'SALTED_HASH' && facts.misuse !== 'CONFIRMED',
    pseudonymised: whole && key && means === 'PSEUDONYMISATION',
  };
}

function protectionReported(facts: BreachFacts): boolean {
  const { means, keySafe } = facts.unintelligible ?? {};
  return keySafe === true || means === 'ENCRYPTION' || means === 'SALTED_HASH';
}

/** Published, or with signs of misuse: then protection that nobody reported is not hoped for. */
function readBySomebody(facts: BreachFacts): boolean {
  return facts.disclosure?.state === 'PUBLISHED' || isMisused(facts);
}

/** Availability is in question when the breach is of that type, or its type is not known, or loss is reported. */
export function availabilityInQuestion(facts: BreachFacts): boolean {
  const types = knownList(facts.breachTypes);
  const { restored, effectOnPeople } = facts.availability ?? {};
  return (
    types === null ||
    types.includes('AVAILABILITY') ||
    (restored != null && restored !== 'FULLY') ||
    (effectOnPeople != null && effectOnPeople !== 'NONE')
  );
}

function readAvailability(
  facts: BreachFacts,
  kind: boolean,
): Pick<
  Reading,
  'restored' | 'backup' | 'effect' | 'restoredInGoodTime' | 'availabilityInQuestion' | 'undone'
> {
  const given = facts.availability ?? {};
  const inQuestion = availabilityInQuestion(facts);
  const best = kind || !inQuestion;
  // Like any exception: open when one half is established, unclaimed when none is.
  const hoped = best && (given.restored === 'FULLY' || given.effectOnPeople === 'NONE');
  const hours = given.hoursUnavailable ?? (best ? 0 : Infinity);
  return {
    availabilityInQuestion: inQuestion,
    undone:
      (given.restored ?? (hoped ? 'FULLY' : null)) === 'FULLY' &&
      (given.effectOnPeople ?? (hoped ? 'NONE' : null)) === 'NONE',
    restored: given.restored ?? (best ? 'FULLY' : 'NEVER'),
    backup: given.backup ?? (best ? 'FULL' : 'NONE'),
    effect: given.effectOnPeople ?? (best ? 'NONE' : 'SERIOUS'),
    restoredInGoodTime: hours <= restoredInTimeHoursMax,
  };
}

function readIntegrity(facts: BreachFacts, kind: boolean): Reading['integrity'] {
  if (facts.integrity != null) return facts.integrity;
  const types = knownList(facts.breachTypes);
  const inQuestion = types === null || types.includes('INTEGRITY');
  return inQuestion && !kind ? 'ALTERED_IRRECOVERABLE' : 'INTACT';
}

export function worseDisclosure(one: DisclosureState, other: DisclosureState): DisclosureState {
  return disclosureStates.indexOf(one) >= disclosureStates.indexOf(other) ? one : other;
}
