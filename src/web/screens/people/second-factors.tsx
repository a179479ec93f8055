import { Alert, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Answered } from '../../forms/asked.tsx';
import { RecoveryCodes } from '../../forms/recovery-codes.tsx';
import { Refusals } from '../../forms/refusals.tsx';
import { Moment } from '../../clock/moment.tsx';
import {
  OwnSecondFactorsDocument,
  RemoveSecondFactorDocument,
  RenewRecoveryCodesDocument,
  type SecondFactorsFragment,
} from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useLanguage } from '../../language.ts';
import { AddPasskey, AddSms, AddTotp, type Added } from './add-second-factor.tsx';

export function SecondFactors() {
  const { t } = useLanguage();
  const asked = useAsk(OwnSecondFactorsDocument, {});
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const keep = ({ recoveryCodes }: Added) => setCodes(recoveryCodes ?? null);
  return (
    <Stack>
      <Title order={2} size="h3">
        {t('factors.title')}
      </Title>
      <Answered asked={asked}>
        {({ me: { secondFactors } }) =>
          secondFactors ? (
            <>
              {secondFactors.mustEnrol && !codes && (
                <Alert variant="outline" color="orange" title={t('factors.mustTitle')}>
                  {t('factors.must')}
                </Alert>
              )}
              {codes && (
                <RecoveryCodes
                  codes={codes}
                  onKept={() => {
                    setCodes(null);
                    window.location.assign('/account');
                  }}
                />
              )}
              {!codes && <Factors factors={secondFactors} onAdded={keep} />}
            </>
          ) : null
        }
      </Answered>
    </Stack>
  );
}

interface FactorsProps {
  readonly factors: SecondFactorsFragment;
  readonly onAdded: (added: Added) => void;
}

function Factors({ factors, onAdded }: FactorsProps) {
  const { t } = useLanguage();
  const any = factors.totp || factors.passkeys.length > 0 || factors.smsEnding !== null;
  return (
    <>
      <Text>{t(factors.required ? 'factors.required' : 'factors.text')}</Text>
      <Card withBorder>
        <Stack gap="sm">
          <Title order={3} size="h5">
            {t('SecondFactorKind.TOTP')}
          </Title>
          {factors.totp ? (
            <Group justify="space-between">
              <Text>{t('factors.totpThere')}</Text>
              <Remove kind="TOTP" label={t('factors.removeTotp')} />
            </Group>
          ) : (
            <AddTotp onAdded={onAdded} />
          )}
        </Stack>
      </Card>
      <Card withBorder>
        <Stack gap="sm">
          <Title order={3} size="h5">
            {t('SecondFactorKind.PASSKEY')}
          </Title>
          {factors.passkeys.map((it) => (
            <Group key={it.id} justify="space-between">
              <Text>
                {it.name} · {t('factors.added')} <Moment at={it.addedAt} />
              </Text>
              <Remove
                kind="PASSKEY"
                passkeyId={it.id}
                label={t('factors.removePasskey', { name: it.name })}
              />
            </Group>
          ))}
          <AddPasskey onAdded={onAdded} />
        </Stack>
      </Card>
      {(factors.smsLeaves || factors.smsEnding !== null) && (
        <Card withBorder>
          <Stack gap="sm">
            <Title order={3} size="h5">
              {t('SecondFactorKind.SMS_CODE')}
            </Title>
            {factors.smsEnding === null ? (
              <AddSms onAdded={onAdded} />
            ) : (
              <Group justify="space-between">
                <Text>{t('factors.smsThere', { ending: factors.smsEnding })}</Text>
                <Remove kind="SMS_CODE" label={t('factors.removeSms')} />
              </Group>
            )}
          </Stack>
        </Card>
      )}
      {any && (
        <Card withBorder>
          <Stack gap="sm">
            <Title order={3} size="h5">
              {t('recovery.heading')}
            </Title>
            <Text>{t('recovery.left', { count: String(factors.recoveryCodesLeft) })}</Text>
            <Renew onAdded={onAdded} />
          </Stack>
        </Card>
      )}
    </>
  );
}

interface RemoveProps {
  readonly kind: 'TOTP' | 'PASSKEY' | 'SMS_CODE';
  readonly passkeyId?: string;
  readonly label: string;
}

function Remove({ kind, passkeyId, label }: RemoveProps) {
  const command = useCommand(RemoveSecondFactorDocument);
  const remove = () => void command.run({ kind, passkeyId: passkeyId ?? null });
  return (
    <Stack gap="xs">
      <Refusals errors={command.errors} onConfirmed={remove} />
      <Button variant="default" loading={command.busy} onClick={remove}>
        {label}
      </Button>
    </Stack>
  );
}

function Renew({ onAdded }: Pick<FactorsProps, 'onAdded'>) {
  const { t } = useLanguage();
  const command = useCommand(RenewRecoveryCodesDocument);
  const renew = () => void command.run({}).then((done) => done && onAdded(done));
  return (
    <>
      <Refusals errors={command.errors} onConfirmed={renew} />
      <Group>
        <Button variant="default" loading={command.busy} onClick={renew}>
          {t('recovery.renew')}
        </Button>
      </Group>
    </>
  );
}
