import { refuse, type Outcome } from '../../shared/outcome.ts';
import { sha256Hex } from '../../shared/sha256.ts';
import { publicActor, type Actor } from '../actor.ts';
import { mayUsePassword } from '../only-by-sso.ts';
import { normalisedPassword, passwordRefusals } from '../password-rules.ts';
import { authorise } from '../permissions.ts';
import { acceptInvitation as decide, invitationHolds } from '../user.ts';
import type { IdentityPorts } from './ports.ts';
import { startSession, type SignedIn } from './start-session.ts';

export interface AcceptInvitationInput {
  readonly token: string;
  readonly password: string;
}

/** Sets the password and signs the person in. The token works once. */
export const acceptInvitation =
  (ports: IdentityPorts) =>
  async (input: AcceptInvitationInput, by: Actor): Promise<Outcome<SignedIn>> => {
    const allowed = authorise(by, 'acceptInvitation');
    if (!allowed.ok) return allowed;
    const tokenHash = sha256Hex(input.token);
    const found = await ports.users.page({ index: 'invitation', equals: tokenHash, limit: 1 });
    const invited = found.items[0];
    const now = ports.changes.now();
    if (!invited || !invitationHolds(invited.value, tokenHash, now)) {
      return refuse({ code: 'INVITATION_NOT_VALID', field: 'token' });
    }
    if (!mayUsePassword(invited.value, ports.singleSignOn)) return refuse({ code: 'ONLY_BY_SSO' });
    const { email, name, partyId } = invited.value;
    const organisation = (await ports.parties.get(partyId))?.value.name ?? '';
    const owner = { email, name, organisation };
    const refusals = passwordRefusals(input.password, owner, ports.passwordStrength);
    if (refusals.length > 0) return refuse(...refusals);
    const passwordHash = await ports.passwords.hash(normalisedPassword(input.password));
    if (!passwordHash.ok) return passwordHash;
    const saved = await ports.changes.apply(
      ports.users,
      invited.id,
      (user) => decide(user, { id: invited.id, tokenHash, passwordHash: passwordHash.value, now }),
      { ...publicActor, method: 'link' },
    );
    return saved.ok
      ? startSession(ports, {
          userId: invited.id,
          user: saved.value.value,
          provenBy: ['PASSWORD'],
        })
      : saved;
  };
