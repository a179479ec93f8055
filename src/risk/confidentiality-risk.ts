import { atLeast } from './data-harm.ts';
import { found, type Finding } from './finding.ts';
import { worseDisclosure, type Reading } from './reading.ts';

/** What it may do to people that somebody without authority has their data. */
export function confidentialityRisk(reading: Reading): readonly Finding[] {
  if (reading.misuse === 'CONFIRMED') return misusedRisk(reading);
  const barrier = barrierOf(reading);
  if (barrier) return [barrier];
  const exposed = reading.longUndetected ? asLikely(reading) : reading;
  return softened(reading, [...aggravations(reading), ...exposedRisk(exposed)]);
}

/**
 * Confirmed misuse proves that the data could be read, were had by somebody with intent, and that no
 * assurance held; whatever was reported about encryption or deletion no longer counts.
 */
function misusedRisk(reading: Reading): readonly Finding[] {
  const proven: Reading = {
    ...reading,
    disclosure: worseDisclosure(reading.disclosure, 'CONFIRMED'),
    malicious: true,
  };
  return [found('RISK', 'MISUSE_CONFIRMED', 'misuse'), ...exposedRisk(proven)];
}

function barrierOf(reading: Reading): Finding | undefined {
  if (reading.disclosure === 'EXCLUDED') {
    return found('UNLIKELY', 'DISCLOSURE_EXCLUDED', 'disclosure.state');
  }
  if (reading.unintelligible) {
    return found(
      'UNLIKELY',
      'UNINTELLIGIBLE_KEY_SAFE',
      'unintelligible.state',
      'unintelligible.means',
      'unintelligible.keySafe',
    );
  }
  if (reading.alreadyPublic) return found('UNLIKELY', 'ALREADY_PUBLIC', 'alreadyPublic');
  if (reading.negligibleLink && !atLeast(reading.harm.step, 'HARMFUL')) {
    return found('UNLIKELY', 'NOT_LINKABLE', 'dataCategories', 'identifiability');
  }
  return undefined;
}

function aggravations(reading: Reading): readonly Finding[] {
  return [
    ...(reading.keyLost
      ? [found('UNLIKELY', 'KEY_NOT_SAFE', 'unintelligible.state', 'unintelligible.keySafe')]
      : []),
    ...(reading.exclusionContradicted
      ? [found('UNLIKELY', 'EXCLUSION_CONTRADICTED', 'disclosure.state', 'misuse')]
      : []),
    ...(reading.disclosure === 'NOT_EXCLUDED' && !reading.exclusionContradicted
      ? [found('UNLIKELY', 'EXFILTRATION_NOT_EXCLUDED', 'disclosure.state')]
      : []),
    ...(reading.longUndetected ? [found('UNLIKELY', 'LONG_UNDETECTED', 'undetectedDays')] : []),
  ];
}

function asLikely(reading: Reading): Reading {
  return { ...reading, disclosure: worseDisclosure(reading.disclosure, 'LIKELY') };
}

function exposedRisk(reading: Reading): readonly Finding[] {
  const inKnownHands =
    !reading.malicious &&
    reading.recipientsKnown &&
    !reading.manyRecipients &&
    reading.disclosure !== 'PUBLISHED';
  return [
    ...dangerFinding(reading),
    ...(inKnownHands ? knownHandsRisk(reading) : openHandsRisk(reading)),
  ];
}

/** For some people it is dangerous that one wrong person can find them, however few they are. */
function dangerFinding(reading: Reading): readonly Finding[] {
  const { fragile, trusted, harm } = reading;
  if (!fragile || trusted || !harm.locating) return [];
  return [
    found(
      'HIGH_RISK',
      'VULNERABLE_PEOPLE_FOUND',
      'subjectGroups',
      'dataCategories',
      'disclosure.recipientTrusted',
    ),
  ];
}

const recipientFacts = ['disclosure.recipients', 'intent'] as const;

/** A mistake that reached a few people who can be asked to delete it (EDPB 01/2021 cases 09, 13, 15, 16). */
function knownHandsRisk(reading: Reading): readonly Finding[] {
  if (reading.assurances === 2) {
    return [
      found(
        'UNLIKELY',
        'TRUSTED_RECIPIENT_DELETED',
        'disclosure.recipients',
        'disclosure.recipientTrusted',
        'disclosure.deletionConfirmed',
      ),
    ];
  }
  const { harm } = reading;
  if (harm.step === 'HARMFUL') {
    if (reading.assurances === 1 && !harm.special) {
      return [
        found(
          'RISK',
          'PART_OF_ASSURANCE',
          'disclosure.recipients',
          'disclosure.recipientTrusted',
          'disclosure.deletionConfirmed',
        ),
      ];
    }
    return harmFindings(reading);
  }
  if (harm.step === 'TELLING') {
    return [found('RISK', 'TELLING_DATA_OUTSIDE_TRUST', 'dataCategories', ...recipientFacts)];
  }
  const risks = [
    ...(reading.manyPeople ? [found('RISK', 'LARGE_SCALE', 'people')] : []),
    ...(reading.fragile || reading.minors
      ? [found('RISK', 'VULNERABLE_PEOPLE', 'subjectGroups')]
      : []),
    ...(harm.trace && reading.patients
      ? [found('RISK', 'PATIENTS_SHOWN', 'subjectGroups', 'specialDataDepth')]
      : []),
    ...misuseFinding(reading),
  ];
  if (risks.length > 0) return risks;
  return [
    ...traceFinding(reading),
    found('UNLIKELY', 'PLAIN_DATA_FEW_PEOPLE', 'dataCategories', 'people', ...recipientFacts),
  ];
}

