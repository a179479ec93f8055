import { Checkbox, Fieldset, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import type { Form } from '../../forms/command-form.tsx';
import type { AgreementsQuery } from '../../generated/operations.ts';
import { useLanguage } from '../../language.ts';

export const usualHours = {
  days: ['1', '2', '3', '4', '5'] as readonly string[],
  from: '09:00',
  to: '17:00',
  holidays: 'NL',
  holidaysWithout: [] as readonly string[],
  holidaysAlsoOn: '',
};
type HoursDraft = typeof usualHours;

const weekdays = ['1', '2', '3', '4', '5', '6', '7'];
const holidayNames = [
  'NEW_YEAR',
  'GOOD_FRIDAY',
  'EASTER_MONDAY',
  'KINGS_DAY',
  'LIBERATION_DAY',
  'ASCENSION',
  'WHIT_MONDAY',
  'CHRISTMAS',
  'SECOND_CHRISTMAS_DAY',
];

/** Nothing to agree on when every hour counts. */
export function hoursOf(draft: HoursDraft, termKind: string) {
  if (termKind === 'CLOCK_HOURS') return {};
  return {
    workingHours: { days: draft.days.map(Number), from: draft.from, to: draft.to },
    holidays: draft.holidays || null,
    holidaysWithout: draft.holidays === '' ? [] : [...draft.holidaysWithout],
    holidaysAlsoOn: draft.holidaysAlsoOn.split(/[\s,;]+/).filter((day) => day !== ''),
  };
}

interface HoursProps {
  readonly form: Pick<Form<HoursDraft>, 'values' | 'text' | 'list'>;
}

/** When a term that counts working time runs. */
export function AgreementHours({ form }: HoursProps) {
  const { t, word } = useLanguage();
  return (
    <Fieldset legend={t('agreement.hours')}>
      <Stack gap="sm">
        <Checkbox.Group label={t('agreement.days')} {...form.list('days')}>
          <Group gap="sm" mt={4}>
            {weekdays.map((day) => (
              <Checkbox key={day} value={day} label={word('Weekday', day)} />
            ))}
          </Group>
        </Checkbox.Group>
        <Group align="flex-start">
          <TextInput label={t('agreement.hoursFrom')} maw="8rem" {...form.text('from')} />
          <TextInput label={t('agreement.hoursTo')} maw="8rem" {...form.text('to')} />
        </Group>
        <NativeSelect
          label={t('agreement.holidays')}
          data={[
            { value: 'NL', label: t('agreement.holidaysNl') },
            { value: '', label: t('agreement.holidaysNone') },
          ]}
          {...form.text('holidays')}
        />
        {form.values.holidays !== '' && (
          <Checkbox.Group
            label={t('agreement.holidaysWithout')}
            description={t('agreement.holidaysWithoutHint')}
            {...form.list('holidaysWithout')}
          >
            <div className="lanes">
              {holidayNames.map((name) => (
                <Checkbox key={name} value={name} label={word('Holiday', name)} />
              ))}
            </div>
          </Checkbox.Group>
        )}
        <Textarea
          label={t('agreement.holidaysAlsoOn')}
          description={t('agreement.holidaysAlsoOnHint')}
          autosize
          {...form.text('holidaysAlsoOn')}
        />
      </Stack>
    </Fieldset>
  );
}

type Agreement = AgreementsQuery['agreements']['nodes'][number];

/** The same in one sentence. */
export function WorkedOn({ agreement }: { readonly agreement: Agreement }) {
  const { t, word } = useLanguage();
  if (agreement.termKind === 'CLOCK_HOURS') return null;
  const { workingHours, holidays, holidaysWithout, holidaysAlsoOn } = agreement;
  const named = (days: readonly string[]) => days.map((day) => word('Holiday', day)).join(', ');
  return [
    t('agreement.workedOn', {
      days: workingHours.days.map((day) => word('Weekday', String(day))).join(', '),
      from: workingHours.from,
      to: workingHours.to,
    }),
    [
      holidays === null
        ? `${t('agreement.holidays')}: ${t('agreement.holidaysNone')}`
        : t('agreement.holidaysOf', { country: holidays }),
      ...(holidaysWithout.length > 0
        ? [t('agreement.without', { names: named(holidaysWithout) })]
        : []),
      ...(holidaysAlsoOn.length > 0
        ? [t('agreement.also', { names: holidaysAlsoOn.join(', ') })]
        : []),
    ].join('; '),
  ].join(' ');
}
