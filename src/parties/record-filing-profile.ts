import { answerForLog, type AnswerGiven } from '../facts/recorded-answer.ts';
import { templateRow } from '../facts/template-rows.ts';
import type { Instant } from '../shared/instant.ts';
import { acceptUnless, type Outcome, type Refusal } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import { noProfile, type FilingProfile } from './filing-profile.ts';
import type { Party } from './party.ts';

export function recordFilingProfile(
  partyId: string,
  party: Party,
  input: { readonly answers: readonly AnswerGiven[]; readonly by: string; readonly now: Instant },
): Outcome<Change<Party>> {
  const refusals: Refusal[] = input.answers.flatMap(({ row }, position) =>
    templateRow(row)?.profile === true
      ? []
      : [
          {
            code: 'ANSWER_NOT_IN_PROFILE',
            field: `answers.${String(position)}`,
            params: { row },
          },
        ],
  );
  if (input.answers.length === 0) refusals.push({ code: 'ANSWERS_EMPTY', field: 'answers' });
  return acceptUnless(refusals, () => ({
    value: { ...party, filingProfile: changed(party.filingProfile ?? noProfile, input) },
    events: [
      {
        type: 'FILING_PROFILE_RECORDED',
        subject: { kind: 'PARTY', id: partyId },
        data: { answers: input.answers.map(answerForLog) },
      },
    ],
  }));
}

function changed(
  profile: FilingProfile,
  { answers, by, now }: { readonly answers: readonly AnswerGiven[]; by: string; now: Instant },
): FilingProfile {
  const rows = new Map(Object.entries(profile));
  for (const answer of answers) {
    if (answer.state === 'CLEARED') rows.delete(String(answer.row));
    else rows.set(String(answer.row), { answer, by, at: now });
  }
  return Object.fromEntries(rows);
}
