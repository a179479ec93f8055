import type { ObligationAddressee, ObligationAnchor } from '../clocks/obligation.ts';
import type { AnchorKind, RegimeId } from '../clocks/regimes/regime.ts';
import type { Agreement } from '../parties/agreement.ts';
import type { Instant } from '../shared/instant.ts';
import { awarenessOf } from './awareness.ts';
import { decisionInForce } from './decision.ts';
import { partyIn, type AwarenessAnchor, type Incident, type IncidentParty } from './incident.ts';

/** An obligation that the incident as it stands calls for. */
export interface WantedObligation {
  readonly regimeId: RegimeId;
  readonly obligedPartyId: string;
  readonly addressee: ObligationAddressee;
  readonly anchor: ObligationAnchor;
  readonly otherAnchors: readonly { readonly kind: AnchorKind; readonly at: Instant }[];
  readonly agreement: Agreement | null;
  readonly alarms: boolean;
}

const authority: ObligationAddressee = { kind: 'AUTHORITY', partyId: null };
const csirt: ObligationAddressee = { kind: 'CSIRT', partyId: null };
const individuals: ObligationAddressee = { kind: 'INDIVIDUALS', partyId: null };

/** From which moment an agreement's term runs, in the words of the clocks. */
const agreedAnchors = {
  DISCOVERY: 'DISCOVERY',
  REASONABLE_CERTAINTY: 'AWARE',
  CLASSIFICATION: 'CLASSIFICATION',
} as const satisfies Record<Agreement['startsAt'], AwarenessAnchor>;

/** Regimes that bind only when a person decided that they apply. */
const decidedRegimes: readonly {
  readonly regimeId: RegimeId;
  readonly anchor: AwarenessAnchor;
  readonly addressee: ObligationAddressee;
}[] = [
  { regimeId: 'cbw', anchor: 'SIGNIFICANT_INCIDENT', addressee: csirt },
  { regimeId: 'cbw-trust', anchor: 'SIGNIFICANT_INCIDENT', addressee: csirt },
  { regimeId: 'dora', anchor: 'AWARE', addressee: authority },
  { regimeId: 'eidas', anchor: 'AWARE', addressee: authority },
  { regimeId: 'telecom', anchor: 'DISCOVERY', addressee: authority },
  { regimeId: 'uk-gdpr', anchor: 'AWARE', addressee: authority },
];

/**
 * Rule 2: a clock belongs to an obligation. Every controller owes the authority (GDPR Art. 33(1)) and
 * possibly the individuals (Art. 34); every link of the chain owes the next one (Art. 33(2), and its
 * agreement). Other regimes follow a decision that they apply.
 */
export function wantedObligations(
  incident: Incident,
  agreements: readonly Agreement[],
): readonly WantedObligation[] {
  const breach = incident.breach === false ? [] : breachObligations(incident, agreements);
  return [...breach, ...decidedObligations(incident)];
}

function breachObligations(
  incident: Incident,
  agreements: readonly Agreement[],
): readonly WantedObligation[] {
  return incident.parties.flatMap((party) => [
    ...(party.role === 'CONTROLLER' ? controllerObligations(incident, party) : []),
    ...linkObligations(incident, party, agreements),
  ]);
}

/** Not shown for a controller before it is told: its clock starts at the earliest with the receipt. */
function controllerObligations(
  incident: Incident,
  party: IncidentParty,
): readonly WantedObligation[] {
  const anchor = anchorOf(incident, party, 'AWARE');
  if (anchor.at === null) return [];
  const common = {
    obligedPartyId: party.partyId,
    anchor,
    otherAnchors: [],
    agreement: null,
    alarms: party.partyId === incident.handledBy || !anchor.provisional,
  };
  return [
    { ...common, regimeId: 'gdpr-33', addressee: authority },
    { ...common, regimeId: 'gdpr-34', addressee: individuals },
  ];
}

function linkObligations(
  incident: Incident,
  party: IncidentParty,
  agreements: readonly Agreement[],
): readonly WantedObligation[] {
  const informer =
    party.informedByPartyId === null ? undefined : partyIn(incident, party.informedByPartyId);
  if (!informer || (party.role !== 'CONTROLLER' && party.role !== 'PROCESSOR')) return [];
  // Art. 33(2) runs up the chain only: a controller tells its own processor by no duty of it.
  if (informer.role === 'CONTROLLER' && party.role === 'PROCESSOR') return [];
  const agreement = agreements.find(
    (it) => it.processorPartyId === informer.partyId && it.controllerPartyId === party.partyId,
  );
  const anchor = anchorOf(incident, informer, 'AWARE');
  if (anchor.at === null) return [];
  const addressee: ObligationAddressee = { kind: party.role, partyId: party.partyId };
  const common = {
    obligedPartyId: informer.partyId,
    addressee,
    otherAnchors: [],
    alarms: informer.partyId === incident.handledBy || !anchor.provisional,
  };
  const byLaw: WantedObligation = { ...common, regimeId: 'gdpr-33-2', anchor, agreement: null };
  if (!agreement || agreement.term === null) return [byLaw];
  const agreed = anchorOf(incident, informer, agreedAnchors[agreement.startsAt]);
  return [byLaw, { ...common, regimeId: 'agreement', anchor: agreed, agreement }];
}

function decidedObligations(incident: Incident): readonly WantedObligation[] {
  return incident.parties.flatMap((party) =>
    decidedRegimes.flatMap(({ regimeId, anchor: kind, addressee }) => {
      const matter = { partyId: party.partyId, subject: 'REGIME_APPLIES', regimeId } as const;
      if (decisionInForce(incident, matter)?.tell !== true) return [];
      return [
        {
          regimeId,
          obligedPartyId: party.partyId,
          addressee,
          anchor: anchorOf(incident, party, kind),
          otherAnchors: momentsOf(incident, party),
          agreement: null,
          alarms: true,
        },
      ];
    }),
  );
}

/** Moments that terms and stages of a decided regime hang on. */
function momentsOf(incident: Incident, party: IncidentParty): WantedObligation['otherAnchors'] {
  return (['CLASSIFICATION', 'REQUESTED', 'ONGOING', 'HANDLED'] as const).flatMap((kind) => {
    const fact = awarenessOf(incident, party.partyId, kind);
    return fact ? [{ kind, at: fact.at }] : [];
  });
}

/**
 * The party's own awareness where it is decided. Until then a provisional anchor: the first signal for
 * the handling party, the earliest proven receipt for those who are told.
 */
function anchorOf(
  incident: Incident,
  party: IncidentParty,
  kind: AwarenessAnchor,
): ObligationAnchor {
  const fact = awarenessOf(incident, party.partyId, kind);
  if (fact) return { kind, at: fact.at, provisional: false };
  if (party.partyId === incident.handledBy) {
    const aware = kind === 'AWARE' ? undefined : awarenessOf(incident, party.partyId, 'AWARE');
    const at =
      kind === 'DISCOVERY' ? incident.firstSignalAt : (aware?.at ?? incident.firstSignalAt);
    return { kind, at, provisional: kind !== 'DISCOVERY' };
  }
  return { kind, at: party.receivedAt, provisional: true };
}
