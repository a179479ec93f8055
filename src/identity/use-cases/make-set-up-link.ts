import { accept, type Outcome } from '../../shared/outcome.ts';
import { sha256Hex } from '../../shared/sha256.ts';
import { systemActor } from '../actor.ts';
import { makeSetUpLink as decide, renewSetUpLink, setUpLinkId } from '../set-up-link.ts';
import type { IdentityPorts } from './ports.ts';

/** At every start: a fresh one-time token while there is no administrator; null once there is one. */
export const makeSetUpLink =
  (ports: Pick<IdentityPorts, 'changes' | 'setUpLinks' | 'users' | 'newSecret'>) =>
  async (): Promise<Outcome<string | null>> => {
    const link = await ports.setUpLinks.get(setUpLinkId);
    const administrator = link && (await ports.users.get(link.value.administratorId));
    if (administrator) return accept(null);
    const token = ports.newSecret();
    const tokenHash = sha256Hex(token);
    const saved = link
      ? await ports.changes.apply(
          ports.setUpLinks,
          setUpLinkId,
          (value) => renewSetUpLink(value, tokenHash),
          systemActor,
        )
      : await ports.changes.insert(
          ports.setUpLinks,
          setUpLinkId,
          decide({
            tokenHash,
            administratorId: ports.changes.newId(),
            partyId: ports.changes.newId(),
          }),
          systemActor,
        );
    return saved.ok ? accept(token) : saved;
  };
