import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import type { PasswordStrength } from '../../identity/password-rules.ts';

/** What comes after these can only make a password stronger; looking at more would take too long. */
export const judgedCharsMax = 64;

/** Answers the power of ten of the tries that guessing takes, by zxcvbn's patterns and lists. */
export function createPasswordStrength(): PasswordStrength {
  const judge = new ZxcvbnFactory({
    dictionary,
    graphs: adjacencyGraphs,
    maxLength: judgedCharsMax,
  });
  return (password, ownWords) =>
    judge.check(password.slice(0, judgedCharsMax), [...ownWords]).guessesLog10;
}
