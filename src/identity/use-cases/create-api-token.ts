import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { sha256Hex } from '../../shared/sha256.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Actor, Role } from '../actor.ts';
import { apiTokenPrefix, makeApiToken } from '../api-token.ts';
import { authorise } from '../permissions.ts';
import type { IdentityPorts } from './ports.ts';

export interface CreateApiTokenInput {
  readonly name: string;
  readonly roles: readonly Role[];
  /** Empty: all that the roles allow. */
  readonly operations?: readonly string[] | null;
  readonly expiresAt: Instant;
}

export interface CreatedApiToken {
  readonly tokenId: string;
  /** Shown once; kept nowhere. */
  readonly secret: string;
}

/** An idempotency key does not apply: a secret that is shown once cannot be shown again. */
export const createApiToken =
  (ports: Pick<IdentityPorts, 'changes' | 'apiTokens' | 'newSecret'>) =>
  async (input: CreateApiTokenInput, by: Actor): Promise<Outcome<CreatedApiToken>> => {
    const allowed = authorise(by, 'createApiToken');
    if (!allowed.ok) return allowed;
    if (by.partyId === null) return refuse({ code: 'FORBIDDEN' });
    const secret = `${apiTokenPrefix}${ports.newSecret()}`;
    const tokenId = sha256Hex(secret);
    const operations = input.operations ?? [];
    const made = makeApiToken(
      tokenId,
      {
        name: input.name,
        partyId: by.partyId,
        roles: input.roles,
        operations: operations.length === 0 ? null : operations,
        expiresAt: input.expiresAt,
      },
      ports.changes.now(),
    );
    if (!made.ok) return made;
    const saved = await ports.changes.insert(ports.apiTokens, tokenId, made.value, by);
    return saved.ok ? accept({ tokenId, secret }) : saved;
  };
