import { openSealedText, sealText } from '../../sealing/seal-text.ts';
import type { SealedText } from '../../sealing/sealed-text.ts';
import type { SealScope } from '../../sealing/vault.ts';
import { canonicalJson } from '../../shared/canonical-json.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { CustodyDetails } from '../custody.ts';
import type { EvidenceDetails } from '../evidence-item.ts';
import type { EvidencePorts } from './ports.ts';

type Details = EvidenceDetails | CustodyDetails;

/** Everything people wrote about one thing, sealed as one text. */
export function sealDetails(
  ports: EvidencePorts,
  scope: SealScope,
  details: Details,
): Promise<Outcome<SealedText>> {
  return sealText(ports, scope, { text: canonicalJson({ ...details }), field: 'details' });
}

/** Throws `KeyDestroyedError` after erasure. */
export async function openDetails<T extends Details>(
  ports: EvidencePorts,
  sealed: SealedText,
): Promise<T> {
  return JSON.parse(await openSealedText(ports.vault, sealed)) as T;
}

/** Finds a holder again without keeping the name; case and spaces do not make another person. */
export async function holderTag(
  ports: EvidencePorts,
  scope: SealScope,
  name: string | null,
): Promise<string | null> {
  const normalised = name?.normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/g, ' ') ?? '';
  return normalised === '' ? null : ports.vault.lookupTag(scope, `holder ${normalised}`);
}

/** What a sealed stream of evidence bytes is bound to. */
export function bytesContext(blobId: string): string {
  return `evidence ${blobId}`;
}
