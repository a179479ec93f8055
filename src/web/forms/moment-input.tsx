import { Group, Radio, Stack, TextInput, type TextInputProps } from '@mantine/core';
import { choicesAt, localPart, momentOf } from '../clock/zoned-time.ts';
import type { Refusal } from '../graphql/use-command.ts';
import { useLanguage, type Language } from '../language.ts';

interface MomentInputProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  readonly zone: string;
  readonly value: string;
  readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void;
}

/** A local time; the zone it is read in stands beneath it. One that came twice is asked: which of both. */
export function MomentInput({ zone, value, onChange, ...rest }: MomentInputProps) {
  const { t } = useLanguage();
  const choices = choicesAt(zone, localPart(value));
  return (
    <Stack gap="xs">
      <TextInput
        {...rest}
        value={localPart(value)}
        onChange={onChange}
        type="datetime-local"
        maw="20rem"
        description={t('clock.zone', { zone })}
      />
      {choices.length > 0 && (
        <Radio.Group
          label={t('clock.which')}
          value={value}
          onChange={(chosen) => onChange({ currentTarget: { value: chosen } })}
        >
          <Group gap="md" mt={4}>
            {choices.map((choice) => (
              <Radio
                key={choice}
                value={choice}
                label={`${choice.slice(11, 16)} (UTC${choice.slice(19)})`}
              />
            ))}
          </Group>
        </Radio.Group>
      )}
    </Stack>
  );
}

/** The one instant of a local time; a time that the clock skips or shows twice is asked back. */
export function readMoment(
  given: { readonly zone: string; readonly local: string; readonly field: string },
  t: Language['t'],
): { readonly at: string } | { readonly refusal: Refusal } {
  const read = momentOf(given.zone, given.local);
  if ('at' in read) return read;
  const message = t(`clock.${read.fault}`);
  return { refusal: { code: 'LOCAL_TIME', message, field: given.field } };
}
