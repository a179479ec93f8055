import * as documents from '../documents.ts';
import type { ZaakstroomCase } from './zaakstroom-night.ts';

export interface OwnPart {
  readonly incidentId: string;
  readonly receivedAt: string | null;
  readonly obligations: readonly {
    readonly id: string;
    readonly regime: string;
    readonly anchorAt: string | null;
    readonly provisional: boolean;
    readonly state: string;
    readonly dueAt: string | null;
    readonly proposal: string | null;
    readonly stages: readonly {
      readonly id: string;
      readonly dueAt: string | null;
      readonly submittedAt: string | null;
      readonly latenessMs: number | null;
    }[];
  }[];
  readonly assessments: readonly {
    readonly answer: {
      readonly level: string | null;
      readonly notifyAuthority: string;
      readonly notifyIndividuals: string;
    };
  }[];
  readonly decisions: readonly {
    readonly id: string;
    readonly subject: string;
    readonly regime: string | null;
    readonly tell: boolean;
    readonly state: string;
  }[];
  readonly filings: readonly {
    readonly number: string;
    readonly kind: string;
    readonly complete: boolean;
    readonly stageId: string;
    readonly receipt: string | null;
  }[];
}

/** What the municipality's guests see: their own part. */
export async function ownPart({ guest, incidentId }: ZaakstroomCase): Promise<OwnPart> {
  const { portal } = await guest.ask<{ portal: { nodes: readonly OwnPart[] } }>(documents.portal);
  const part = portal.nodes.find((it) => it.incidentId === incidentId);
  if (!part) throw new Error('the part was not shared');
  return part;
}

async function obligationId(it: ZaakstroomCase, regime: string): Promise<string> {
  const found = (await ownPart(it)).obligations.find((each) => each.regime === regime);
  if (!found) throw new Error(`there is no obligation ${regime}`);
  return found.id;
}

/** 08:15: the municipality itself decides since when it knows; its 72 hours begin. */
export async function municipalityKnows(it: ZaakstroomCase): Promise<void> {
  const { stage, at, guest, incidentId, municipalityId } = it;
  await stage.advanceTo(at('08:15'));
  for (const anchor of ['AWARE', 'SIGNIFICANT_INCIDENT']) {
    await guest.ask(documents.recordAwareness, {
      input: {
        ...{ incidentId, partyId: municipalityId, anchor, at: stage.now() },
        reason: 'Met de logbestanden van Zaakstroom zeker dat dossiers van inwoners zijn ingezien.',
      },
    });
  }
}

/** 09:00 to 10:00: scored, advised, decided; and the question of the Cbw is answered. */
export async function municipalityDecides(it: ZaakstroomCase): Promise<void> {
  const { stage, at, guest, dpo, guestDecider, incidentId, municipalityId } = it;
  const matter = { incidentId, partyId: municipalityId };
  await stage.advanceTo(at('09:00'));
  await guest.ask(documents.assess, matter);
  for (const subject of ['NOTIFY_AUTHORITY', 'NOTIFY_INDIVIDUALS']) {
    await dpo.ask(documents.giveAdvice, {
      input: {
        ...{ incidentId, forPartyId: municipalityId, kind: 'DPO', subject, answer: 'YES' },
        text: 'BSN en gezondheid van kwetsbare inwoners, in handen van een onbekende: wel melden.',
      },
    });
  }
  await stage.advanceTo(at('10:00'));
  await guestDecider.ask(documents.decide, {
    input: {
      ...{ ...matter, subject: 'NOTIFY_AUTHORITY', tell: true },
      rationale: 'Er is een risico voor 1.930 mensen, en voor 640 van hen een hoog risico.',
    },
  });
  await guestDecider.ask(documents.decide, {
    input: {
      ...{ ...matter, subject: 'NOTIFY_INDIVIDUALS', tell: true },
      rationale: 'Hoog risico: misbruik van BSN en van gegevens over gezondheid.',
    },
  });
  await guestDecider.ask(documents.decide, {
    input: {
      ...{ ...matter, subject: 'REGIME_APPLIES', regime: 'cbw', tell: true },
      rationale: 'De gemeente valt onder de wet, en het incident is significant.',
    },
  });
}

