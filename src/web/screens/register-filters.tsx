import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '../language.ts';

export const filterFields = [
  'status',
  'authority',
  'individuals',
  'breachType',
  'level',
  'text',
] as const;

type Chosen = Readonly<Record<string, string>>;

/** Asked when the person says so, not at every key. */
export function RegisterFilters({
  chosen,
  onChoose,
}: {
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}) {
  const { t, word } = useLanguage();
  const [next, setNext] = useState(chosen);
  const told = [
    { value: 'YES', label: t('yes') },
    { value: 'NO', label: t('no') },
    { value: 'UNDECIDED', label: t('register.undecided') },
  ];
  const of = (kind: 'IncidentStatus' | 'breachTypes' | 'Level', codes: readonly string[]) =>
    codes.map((value) => ({ value, label: word(kind, value) }));
  const choices = [
    ['status', t('register.status'), of('IncidentStatus', ['OPEN', 'CLOSED'])],
    ['authority', t('register.authority'), told],
    ['individuals', t('register.individuals'), told],
    [
      'breachType',
      t('register.kind'),
      of('breachTypes', ['CONFIDENTIALITY', 'INTEGRITY', 'AVAILABILITY']),
    ],
    ['level', t('register.level'), of('Level', ['LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'])],
  ] as const;
  const set = (field: string, value: string) => setNext({ ...next, [field]: value });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '')));
      }}
    >
      <Group align="flex-end">
        {choices.map(([field, label, options]) => (
          <NativeSelect
            key={field}
            label={label}
            value={next[field] ?? ''}
            data={[{ value: '', label: t('register.any') }, ...options]}
            onChange={(event) => set(field, event.currentTarget.value)}
          />
        ))}
        <TextInput
          label={t('register.search')}
          maxLength={200}
          value={next['text'] ?? ''}
          onChange={(event) => set('text', event.currentTarget.value)}
        />
        <Button type="submit">{t('register.filter')}</Button>
        <Button variant="default" onClick={() => onChoose({})}>
          {t('register.clear')}
        </Button>
      </Group>
    </form>
  );
}
