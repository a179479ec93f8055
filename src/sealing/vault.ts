/**
 * Personal data is sealed under a key per incident and party (AES-256-GCM), itself wrapped by the
 * master key. Destroying the key is erasure, also for one party's share alone.
 */
export interface SealScope {
  readonly incidentId: string;
  readonly partyId: string;
}

/** `v1.<nonce>.<ciphertext>.<tag>`, base64url. */
export type Sealed = string & { readonly __sealed: unique symbol };

export interface Vault {
  /** Makes the scope's key when there is none; `context` is authenticated and must be given again to open. */
  seal(scope: SealScope, plaintext: string | Uint8Array, context: string): Promise<Sealed>;
  /** Throws `KeyDestroyedError` after erasure and `SealBrokenError` when a byte or the context differs. */
  open(scope: SealScope, sealed: Sealed, context: string): Promise<Uint8Array>;
  openText(scope: SealScope, sealed: Sealed, context: string): Promise<string>;
  /** HMAC-SHA256 of a normalised address under the scope's own look-up key: finds without revealing. */
  lookupTag(scope: SealScope, text: string): Promise<string>;
  /** Seals a stream in numbered frames, so that none can be dropped, doubled or moved unseen. */
  sealStream(
    scope: SealScope,
    bytes: AsyncIterable<Uint8Array>,
    context: string,
  ): AsyncIterable<Uint8Array>;
  openStream(
    scope: SealScope,
    frames: AsyncIterable<Uint8Array>,
    context: string,
  ): AsyncIterable<Uint8Array>;
  /** Irreversible; safe to repeat. Answers whether a key was there. */
  destroy(scope: SealScope): Promise<boolean>;
}

export class KeyDestroyedError extends Error {
  override readonly name = 'KeyDestroyedError';
}

export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError';
}
