import { Text } from '@mantine/core';
import { dateText } from '../../clock/moment.tsx';
import { localIn } from '../../clock/zoned-time.ts';
import { useServerNowMs } from '../../clock/server-clock.tsx';
import type { SessionFragment } from '../../generated/operations.ts';
import { useLanguage } from '../../language.ts';

/** Why somebody reads along as an auditor, and until when. */
export function AuditGrant({ grant }: { readonly grant: SessionFragment['auditGrant'] }) {
  const { t, tag } = useLanguage();
  const now = useServerNowMs();
  if (!grant) return null;
  const over = grant.endsOn < localIn('Europe/Amsterdam', new Date(now).toISOString()).slice(0, 10);
  const words = { on: dateText(grant.endsOn, tag), purpose: grant.purpose };
  return <Text size="sm">{t(over ? 'audit.over' : 'audit.grant', words)}</Text>;
}
