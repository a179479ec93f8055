import { Button, Code, Group, Image, Stack, Text, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { CommandForm } from '../../forms/command-form.tsx';
import { FocusHere } from '../../forms/focus-back.tsx';
import { makePasskey } from '../../forms/passkey.ts';
import { Refusals } from '../../forms/refusals.tsx';
import {
  AddPasskeyDocument,
  ConfirmSmsDocument,
  ConfirmTotpDocument,
  StartPasskeyDocument,
  StartSmsDocument,
  StartTotpDocument,
  type StartTotpMutation,
} from '../../generated/operations.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useLanguage } from '../../language.ts';

export type Added = { readonly recoveryCodes?: readonly string[] | null };

interface AddProps {
  readonly onAdded: (added: Added) => void;
}

export function AddTotp({ onAdded }: AddProps) {
  const { t } = useLanguage();
  const start = useCommand(StartTotpDocument);
  const [shown, setShown] = useState<StartTotpMutation['startTotp'] | null>(null);
  const begin = () => void start.run({}).then(setShown);
  if (!shown?.secret || !shown.qrSvg) {
    return (
      <>
        <Text size="sm">{t('factors.totpText')}</Text>
        <Refusals errors={start.errors} onConfirmed={begin} />
        <Group>
          <Button loading={start.busy} onClick={begin}>
            {t('factors.totpStart')}
          </Button>
        </Group>
      </>
    );
  }
  return (
    <>
      <FocusHere>
        <Text>{t('factors.totpScan')}</Text>
      </FocusHere>
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

export function AddSms({ onAdded }: AddProps) {
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
          <FocusHere key={ending}>
            <Text>{t('second.smsSent', { ending })}</Text>
          </FocusHere>
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

export function AddPasskey({ onAdded }: AddProps) {
  const { t } = useLanguage();
  const start = useCommand(StartPasskeyDocument);
  const add = useCommand(AddPasskeyDocument);
  const [name, setName] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const submit = async () => {
    if (name.trim() === '') {
      add.setErrors([{ code: 'REQUIRED', message: t('factors.passkeyNameNeeded'), field: 'name' }]);
      input.current?.focus();
      return;
    }
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
  const elsewhere = add.errors.filter((it) => it.field !== 'name');
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
        <Refusals
          errors={start.errors.length > 0 ? start.errors : elsewhere}
          onConfirmed={() => void submit()}
        />
        <TextInput
          ref={input}
          label={t('factors.passkeyName')}
          description={t('factors.passkeyNameHelp')}
          required
          value={name}
          error={atName}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group>
          <Button type="submit" loading={start.busy || add.busy}>
            {t('factors.passkeyAdd')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
