import type { SealedText } from '../sealing/sealed-text.ts';
import { awarenessOf } from './awareness.ts';
import { decisionInForce, latestAssessment } from './decision.ts';
import { factsOfParty } from './incident-parties.ts';
import type { DecisionSubject, Incident } from './incident.ts';
import { currentFacts } from './record-facts.ts';

/** Facts, effects and remedial action of every breach (GDPR Art. 33(5)), with the decisions and why. */
export const registerColumns = [
  'reference',
  'title',
  'status',
  'first signal',
  'aware',
  'occurred from',
  'occurred to',
  'facts',
  'effects',
  'remedial action',
  'breach types',
  'data categories',
  'groups',
  'people min',
  'people max',
  'severity',
  'authority told',
  'authority rationale',
  'filing numbers',
  'filed at',
  'individuals told',
  'individuals rationale',
  'exemption',
] as const;

/** One row; a column without an answer is empty, and *not yet known* is not *no*. */
export async function registerRow(
  incident: Incident,
  open: (text: SealedText | null) => Promise<string | null>,
): Promise<readonly string[]> {
  const facts = currentFacts(incident);
  const own = factsOfParty(incident, incident.handledBy);
  const decided = (subject: DecisionSubject) =>
    decisionInForce(incident, { partyId: incident.handledBy, subject, regimeId: null });
  const authority = decided('NOTIFY_AUTHORITY');
  const individuals = decided('NOTIFY_INDIVIDUALS');
  const cells: readonly (string | number | null | undefined)[] = [
    incident.reference,
    incident.title,
    incident.status,
    incident.firstSignalAt,
    awarenessOf(incident, incident.handledBy, 'AWARE')?.at,
    facts.occurredFrom,
    facts.occurredTo,
    await open(facts.summary),
    await open(facts.consequences),
    await open(facts.measures),
    own.breachTypes?.join(', '),
    own.dataCategories?.join(', '),
    own.subjectGroups?.join(', '),
    own.people?.min,
    own.people?.max,
    latestAssessment(incident, incident.handledBy)?.answer.severity.level,
    yesNo(authority?.tell),
    await open(authority?.rationale ?? null),
    incident.filings.map((filing) => filing.number).join(', '),
    incident.filings.map((filing) => filing.filedAt).join(', '),
    yesNo(individuals?.tell),
    await open(individuals?.rationale ?? null),
    individuals?.exemption,
  ];
  return cells.map((cell) => String(cell ?? ''));
}

function yesNo(tell: boolean | undefined): string | null {
  if (tell === undefined) return null;
  return tell ? 'yes' : 'no';
}
