import { commitmentOf, saltedText, textOf } from '../audit-log/commitment.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import { textCharactersMax, type SealedText } from './sealed-text.ts';
import type { SealScope, Vault } from './vault.ts';

const context = 'text';

export interface SealTextPorts {
  readonly vault: Vault;
  /** `saltBytes` random bytes. */
  readonly newSalt: () => Uint8Array;
}

/** A person's words, trimmed; refuses what is empty, too long or not text. */
export function readText({ text, field }: Typed): Outcome<string> {
  const trimmed = text.trim();
  if (trimmed === '') return refuse({ code: 'REQUIRED', field });
  if (trimmed.length > textCharactersMax) {
    const params = { limit: 'textCharactersMax', max: textCharactersMax };
    return refuse({ code: 'TOO_LONG', field, params });
  }
  if (!trimmed.isWellFormed() || trimmed.includes('\0')) return refuse({ code: 'NOT_TEXT', field });
  return accept(trimmed);
}

interface Typed {
  readonly text: string;
  readonly field: string;
}

/** Seals what `readText` accepts; the first text of a scope makes its key. */
export async function sealText(
  ports: SealTextPorts,
  scope: SealScope,
  typed: Typed,
): Promise<Outcome<SealedText>> {
  const read = readText(typed);
  return read.ok ? accept(await sealWords(ports, scope, read.value)) : read;
}

/** Seals what the product itself wrote, as it stands. */
export async function sealWords(
  ports: SealTextPorts,
  scope: SealScope,
  text: string,
): Promise<SealedText> {
  const salted = saltedText(ports.newSalt(), text);
  const sealed = await ports.vault.seal(scope, salted, context);
  return { ...scope, commitment: commitmentOf(salted), sealed };
}

/** Salt and text together, from which anyone can recompute the commitment. */
export async function openSalted(vault: Vault, text: SealedText): Promise<Uint8Array> {
  const scope = { incidentId: text.incidentId, partyId: text.partyId };
  return await vault.open(scope, text.sealed, context);
}

export async function openSealedText(vault: Vault, text: SealedText): Promise<string> {
  return textOf(await openSalted(vault, text));
}
