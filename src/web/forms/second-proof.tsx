import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import {
  AskPasskeyDocument,
  SendSmsCodeDocument,
  type SecondProofInput,
} from '../generated/operations.ts';
import { useCommand, type Command, type Refusal } from '../graphql/use-command.ts';
import { useLanguage } from '../language.ts';
import { showPasskey } from './passkey.ts';

type Kind = SecondProofInput['kind'];

export interface SecondProof {
  readonly fields: ReactNode;
  /** What to send; null when there is nothing, and the screen says why. */
  readonly read: () => Promise<SecondProofInput | null>;
  readonly clear: () => void;
  readonly errors: readonly Refusal[];
}

const rememberedKey = 'meldklok.second-factor';

/** The way to show a second factor, with the one that was used last chosen first. */
export function useSecondProof(
  kinds: readonly Kind[],
  { errors, setErrors }: Pick<Command<unknown, unknown>, 'errors' | 'setErrors'>,
): SecondProof {
  const { t } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const error = errors.find((it) => it.field === 'code')?.message;
  useEffect(() => {
    if (errors.length > 0 && errors.every((it) => it.field === 'code')) input.current?.focus();
  }, [errors]);
  const ask = useCommand(AskPasskeyDocument);
  const sms = useCommand(SendSmsCodeDocument);
  const [ending, setEnding] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(() => localStorage.getItem(rememberedKey));
  const [code, setCode] = useState('');
  const kind = kinds.find((it) => it === chosen) ?? kinds[0];

  const choose = (value: string) => {
    setChosen(value);
    setCode('');
    setErrors([]);
    ask.setErrors([]);
    if (value !== 'RECOVERY_CODE') localStorage.setItem(rememberedKey, value);
  };
  const read = async (): Promise<SecondProofInput | null> => {
    if (kind === undefined) return null;
    if (kind !== 'PASSKEY' && code.trim() === '') {
      setErrors([{ code: 'REQUIRED', message: t('second.codeNeeded'), field: 'code' }]);
      return null;
    }
    if (kind !== 'PASSKEY') return { kind, code };
    const asked = await ask.run({});
    if (!asked?.options) return null;
    const passkey = await showPasskey(asked.options);
    if (passkey !== null) return { kind, passkey };
    ask.setErrors([{ code: 'PASSKEY_NOT_SHOWN', message: t('second.notShown'), field: null }]);
    return null;
  };
  const fields = (
    <Stack gap="sm">
      {kinds.length > 1 && (
        <Radio.Group label={t('second.how')} value={kind ?? ''} onChange={choose}>
          <Stack gap="xs" mt="xs">
            {kinds.map((it) => (
              <Radio key={it} value={it} label={t(`SecondProofKind.${it}`)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      {kind === 'SMS_CODE' && (
        <Group>
          <Button
            variant="default"
            loading={sms.busy}
            onClick={() => void sms.run({}).then((sent) => setEnding(sent?.ending ?? null))}
          >
            {t('second.smsSend')}
          </Button>
          <Text size="sm" role="status">
            {ending === null ? '' : t('second.smsSent', { ending })}
          </Text>
        </Group>
      )}
      {kind === 'PASSKEY' ? (
        <Text size="sm">{t('second.passkeyHelp')}</Text>
      ) : (
        <TextInput
          ref={input}
          label={kind === 'RECOVERY_CODE' ? t('second.recoveryCode') : t('second.code')}
          description={t(helpOf(kind))}
          inputMode={kind === 'RECOVERY_CODE' ? 'text' : 'numeric'}
          autoComplete="one-time-code"
          required
          value={code}
          error={error}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
      )}
    </Stack>
  );
  return { fields, read, clear: () => setCode(''), errors: [...ask.errors, ...sms.errors] };
}

function helpOf(kind: Kind | undefined) {
  if (kind === 'RECOVERY_CODE') return 'second.recoveryHelp';
  return kind === 'SMS_CODE' ? 'second.smsHelp' : 'second.codeHelp';
}
