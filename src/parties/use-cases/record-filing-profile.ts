import { withSealedWords, wordsToSeal } from '../../facts/answer-words.ts';
import { readAnswers, type AnswerInput } from '../../facts/read-answers.ts';
import type { Actor } from '../../identity/actor.ts';
import { authorise } from '../../identity/permissions.ts';
import { sealText, type SealTextPorts } from '../../sealing/seal-text.ts';
import type { SealedText } from '../../sealing/sealed-text.ts';
import { refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import { profileScope } from '../filing-profile.ts';
import type { Party } from '../party.ts';
import { recordFilingProfile as decide } from '../record-filing-profile.ts';
import type { PartyPorts } from './ports.ts';

/** An organisation keeps its own profile; guests may keep theirs. */
export const recordFilingProfile =
  (ports: PartyPorts & SealTextPorts) =>
  async (
    input: { readonly partyId: string; readonly answers: readonly AnswerInput[] },
    by: Actor,
  ): Promise<Outcome<Stored<Party>>> => {
    const { partyId } = input;
    const allowed = authorise(by, 'recordFilingProfile');
    if (!allowed.ok) return allowed;
    if (partyId !== by.partyId) return refuse({ code: 'NOT_FOUND', field: 'partyId' });
    const now = ports.changes.now();
    const read = readAnswers(input.answers, { now, zone: 'UTC', today: now.slice(0, 10), moment });
    if (!read.ok) return read;
    const sealed: Record<string, SealedText> = {};
    for (const [field, text] of Object.entries(wordsToSeal(read.value))) {
      const done = await sealText(ports, profileScope(partyId), { text, field });
      if (!done.ok) return done;
      sealed[field] = done.value;
    }
    const answers = withSealedWords(read.value, sealed);
    return ports.changes.apply(
      ports.parties,
      partyId,
      (party) => decide(partyId, party, { answers, by: by.id, now }),
      by,
    );
  };

/** No row of a profile asks for a moment: those differ per incident. */
function moment(_text: string, field: string): Outcome<never> {
  return refuse({ code: 'TIME_NOT_VALID', field });
}
