import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** What a forger may say otherwise than a browser would. */
export interface Forgery {
  readonly origin?: string;
  readonly rpId?: string;
  readonly challenge?: string;
  readonly type?: string;
  readonly userVerified?: boolean;
  readonly userPresent?: boolean;
  readonly counter?: number;
  readonly crossOrigin?: boolean;
  /** Signs with a key of its own. */
  readonly otherKey?: boolean;
  readonly id?: string;
}

/** An authenticator in software: the answers of a browser, as JSON, also forged ones. */
export function createSoftPasskey(publicUrl: string) {
  const own = keyPair();
  const other = keyPair();
  const id = randomBytes(16);
  const { origin, hostname } = new URL(publicUrl);
  let counter = 0;

  const clientData = (kind: string, challenge: string, forged: Forgery): Buffer =>
    Buffer.from(
      JSON.stringify({
        type: forged.type ?? kind,
        challenge: forged.challenge ?? challenge,
        origin: forged.origin ?? origin,
        crossOrigin: forged.crossOrigin ?? false,
      }),
    );
  const authenticatorData = (forged: Forgery, attested: Buffer = Buffer.alloc(0)): Buffer => {
    const flags =
      (forged.userPresent === false ? 0 : 0x01) |
      (forged.userVerified === false ? 0 : 0x04) |
      (attested.length > 0 ? 0x40 : 0);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(forged.counter ?? (counter += 1));
    const rpIdHash = sha256(Buffer.from(forged.rpId ?? hostname));
    return Buffer.concat([rpIdHash, Buffer.from([flags]), count, attested]);
  };
  const answer = (response: object, forged: Forgery): string => {
    const named = forged.id ?? id.toString('base64url');
    const type = 'public-key';
    return JSON.stringify({
      id: named,
      rawId: named,
      type,
      clientExtensionResults: {},
      authenticatorAttachment: 'platform',
      response,
    });
  };

  return {
    id: id.toString('base64url'),
    registers(challenge: string, forged: Forgery = {}): string {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const attested = Buffer.concat([Buffer.alloc(16), length, id, coseOf(own.publicKey)]);
      const data = authenticatorData(forged, attested);
      const attestationObject = Buffer.concat([
        Buffer.from([0xa3]),
        cborText('fmt'),
        cborText('none'),
        cborText('attStmt'),
        Buffer.from([0xa0]),
        cborText('authData'),
        cborBytes(data),
      ]);
      const clientDataJSON = clientData('webauthn.create', challenge, forged).toString('base64url');
      return answer(
        {
          clientDataJSON,
          attestationObject: attestationObject.toString('base64url'),
          transports: ['internal'],
        },
        forged,
      );
    },
    proves(challenge: string, forged: Forgery = {}): string {
      const client = clientData('webauthn.get', challenge, forged);
      const data = authenticatorData(forged);
      const { privateKey } = forged.otherKey === true ? other : own;
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), privateKey);
      return answer(
        {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: signature.toString('base64url'),
        },
        forged,
      );
    },
  };
}

/** Of what the door hands the browser. */
export function challengeIn(options: unknown): string {
  return (JSON.parse(String(options)) as { readonly challenge: string }).challenge;
}

function keyPair() {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** ES256 as a COSE key (RFC 9053 section 7.1.1). */
function coseOf(publicKey: ReturnType<typeof keyPair>['publicKey']): Buffer {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  return Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
    cborBytes(Buffer.from(x, 'base64url')),
    Buffer.from([0x22]),
    cborBytes(Buffer.from(y, 'base64url')),
  ]);
}

function cborText(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)]);
}

/** Up to 255 bytes: the shortest length that holds them, as CTAP2 wants it. */
function cborBytes(bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0x58, bytes.length]), bytes]);
}
