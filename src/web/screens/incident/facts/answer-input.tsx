import {
  Button,
  Checkbox,
  Group,
  MultiSelect,
  NativeSelect,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { MomentInput } from '../../../forms/moment-input.tsx';
import type { NotificationRowsQuery } from '../../../generated/operations.ts';
import { useLanguage } from '../../../language.ts';
import type { DraftValue } from './answer-draft.ts';
import { countryName, eeaCountries } from './countries.ts';

export type TemplateRow = NotificationRowsQuery['notificationRows'][number];

interface InputProps {
  readonly row: TemplateRow;
  readonly value: DraftValue;
  readonly zone: string;
  readonly disabled: boolean;
  readonly error: string | undefined;
  readonly onChange: (value: DraftValue) => void;
}

/** The field that fits the kind of answer. */
export function AnswerInputField(props: InputProps) {
  const { row, value, zone, disabled, error, onChange } = props;
  const { t, word } = useLanguage();
  const common = { 'aria-label': row.label, disabled, error };
  const text = {
    ...common,
    value: value.text,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ ...value, text: event.currentTarget.value }),
  };
  switch (row.kind) {
    case 'ONE':
      return <NativeSelect {...text} data={chosenFrom(t('choose'), optionsOf(row))} />;
    case 'YES_NO':
      return (
        <NativeSelect
          {...text}
          maw="12rem"
          data={chosenFrom(t('choose'), [
            { value: 'YES', label: word('Answer', 'YES') },
            { value: 'NO', label: word('Answer', 'NO') },
          ])}
        />
      );
    case 'MANY':
      return <ManyOptions {...props} />;
    case 'COUNTRIES':
      return <Countries {...props} />;
    case 'NUMBER_PER_COUNTRY':
      return <PerCountry {...props} />;
    case 'DATE':
      return <TextInput {...text} type="date" maw="16rem" />;
    case 'MOMENT':
      return <MomentInput {...text} zone={zone} />;
    case 'NUMBER':
      return <TextInput {...text} inputMode="numeric" maw="16rem" />;
    case 'PARTIES':
      return <Textarea {...text} autosize minRows={2} description={t('answers.partiesHint')} />;
    case 'TEXT':
      return <Textarea {...text} autosize minRows={1} />;
  }
}

function optionsOf(row: TemplateRow) {
  return row.options.map(({ code, label }) => ({ value: code, label }));
}

function chosenFrom(none: string, data: readonly { value: string; label: string }[]) {
  return [{ value: '', label: none }, ...data];
}

function ManyOptions({ row, value, disabled, error, onChange }: InputProps) {
  return (
    <Checkbox.Group
      aria-label={row.label}
      error={error}
      value={[...value.list]}
      onChange={(list) => onChange({ ...value, list })}
    >
      <Stack gap="xs">
        {row.options.map(({ code, label }) => (
          <Checkbox key={code} value={code} label={label} disabled={disabled} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

function Countries({ row, value, disabled, error, onChange }: InputProps) {
  const { t, tag } = useLanguage();
  return (
    <MultiSelect
      aria-label={row.label}
      placeholder={value.list.length === 0 ? t('answers.countries') : ''}
      searchable
      disabled={disabled}
      error={error}
      data={eeaCountries.map((code) => ({ value: code, label: countryName(code, tag) }))}
      value={[...value.list]}
      onChange={(list) => onChange({ ...value, list })}
    />
  );
}

function PerCountry({ row, value, disabled, error, onChange }: InputProps) {
  const { t, tag } = useLanguage();
  const lines = value.numbers.length === 0 ? [{ country: '', people: '' }] : value.numbers;
  const change = (at: number, part: Partial<(typeof lines)[number]>) =>
    onChange({
      ...value,
      numbers: lines.map((line, position) => (position === at ? { ...line, ...part } : line)),
    });
  const data = chosenFrom(
    t('choose'),
    eeaCountries.map((code) => ({ value: code, label: countryName(code, tag) })),
  );
  return (
    <Stack gap="xs" role="group" aria-label={row.label}>
      {lines.map((line, at) => (
        <Group key={at} gap="xs">
          <NativeSelect
            aria-label={t('answers.country')}
            data={data}
            value={line.country}
            disabled={disabled}
            onChange={(event) => change(at, { country: event.currentTarget.value })}
          />
          <TextInput
            aria-label={t('answers.people')}
            placeholder={t('answers.people')}
            inputMode="numeric"
            maw="10rem"
            value={line.people}
            disabled={disabled}
            onChange={(event) => change(at, { people: event.currentTarget.value })}
          />
        </Group>
      ))}
      {error !== undefined && (
        <Text size="sm" c="red">
          {error}
        </Text>
      )}
      <Button
        variant="default"
        size="compact-sm"
        w="fit-content"
        disabled={disabled}
        onClick={() => onChange({ ...value, numbers: [...lines, { country: '', people: '' }] })}
      >
        {t('answers.addCountry')}
      </Button>
    </Stack>
  );
}
