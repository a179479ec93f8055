import { latenessSentence } from '../clocks/lateness-sentence.ts';
import { isOwnClock, nextDue, type Obligation } from '../clocks/obligation.ts';
import { obligationLabel } from '../texts/obligation-labels.ts';
import { decisionInForce } from './decision.ts';
import type { Decision, DecisionSubject, Filing, Incident } from './incident.ts';
import {
  given,
  moment,
  nameOf,
  notNeeded,
  say,
  unknown,
  word,
  words,
  type RegisterCell,
  type RegisterLine,
} from './register-line.ts';

type GdprSubject = Exclude<DecisionSubject, 'REGIME_APPLIES'>;

/** The decision that has effect, or the one that waits for a second person. */
function decisionOn(incident: Incident, subject: GdprSubject): Decision | undefined {
  const partyId = incident.handledBy;
  const inForce = decisionInForce(incident, { partyId, subject, regimeId: null });
  return (
    inForce ??
    incident.decisions.findLast(
      (it) => it.partyId === partyId && it.subject === subject && it.state === 'PENDING_SECOND',
    )
  );
}

export function decided(line: RegisterLine, subject: GdprSubject): RegisterCell {
  const decision = decisionOn(line.incident, subject);
  if (!decision) return unknown(line, 'NOT_DECIDED');
  const answer = word(line, decision.tell ? 'YES' : 'NO');
  return decision.state === 'IN_FORCE'
    ? given(answer)
    : { value: `${answer}; ${say(line, 'SECOND_WAITED')}`, state: 'NOT_YET_KNOWN' };
}

export async function decisionReason(
  line: RegisterLine,
  subject: GdprSubject,
): Promise<RegisterCell> {
  const decision = decisionOn(line.incident, subject);
  if (!decision) return unknown(line, 'NOT_DECIDED');
  const rationale = await line.open(decision.rationale);
  const departure = decision.departure === null ? null : await line.open(decision.departure);
  return given([rationale, departure].filter((it) => it !== null).join(' — '));
}

export function decidedBy(line: RegisterLine, subject: GdprSubject): RegisterCell {
  const decision = decisionOn(line.incident, subject);
  if (!decision) return unknown(line, 'NOT_DECIDED');
  const { by, at, secondBy, secondAt } = decision;
  const second =
    secondBy === null || secondAt === null
      ? []
      : [say(line, 'SECOND', { name: nameOf(line, secondBy), at: moment(line, secondAt) })];
  return given([`${nameOf(line, by)}, ${moment(line, at)}`, ...second].join('; '));
}

/** GDPR Art. 34(1) and (3): the ground for not telling people. */
export function ground(line: RegisterLine): RegisterCell {
  const decision = decisionOn(line.incident, 'NOTIFY_INDIVIDUALS');
  if (!decision) return unknown(line, 'NOT_DECIDED');
  return decision.exemption === null ? notNeeded(line) : given(word(line, decision.exemption));
}

export async function filed(line: RegisterLine): Promise<RegisterCell> {
  const { filings } = line.incident;
  if (filings.length === 0) return notNeeded(line, 'NONE');
  return given((await Promise.all(filings.map((it) => filingText(line, it)))).join('\n'));
}

async function filingText(line: RegisterLine, filing: Filing): Promise<string> {
  const { obligations } = line.incident;
  const obligation = obligations.find(({ id }) => id === filing.obligationId);
  const { number, firstNumber, kind, complete, filedAt, withdrawalReason } = filing;
  return [
    number,
    ...(obligation ? [dutyName(line, obligation)] : []),
    moment(line, filedAt),
    word(line, kind),
    ...(kind === 'WITHDRAWAL' ? [] : [say(line, complete ? 'COMPLETE' : 'INCOMPLETE')]),
    ...(firstNumber === null || firstNumber === number
      ? []
      : [say(line, 'FOLLOWS', { number: firstNumber })]),
    ...(withdrawalReason === null ? [] : [await line.open(withdrawalReason)]),
  ].join(', ');
}

/** As frozen at the first filing of each stage (rule 5). */
export function late(line: RegisterLine): RegisterCell {
  const submitted = line.incident.obligations.flatMap((obligation) =>
    obligation.stages.flatMap(({ submission }) =>
      submission ? [{ obligation, lateness: submission.lateness }] : [],
    ),
  );
  if (submitted.length === 0) return notNeeded(line);
  const sentences = submitted.flatMap(({ obligation, lateness }) =>
    lateness ? [`${dutyName(line, obligation)}: ${latenessSentence(lateness, line.locale)}`] : [],
  );
  return sentences.length === 0 ? given(say(line, 'IN_TIME')) : given(sentences.join('\n'));
}

/** Duties beside Art. 33 and 34 of the organisation's own: other regimes and other obliged parties. */
export function otherDuties(line: RegisterLine): RegisterCell {
  const others = line.incident.obligations.filter(
    ({ regimeId, obligedPartyId }) =>
      !isOwnClock(regimeId) &&
      !(obligedPartyId === line.own && (regimeId === 'gdpr-33' || regimeId === 'gdpr-34')),
  );
  if (others.length === 0) return notNeeded(line, 'NONE');
  return given(others.map((it) => dutyText(line, it)).join('\n'));
}

function dutyText(line: RegisterLine, obligation: Obligation): string {
  const due = obligation.state === 'OPEN' ? (nextDue(obligation)?.dueAt ?? null) : null;
  const state = word(line, obligation.state);
  const by = due === null ? [] : [say(line, 'DUE', { at: moment(line, due) })];
  return [dutyName(line, obligation), state, ...by].join(', ');
}

function dutyName(line: RegisterLine, { regimeId, obligedPartyId }: Obligation): string {
  const label = obligationLabel(regimeId)[line.locale];
  return obligedPartyId === line.own ? label : `${label} (${nameOf(line, obligedPartyId)})`;
}

export async function dpoAdvice(line: RegisterLine): Promise<RegisterCell> {
  const advice = line.incident.advice.filter(
    ({ kind, forPartyId }) => kind === 'DPO' && forPartyId === line.own,
  );
  if (advice.length === 0) return notNeeded(line, 'NONE');
  const told = advice.map(async ({ subject, answer, by, at, text }) =>
    say(line, 'ADVICE', {
      article: say(line, subject === 'NOTIFY_INDIVIDUALS' ? 'ARTICLE_34' : 'ARTICLE_33'),
      answer: word(line, answer),
      name: nameOf(line, by),
      at: moment(line, at),
      text: await line.open(text),
    }),
  );
  return given((await Promise.all(told)).join('\n'));
}

export async function actionsTaken(line: RegisterLine): Promise<RegisterCell> {
  const { actions } = line.incident;
  if (actions.length === 0) return notNeeded(line, 'NONE');
  const told = actions.map(async ({ title, ownerId, dueOn, completedAt, effect }) => {
    const state =
      completedAt === null
        ? say(line, 'ACTION_OPEN', { on: dueOn })
        : say(line, 'ACTION_DONE', { at: moment(line, completedAt) });
    const seen = effect === null ? null : (await words(line, effect)).value;
    return [
      await line.open(title),
      nameOf(line, ownerId),
      state,
      ...(seen === null ? [] : [seen]),
    ].join(', ');
  });
  return given((await Promise.all(told)).join('\n'));
}
