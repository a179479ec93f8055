import type { ProductPorts } from './ports.ts';

/** Where an organisation's clock hangs: people read moments in mails on that one. */
export async function zoneOf({ collections }: ProductPorts, partyId: string): Promise<string> {
  return (await collections.parties.get(partyId))?.value.zone ?? 'UTC';
}
