import type { SignedIn } from '../../../identity/use-cases/start-session.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import type { Context } from '../context.ts';
import { payload } from '../user-errors.ts';

/** The cookie of the answer is the new session, also one that awaits its second step. */
export function answerSignIn(context: Context, done: Outcome<SignedIn>) {
  if (done.ok) context.session.set(done.value.sessionToken);
  const awaitsSecondStep = done.ok && done.value.awaitsSecondStep;
  const { me, errors } = payload(done, context.locale, 'me', ({ actor }) => ({ actor }));
  return { me: awaitsSecondStep ? null : me, awaitsSecondStep, errors };
}
