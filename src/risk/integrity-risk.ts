import { found, type Finding } from './finding.ts';
import type { Reading } from './reading.ts';

/** Altered data that may have been acted upon; where they are merely gone, their lack decides. */
export function integrityRisk(reading: Reading): readonly Finding[] {
  if (reading.integrity === 'ALTERED_IRRECOVERABLE') {
    const { special, financialInsight } = reading.harm;
    const reliedUpon = reading.integrityBreached && (special || financialInsight);
    return [
      found(
        reliedUpon ? 'HIGH_RISK' : 'RISK',
        'ALTERED_FOR_GOOD',
        'integrity',
        'breachTypes',
        'dataCategories',
      ),
    ];
  }
  if (reading.integrity !== 'ALTERED_RECOVERABLE') return [];
  return reading.undone ? [] : [found('RISK', 'ALTERED_AND_USED', 'integrity')];
}
