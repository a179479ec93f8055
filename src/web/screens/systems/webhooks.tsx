import { Badge, Card, Checkbox, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { Moment } from '../../clock/moment.tsx';
import { Answered } from '../../forms/asked.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import {
  DisableWebhookDocument,
  EnableWebhookDocument,
  RegisterWebhookDocument,
  RotateWebhookSecretDocument,
  TestWebhookDocument,
  WebhooksDocument,
  type WebhookFragment,
} from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useLanguage } from '../../language.ts';
import { OnceShown } from './once-shown.tsx';
import { WebhookDeliveries } from './webhook-deliveries.tsx';

export function Webhooks() {
  const { t } = useLanguage();
  const asked = useAsk(WebhooksDocument, {});
  return (
    <Stack component="section" aria-labelledby="webhooks">
      <Title order={2} size="h4" id="webhooks">
        {t('webhooks.title')}
      </Title>
      <Text size="sm">{t('webhooks.text')}</Text>
      <Answered asked={asked}>
        {({ webhooks }) => (
          <>
            {webhooks.nodes.length === 0 && <Text>{t('webhooks.none')}</Text>}
            {webhooks.nodes.map((webhook) => (
              <WebhookCard key={webhook.id} webhook={webhook} />
            ))}
            <details>
              <summary>{t('webhooks.add')}</summary>
              <Register eventTypes={webhooks.eventTypes} />
            </details>
          </>
        )}
      </Answered>
    </Stack>
  );
}

function Register({ eventTypes }: { readonly eventTypes: readonly string[] }) {
  const { t, word } = useLanguage();
  const [secret, setSecret] = useState<string | null>(null);
  return (
    <Stack gap="sm" mt="sm">
      {secret !== null && <OnceShown title={t('webhooks.secret')} secret={secret} />}
      <CommandForm
        document={RegisterWebhookDocument}
        initial={{ url: '', description: '', eventTypes: [] as readonly string[] }}
        variables={(draft) => ({ input: { ...draft, eventTypes: [...draft.eventTypes] } })}
        submit={t('webhooks.submit')}
        onDone={(made) => setSecret(made.secret)}
      >
        {(form) => (
          <>
            <TextInput
              label={t('webhooks.description')}
              description={t('webhooks.descriptionHint')}
              required
              {...form.text('description')}
            />
            <TextInput
              label={t('webhooks.url')}
              description={t('webhooks.urlHint')}
              type="url"
              inputMode="url"
              required
              {...form.text('url')}
            />
            <Checkbox.Group label={t('webhooks.eventTypes')} required {...form.list('eventTypes')}>
              <div className="lanes">
                {eventTypes.map((type) => (
                  <Checkbox key={type} value={type} label={word('WebhookEvent', type)} />
                ))}
              </div>
            </Checkbox.Group>
          </>
        )}
      </CommandForm>
    </Stack>
  );
}

function WebhookCard({ webhook }: { readonly webhook: WebhookFragment }) {
  const { t, word } = useLanguage();
  const [open, setOpen] = useState(false);
  const disabled = webhook.state === 'DISABLED';
  return (
    <Card withBorder component="article" aria-label={webhook.description}>
      <Stack gap="xs">
        <Group gap="xs">
          <Text fw={600}>{webhook.description}</Text>
          <Badge variant="outline" color={disabled ? 'red' : 'green'}>
            {word('WebhookState', webhook.state)}
          </Badge>
        </Group>
        {webhook.disabledBecause !== null && (
          <Text size="sm">{word('WebhookDisableReason', webhook.disabledBecause)}</Text>
        )}
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {webhook.url}
        </Text>
        <Text size="sm">
          {webhook.eventTypes.map((type) => word('WebhookEvent', type)).join(', ')}
        </Text>
        {webhook.previousSecretEndsAt !== null && (
          <Text size="sm">
            {t('webhooks.bothSecrets')} <Moment at={webhook.previousSecretEndsAt} />
          </Text>
        )}
        <WebhookActs webhook={webhook} />
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t('webhooks.deliveries')}</summary>
          {open && <WebhookDeliveries webhookId={webhook.id} />}
        </details>
      </Stack>
    </Card>
  );
}

function WebhookActs({ webhook }: { readonly webhook: WebhookFragment }) {
  const { t } = useLanguage();
  const [secret, setSecret] = useState<string | null>(null);
  const [tested, setTested] = useState(false);
  const of = () => ({ webhookId: webhook.id });
  const plain = { initial: {}, variables: of, quiet: true };
  if (webhook.state === 'DISABLED') {
    return (
      <CommandForm document={EnableWebhookDocument} {...plain} submit={t('webhooks.enable')} />
    );
  }
  return (
    <>
      {secret !== null && <OnceShown title={t('webhooks.secret')} secret={secret} />}
      {tested && (
        <Text size="sm" role="status">
          {t('webhooks.tested')}
        </Text>
      )}
      <Group gap="sm" align="flex-start">
        <CommandForm
          document={TestWebhookDocument}
          {...plain}
          submit={t('webhooks.test')}
          onDone={() => setTested(true)}
        />
        <CommandForm
          document={RotateWebhookSecretDocument}
          {...plain}
          submit={t('webhooks.rotate')}
          onDone={(rotated) => setSecret(rotated.secret)}
        />
        <CommandForm document={DisableWebhookDocument} {...plain} submit={t('webhooks.disable')} />
      </Group>
    </>
  );
}
