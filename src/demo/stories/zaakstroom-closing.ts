import { dateOn } from '../../clocks/wall-clock.ts';
import * as documents from '../documents.ts';
import type { ZaakstroomCase } from './zaakstroom-night.ts';

/** 05:30: what the log says is kept as evidence, and the hole is closed. */
export async function contain(it: ZaakstroomCase): Promise<{ evidenceId: string }> {
  const { stage, at, duty, incidentId } = it;
  await stage.advanceTo(at('05:30'));
  const log = Array.from({ length: 200 }, (_, line) => `dossier ${String(line + 1)} geopend\n`);
  const { id } = await duty.upload(
    incidentId,
    { title: 'Logbestand van het account', kind: 'LOG', fileName: 'account.log' },
    Buffer.from(log.join('')),
  );
  await duty.ask(documents.confirmContainment, {
    incidentId,
    statement: 'Account afgesloten, sessies gestopt, nagemaakte pagina uit de lucht.',
  });
  return { evidenceId: id };
}

/** Days seven and eight: reviewed, a measure taken and checked, closed. */
export async function closeZaakstroom(it: ZaakstroomCase): Promise<void> {
  const { stage, at, duty, director, incidentId } = it;
  await stage.advanceTo(at('15:00', 7));
  await director.ask(documents.holdReview, {
    incidentId,
    rootCause: 'Een wachtwoord alleen was genoeg om vanaf een vreemde plaats in te loggen.',
    lessons: 'De bewaking sloeg pas na vier uur aan; de drempel gaat naar honderd dossiers.',
  });
  const added = await director.ask<{
    addAction: { incident: { actions: readonly { id: string }[] } };
  }>(documents.addAction, {
    ...{ incidentId, title: 'Drempel van de bewaking verlagen', ownerId: duty.id },
    dueOn: dateOn(at('12:00', 30), 'Europe/Amsterdam'),
  });
  await stage.advanceTo(at('11:00', 8));
  const actionId = added.addAction.incident.actions.at(-1)?.id;
  await duty.ask(documents.completeAction, {
    ...{ incidentId, actionId, effect: 'Getest: honderd dossiers in een uur geeft alarm.' },
  });
  await director.ask(documents.closeIncident, { incidentId });
}
