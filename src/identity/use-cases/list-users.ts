import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import type { Page } from '../../shared/page.ts';
import type { Stored } from '../../store/collection.ts';
import type { Actor } from '../actor.ts';
import type { ApiToken } from '../api-token.ts';
import { authorise } from '../permissions.ts';
import type { User } from '../user.ts';
import type { IdentityPorts } from './ports.ts';

export interface PageInput {
  readonly limit: number;
  readonly after?: string;
}

/** The people that the actor's organisation manages: its own, and guests of parties it registered. */
export const listUsers =
  (ports: Pick<IdentityPorts, 'users'>) =>
  async (input: PageInput, by: Actor): Promise<Outcome<Page<Stored<User>>>> => {
    const allowed = authorise(by, 'users');
    if (!allowed.ok) return allowed;
    if (by.partyId === null) return refuse({ code: 'FORBIDDEN' });
    return accept(await ports.users.page({ ...input, index: 'managed-by', equals: by.partyId }));
  };

export const listApiTokens =
  (ports: Pick<IdentityPorts, 'apiTokens'>) =>
  async (input: PageInput, by: Actor): Promise<Outcome<Page<Stored<ApiToken>>>> => {
    const allowed = authorise(by, 'apiTokens');
    if (!allowed.ok) return allowed;
    if (by.partyId === null) return refuse({ code: 'FORBIDDEN' });
    return accept(await ports.apiTokens.page({ ...input, index: 'party', equals: by.partyId }));
  };
