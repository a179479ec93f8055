import { isZone } from '../parties/zone.ts';
import { instantFromMs, msOf, parseInstant, type Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome, type Refusal } from '../shared/outcome.ts';
import { gapAt, instantsAtWall, rfc3339In, wallMs, wallText } from './wall-clock.ts';

/** Years that the zone data and the holiday rules are checked for. */
export const yearMin = 1970;
export const yearMax = 2099;
export const localTimeCharsMax = 64;

const withoutOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?$/;

/**
 * Reads a moment as a person gives it. An offset fixes the instant, whatever the zone. Without one the
 * time is read in the zone: refused when it came twice (both moments named) or never.
 */
export function readLocalTime(
  text: string,
  zone: string,
  fields: { readonly time?: string; readonly zone?: string } = {},
): Outcome<Instant> {
  const field = fields.time ?? 'at';
  const zoneHolds = isKnownZone(zone);
  const zoneRefusals = zoneHolds ? [] : [{ code: 'ZONE_NOT_KNOWN', field: fields.zone ?? 'zone' }];
  if (text.length > localTimeCharsMax) {
    const params = { charsMax: localTimeCharsMax };
    return refuse({ code: 'TIME_TOO_LONG', field, params }, ...zoneRefusals);
  }
  const local = withoutOffset.test(text);
  const read = parseInstant(local ? `${text}Z` : text);
  if (read === undefined) return refuse({ code: 'TIME_NOT_VALID', field }, ...zoneRefusals);
  const outside = { code: 'YEAR_OUT_OF_RANGE', field, params: { yearMin, yearMax } };
  if (!inYears(text)) return refuse(outside, ...zoneRefusals);
  if (!zoneHolds) return { ok: false, refusals: zoneRefusals };
  if (!local) return accept(read);
  // East of Greenwich 1970 began before the first instant.
  return msOf(read) < wallMs(instantFromMs(0), zone)
    ? refuse(outside)
    : atWall(msOf(read), zone, field);
}

/** Checking a name costs far more than a look-up; names that hold are kept, up to `zonesKeptMax`. */
const zonesKeptMax = 1_000;
const knownZones = new Set<string>();

function isKnownZone(zone: string): boolean {
  if (knownZones.has(zone)) return true;
  if (!isZone(zone)) return false;
  if (knownZones.size >= zonesKeptMax) knownZones.clear();
  knownZones.add(zone);
  return true;
}

function inYears(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= yearMin && year <= yearMax;
}

function atWall(wall: number, zone: string, field: string): Outcome<Instant> {
  const [first, second] = instantsAtWall(wall, zone);
  if (first === undefined) return refuse(notExisting(wall, zone, field));
  if (second === undefined) return accept(first);
  const choices = [rfc3339In(first, zone), rfc3339In(second, zone)] as const;
  const params = { zone, first: choices[0], second: choices[1] };
  return refuse({ code: 'TIME_AMBIGUOUS', field, params, choices });
}

/** Asked back with what a clock shows that was not put forward, and one that was put forward too early. */
function notExisting(wall: number, zone: string, field: string): Refusal {
  const { fromWall, untilWall, atMs } = gapAt(wall, zone);
  const shiftMs = untilWall - fromWall;
  const lateMs = atMs + (wall - fromWall);
  const choices = [lateMs - shiftMs, lateMs].map((ms) => rfc3339In(instantFromMs(ms), zone));
  const [first = '', second = ''] = choices;
  const params = { zone, from: wallText(fromWall), until: wallText(untilWall), first, second };
  return { code: 'TIME_NOT_EXISTING', field, params, choices };
}
