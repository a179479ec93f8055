import type { ChannelKind, MessagePurpose } from './message.ts';

/** What a channel in an attacker's hands must not carry. Checkpoints are public, accounts have no case. */
const withheld: ReadonlySet<MessagePurpose> = new Set<MessagePurpose>(['NOTICE', 'ESCALATION']);

/** The channels of a plan that may be used, in the plan's order. */
export function usableChannels<Kind extends string>(
  planned: readonly Kind[],
  compromised: readonly ChannelKind[],
): readonly Kind[] {
  return planned.filter((kind) => !compromised.some((bad) => bad === kind));
}

export function isWithheld(
  message: { readonly channelKind: ChannelKind; readonly purpose: MessagePurpose },
  compromised: readonly ChannelKind[],
): boolean {
  return withheld.has(message.purpose) && compromised.includes(message.channelKind);
}
