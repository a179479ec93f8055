import { Stack } from '@mantine/core';
import { Choice } from '../../forms/choice.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import { DraftNoticeDocument, type Audience, type Locale } from '../../generated/operations.ts';
import { useLanguage } from '../../language.ts';
import { useSession } from '../../session.tsx';
import { audiences } from './audiences.ts';
import { useIncident } from './incident-context.tsx';

export function DraftNotice() {
  const { t } = useLanguage();
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
            locale: 'nl',
          }}
          variables={({ audience, locale }) => ({
            input: {
              incidentId: id,
              onBehalfOf: me.party?.id ?? null,
              audience: audience as Audience,
              locale: locale as Locale,
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
            </>
          )}
        </CommandForm>
      </Stack>
    </details>
  );
}
