import { Card, List, Stack, Text, Title } from '@mantine/core';
import { Moment } from '../../clock/moment.tsx';
import { localIn } from '../../clock/zoned-time.ts';
import { CommandForm } from '../../forms/command-form.tsx';
import { MomentInput, readMoment } from '../../forms/moment-input.tsx';
import { useServerNowMs } from '../../clock/server-clock.tsx';
import { TakeEscalationDocument, TellingDocument } from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useLanguage, type Language } from '../../language.ts';
import { useMay } from '../../session.tsx';
import { useIncident } from './incident-context.tsx';

const promisedMs = 2 * 3_600_000;

export function EscalationsHere() {
  const { t, word } = useLanguage();
  const { id, zone } = useIncident();
  const may = useMay();
  const { data } = useAsk(TellingDocument, { id });
  const escalations = data?.incident?.escalations ?? [];
  if (escalations.length === 0) return null;
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h4">
        {t('escalation.here')}
      </Title>
      {escalations.map((escalation) => (
        <Card withBorder key={escalation.id}>
          <Stack gap="xs">
            <Text>
              {word('EscalationState', escalation.state)}
              {escalation.takenBy === null ? '' : `: ${escalation.takenBy}`}.{' '}
              {t('escalation.pages', { pages: escalation.pages })}
              {escalation.quietUntil !== null && (
                <>
                  {' '}
                  {t('escalation.quietUntil')} <Moment at={escalation.quietUntil} zone={zone} />
                </>
              )}
            </Text>
            <List size="sm">
              {escalation.alarms.map((alarm) => (
                <List.Item key={`${alarm.threshold}${alarm.at}`}>
                  {thresholdText(alarm.threshold, t)}: <Moment at={alarm.at} zone={zone} />
                </List.Item>
              ))}
            </List>
            {escalation.state === 'PAGING' && may('takeEscalation') && (
              <Take escalationId={escalation.id} zone={zone} />
            )}
          </Stack>
        </Card>
      ))}
    </Stack>
  );
}

/** In words: START, DUE, H24 (hours left), P50 (share of the time), OVERDUE_3 (hours). */
function thresholdText(threshold: string, t: Language['t']): string {
  const [, kind, count = ''] = /^(H|P|OVERDUE_)(\d+)$/.exec(threshold) ?? [];
  if (kind === 'H') return t('alarm.hoursLeft', { count });
  if (kind === 'P') return t('alarm.share', { count });
  if (kind === 'OVERDUE_') return t('alarm.overdue', { count });
  return t(threshold === 'START' ? 'alarm.start' : 'alarm.due');
}

function Take({
  escalationId,
  zone,
}: {
  readonly escalationId: string | number;
  readonly zone: string;
}) {
  const { t } = useLanguage();
  const nowMs = useServerNowMs();
  return (
    <CommandForm
      document={TakeEscalationDocument}
      initial={{ until: localIn(zone, new Date(nowMs + promisedMs).toISOString()) }}
      variables={({ until }) => {
        const read = readMoment({ zone, local: until, field: 'until' }, t);
        return 'at' in read ? { escalationId, until: read.at } : [read.refusal];
      }}
      submit={t('escalation.take')}
    >
      {(form) => <MomentInput zone={zone} label={t('escalation.until')} {...form.text('until')} />}
    </CommandForm>
  );
}
