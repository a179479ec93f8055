import * as documents from '../documents.ts';
import { dayWithNext, localMoment } from '../local-moment.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Person, Stage } from '../stage.ts';

/** When the monitor speaks, by the clock on the wall. */
export const signalTime = '01:40';
export const directorPhone = '+447700900311';
export const aldermanPhone = '+447700900312';
const deskPhone = '+447700900313';

/** Zaakstroom and the municipality of Veenbroek: both are fictitious, and so is everybody in them. */
export interface ZaakstroomCast {
  readonly stage: Stage;
  /** Civil date of the night. */
  readonly day: string;
  /** `at('02:10')` in the night, `at('08:15', 3)` three days later. */
  readonly at: (time: string, days?: number) => Instant;
  readonly processorId: string;
  readonly municipalityId: string;
  readonly duty: Person;
  readonly decider: Person;
  readonly director: Person;
  readonly auditor: Person;
  readonly guest: Person;
  readonly guestDecider: Person;
  readonly guestManager: Person;
  readonly spokesperson: Person;
  readonly dpo: Person;
}

interface PartyMade {
  readonly registerParty: { party: { id: string; contacts: readonly { id: string }[] } };
}

export async function castZaakstroom(stage: Stage): Promise<ZaakstroomCast> {
  const day = dayWithNext(stage.now(), signalTime);
  const own = await stage.newOrganisation({
    name: 'Zaakstroom (fictief)',
    role: 'PROCESSOR',
    administrator: { name: 'Bo Beheer', email: 'beheer@zaakstroom.example' },
  });
  const member = (name: string, email: string, roles: readonly string[]) =>
    stage.newPerson(own.administrator, { name, email, partyId: own.partyId, roles });
  const duty = await member('Hanna Wacht', 'wacht@zaakstroom.example', ['HANDLER']);
  const decider = await member('Dirk Besluit', 'besluit@zaakstroom.example', ['DECIDER']);
  const director = await member('Mo Directie', 'directie@zaakstroom.example', ['MANAGER']);
  const auditor = await member('Ada Toets', 'toets@zaakstroom.example', ['AUDITOR']);
  await wakes(own.administrator, { name: 'Mo Directie', phone: directorPhone });

  const municipalityId = await registerMunicipality(own.administrator, own.partyId);
  const guest = (name: string, email: string, role: string) =>
    stage.newPerson(own.administrator, {
      ...{ name, email, partyId: municipalityId },
      roles: ['GUEST', role],
    });
  const cast = {
    ...{ stage, day, processorId: own.partyId, municipalityId, duty, decider, director, auditor },
    at: (time: string, days = 0) => localMoment(day, { time, days }),
    guest: await guest('Gea Ciso', 'ciso@veenbroek.example', 'HANDLER'),
    guestDecider: await guest('Ruben Secretaris', 'secretaris@veenbroek.example', 'DECIDER'),
    guestManager: await guest('Wil Wethouder', 'wethouder@veenbroek.example', 'MANAGER'),
    spokesperson: await guest('Noor Woord', 'woord@veenbroek.example', 'COMMUNICATIONS'),
    dpo: await guest('Fenna Gegevens', 'fg@veenbroek.example', 'DPO'),
  };
  await wakes(cast.guestManager, { name: 'Wil Wethouder', phone: aldermanPhone });
  return cast;
}

/** With one checked contact, and an agreement to hear of a breach within 24 hours. */
async function registerMunicipality(administrator: Person, processorId: string): Promise<string> {
  const made = await administrator.ask<PartyMade>(documents.registerParty, {
    input: {
      name: 'Gemeente Veenbroek (fictief)',
      role: 'CONTROLLER',
      contacts: [
        { name: 'Meldpunt', email: 'meldpunt@veenbroek.example', phone: deskPhone, locale: 'nl' },
      ],
    },
  });
  const { id, contacts } = made.registerParty.party;
  for (const contact of contacts) {
    await administrator.ask(documents.verifyContact, { partyId: id, contactId: contact.id });
  }
  await administrator.ask(documents.registerAgreement, {
    input: {
      ...{ controllerPartyId: id, processorPartyId: processorId },
      ...{ term: 24, termKind: 'CLOCK_HOURS', startsAt: 'REASONABLE_CERTAINTY' },
    },
  });
  return id;
}

async function wakes(by: Person, contact: { name: string; phone: string }) {
  await by.ask(documents.configureEscalation, {
    input: { steps: [{ waitMinutes: 15, contacts: [contact] }] },
  });
}
