import { Card, Stack, Text } from '@mantine/core';
import { Countdown } from '../../clock/countdown.tsx';
import { Moment } from '../../clock/moment.tsx';
import type { AddresseeKind, ObligationStateFragment } from '../../generated/operations.ts';
import { useLanguage } from '../../language.ts';
import { useIncident } from './incident-context.tsx';

const lanes = [
  'AUTHORITY',
  'CONTROLLER',
  'INDIVIDUALS',
] as const satisfies readonly AddresseeKind[];

/** Parallel lanes, not one line of statuses: each stands where it stands. */
export function Lanes() {
  const { t } = useLanguage();
  const { obligations, containment, zone } = useIncident();
  return (
    <section className="lanes" aria-label={t('lanes.title')}>
      {lanes.map((kind) => (
        <Lane key={kind} kind={kind} own={obligations.filter((it) => it.addresseeKind === kind)} />
      ))}
      <Card withBorder padding="sm">
        <Stack gap={4}>
          <Text fw={600}>{t('lane.containment')}</Text>
          <Text size="sm">
            {containment ? (
              <>
                {t('lane.contained')} <Moment at={containment.at} zone={zone} />
              </>
            ) : (
              t('lane.notContained')
            )}
          </Text>
        </Stack>
      </Card>
    </section>
  );
}

interface LaneProps {
  readonly kind: (typeof lanes)[number];
  readonly own: readonly ObligationStateFragment[];
}

function Lane({ kind, own }: LaneProps) {
  const { t } = useLanguage();
  const { zone } = useIncident();
  const open = own.filter((it) => it.state === 'OPEN');
  const settled = own.filter((it) => it.state === 'SETTLED').length;
  const soonest = open
    .flatMap((it) => (it.dueAt !== null && it.alarms ? [it.dueAt] : []))
    .sort()[0];
  const title = t(`lane.${kind}`);
  return (
    <Card withBorder padding="sm">
      <Stack gap={4}>
        <Text fw={600}>{title}</Text>
        <Text size="sm">
          {own.length === 0
            ? t('lane.none')
            : t('lane.count', { open: open.length, settled, all: own.length })}
        </Text>
        {soonest !== undefined && <Countdown dueAt={soonest} zone={zone} about={title} />}
        {soonest === undefined && open.length > 0 && <Text size="sm">{t('lane.noDate')}</Text>}
      </Stack>
    </Card>
  );
}
