import type { Verdict } from '../../audit-log/verdict.ts';
import { accept, refuse, type Outcome } from '../../shared/outcome.ts';
import { NoBundle } from './bundle-listing.ts';
import { openBundle } from './open-bundle.ts';
import { verifyBundle, type VerifyInput } from './verify-bundle.ts';

/** Refuses only what is no bundle at all; whatever is wrong inside one is a finding. */
export async function verifyBundleAt(
  path: string,
  against: Omit<VerifyInput, 'bundle'>,
): Promise<Outcome<Verdict>> {
  try {
    const bundle = await openBundle(path);
    try {
      return accept(await verifyBundle({ ...against, bundle }));
    } finally {
      await bundle.close();
    }
  } catch (error) {
    if (!(error instanceof NoBundle)) throw error;
    return refuse({ code: 'NO_BUNDLE', field: 'BUNDLE', params: { path } });
  }
}