/** The processor answers the same question for itself: no, and a second person agrees. */
export async function processorAnswersCbw(it: ZaakstroomCase): Promise<void> {
  const { stage, at, decider, director, incidentId, processorId } = it;
  await stage.advanceTo(at('10:15'));
  const decided = await decider.ask<{
    decide: { incident: { decisions: readonly { id: string }[] } };
  }>(documents.decide, {
    input: {
      ...{ incidentId, partyId: processorId, subject: 'REGIME_APPLIES', regime: 'cbw' },
      ...{ tell: false, rationale: 'Te klein voor de wet, en de eigen dienst bleef beschikbaar.' },
    },
  });
  const decisionId = decided.decide.incident.decisions.at(-1)?.id;
  await stage.advanceTo(at('10:25'));
  await director.ask(documents.confirmDecision, { incidentId, decisionId, confirm: true });
}

/** The same afternoon, to the CSIRT: within 24 hours. */
export async function fileEarlyWarning(it: ZaakstroomCase): Promise<void> {
  await it.stage.advanceTo(it.at('16:00'));
  await file(it, 'cbw', {
    ...{ number: 'CSIRT-FICTIEF-2041', complete: false },
    content: 'Vroegtijdige waarschuwing: kwade opzet vermoed, geen gevolgen over de grens.',
    receipt: 'Ontvangen onder nummer CSIRT-FICTIEF-2041.',
  });
}

/** The next day, to the AP: incomplete, and within 72 hours. */
export async function fileFirstAtAuthority(it: ZaakstroomCase): Promise<void> {
  await it.stage.advanceTo(it.at('11:00', 1));
  await file(it, 'gdpr-33', {
    ...{ number: 'AP-FICTIEF-77120', complete: false },
    content:
      'Gekaapt account, 1.930 dossiers ingezien. Aantallen en gevolgen worden nog onderzocht.',
    receipt: 'Uw melding is ontvangen onder nummer AP-FICTIEF-77120.',
  });
}

export async function fileIncidentReport(it: ZaakstroomCase): Promise<void> {
  await it.stage.advanceTo(it.at('16:00', 2));
  await file(it, 'cbw', {
    ...{ number: 'CSIRT-FICTIEF-2041-B', complete: false },
    content: 'Eerste beoordeling: één account, vier uur, 1.930 dossiers; sporen bijgevoegd.',
    receipt: 'Aanvulling op CSIRT-FICTIEF-2041 ontvangen.',
  });
}

/** After the residents were told: the follow-up that makes the filing complete. */
export async function fileFollowUpAtAuthority(it: ZaakstroomCase): Promise<void> {
  await it.stage.advanceTo(it.at('14:00', 6));
  await file(it, 'gdpr-33', {
    ...{ kind: 'FOLLOW_UP', number: 'AP-FICTIEF-77120', complete: true },
    content: '640 inwoners per brief en sms, 1.290 per mail ingelicht; 3 per openbare mededeling.',
    receipt: 'Vervolgmelding bij AP-FICTIEF-77120 ontvangen.',
  });
}

export async function fileFinalReport(it: ZaakstroomCase): Promise<void> {
  await it.stage.advanceTo(it.at('10:00', 8));
  await file(it, 'cbw', {
    ...{ number: 'CSIRT-FICTIEF-2041-C', complete: true },
    content: 'Oorzaak: nagemaakte inlogpagina. Maatregel: inloggen alleen nog met een sleutel.',
    receipt: 'Eindverslag bij CSIRT-FICTIEF-2041 ontvangen.',
  });
}

interface FilingText {
  readonly number: string;
  readonly complete: boolean;
  readonly content: string;
  readonly receipt: string;
  readonly kind?: string;
}

async function file(it: ZaakstroomCase, regime: string, text: FilingText): Promise<void> {
  const obligation = await obligationId(it, regime);
  await it.guest.ask(documents.recordFiling, {
    input: {
      ...{ incidentId: it.incidentId, obligationId: obligation, filedAt: it.stage.now() },
      ...text,
    },
  });
}
