import { Badge, Group, List, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Moment } from '../../clock/moment.tsx';
import { Answered } from '../../forms/asked.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import {
  ResendWebhookDocument,
  WebhookDeliveriesDocument,
  type DeliveryFragment,
} from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useLanguage } from '../../language.ts';
import { MoreButton } from '../more-button.tsx';

/** A first try is soon over: what came of it is looked up until then. */
const lookAgainMs = 1_500;

/** What was sent, when it was tried, and what came of it. */
export function WebhookDeliveries({ webhookId }: { readonly webhookId: string }) {
  const { t } = useLanguage();
  const [after, setAfter] = useState<string | null>(null);
  const asked = useAsk(WebhookDeliveriesDocument, { webhookId, after });
  const { data, again } = asked;
  const underWay = data?.webhookDeliveries.nodes.some(
    ({ state, tries }) => state === 'CLAIMED' || (state === 'DUE' && tries.length === 0),
  );
  useEffect(() => {
    if (underWay !== true) return undefined;
    const timer = setTimeout(again, lookAgainMs);
    return () => clearTimeout(timer);
  }, [again, underWay, data]);
  return (
    <Answered asked={asked}>
      {({ webhookDeliveries }) => (
        <Stack gap="md" mt="sm">
          {webhookDeliveries.nodes.length === 0 && <Text size="sm">{t('deliveries.none')}</Text>}
          {webhookDeliveries.nodes.map((delivery) => (
            <Delivery key={delivery.id} delivery={delivery} />
          ))}
          <MoreButton pageInfo={webhookDeliveries.pageInfo} onMore={setAfter} />
        </Stack>
      )}
    </Answered>
  );
}

function Delivery({ delivery }: { readonly delivery: DeliveryFragment }) {
  const { t, word } = useLanguage();
  return (
    <Stack gap={4} component="article" aria-label={delivery.id}>
      <Group gap="xs">
        <Text size="sm" fw={600}>
          {word('WebhookEvent', delivery.type)}
        </Text>
        <Badge variant="outline">{word('WebhookDeliveryState', delivery.state)}</Badge>
      </Group>
      <Text size="sm">
        <Moment at={delivery.at} />
        {delivery.sequence === null
          ? ''
          : ` · ${t('deliveries.sequence', { sequence: delivery.sequence })}`}
      </Text>
      {delivery.tries.length > 0 && (
        <List size="sm">
          {delivery.tries.map((tried) => (
            <List.Item key={tried.at}>
              <Moment at={tried.at} />:{' '}
              {tried.fault === null ? t('deliveries.arrived') : word('WebhookFault', tried.fault)}
              {tried.status === null ? '' : ` (HTTP ${String(tried.status)})`}
            </List.Item>
          ))}
        </List>
      )}
      {delivery.nextTryAt !== null && (
        <Text size="sm">
          {t('deliveries.next')} <Moment at={delivery.nextTryAt} />
        </Text>
      )}
      {delivery.state !== 'CLAIMED' && (
        <CommandForm
          document={ResendWebhookDocument}
          initial={{}}
          quiet
          variables={() => ({ deliveryId: delivery.id })}
          submit={t('deliveries.resend')}
        />
      )}
    </Stack>
  );
}
