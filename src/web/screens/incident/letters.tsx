import { Anchor, Stack, Text, TextInput } from '@mantine/core';
import { browserZone } from '../../clock/zoned-time.ts';
import { CommandForm } from '../../forms/command-form.tsx';
import { MomentInput, readMoment } from '../../forms/moment-input.tsx';
import {
  RecordLettersPostedDocument,
  RequestAddressLookUpDocument,
  type CampaignStateFragment,
} from '../../generated/operations.ts';
import { useLanguage } from '../../language.ts';
import { useMay } from '../../session.tsx';

export function Letters({ campaign }: { readonly campaign: CampaignStateFragment }) {
  const { t } = useLanguage();
  const may = useMay();
  const count = campaign.people.find((total) => total.state === 'LETTER')?.count ?? 0;
  const lookUps = campaign.people.find((total) => total.state === 'ADDRESS_LOOK_UP')?.count ?? 0;
  const zone = browserZone();
  return (
    <Stack gap="xs">
      {count > 0 && may('exportLetters') && (
        <>
          <Anchor href={`/letters/${campaign.id}.csv`} download underline="always">
            {t('letters.download', { count })}
          </Anchor>
          <details>
            <summary>{t('letters.posted')}</summary>
            <CommandForm
              document={RecordLettersPostedDocument}
              initial={{ count: String(count), at: '' }}
              quiet
              variables={(draft) => {
                const read = readMoment({ zone, local: draft.at, field: 'at' }, t);
                if ('refusal' in read) return [read.refusal];
                return { campaignId: campaign.id, count: Number(draft.count), at: read.at };
              }}
              submit={t('letters.posted')}
            >
              {(form) => (
                <>
                  <TextInput
                    label={t('letters.count')}
                    inputMode="numeric"
                    {...form.text('count')}
                  />
                  <MomentInput zone={zone} label={t('letters.at')} {...form.text('at')} />
                </>
              )}
            </CommandForm>
          </details>
        </>
      )}
      {lookUps > 0 && may('requestAddressLookUp') && (
        <>
          <Text size="sm">{t('lookUp.waiting', { count: lookUps })}</Text>
          <CommandForm
            document={RequestAddressLookUpDocument}
            initial={{}}
            quiet
            variables={() => ({ campaignId: campaign.id })}
            submit={t('lookUp.request')}
          />
        </>
      )}
    </Stack>
  );
}
