import type { Stored } from '../../store/collection.ts';
import type { Message, MessageState } from '../message.ts';
import type { ChannelPorts } from './ports.ts';
import { saveChanges, settledOf, type RowChange } from './save-changes.ts';

export type Became = Readonly<Partial<Record<MessageState, number>>>;

export interface Recorder {
  record(stored: Stored<Message>, decide: RowChange['decide']): void;
  /** Resolves when all is stored and the owners are told; throws what storing threw. */
  finish(): Promise<Became>;
}

/**
 * Stores answers as they come, all that came in while the last write ran in one: a kill leaves as
 * few rows as possible `sending`, and the disk is flushed as seldom as possible.
 */
export function createRecorder(ports: ChannelPorts): Recorder {
  const became: Partial<Record<MessageState, number>> = {};
  const faults: unknown[] = [];
  let waiting: RowChange[] = [];
  let writing: Promise<void> | undefined;

  const write = async (): Promise<void> => {
    while (waiting.length > 0) {
      const changes = waiting;
      waiting = [];
      try {
        const saved = await saveChanges(ports, changes);
        for (const { value } of saved) became[value.state] = (became[value.state] ?? 0) + 1;
        if (saved.length > 0) await ports.settled(settledOf(saved.map((row) => row.value)));
      } catch (fault) {
        faults.push(fault);
      }
    }
    writing = undefined;
  };

  return {
    record(stored, decide) {
      waiting.push({ stored, decide });
      writing ??= write();
    },
    async finish() {
      while (writing) await writing;
      if (faults.length > 0) throw new AggregateError(faults, 'answers could not be stored');
      return became;
    },
  };
}
