import { addMs } from '../../shared/instant.ts';
import { pageItemsMax } from '../../store/collection.ts';
import { forgetAsker, keptAskers, passwordResetMsMax } from '../password-reset.ts';
import type { AccountPorts } from './account-ports.ts';

/** Whose new password was asked for is kept no longer than the link that came of it. Safe to repeat. */
export const forgetAskers =
  (ports: Pick<AccountPorts, 'changes' | 'passwordResetRequests'>) => async (): Promise<void> => {
    const { changes, passwordResetRequests } = ports;
    const below = [addMs(changes.now(), -passwordResetMsMax)];
    for (;;) {
      const { items } = await passwordResetRequests.page({
        ...{ index: 'asker', equals: keptAskers, below, limit: pageItemsMax },
      });
      if (items.length === 0) return;
      await passwordResetRequests.replaceMany(
        items.map((it) => ({ ...it, value: forgetAsker(it.value), changeId: changes.newId() })),
      );
    }
  };
