import type { SealedText } from '../sealing/sealed-text.ts';
import type { TextLine } from './answer-value.ts';
import type { AnswerGiven } from './recorded-answer.ts';

type Place = (position: number, line: number) => string;

const place: Place = (position, line) => `answers.${String(position)}.${String(line)}`;

/** Words of answers that are not sealed yet, each under its place; they may name anybody. */
export function wordsToSeal(answers: readonly AnswerGiven[]): Readonly<Record<string, string>> {
  const entries = answers.flatMap((answer, position) =>
    linesOf(answer).flatMap((line, at): [string, string][] =>
      typeof line === 'string' ? [[place(position, at), line]] : [],
    ),
  );
  return Object.fromEntries(entries);
}

export function withSealedWords(
  answers: readonly AnswerGiven[],
  sealed: Readonly<Record<string, SealedText>>,
): readonly AnswerGiven[] {
  return answers.map((answer, position) => {
    if (answer.state !== 'GIVEN' || !('lines' in answer.value)) return answer;
    const lines = answer.value.lines.map((line, at) => sealed[place(position, at)] ?? line);
    return { ...answer, value: { ...answer.value, lines } };
  });
}

function linesOf(answer: AnswerGiven): readonly TextLine[] {
  return answer.state === 'GIVEN' && 'lines' in answer.value ? answer.value.lines : [];
}
