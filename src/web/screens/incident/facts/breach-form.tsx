import {
  Alert,
  Checkbox,
  Fieldset,
  Group,
  List,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { localIn } from '../../../clock/zoned-time.ts';
import { Moment } from '../../../clock/moment.tsx';
import { Choice } from '../../../forms/choice.tsx';
import { CommandForm, type Form } from '../../../forms/command-form.tsx';
import { MomentInput } from '../../../forms/moment-input.tsx';
import { RecordFactsDocument } from '../../../generated/operations.ts';
import { useLanguage } from '../../../language.ts';
import { useMay } from '../../../session.tsx';
import { breachOf, draftOf, factSections, type BreachFactsDraft } from '../fact-fields.ts';
import { useIncident, type IncidentCase } from '../incident-context.tsx';

/** The facts that the assessment works with. */
export function BreachFacts() {
  const { t, word } = useLanguage();
  const { facts, zone } = useIncident();
  return (
    <Stack>
      <Text>{t('facts.intro')}</Text>
      {facts.missing.length > 0 ? (
        <Alert variant="outline" color="orange" title={t('facts.missing')}>
          <List size="sm">
            {facts.missing.map((fact) => (
              <List.Item key={fact}>{word('Fact', fact.replace('breach.', ''))}</List.Item>
            ))}
          </List>
        </Alert>
      ) : (
        <Alert variant="outline" title={t('facts.complete')} />
      )}
      <Text size="sm">
        {facts.recordedAt === null ? (
          t('facts.never')
        ) : (
          <>
            {t('facts.version', { number: facts.number })}{' '}
            <Moment at={facts.recordedAt} zone={zone} />
          </>
        )}
      </Text>
      <FactsForm key={facts.number} />
    </Stack>
  );
}

type FactsDraft = BreachFactsDraft & {
  readonly summary: string;
  readonly occurredFrom: string;
  readonly occurredTo: string;
  readonly ongoing: string;
  readonly consequences: string;
  readonly measures: string;
};

function firstDraft({ facts, zone }: IncidentCase): FactsDraft {
  return {
    ...draftOf(facts.breach),
    summary: facts.summary ?? '',
    occurredFrom: facts.occurredFrom === null ? '' : localIn(zone, facts.occurredFrom),
    occurredTo: facts.occurredTo === null ? '' : localIn(zone, facts.occurredTo),
    ongoing: facts.ongoing === null ? '' : facts.ongoing ? 'YES' : 'NO',
    consequences: facts.consequences ?? '',
    measures: facts.measures ?? '',
  };
}

function FactsForm() {
  const { t } = useLanguage();
  const incident = useIncident();
  const may = useMay();
  return (
    <CommandForm
      document={RecordFactsDocument}
      initial={firstDraft(incident)}
      resets={false}
      disabled={!may('recordFacts')}
      variables={(draft) => ({
        input: {
          incidentId: incident.id,
          summary: draft.summary || null,
          occurredFrom: draft.occurredFrom || null,
          occurredTo: draft.occurredTo || null,
          ongoing: draft.ongoing === '' ? null : draft.ongoing === 'YES',
          consequences: draft.consequences || null,
          measures: draft.measures || null,
          breach: breachOf(draft),
        },
      })}
      submit={t('facts.submit')}
    >
      {(form) => (
        <>
          <Words form={form} zone={incident.zone} />
          {factSections.map((section) => (
            <Fieldset key={section.title} legend={t(`facts.${section.title}`)}>
              <Stack gap="sm">
                {section.fields.map((field) => (
                  <FactInput key={field.path} form={form} field={field} />
                ))}
              </Stack>
            </Fieldset>
          ))}
        </>
      )}
    </CommandForm>
  );
}

/** The label says so while a fact is not yet known; unknown is not zero (rule 13). */
function useLabel(): (name: string, value: string | readonly string[]) => string {
  const { t, word } = useLanguage();
  return (name, value) =>
    value.length === 0 ? `${word('Fact', name)} – ${t('notYetKnown')}` : word('Fact', name);
}

function Words({ form, zone }: { readonly form: Form<FactsDraft>; readonly zone: string }) {
  const { t } = useLanguage();
  const label = useLabel();
  const area = (name: 'summary' | 'consequences' | 'measures') => (
    <Textarea autosize minRows={2} label={label(name, form.values[name])} {...form.text(name)} />
  );
  return (
    <Fieldset legend={t('facts.words')}>
      <Stack gap="sm">
        {area('summary')}
        <Group align="flex-start">
          <MomentInput
            zone={zone}
            label={label('occurredFrom', form.values.occurredFrom)}
            {...form.text('occurredFrom')}
          />
          <MomentInput
            zone={zone}
            label={label('occurredTo', form.values.occurredTo)}
            {...form.text('occurredTo')}
          />
        </Group>
        <Choice
          of="Answer"
          values={['YES', 'NO']}
          none={t('notYetKnown')}
          label={label('ongoing', form.values.ongoing)}
          {...form.text('ongoing')}
        />
        {area('consequences')}
        {area('measures')}
      </Stack>
    </Fieldset>
  );
}

interface FactInputProps {
  readonly form: Form<FactsDraft>;
  readonly field: (typeof factSections)[number]['fields'][number];
}

function FactInput({ form, field }: FactInputProps) {
  const { t, word } = useLanguage();
  const label = useLabel()(field.path, form.values[field.path] ?? '');
  if (field.kind === 'many') {
    return (
      <Checkbox.Group label={label} {...form.list(field.path)}>
        <div className="lanes">
          {field.values?.map((value) => (
            <Checkbox key={value} value={value} label={word(field.path, value)} />
          ))}
        </div>
      </Checkbox.Group>
    );
  }
  if (field.kind === 'number') {
    return <TextInput label={label} inputMode="decimal" maw="16rem" {...form.text(field.path)} />;
  }
  return (
    <Choice
      of={field.kind === 'yesNo' ? 'Answer' : field.path}
      values={field.values ?? ['YES', 'NO']}
      none={t('notYetKnown')}
      label={label}
      {...form.text(field.path)}
    />
  );
}
