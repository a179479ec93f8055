import type { IdentityPorts } from './ports.ts';

/**
 * One account per address: whoever writes the claim has it. Answers whose it is: `userId` when it was free,
 * and what a crash left behind.
 */
export async function claimEmail(
  ports: Pick<IdentityPorts, 'userEmails'>,
  tag: string,
  userId: string,
): Promise<string> {
  if ((await ports.userEmails.insert({ id: tag, value: { userId } })) === 'inserted') return userId;
  const claim = await ports.userEmails.get(tag);
  return claim ? claim.value.userId : await claimEmail(ports, tag, userId);
}

/** Nothing by which the address can be recognised stays. Leaves alone what somebody else has claimed since. */
export async function freeEmail(
  ports: Pick<IdentityPorts, 'userEmails'>,
  tag: string,
  userId: string,
): Promise<void> {
  const claim = await ports.userEmails.get(tag);
  if (claim?.value.userId === userId) await ports.userEmails.remove(claim);
}
