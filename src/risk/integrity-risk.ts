import { found, type Finding } from './finding.ts';
import type { Reading } from './reading.ts';

/** Altered data that may have been acted upon. */
export function integrityRisk(reading: Reading): readonly Finding[] {
  if (reading.integrity === 'ALTERED_IRRECOVERABLE') {
    const level = reading.harm.step === 'HARMFUL' ? 'HIGH_RISK' : 'RISK';
    return [found(level, 'ALTERED_FOR_GOOD', 'integrity', 'dataCategories')];
  }
  if (reading.integrity !== 'ALTERED_RECOVERABLE') return [];
  return reading.undone ? [] : [found('RISK', 'ALTERED_AND_USED', 'integrity')];
}
