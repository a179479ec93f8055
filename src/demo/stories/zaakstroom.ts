import type { Stage } from '../stage.ts';

export async function tellZaakstroom(stage: Stage): Promise<void> {
  await stage.newOrganisation({
    name: 'Zaakstroom (fictief)',
    role: 'PROCESSOR',
    administrator: { name: 'Bo Beheer', email: 'beheer@zaakstroom.example' },
  });
}
