import type { BreachFacts } from '../facts/breach-facts.ts';
import { propose, type Proposal } from './propose.ts';
import { severityRange } from './severity.ts';
import {
  factQuestions,
  isUnknown,
  openEndOfPeople,
  withFact,
  type FactQuestion,
} from './unknown-facts.ts';

export const changeables = ['notifyAuthority', 'notifyIndividuals', 'severity'] as const;
export type Changeable = (typeof changeables)[number];

export interface MissingFact {
  /** Dotted path of the fact. */
  readonly fact: string;
  /** Empty: asked for the record, with no effect on the outcome as things stand. */
  readonly couldChange: readonly Changeable[];
}

const answersOfProposal = ['notifyAuthority', 'notifyIndividuals'] as const;

/**
 * Rule 13: every question that applies and has no answer, with what its answer could change: tried on
 * the facts as they stand and on several ways in which the other open facts may turn out.
 */
export function missingFacts(facts: BreachFacts, proposal: Proposal): readonly MissingFact[] {
  const open = factQuestions.filter(
    (question) => isOpen(facts, question) && question.applies(facts),
  );
  if (open.length === 0) return [];
  const undecided = Object.values(proposal).includes('UNDECIDED');
  const contexts = [facts, ...(undecided ? outlooksOn(facts, open) : [])];
  const now = severityRange(facts);
  const missing = open.map((question) => ({
    fact: pathOf(facts, question),
    couldChange: [
      ...flipped(question, contexts, proposal),
      ...(changesSeverity(facts, question, now) ? (['severity'] as const) : []),
    ],
  }));
  return missing.map((one) => ({ ...one, couldChange: completed(one, missing, proposal) }));
}

function isOpen(facts: BreachFacts, question: FactQuestion): boolean {
  return question.path === 'people'
    ? openEndOfPeople(facts) !== null
    : isUnknown(facts, question.path);
}

function pathOf(facts: BreachFacts, question: FactQuestion): string {
  return question.path === 'people' ? (openEndOfPeople(facts) ?? 'people') : question.path;
}

type Outlook = Readonly<Record<string, unknown>>;

/** Exceptions and aggravations that nobody reported stay unreported while the rest is filled in. */
const neverAssumed: readonly string[] = [
  'alreadyPublic',
  'mitigation',
  'misuse',
  'undetectedDays',
  'identifiability',
  'subjectGroups',
  'detailPerPerson',
  'disclosure.recipientCount',
];
const best: Outlook = Object.fromEntries(
  factQuestions.map((question) => [question.path, question.answers[0]]),
);
const worst: Outlook = Object.fromEntries(
  factQuestions.map((question) => [question.path, question.answers.at(-1)]),
);
/** A mistake that reached a known stranger, with nothing lost. */
const mistake: Outlook = {
  ...best,
  dataCategories: ['NAME', 'CONTACT'],
  'disclosure.state': 'CONFIRMED',
  'disclosure.recipientTrusted': false,
  'disclosure.deletionConfirmed': false,
  'unintelligible.state': 'NO',
};
const trustedHands: Outlook = {
  ...best,
  dataCategories: ['NAME', 'CONTACT', 'INSURANCE_POLICY'],
  people: worst.people,
  'disclosure.state': 'CONFIRMED',
  'unintelligible.state': 'NO',
};
const lockedTheft: Outlook = {
  ...best,
  intent: 'MALICIOUS',
  dataCategories: ['NAME', 'CONTACT', 'HEALTH'],
  specialDataDepth: 'SUBSTANTIAL',
  'disclosure.state': 'CONFIRMED',
  'disclosure.recipients': 'UNKNOWN',
};
const shortOutage: Outlook = { ...best, 'availability.effectOnPeople': 'MINOR' };
const outlooks: readonly Outlook[] = [best, worst, mistake, trustedHands, lockedTheft, shortOutage];

/** The facts with what is open filled in, once for each outlook that differs on it. */
function outlooksOn(facts: BreachFacts, open: readonly FactQuestion[]): readonly BreachFacts[] {
  const assumed = open.map(({ path }) => path).filter((path) => !neverAssumed.includes(path));
  const distinct = new Map(
    outlooks.map((outlook) => [JSON.stringify(assumed.map((path) => outlook[path])), outlook]),
  );
  return [...distinct.values()].map((outlook) =>
    assumed.reduce((filled, path) => withFact(filled, path, outlook[path]), facts),
  );
}

/** What is decided already can only be moved as the facts stand; what is open, in any outlook. */
function flipped(
  question: FactQuestion,
  contexts: readonly BreachFacts[],
  proposal: Proposal,
): readonly (keyof Proposal)[] {
  const flips = new Set<keyof Proposal>();
  for (const [index, context] of contexts.entries()) {
    const sought = answersOfProposal.filter(
      (answer) => !flips.has(answer) && (index === 0 || proposal[answer] === 'UNDECIDED'),
    );
    if (sought.length === 0) continue;
    const outcomes = question.answers.map((value) =>
      propose(withFact(context, question.path, value)),
    );
    const before = index === 0 ? proposal : outcomes[0];
    for (const answer of sought) {
      if (outcomes.some((outcome) => outcome[answer] !== before?.[answer])) flips.add(answer);
    }
  }
  return answersOfProposal.filter((answer) => flips.has(answer));
}

/** Facts that the severity does not read. */
const besideSeverity: readonly string[] = [
  'origin',
  'people',
  'unintelligible.state',
  'unintelligible.means',
  'unintelligible.keySafe',
  'disclosure.recipientCount',
  'disclosure.recipientTrusted',
  'disclosure.deletionConfirmed',
  'availability.hoursUnavailable',
  'availability.backup',
  'misuse',
  'undetectedDays',
  'mitigation',
];

function changesSeverity(
  facts: BreachFacts,
  question: FactQuestion,
  now: ReturnType<typeof severityRange>,
): boolean {
  if (besideSeverity.includes(question.path)) return false;
  return question.answers.some((value) => {
    const then = severityRange(withFact(facts, question.path, value));
    return then.score !== now.score || then.low !== now.low || then.high !== now.high;
  });
}

/** An open proposal never stands without the facts that keep it open. */
function completed(
  one: MissingFact,
  all: readonly MissingFact[],
  proposal: Proposal,
): readonly Changeable[] {
  const unexplained = answersOfProposal.filter(
    (answer) =>
      proposal[answer] === 'UNDECIDED' && all.every((fact) => !fact.couldChange.includes(answer)),
  );
  return changeables.filter(
    (changeable) =>
      one.couldChange.includes(changeable) ||
      (unexplained as readonly Changeable[]).includes(changeable),
  );
}
