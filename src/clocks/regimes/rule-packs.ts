import type { Instant } from '../../shared/instant.ts';
import { dateOn } from '../wall-clock.ts';
import { dora, eidas2014, eidas2024, telecom } from './cyber.ts';
import { agreementNotice, gdpr33, gdpr33Processor, gdpr34, omnibusDraft, ukGdpr } from './gdpr.ts';
import { cbw, cbwTrust } from './nis2.ts';
import { regimeIds, type Regime, type RegimeId } from './regime.ts';

/** Every version of every rule, oldest first. An old one stays for as long as obligations name it. */
export const rulePacks: readonly Regime[] = [
  gdpr33,
  gdpr33Processor,
  gdpr34,
  agreementNotice,
  cbw,
  cbwTrust,
  dora,
  eidas2014,
  eidas2024,
  telecom,
  ukGdpr,
  omnibusDraft,
];

export function isRegimeId(text: string): text is RegimeId {
  return (regimeIds as readonly string[]).includes(text);
}

/** The version in force at the moment, by the civil date in the zone; drafts are never in force. */
export function regimeInForce(id: RegimeId, at: Instant, zone: string): Regime | undefined {
  const on = dateOn(at, zone);
  return rulePacks.find(
    (pack) =>
      pack.id === id &&
      pack.status !== 'DRAFT' &&
      pack.validFromOn <= on &&
      (pack.validUntilOn === null || on <= pack.validUntilOn),
  );
}

/** The version in force or, when none was, the nearest one: for a computation that says so. */
export function regimeNearest(id: RegimeId, at: Instant, zone: string): Regime {
  const inForce = regimeInForce(id, at, zone);
  if (inForce) return inForce;
  const on = dateOn(at, zone);
  const versions = rulePacks.filter((pack) => pack.id === id);
  const nearest = versions.findLast((pack) => pack.validFromOn <= on) ?? versions[0];
  if (!nearest) throw new Error(`no rule pack for ${id}`);
  return nearest;
}

export function regimeVersion(id: RegimeId, version: string): Regime {
  const pack = rulePacks.find((it) => it.id === id && it.version === version);
  if (!pack) throw new Error(`no rule pack ${id} ${version}`);
  return pack;
}

export function newestVersion(id: RegimeId): Regime {
  const newest = rulePacks.findLast((pack) => pack.id === id);
  if (!newest) throw new Error(`no rule pack for ${id}`);
  return newest;
}
