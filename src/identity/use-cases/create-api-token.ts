import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { sha256Hex } from '../../shared/sha256.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Actor, Role } from '../actor.ts';
import { apiTokenPrefix, makeApiToken } from '../api-token.ts';
import { authorise } from '../permissions.ts';
import { requireRecentProof } from '../recent-proof.ts';
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
  /** Shown once; kept nowhere. Null when this call only repeated an earlier one. */
  readonly secret: string | null;
}

/**
 * Wants a recent proof: a token outlives the session that made it, and a change of the password. With an
 * idempotency key the secret derives from it, so that the same call twice makes one token.
 */
export const createApiToken =
  (ports: Pick<IdentityPorts, 'changes' | 'apiTokens' | 'newSecret' | 'addressTag'>) =>
  async (input: CreateApiTokenInput, by: Actor): Promise<Outcome<CreatedApiToken>> => {
    const allowed = authorise(by, 'createApiToken');
    if (!allowed.ok) return allowed;
    const recent = requireRecentProof(by, ports.changes.now());
    if (!recent.ok) return recent;
    if (by.partyId === null) return refuse({ code: 'FORBIDDEN' });
    const secret = `${apiTokenPrefix}${newSecret(ports, by)}`;
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
    const repeated = (await ports.apiTokens.get(tokenId)) !== undefined;
    const saved = await ports.changes.insert(ports.apiTokens, tokenId, made.value, by);
    return saved.ok ? accept({ tokenId, secret: repeated ? null : secret }) : saved;
  };

/** 256 bits that nobody without the installation's own key can compute. */
function newSecret(ports: Pick<IdentityPorts, 'newSecret' | 'addressTag'>, by: Actor): string {
  if (by.idempotencyKey === undefined) return ports.newSecret();
  const tag = ports.addressTag(JSON.stringify(['api-token', by.id, by.idempotencyKey]));
  return Buffer.from(tag, 'hex').toString('base64url');
}