/** Somebody hostile, unknown, or too many to ask: control over the data is lost. */
function openHandsRisk(reading: Reading): readonly Finding[] {
  const { harm, malicious, manyPeople } = reading;
  const taken = worseDisclosure(reading.disclosure, 'LIKELY') === reading.disclosure;
  const beyondAsking = malicious || !reading.recipientsKnown || reading.disclosure === 'PUBLISHED';
  const telling = atLeast(harm.step, 'TELLING');
  const personal = atLeast(harm.step, 'PERSONAL');
  const outspoken = harm.stronglyTelling || reading.disclosure === 'PUBLISHED';
  return [
    found('RISK', 'CONTROL_LOST', 'disclosure.state', ...recipientFacts),
    ...traceFinding(reading),
    ...misuseFinding(reading),
    ...(harm.step === 'HARMFUL' ? harmFindings(reading) : []),
    ...(malicious && taken && (telling || (personal && worthExploiting(reading)))
      ? [
          found(
            'HIGH_RISK',
            'MALICIOUS_EXFILTRATION',
            ...(reading.misuse === 'CONFIRMED' ? ['misuse'] : ['intent', 'disclosure.state']),
            'dataCategories',
            ...(telling ? [] : exploitFacts),
          ),
        ]
      : []),
    ...(manyPeople && telling && (malicious || (taken && outspoken))
      ? [found('HIGH_RISK', 'TELLING_DATA_LARGE_SCALE', 'dataCategories', 'people')]
      : []),
    ...(manyPeople && harm.identityBlocks
      ? [found('HIGH_RISK', 'IDENTITY_BLOCKS_LARGE_SCALE', 'dataCategories', 'people')]
      : []),
    ...(beyondAsking && (reading.fragile || (reading.minors && personal))
      ? [found('HIGH_RISK', 'VULNERABLE_PEOPLE', 'subjectGroups')]
      : []),
    ...(manyPeople ? [found('RISK', 'LARGE_SCALE', 'people')] : []),
  ];
}

const exploitFacts = [
  'people',
  'detailPerPerson',
  'undetectedDays',
  'disclosure.recipients',
] as const;

/**
 * Personal data that a stranger may exploit: of many people, extensive, or his for long (EDPB 01/2021
 * case 05); in the hands of somebody who is known they are not (case 08).
 */
function worthExploiting(reading: Reading): boolean {
  const stranger = !reading.recipientsKnown || reading.disclosure === 'PUBLISHED';
  return stranger && (reading.manyPeople || reading.extensive || reading.longUndetected);
}

function misuseFinding(reading: Reading): readonly Finding[] {
  return reading.misuse === 'POSSIBLE' ? [found('RISK', 'MISUSE_POSSIBLE', 'misuse')] : [];
}

function traceFinding(reading: Reading): readonly Finding[] {
  if (!reading.harm.trace) return [];
  return [found('UNLIKELY', 'SPECIAL_DATA_TRACE', 'specialDataDepth')];
}

function harmFindings(reading: Reading): readonly Finding[] {
  const { harm } = reading;
  // Credentials harm nobody until somebody uses them.
  const onlyIfUsed = !reading.malicious && reading.disclosure === 'NOT_EXCLUDED';
  return [
    ...(harm.special
      ? [found('HIGH_RISK', 'SPECIAL_DATA', 'specialDataDepth', 'dataCategories')]
      : []),
    ...(harm.identityFraud ? [found('HIGH_RISK', 'IDENTITY_FRAUD', 'dataCategories')] : []),
    ...(harm.financialInsight
      ? [found('HIGH_RISK', 'FINANCIAL_INSIGHT', 'dataCategories', 'detailPerPerson')]
      : []),
    ...(harm.credentials
      ? [found(onlyIfUsed ? 'RISK' : 'HIGH_RISK', 'CREDENTIALS_EXPOSED', 'dataCategories')]
      : []),
    ...(harm.portrait
      ? [found('HIGH_RISK', 'PORTRAIT_OF_A_LIFE', 'dataCategories', 'detailPerPerson')]
      : []),
  ];
}

/** Pseudonyms, or a person who can hardly be found, make a high risk a risk; they do not end it. */
function softened(reading: Reading, findings: readonly Finding[]): readonly Finding[] {
  const linkless = reading.negligibleLink && !reading.harm.credentials;
  if (!reading.pseudonymised && !linkless) return findings;
  return [
    ...findings.map((one) =>
      one.level === 'HIGH_RISK' ? { ...one, level: 'RISK' as const } : one,
    ),
    reading.pseudonymised
      ? found(
          'UNLIKELY',
          'PSEUDONYMISED',
          'unintelligible.state',
          'unintelligible.means',
          'unintelligible.keySafe',
        )
      : found('UNLIKELY', 'NOT_LINKABLE', 'dataCategories', 'identifiability'),
  ];
}
