import { Stack, Textarea, TextInput } from '@mantine/core';
import { Choice } from '../../forms/choice.tsx';
import { CommandForm, type Form } from '../../forms/command-form.tsx';
import { DraftNoticeDocument, type Audience } from '../../generated/operations.ts';
import { useLanguage } from '../../language.ts';
import { useSession } from '../../session.tsx';
import { audiences } from './audiences.ts';
import { useIncident } from './incident-context.tsx';

const emptyFields = {
  headline: '',
  contactPhone: '',
  contactHours: '',
  contactEmail: '',
  dpo: '',
  steps: '',
};

/** What was left empty comes from the facts, or is marked as not yet known in the text. */
function filled(fields: typeof emptyFields): Record<string, string | readonly string[]> {
  const { steps, ...texts } = fields;
  const lines = steps.split('\n').filter((line) => line.trim() !== '');
  const given = Object.entries(texts).filter(([, text]) => text !== '');
  return { ...Object.fromEntries(given), ...(lines.length > 0 ? { steps: lines } : {}) };
}

function FieldInputs({ form }: { readonly form: Form<typeof emptyFields> }) {
  const { t } = useLanguage();
  return (
    <>
      <TextInput
        label={t('draft.headline')}
        description={t('draft.headlineHint')}
        {...form.text('headline')}
      />
      <TextInput label={t('draft.contactPhone')} type="tel" {...form.text('contactPhone')} />
      <TextInput label={t('draft.contactHours')} {...form.text('contactHours')} />
      <TextInput label={t('draft.contactEmail')} type="email" {...form.text('contactEmail')} />
      <TextInput label={t('draft.dpo')} {...form.text('dpo')} />
      <Textarea
        label={t('draft.steps')}
        description={t('draft.stepsHint')}
        autosize
        minRows={2}
        {...form.text('steps')}
      />
    </>
  );
}

export function DraftNotice() {
  const { t, locale } = useLanguage();
  const { id, handledBy } = useIncident();
  const { me } = useSession();
  return (
    <details>
      <summary>{t('notice.draft')}</summary>
      <Stack mt="xs">
        <CommandForm
          document={DraftNoticeDocument}
          initial={{
            audience: handledBy.role === 'CONTROLLER' ? 'INDIVIDUALS' : 'CONTROLLERS',
            locale,
            ...emptyFields,
          }}
          variables={({ audience, locale: language, ...fields }) => ({
            input: {
              incidentId: id,
              onBehalfOf: me.party?.id ?? null,
              audience: audience as Audience,
              locale: language,
              fields: filled(fields),
            },
          })}
          submit={t('notice.draftSubmit')}
        >
          {(form) => (
            <>
              <Choice
                of="Audience"
                values={audiences}
                label={t('notice.audience')}
                {...form.text('audience')}
              />
              <Choice
                of="Locale"
                values={['nl', 'en']}
                label={t('language')}
                {...form.text('locale')}
              />
              <FieldInputs form={form} />
            </>
          )}
        </CommandForm>
      </Stack>
    </details>
  );
}
