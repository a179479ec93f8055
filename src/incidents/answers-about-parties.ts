import type { AnswerValue, TextLine } from '../facts/answer-value.ts';
import { templateRow } from '../facts/template-rows.ts';
import { partyRoleWords } from '../texts/derived-words.ts';
import {
  derived,
  heldBy,
  option,
  text,
  type DerivedAnswer,
  type DerivedAnswers,
  type NotificationCase,
  type OtherParty,
} from './notification-case.ts';
import { firstFiling, filingsFor } from './filing-chain.ts';
import { partyIn, type Filing } from './incident.ts';

/** Rows 3–7. Row 4 follows from all the others and is filled in last. */
export function answersOfFiling(it: NotificationCase): DerivedAnswers {
  const { incident, partyId, withdrawing } = it;
  const obligation = incident.obligations.find(
    ({ regimeId, obligedPartyId }) => regimeId === 'gdpr-33' && obligedPartyId === partyId,
  );
  const first = obligation && firstFiling(incident, obligation);
  const last = obligation && filingsFor(incident, obligation).at(-1);
  const since = first ? heldBy(first.by, first.recordedAt) : null;
  const late = lateFiling(it, obligation?.id);
  return {
    3: derived('FILINGS', option(first ? 'b' : 'a'), since),
    5: derived('FILINGS', lines(withdrawing?.reason ?? last?.withdrawalReason ?? null)),
    6: derived('FILINGS', first ? text(first.number) : null, since),
    7: derived(
      'FILINGS',
      partyId === incident.handledBy ? text(incident.reference) : null,
      heldBy(null, incident.openedAt),
    ),
    49: derived(
      'FILINGS',
      lines(late?.latenessText ?? null),
      late && heldBy(late.by, late.recordedAt),
    ),
  };
}

function lateFiling(
  { incident }: NotificationCase,
  obligationId: string | undefined,
): Filing | null {
  const filing = incident.filings.find(
    (it) => it.obligationId === obligationId && it.latenessText !== null,
  );
  return filing ?? null;
}

/** Rows 10–19 and 25–36: what is kept with the party, and its name. */
export function answersOfParty({ party, reporter }: NotificationCase): DerivedAnswers {
  return {
    12: derived('PARTY', text(party.name)),
    13: derived('PARTY', lines(party.contact)),
    21: derived('REPORTER', lines(reporter?.name ?? null)),
    22: derived('REPORTER', lines(reporter?.contact ?? null)),
    23: derived('REPORTER', reporter && option(reporter.dpo ? 'a' : 'c')),
    24: derived('REPORTER', lines(reporter?.dpo === false ? reporter.function : null)),
  };
}

/** The organisation's own profile: it goes before what follows from a case, and after its answers. */
export function answersOfProfile({ party }: NotificationCase): DerivedAnswers {
  const entries = Object.values(party.profile).flatMap(({ answer, by, at }) =>
    answer.state === 'GIVEN' && templateRow(answer.row)?.profile === true
      ? [[answer.row, derived('PARTY', answer.value, heldBy(by, at))] as const]
      : [],
  );
  return Object.fromEntries(entries);
}

/**
 * Rows 38–41. Rule 10: never another controller. The handling party sees its processors; any other sees
 * the one who told it, for that one it knows; whom the handling party calls there is not its to see.
 */
export function answersAboutOthers(it: NotificationCase): DerivedAnswers {
  const others = visibleProcessors(it);
  const lined = (lines: readonly (TextLine | null)[]): DerivedAnswer | undefined => {
    const known = lines.filter((line) => line !== null);
    const all = known.length > 0 && known.length === lines.length;
    return derived('PARTIES', all ? { kind: 'PARTIES', lines: known } : null);
  };
  return {
    38: derived('PARTIES', others.length === 0 ? null : option('a')),
    39: lined(others.map(({ role }) => partyRoleWords(role))),
    40: lined(others.map(({ name }) => name)),
    41: lined(others.map(({ contact }) => contact)),
  };
}

function visibleProcessors({
  incident,
  partyId,
  processors,
}: NotificationCase): readonly OtherParty[] {
  const others = processors.filter((party) => party.partyId !== partyId);
  if (partyId === incident.handledBy) return others;
  const informer = partyIn(incident, partyId)?.informedByPartyId;
  return others
    .filter((party) => party.partyId === informer)
    .map((party) => (party.partyId === incident.handledBy ? party : { ...party, contact: null }));
}

function lines(line: TextLine | null): AnswerValue | null {
  return line === null ? null : text(line);
}
