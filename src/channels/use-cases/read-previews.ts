import type { Actor } from '../../identity/actor.ts';
import { authorise } from '../../identity/permissions.ts';
import { accept, type Outcome } from '../../shared/outcome.ts';
import type { Page } from '../../shared/page.ts';
import { ownerStateKey } from '../messages.ts';
import type { Envelope } from '../message.ts';
import type { ChannelPorts } from './ports.ts';
import { readEnvelope } from './read-envelope.ts';

/** Envelopes of one answer. */
export const previewCountMax = 100;

export interface ReadPreviewsPorts extends Pick<ChannelPorts, 'messages' | 'vault'> {
  readonly mayTouch: (by: Actor, ownerId: string) => Promise<Outcome<void>>;
  /** Rule 9: stored before anything is shown. */
  readonly recordAccess: (access: {
    readonly by: Actor;
    readonly what: 'PREVIEWED_MESSAGES';
    readonly ownerId: string;
    readonly messageIds: readonly string[];
  }) => Promise<void>;
}

/** What would have been sent. Rule 14: `sent` is always false here, and every screen says so. */
export interface Preview {
  readonly messageId: string;
  readonly addresseeId: string;
  readonly sent: false;
  readonly envelope: Envelope;
}

export const readPreviews =
  (ports: ReadPreviewsPorts) =>
  async (
    input: { readonly ownerId: string; readonly after: string | null; readonly limit: number },
    by: Actor,
  ): Promise<Outcome<Page<Preview>>> => {
    const allowed = authorise(by, 'addressees');
    if (!allowed.ok) return allowed;
    const touch = await ports.mayTouch(by, input.ownerId);
    if (!touch.ok) return touch;
    const page = await ports.messages.page({
      index: 'by-owner-state',
      equals: ownerStateKey(input.ownerId, 'previewed'),
      limit: Math.max(1, Math.min(input.limit, previewCountMax)),
      ...(input.after === null ? {} : { after: input.after }),
    });
    const messageIds = page.items.map((row) => row.id);
    await ports.recordAccess({
      by,
      what: 'PREVIEWED_MESSAGES',
      ownerId: input.ownerId,
      messageIds,
    });
    const items = await Promise.all(
      page.items.map(async (row) => ({
        messageId: row.id,
        addresseeId: row.value.addresseeId,
        sent: false as const,
        envelope: await readEnvelope(ports.vault, row.value),
      })),
    );
    return accept({ items, cursor: page.cursor });
  };
