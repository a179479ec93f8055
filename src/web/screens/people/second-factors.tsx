import {
  Alert,
  Button,
  Card,
  Code,
  Group,
  Image,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useState } from 'react';
import { Answered } from '../../forms/asked.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import { makePasskey } from '../../forms/passkey.ts';
import { RecoveryCodes } from '../../forms/recovery-codes.tsx';
import { Refusals } from '../../forms/refusals.tsx';
import { Moment } from '../../clock/moment.tsx';
import {
  AddPasskeyDocument,
  ConfirmTotpDocument,
  OwnSecondFactorsDocument,
  RemoveSecondFactorDocument,
  RenewRecoveryCodesDocument,
  ConfirmSmsDocument,
  StartPasskeyDocument,
  StartSmsDocument,
  StartTotpDocument,
  type SecondFactorsFragment,
  type StartTotpMutation,
} from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useLanguage } from '../../language.ts';

type Added = { readonly recoveryCodes?: readonly string[] | null };

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

function AddTotp({ onAdded }: Pick<FactorsProps, 'onAdded'>) {
  const { t } = useLanguage();
  const start = useCommand(StartTotpDocument);
  const [shown, setShown] = useState<StartTotpMutation['startTotp'] | null>(null);
  if (!shown?.secret || !shown.qrSvg) {
    return (
      <>
        <Text size="sm">{t('factors.totpText')}</Text>
        <Refusals errors={start.errors} />
        <Group>
          <Button loading={start.busy} onClick={() => void start.run({}).then(setShown)}>
            {t('factors.totpStart')}
          </Button>
        </Group>
      </>
    );
  }
  return (
    <>
      <Text>{t('factors.totpScan')}</Text>
      <Image
        src={`data:image/svg+xml;utf8,${encodeURIComponent(shown.qrSvg)}`}
        alt={t('factors.totpQr')}
        w={220}
        h={220}
      />
      <Text size="sm">
        {t('factors.totpType')} <Code style={{ overflowWrap: 'anywhere' }}>{shown.secret}</Code>
      </Text>
      <CommandForm
        document={ConfirmTotpDocument}
        initial={{ code: '' }}
        variables={(values) => values}
        submit={t('factors.totpConfirm')}
        onDone={onAdded}
      >
        {(form) => (
          <TextInput
            label={t('second.code')}
            description={t('second.codeHelp')}
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            {...form.text('code')}
          />
        )}
      </CommandForm>
    </>
  );
}

function AddSms({ onAdded }: Pick<FactorsProps, 'onAdded'>) {
  const { t } = useLanguage();
  const [ending, setEnding] = useState<string | null>(null);
  return (
    <>
      <Text size="sm">{t('factors.smsText')}</Text>
      <CommandForm
        document={StartSmsDocument}
        initial={{ phone: '' }}
        resets={false}
        variables={(values) => values}
        submit={t('factors.smsStart')}
        onDone={(sent) => setEnding(sent.ending ?? null)}
      >
        {(form) => (
          <TextInput
            label={t('factors.smsPhone')}
            description={t('factors.smsPhoneHelp')}
            type="tel"
            autoComplete="tel"
            required
            {...form.text('phone')}
          />
        )}
      </CommandForm>
      {ending !== null && (
        <>
          <Text role="status">{t('second.smsSent', { ending })}</Text>
          <CommandForm
            document={ConfirmSmsDocument}
            initial={{ code: '' }}
            variables={(values) => values}
            submit={t('factors.smsConfirm')}
            onDone={onAdded}
          >
            {(form) => (
              <TextInput
                label={t('second.code')}
                description={t('second.smsHelp')}
                inputMode="numeric"
                autoComplete="one-time-code"
                required
                {...form.text('code')}
              />
            )}
          </CommandForm>
        </>
      )}
    </>
  );
}

function AddPasskey({ onAdded }: Pick<FactorsProps, 'onAdded'>) {
  const { t } = useLanguage();
  const start = useCommand(StartPasskeyDocument);
  const add = useCommand(AddPasskeyDocument);
  const [name, setName] = useState('');
  const submit = async () => {
    const asked = await start.run({});
    if (!asked?.options) return;
    const passkey = await makePasskey(asked.options);
    if (passkey === null) {
      add.setErrors([{ code: 'PASSKEY_NOT_MADE', message: t('second.notShown'), field: null }]);
      return;
    }
    const done = await add.run({ name, passkey });
    if (!done) return;
    setName('');
    onAdded(done);
  };
  const atName = add.errors.find((it) => it.field === 'name')?.message;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('factors.passkeyText')}</Text>
        <Refusals errors={[...start.errors, ...add.errors.filter((it) => it.field !== 'name')]} />
        <TextInput
          label={t('factors.passkeyName')}
          description={t('factors.passkeyNameHelp')}
          required
          value={name}
          error={atName}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group>
          <Button type="submit" loading={start.busy || add.busy} disabled={name.trim() === ''}>
            {t('factors.passkeyAdd')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface RemoveProps {
  readonly kind: 'TOTP' | 'PASSKEY' | 'SMS_CODE';
  readonly passkeyId?: string;
  readonly label: string;
}

function Remove({ kind, passkeyId, label }: RemoveProps) {
  const command = useCommand(RemoveSecondFactorDocument);
  return (
    <Stack gap="xs">
      <Refusals errors={command.errors} />
      <Button
        variant="default"
        loading={command.busy}
        onClick={() => void command.run({ kind, passkeyId: passkeyId ?? null })}
      >
        {label}
      </Button>
    </Stack>
  );
}

function Renew({ onAdded }: Pick<FactorsProps, 'onAdded'>) {
  const { t } = useLanguage();
  const command = useCommand(RenewRecoveryCodesDocument);
  return (
    <>
      <Refusals errors={command.errors} />
      <Group>
        <Button
          variant="default"
          loading={command.busy}
          onClick={() => void command.run({}).then((done) => done && onAdded(done))}
        >
          {t('recovery.renew')}
        </Button>
      </Group>
    </>
  );
}
