import { momentWords } from '../clocks/moment-text.ts';
import { dateOn } from '../clocks/wall-clock.ts';
import type { AnswerValue, Words } from '../facts/answer-value.ts';
import type { Instant } from '../shared/instant.ts';
import { timelineWords } from '../texts/derived-words.ts';
import { awarenessOf } from './awareness.ts';
import { partyIn } from './incident.ts';
import {
  derived,
  factsSince,
  heldBy,
  option,
  text,
  type DerivedAnswers,
  type NotificationCase,
} from './notification-case.ts';
import { currentFacts } from './record-facts.ts';

/** Rows 44–53: occurred, first signal and awareness are separate moments, each with its zone. */
export function answersAboutTimeline(it: NotificationCase): DerivedAnswers {
  const { incident, partyId } = it;
  const { facts, zone } = incident;
  const { occurredFrom, occurredTo } = currentFacts(incident);
  const aware = awarenessOf(incident, partyId, 'AWARE');
  const told = toldByOther(it);
  const since = factsSince(facts, (version) => [
    version.occurredFrom,
    version.occurredTo,
    version.ongoing,
  ]);
  return {
    44: derived('FACTS', periodKind(it), since),
    46: derived(
      'FACTS',
      moment(occurredFrom, zone),
      factsSince(facts, (it) => it.occurredFrom),
    ),
    47: derived(
      'FACTS',
      moment(occurredTo, zone),
      factsSince(facts, (it) => it.occurredTo),
    ),
    48: derived(
      'AWARENESS',
      moment(aware?.at ?? null, aware?.zone ?? zone),
      aware && heldBy(aware.recordedBy, aware.recordedAt),
    ),
    50: derived('EVENT', discoveredBy(it)),
    51: derived(
      'EVENT',
      partyId === incident.handledBy && it.event ? text(it.event.description) : null,
    ),
    52: derived('EVENT', told === null ? null : { kind: 'DATE', on: dateOn(told, zone) }),
    53: derived('OTHER_ANSWERS', text(...timeline(it))),
  };
}

function periodKind({ incident }: NotificationCase): AnswerValue | null {
  const { occurredFrom, occurredTo, ongoing } = currentFacts(incident);
  if (occurredFrom === null) return null;
  if (ongoing === true) return option('c');
  if (occurredTo === null) return null;
  const oneDay = dateOn(occurredFrom, incident.zone) === dateOn(occurredTo, incident.zone);
  return option(oneDay ? 'a' : 'b');
}

/** From the controller's side: a party that was informed heard it from its processor. */
function discoveredBy({
  incident,
  partyId,
  event,
  processors,
}: NotificationCase): AnswerValue | null {
  if (partyId !== incident.handledBy) {
    return partyIn(incident, partyId)?.informedByPartyId ? option('b') : null;
  }
  switch (event?.reporterKind) {
    case 'EMPLOYEE':
    case 'MONITOR':
      return option('a');
    case 'VENDOR':
      return option(processors.some((it) => it.partyId !== partyId) ? 'b' : 'd');
    case 'STRANGER':
      return option('d');
    case undefined:
      return null;
  }
}

function toldByOther(it: NotificationCase): Instant | null {
  const { incident, partyId, event } = it;
  if (partyId !== incident.handledBy) return partyIn(incident, partyId)?.receivedAt ?? null;
  const byOther = event?.reporterKind === 'VENDOR' || event?.reporterKind === 'STRANGER';
  return byOther ? event.reportedAt : null;
}

/** The handling party's first signal is its own; another party reads when the notice reached it. */
function timeline({ incident, partyId }: NotificationCase): readonly Words[] {
  const { zone, firstSignalAt } = incident;
  if (partyId === incident.handledBy) {
    return [timelineWords.firstSignal(momentWords(firstSignalAt, zone))];
  }
  const receivedAt = partyIn(incident, partyId)?.receivedAt ?? null;
  return [
    receivedAt === null
      ? timelineWords.notReceived
      : timelineWords.received(momentWords(receivedAt, zone)),
  ];
}

function moment(at: Instant | null, zone: string): AnswerValue | null {
  return at === null ? null : { kind: 'MOMENT', at, zone };
}
