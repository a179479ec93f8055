import { found, type Finding } from './finding.ts';
import type { Reading } from './reading.ts';

/**
 * What it did to people that the data were not there: their loss decides, not the existence of a
 * backup (EDPB 01/2021 cases 01–03, 9/2022 Annex B iii, iv, viii).
 */
export function availabilityRisk(reading: Reading): readonly Finding[] {
  if (!reading.availabilityInQuestion) return [];
  if (reading.effect === 'SERIOUS') {
    return [found('HIGH_RISK', 'UNAVAILABLE_SERIOUS', 'availability.effectOnPeople')];
  }
  if (reading.effect === 'MINOR') {
    const soonOver =
      reading.restored === 'FULLY' &&
      reading.backup === 'FULL' &&
      reading.restoredInGoodTime &&
      reading.harm.step !== 'HARMFUL';
    return soonOver
      ? [
          found(
            'UNLIKELY',
            'RESTORED_IN_GOOD_TIME',
            'availability.effectOnPeople',
            'availability.restored',
            'availability.backup',
            'availability.hoursUnavailable',
            'dataCategories',
          ),
        ]
      : [found('RISK', 'UNAVAILABLE_MINOR', 'availability.effectOnPeople')];
  }
  if (reading.restored === 'FULLY' || reading.backup === 'FULL') {
    return [
      found(
        'UNLIKELY',
        'NO_EFFECT_ON_PEOPLE',
        'availability.effectOnPeople',
        'availability.restored',
        'availability.backup',
      ),
    ];
  }
  return [found('RISK', 'NO_COPY', 'availability.restored', 'availability.backup')];
}
