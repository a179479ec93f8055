import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Actor } from '../actor.ts';
import { revokeApiToken as decide } from '../api-token.ts';
import { authorise } from '../permissions.ts';
import type { IdentityPorts } from './ports.ts';

export const revokeApiToken =
  (ports: Pick<IdentityPorts, 'changes' | 'apiTokens'>) =>
  async (tokenId: string, by: Actor): Promise<Outcome<void>> => {
    const allowed = authorise(by, 'revokeApiToken');
    if (!allowed.ok) return allowed;
    const now = ports.changes.now();
    const revoked = await ports.changes.apply(
      ports.apiTokens,
      tokenId,
      (token) =>
        token.partyId === by.partyId
          ? decide(token, tokenId, now)
          : refuse({ code: 'NOT_FOUND', field: 'id' }),
      by,
    );
    return revoked.ok ? accept(undefined) : revoked;
  };
