import type { IdentityPorts } from './ports.ts';

/**
 * One account per address: whoever writes the claim has it. Answers whose it is: `userId` when it was free,
 * and what a crash left behind.
 */
export async function claimEmail(
  ports: Pick<IdentityPorts, 'userEmails' | 'changes'>,
  tag: string,
  userId: string,
): Promise<string> {
  await ports.userEmails.insert({ id: tag, value: { userId } });
  const claim = await ports.userEmails.get(tag);
  if (!claim) throw new Error('a claimed address is missing');
  if (claim.value.userId !== null) return claim.value.userId;
  await ports.userEmails.replace({
    ...claim,
    value: { userId },
    changeId: ports.changes.newId(),
  });
  return (await ports.userEmails.get(tag))?.value.userId ?? userId;
}

/** Safe to repeat; leaves alone what somebody else has claimed since. */
export async function freeEmail(
  ports: Pick<IdentityPorts, 'userEmails' | 'changes'>,
  tag: string,
  userId: string,
): Promise<void> {
  const claim = await ports.userEmails.get(tag);
  if (claim?.value.userId !== userId) return;
  const changeId = ports.changes.newId();
  await ports.userEmails.replace({ ...claim, value: { userId: null }, changeId });
}
