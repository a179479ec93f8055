import type { TextLine } from '../facts/answer-value.ts';
import { notificationAnswers } from '../incidents/notification-answers.ts';
import type { NotificationAnswer } from '../incidents/notification-answer.ts';
import type { OpenedAnswer, OpenedLine } from '../incidents/opened-answer.ts';
import type { FilingPorts } from '../incidents/use-cases/filing-ports.ts';
import { openSealedText } from '../sealing/seal-text.ts';
import { KeyDestroyedError, type Vault } from '../sealing/vault.ts';
import { destroyedText } from '../texts/destroyed-text.ts';
import { notificationCase, type NotificationCasePorts } from './notification-case.ts';

/** The rows of the template as they stand for one party, with people's words opened. */
export function filingAnswers(
  ports: NotificationCasePorts & { readonly vault: Vault },
): FilingPorts['answersOf'] {
  return async (subject, actor) => {
    const answers = notificationAnswers(await notificationCase(ports, subject, actor));
    return await Promise.all(answers.map((answer) => openedAnswer(ports.vault, answer)));
  };
}

async function openedAnswer(vault: Vault, answer: NotificationAnswer): Promise<OpenedAnswer> {
  const { value, ...rest } = answer;
  if (value === null || !('lines' in value)) return { ...rest, value };
  const lines = await Promise.all(value.lines.map((line) => openedLine(vault, line)));
  return { ...rest, value: { ...value, lines } };
}

export async function openedLine(vault: Vault, line: TextLine): Promise<OpenedLine> {
  if (typeof line === 'string' || !('sealed' in line)) return line;
  try {
    return await openSealedText(vault, line);
  } catch (error) {
    if (error instanceof KeyDestroyedError) return destroyedText;
    throw error;
  }
}
