import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { Passkey } from '../../identity/second-factors.ts';
import type { Passkeys } from '../../identity/use-cases/ports.ts';

const rpName = 'Meldklok';
const timeoutMs = 5 * 60 * 1000;
const transportsMax = 10;
const credentialIdCharsMax = 1_400;

/** Answers from elsewhere, for another challenge, or without the person (PIN, finger) are not taken. */
export function createPasskeys(publicUrl: string): Passkeys {
  const { origin: expectedOrigin, hostname: rpID } = new URL(publicUrl);
  return {
    async askToRegister({ userId, email, name }, known) {
      const options = await generateRegistrationOptions({
        rpName,
        rpID,
        userName: email,
        userDisplayName: name,
        userID: new TextEncoder().encode(userId),
        timeout: timeoutMs,
        attestationType: 'none',
        excludeCredentials: named(known),
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
      });
      return { challenge: options.challenge, options: JSON.stringify(options) };
    },
    async registered(answer, challenge) {
      const response = parsed(answer);
      if (response === undefined) return undefined;
      const verdict = await unlessRefused(() =>
        verifyRegistrationResponse({
          response: response as RegistrationResponseJSON,
          expectedChallenge: challenge,
          expectedOrigin,
          expectedRPID: rpID,
          requireUserVerification: true,
        }),
      );
      if (!verdict?.verified) return undefined;
      const { credential } = verdict.registrationInfo;
      if (credential.id.length > credentialIdCharsMax) return undefined;
      return {
        id: credential.id,
        publicKey: Buffer.from(credential.publicKey).toString('base64url'),
        counter: credential.counter,
        transports: (credential.transports ?? [])
          .filter((it) => /^[a-z-]{1,20}$/.test(it))
          .slice(0, transportsMax),
      };
    },
    async askToProve(known) {
      const options = await generateAuthenticationOptions({
        rpID,
        allowCredentials: named(known),
        timeout: timeoutMs,
        userVerification: 'required',
      });
      return { challenge: options.challenge, options: JSON.stringify(options) };
    },
    async proven(answer, challenge, known) {
      const response = parsed(answer);
      const passkey = known.find((it) => it.id === idOf(response));
      if (response === undefined || !passkey) return undefined;
      const verdict = await unlessRefused(() =>
        verifyAuthenticationResponse({
          response: response as AuthenticationResponseJSON,
          expectedChallenge: challenge,
          expectedOrigin,
          expectedRPID: rpID,
          requireUserVerification: true,
          credential: {
            id: passkey.id,
            publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
            counter: passkey.counter,
          },
        }),
      );
      return verdict?.verified
        ? { id: passkey.id, counter: verdict.authenticationInfo.newCounter }
        : undefined;
    },
  };
}

function named(known: readonly Passkey[]): { id: string; transports: string[] }[] {
  return known.map(({ id, transports }) => ({ id, transports: [...transports] }));
}

function parsed(answer: string): object | undefined {
  try {
    const value: unknown = JSON.parse(answer);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}

function idOf(response: object | undefined): unknown {
  return response && 'id' in response ? response.id : undefined;
}

/** The library throws on every answer that it does not take; what a browser sent is never a fault of ours. */
async function unlessRefused<T>(verify: () => Promise<T>): Promise<T | undefined> {
  try {
    return await verify();
  } catch (refusal) {
    if (refusal instanceof Error) return undefined;
    throw refusal;
  }
}
