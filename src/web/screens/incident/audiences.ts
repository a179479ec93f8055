import type { Audience } from '../../generated/operations.ts';

export const audiences = [
  'INDIVIDUALS',
  'CONTROLLERS',
  'WRONG_RECIPIENTS',
  'PUBLIC',
  'MANAGEMENT',
] as const satisfies readonly Audience[];
