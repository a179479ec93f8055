import { addMs, dayMs, minuteMs, type Instant } from '../shared/instant.ts';
import { accept, acceptUnless, type Outcome, type Refusal } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import type { CollectionDefinition } from '../store/collection.ts';
import { publicActor, roles as everyRole, type Actor, type Role } from './actor.ts';
import { acts, may } from './permissions.ts';
import { nameRefusals } from './user.ts';

/** What another system shows. The document's id is the SHA-256 of the token; the token is shown once. */
export interface ApiToken {
  readonly name: string;
  readonly partyId: string;
  readonly roles: readonly Role[];
  /** The acts it is bound to, each also within its roles; null means all that its roles allow. */
  readonly operations: readonly string[] | null;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly lastUsedAt: Instant | null;
  readonly revokedAt: Instant | null;
}

export const apiTokenPrefix = 'mk_';
export const apiTokenDaysMax = 366;
export const lastUsedStepMs = 5 * minuteMs;

export const apiTokens: CollectionDefinition<ApiToken> = {
  name: 'api-tokens',
  indexes: [
    { name: 'party', equals: (token) => token.partyId, order: (token) => [token.createdAt] },
  ],
};

export interface NewApiToken {
  readonly name: string;
  readonly partyId: string;
  readonly roles: readonly Role[];
  readonly operations: readonly string[] | null;
  readonly expiresAt: Instant;
}

export function makeApiToken(
  id: string,
  input: NewApiToken,
  now: Instant,
): Outcome<Change<ApiToken>> {
  return acceptUnless(apiTokenRefusals(input, now), () => ({
    value: {
      name: input.name.trim(),
      partyId: input.partyId,
      roles: input.roles,
      operations: input.operations,
      createdAt: now,
      expiresAt: input.expiresAt,
      lastUsedAt: null,
      revokedAt: null,
    },
    events: [
      {
        type: 'TOKEN_MADE',
        subject: { kind: 'TOKEN', id },
        data: { partyId: input.partyId, roles: input.roles, operations: input.operations },
      },
    ],
  }));
}

/** Administration stays with people: a token never makes users or tokens. */
function apiTokenRefusals(input: NewApiToken, now: Instant): readonly Refusal[] {
  const refusals: Refusal[] = [...nameRefusals(input.name)];
  if (input.roles.length === 0) refusals.push({ code: 'ROLE_MISSING', field: 'roles' });
  if (input.roles.some((role) => !everyRole.includes(role))) {
    refusals.push({ code: 'ROLE_NOT_KNOWN', field: 'roles' });
  }
  if (input.roles.includes('ADMINISTRATOR')) {
    refusals.push({ code: 'TOKEN_NEVER_ADMINISTRATOR', field: 'roles' });
  }
  const operations = input.operations ?? [];
  const known = operations.filter((operation) => acts.some((act) => act === operation));
  if (known.length < operations.length) {
    refusals.push({ code: 'OPERATION_NOT_KNOWN', field: 'operations' });
  }
  const beyond = known.find((operation) => !withinRoles(operation, input));
  if (beyond !== undefined) {
    const params = { operation: beyond };
    refusals.push({ code: 'OPERATION_BEYOND_ROLES', field: 'operations', params });
  }
  if (input.expiresAt <= now || input.expiresAt > addMs(now, apiTokenDaysMax * dayMs)) {
    refusals.push({
      code: 'TOKEN_END_OUT_OF_RANGE',
      field: 'expiresAt',
      params: { daysMax: apiTokenDaysMax },
    });
  }
  return refusals;
}

/** A token bound to what its roles never allow would only look as if it could. */
function withinRoles(operation: string, { partyId, roles }: NewApiToken): boolean {
  const actor = { ...publicActor, kind: 'TOKEN' as const, partyId, roles };
  return acts.some((act) => act === operation && may(actor, act));
}

export function revokeApiToken(
  token: ApiToken,
  id: string,
  now: Instant,
): Outcome<Change<ApiToken>> {
  if (token.revokedAt !== null) return accept({ value: token, events: [] });
  return accept({
    value: { ...token, revokedAt: now },
    events: [{ type: 'TOKEN_REVOKED', subject: { kind: 'TOKEN', id }, data: {} }],
  });
}

export function apiTokenHolds(token: ApiToken, now: Instant): boolean {
  return token.revokedAt === null && now < token.expiresAt;
}

/** Undefined when its use was noted recently enough. */
export function usedAgain(token: ApiToken, now: Instant): ApiToken | undefined {
  return token.lastUsedAt !== null && now < addMs(token.lastUsedAt, lastUsedStepMs)
    ? undefined
    : { ...token, lastUsedAt: now };
}

export function apiTokenActor(id: string, token: ApiToken): Actor {
  return {
    kind: 'TOKEN',
    id,
    partyId: token.partyId,
    roles: token.roles,
    method: 'token',
    authenticatedAt: null,
    operations: token.operations,
  };
}
