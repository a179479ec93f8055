import { addMs, minuteMs } from '../../shared/instant.ts';
import * as documents from '../documents.ts';
import type { Stage } from '../stage.ts';
import { castZaakstroom } from './zaakstroom-cast.ts';
import { closeZaakstroom, contain } from './zaakstroom-closing.ts';
import {
  fileEarlyWarning,
  fileFinalReport,
  fileFirstAtAuthority,
  fileFollowUpAtAuthority,
  fileIncidentReport,
  municipalityDecides,
  municipalityKnows,
  processorAnswersCbw,
} from './zaakstroom-municipality.ts';
import {
  becomeCertain,
  draftAtNight,
  reviewTheSignature,
  tellMunicipalityAtNight,
  type ZaakstroomCase,
} from './zaakstroom-night.ts';
import { postLetters, publishForTheRest, tellResidents } from './zaakstroom-residents.ts';

/** A phished municipal account at a processor for municipalities: nine days, from night to closing. */
export async function tellZaakstroom(stage: Stage): Promise<void> {
  const it = await becomeCertain(await castZaakstroom(stage));
  await takeOnScreen(it);
  const notice = await draftAtNight(it);
  await tellMunicipalityAtNight(it, notice);
  await contain(it);
  await municipalityKnows(it);
  await municipalityDecides(it);
  await processorAnswersCbw(it);
  await reviewTheSignature(it, notice.id);
  await fileEarlyWarning(it);
  await fileFirstAtAuthority(it);
  const campaigns = await tellResidents(it);
  await fileIncidentReport(it);
  await postLetters(it, campaigns);
  await publishForTheRest(it, campaigns);
  await fileFollowUpAtAuthority(it);
  await fileFinalReport(it);
  await closeZaakstroom(it);
}

/** Where no text message leaves, nobody can answer one: the director takes it on the screen. */
async function takeOnScreen({ stage, at, director, incidentId }: ZaakstroomCase): Promise<void> {
  await stage.advanceTo(at('02:20'));
  const { incident } = await director.ask<{
    incident: { escalations: readonly { id: string; state: string }[] };
  }>(documents.escalations, { id: incidentId });
  for (const { id, state } of incident.escalations) {
    if (state !== 'PAGING') continue;
    const until = addMs(stage.now(), 90 * minuteMs);
    await director.ask(documents.takeEscalation, { escalationId: id, until });
  }
}
