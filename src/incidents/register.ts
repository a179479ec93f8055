import type { BreachFacts } from '../facts/breach-facts.ts';
import { specialCategories } from '../risk/data-harm.ts';
import { severityChoiceText } from '../texts/severity-choices.ts';
import { factWords } from '../texts/fact-words.ts';
import type { Locale } from '../texts/locale.ts';
import { registerHeadings, type RegisterColumnKey } from '../texts/register-texts.ts';
import type { SealedText } from '../sealing/sealed-text.ts';
import { awarenessOf } from './awareness.ts';
import { latestAssessment } from './decision.ts';
import { factsOfParty } from './incident-parties.ts';
import { currentFacts } from './record-facts.ts';
import {
  actionsTaken,
  decided,
  decidedBy,
  decisionReason,
  dpoAdvice,
  filed,
  ground,
  late,
  otherDuties,
} from './register-duties.ts';
import {
  given,
  joined,
  moment,
  nameOf,
  notNeeded,
  say,
  unknown,
  word,
  words,
  type RegisterAbout,
  type RegisterCell,
  type RegisterLine,
} from './register-line.ts';

type Column = (line: RegisterLine) => RegisterCell | Promise<RegisterCell>;

const breachOf = ({ incident, own }: RegisterLine): BreachFacts => factsOfParty(incident, own);
const awareOf = ({ incident, own }: RegisterLine) => awarenessOf(incident, own, 'AWARE');
const assessedOf = ({ incident, own }: RegisterLine) => latestAssessment(incident, own)?.answer;

/** Facts, effects and remedial action of every breach (GDPR Art. 33(5)), with the decisions and why. */
const columns: Readonly<Record<RegisterColumnKey, Column>> = {
  reference: ({ incident }) => given(incident.reference),
  title: ({ incident }) => given(incident.title),
  status: (line) => given(word(line, line.incident.status)),
  firstSignal: (line) => given(moment(line, line.incident.firstSignalAt)),
  aware: (line) => {
    const aware = awareOf(line);
    return aware ? given(moment(line, aware.at)) : unknown(line);
  },
  awareReason: async (line) => await words(line, awareOf(line)?.reason ?? null),
  occurredFrom: (line) => {
    const { occurredFrom } = currentFacts(line.incident);
    return occurredFrom === null ? unknown(line) : given(moment(line, occurredFrom));
  },
  occurredTo: (line) => {
    const { occurredTo, ongoing } = currentFacts(line.incident);
    if (occurredTo !== null) return given(moment(line, occurredTo));
    return ongoing === true ? given(say(line, 'ONGOING')) : unknown(line);
  },
  facts: async (line) => await words(line, currentFacts(line.incident).summary),
  breachTypes: (line) => listed(line, breachOf(line).breachTypes, 'breachType'),
  cause: (line) => {
    const { origin, intent } = breachOf(line);
    return joined(line, [origin ? word(line, origin) : null, intent ? word(line, intent) : null]);
  },
  dataCategories: (line) => listed(line, breachOf(line).dataCategories, 'category'),
  specialData,
  groups: (line) => listed(line, breachOf(line).subjectGroups, 'group'),
  peopleMin: (line) => counted(line, breachOf(line).people?.min),
  peopleMax: (line) => counted(line, breachOf(line).people?.max),
  recipients,
  processors: (line) => {
    const names = line.incident.parties
      .filter(({ role }) => role === 'PROCESSOR' || role === 'SUB_PROCESSOR')
      .map(({ partyId }) => nameOf(line, partyId));
    return names.length === 0 ? notNeeded(line, 'NONE') : given(names.join(', '));
  },
  consequences: async (line) => await words(line, currentFacts(line.incident).consequences),
  measures: async (line) => await words(line, currentFacts(line.incident).measures),
  score: (line) => {
    const severity = assessedOf(line)?.severity;
    if (!severity) return unknown(line, 'NOT_ASSESSED');
    return severity.score === null
      ? { value: `${String(severity.low)}–${String(severity.high)}`, state: 'NOT_YET_KNOWN' }
      : given(severity.score);
  },
  level: (line) => {
    const assessed = assessedOf(line);
    if (!assessed) return unknown(line, 'NOT_ASSESSED');
    const { level } = assessed.severity;
    return level === null ? unknown(line) : given(word(line, level));
  },
  inputs,
  proposal: (line) => {
    const proposal = assessedOf(line)?.proposal;
    if (!proposal) return unknown(line, 'NOT_ASSESSED');
    const { notifyAuthority, notifyIndividuals } = proposal;
    const authority = `${say(line, 'ARTICLE_33')}: ${word(line, notifyAuthority)}`;
    return given(`${authority}; ${say(line, 'ARTICLE_34')}: ${word(line, notifyIndividuals)}`);
  },
  authority: (line) => decided(line, 'NOTIFY_AUTHORITY'),
  authorityReason: async (line) => await decisionReason(line, 'NOTIFY_AUTHORITY'),
  authorityBy: (line) => decidedBy(line, 'NOTIFY_AUTHORITY'),
  filings: filed,
  lateness: late,
  individuals: (line) => decided(line, 'NOTIFY_INDIVIDUALS'),
  individualsGround: ground,
  individualsReason: async (line) => await decisionReason(line, 'NOTIFY_INDIVIDUALS'),
  individualsBy: (line) => decidedBy(line, 'NOTIFY_INDIVIDUALS'),
  told,
  reached: (line) => counting(line, line.about.telling.told),
  notReached: (line) => counting(line, line.about.telling.notTold),
  advice: dpoAdvice,
  otherDuties,
  evidence: (line) => {
    const { count, whole } = line.about.evidence;
    return given(whole ? count : say(line, 'AT_LEAST', { count }));
  },
  rootCause: async (line) => await reviewed(line, line.incident.review?.rootCause),
  lessons: async (line) => await reviewed(line, line.incident.review?.lessons),
  actions: actionsTaken,
  closed: (line) => {
    const { closedAt } = line.incident;
    return closedAt === null ? unknown(line, 'NOT_CLOSED') : given(moment(line, closedAt));
  },
};

