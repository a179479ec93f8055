import { dateOn } from '../clocks/wall-clock.ts';
import type { AnswerValue } from '../facts/answer-value.ts';
import { standingAnswers } from '../facts/standing-answers.ts';
import type { Instant } from '../shared/instant.ts';
import { toldWords } from '../texts/derived-words.ts';
import { decisionInForce, latestAssessment } from './decision.ts';
import { filingsFor } from './filing-chain.ts';
import type { Decision, Exemption, Incident } from './incident.ts';
import {
  derived,
  heldBy,
  option,
  options,
  text,
  type DerivedAnswers,
  type NotificationCase,
  type Telling,
} from './notification-case.ts';

/** Rows 97–106: decided, told when, to how many, by what means, in which words. */
export function answersAboutIndividuals(it: NotificationCase): DerivedAnswers {
  const { incident, partyId, telling } = it;
  const decision = decisionInForce(incident, {
    partyId,
    subject: 'NOTIFY_INDIVIDUALS',
    regimeId: null,
  });
  const decided = decision && heldBy(decision.by, decision.at);
  const startedAt = toldSince(it);
  const since = startedAt === null ? null : heldBy(null, startedAt);
  const told = (value: AnswerValue | null) =>
    derived('TELLING', startedAt === null ? null : value, since);
  const ground = decision?.exemption ? exemptionOptions[decision.exemption] : null;
  return {
    97:
      startedAt === null
        ? derived('DECISION', toldOrNot(it, decision), decided)
        : told(option('a')),
    98: told(startedAt === null ? null : { kind: 'DATE', on: dateOn(startedAt, incident.zone) }),
    100: derived('DECISION', ground ? option(ground) : null, decided),
    101: derived('DECISION', ground && decision ? text(decision.rationale) : null, decided),
    102: told(everybody(it)),
    103: told(telling.notTold > 0 ? text(toldWords(telling)) : null),
    104: told(means(telling)),
    106: told(telling.texts.length === 0 ? null : text(...telling.texts)),
  };
}

/** The exceptions of the UAVG are no ground of Art. 34(3), and no want of a high risk: a person says so. */
const exemptionOptions: Readonly<Record<Exemption, string | null>> = {
  PROTECTED_DATA: 'a',
  RISK_REMOVED: 'b',
  DISPROPORTIONATE_EFFORT: 'c',
  NO_HIGH_RISK: null,
  FINANCIAL_UNDERTAKING: null,
  WEIGHTY_INTEREST: null,
};

/** Before anything is decided the matter is still being looked into. */
function toldOrNot(it: NotificationCase, decision: Decision | undefined): AnswerValue | null {
  if (!decision) return option('c');
  if (decision.tell) return option(plannedOn(it) ? 'b' : 'f');
  if (decision.exemption === 'NO_HIGH_RISK') return option('d');
  const ground = decision.exemption && exemptionOptions[decision.exemption];
  return ground ? option('e') : null;
}

/** Row 99: somebody answered on which date people will be told. */
function plannedOn({ incident, partyId }: NotificationCase): boolean {
  const standing = standingAnswers(incident.facts, { partyId, handledBy: incident.handledBy });
  return standing.get(99)?.answer.state === 'GIVEN';
}

/** The first telling: by a campaign, or by hand as recorded with the obligation of Art. 34. */
function toldSince({ incident, partyId, telling }: NotificationCase): Instant | null {
  const byHand = individualsObligation(incident, partyId)?.stages[0]?.submission?.at ?? null;
  const moments = [telling.startedAt, byHand].filter((at) => at !== null);
  return moments.toSorted()[0] ?? null;
}

/** The obligation is settled only when everybody was told. */
function everybody({ incident, partyId, telling }: NotificationCase): AnswerValue | null {
  const settled = individualsObligation(incident, partyId)?.state === 'SETTLED';
  if (settled && telling.notTold === 0) return option('a');
  return option('b');
}

function individualsObligation(incident: Incident, partyId: string) {
  return incident.obligations.find(
    ({ regimeId, obligedPartyId }) => regimeId === 'gdpr-34' && obligedPartyId === partyId,
  );
}

function means({ individually, publicly }: Telling): AnswerValue | null {
  const codes = [...(individually ? ['a'] : []), ...(publicly ? ['b'] : [])];
  return codes.length === 0 ? null : options(codes);
}

/** Rows 110, 111: filings of this party under other rules, to whom they went and their numbers. */
export function answersAboutOtherBodies({ incident, partyId }: NotificationCase): DerivedAnswers {
  const others = incident.obligations.filter(
    (it) => it.obligedPartyId === partyId && !['gdpr-33', 'follow-up'].includes(it.regimeId),
  );
  const filings = others.flatMap((obligation) =>
    filingsFor(incident, obligation)
      .filter(({ kind }) => kind !== 'WITHDRAWAL')
      .map(({ number, by, recordedAt }) => ({
        article: obligation.article,
        number,
        by,
        recordedAt,
      })),
  );
  const [first] = filings;
  if (!first) return {};
  const since = heldBy(first.by, first.recordedAt);
  return {
    110: derived('FILINGS', option('a'), since),
    111: derived('FILINGS', text(...filings.map((it) => `${it.article}: ${it.number}`)), since),
  };
}

/** Row 125: what the case holds of the listed attachments. */
export function answersAboutAttachments(it: NotificationCase): DerivedAnswers {
  const { incident, partyId, telling } = it;
  const codes = [
    ...(telling.texts.length > 0 ? ['a'] : []),
    ...(latestAssessment(incident, partyId) ? ['b'] : []),
    ...(telling.wrongRecipientsTold ? ['h'] : []),
    ...(telling.publicly ? ['i'] : []),
  ];
  return { 125: derived('TELLING', codes.length === 0 ? null : options(codes)) };
}
