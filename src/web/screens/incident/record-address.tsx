import { Checkbox, Stack, Textarea } from '@mantine/core';
import { CommandForm } from '../../forms/command-form.tsx';
import { RecordAddressDocument } from '../../generated/operations.ts';
import { useLanguage } from '../../language.ts';

interface RecordAddressProps {
  readonly campaignId: string | number;
  readonly addresseeId: string | number;
}

const noAnswerYet: Readonly<{ postalAddress: string; none: boolean }> = {
  postalAddress: '',
  none: false,
};

/** What the look-up found: an address for a letter, or none, which leaves the public notice. */
export function RecordAddress(ids: RecordAddressProps) {
  const { t } = useLanguage();
  return (
    <details>
      <summary>{t('lookUp.result')}</summary>
      <Stack mt="xs">
        <CommandForm
          document={RecordAddressDocument}
          initial={noAnswerYet}
          quiet
          variables={({ postalAddress, none }) => {
            if (none) return { ...ids, postalAddress: null };
            if (postalAddress.trim() !== '') return { ...ids, postalAddress };
            return [
              { code: 'REQUIRED', message: t('lookUp.addressOrNone'), field: 'postalAddress' },
            ];
          }}
          submit={t('lookUp.record')}
        >
          {(form) => (
            <>
              {!form.values.none && (
                <Textarea
                  label={t('lookUp.address')}
                  description={t('lookUp.addressHint')}
                  autosize
                  minRows={2}
                  {...form.text('postalAddress')}
                />
              )}
              <Checkbox label={t('lookUp.none')} {...form.check('none')} />
            </>
          )}
        </CommandForm>
      </Stack>
    </details>
  );
}