export const registerColumns = Object.keys(registerHeadings) as readonly RegisterColumnKey[];

export function registerHeads(locale: Locale): readonly string[] {
  return registerColumns.map((key) => registerHeadings[key][locale]);
}

/** One breach: a cell for each column, the same in every file and on the screen. */
export async function registerRow(
  about: RegisterAbout,
  locale: Locale,
  open: (text: SealedText) => Promise<string>,
): Promise<readonly RegisterCell[]> {
  const { incident } = about;
  const line: RegisterLine = { about, incident, own: incident.handledBy, locale, open };
  return await Promise.all(registerColumns.map(async (key) => await columns[key](line)));
}

function listed(
  line: RegisterLine,
  codes: readonly string[] | null | undefined,
  kind: 'category' | 'group' | 'breachType',
): RegisterCell {
  if (!codes) return unknown(line);
  if (codes.length === 0) return given(say(line, 'NONE'));
  return given(codes.map((code) => factWords[line.locale][kind](code)).join(', '));
}

/** GDPR Art. 9 and 10. */
function specialData(line: RegisterLine): RegisterCell {
  const { dataCategories, specialDataDepth } = breachOf(line);
  if (!dataCategories) return unknown(line);
  const found = dataCategories.filter((it) => specialCategories.includes(it));
  if (found.length === 0) return given(say(line, 'NONE'));
  const names = found.map((it) => factWords[line.locale].category(it)).join(', ');
  const depth = specialDataDepth === 'NONE' ? null : specialDataDepth;
  return given(depth ? `${names} (${word(line, depth)})` : names);
}

function recipients(line: RegisterLine): RegisterCell {
  const { disclosure } = breachOf(line);
  if (!disclosure) return unknown(line);
  const {
    state,
    recipients: kind,
    recipientCount,
    recipientTrusted,
    deletionConfirmed,
  } = disclosure;
  const yesNo = (
    answer: boolean | null | undefined,
    yes: 'TRUSTED' | 'DELETED',
    no: 'NOT_TRUSTED' | 'NOT_DELETED',
  ): string | null => (answer == null ? null : say(line, answer ? yes : no));
  return joined(line, [
    state ? word(line, state) : null,
    kind ? word(line, kind) : null,
    recipientCount == null ? null : String(recipientCount),
    yesNo(recipientTrusted, 'TRUSTED', 'NOT_TRUSTED'),
    yesNo(deletionConfirmed, 'DELETED', 'NOT_DELETED'),
  ]);
}

function inputs(line: RegisterLine): RegisterCell {
  const assessed = assessedOf(line);
  if (!assessed) return unknown(line, 'NOT_ASSESSED');
  const { method, severity } = assessed;
  const choices = severity.choices.map(({ choice }) => severityChoiceText(choice, line.locale));
  return given([`${method.id} ${method.version}`, ...choices].join('\n'));
}

function told(line: RegisterLine): RegisterCell {
  const { startedAt, individually, publicly } = line.about.telling;
  if (startedAt === null) {
    const needed = decided(line, 'NOTIFY_INDIVIDUALS');
    return needed.value === word(line, 'NO') ? notNeeded(line) : unknown(line, 'NOBODY_TOLD');
  }
  return given(
    [
      say(line, 'SINCE', { at: moment(line, startedAt) }),
      ...(individually ? [say(line, 'INDIVIDUALLY')] : []),
      ...(publicly ? [say(line, 'PUBLICLY')] : []),
    ].join(', '),
  );
}

function counting(line: RegisterLine, count: number): RegisterCell {
  return line.about.telling.startedAt === null ? told(line) : given(count);
}

function counted(line: RegisterLine, count: number | null | undefined): RegisterCell {
  return count == null ? unknown(line) : given(count);
}

async function reviewed(line: RegisterLine, text: SealedText | undefined): Promise<RegisterCell> {
  return text ? given(await line.open(text)) : unknown(line, 'NO_REVIEW');
}
