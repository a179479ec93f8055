import { Text } from '@mantine/core';
import { useState } from 'react';
import { browserZone } from '../../clock/zoned-time.ts';
import { Answered } from '../../forms/asked.tsx';
import {
  FilingProfileDocument,
  NotificationRowsDocument,
  RecordFilingProfileDocument,
  type FilingProfileQuery,
} from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useLanguage } from '../../language.ts';
import { AnswerForm } from '../incident/facts/answer-form.tsx';
import type { TemplateRow } from '../incident/facts/answer-input.tsx';
import type { RowAnswer } from '../incident/facts/answer-row.tsx';

/** What an authority asks about the organisation itself, once for every incident. */
export function FilingProfile({ partyId }: { readonly partyId: string }) {
  const { t } = useLanguage();
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{t('profile.title')}</summary>
      {opened && <ProfileForm partyId={partyId} />}
    </details>
  );
}

function ProfileForm({ partyId }: { readonly partyId: string }) {
  const { t } = useLanguage();
  const rows = useAsk(NotificationRowsDocument, {});
  const profile = useAsk(FilingProfileDocument, { id: partyId }, { sensitive: true });
  const command = useCommand(RecordFilingProfileDocument);
  return (
    <>
      <Text>{t('profile.intro')}</Text>
      <Answered asked={rows}>
        {({ notificationRows }) => (
          <Answered asked={profile}>
            {({ party }) => {
              const own = notificationRows
                .filter((row) => row.profile)
                .map((row) => ({ ...row, mayBeNotYetKnown: false }));
              return (
                <AnswerForm
                  rows={own}
                  answers={own.map((row) => standing(row, party?.filingProfile ?? []))}
                  zone={browserZone()}
                  mayAnswer
                  busy={command.busy}
                  errors={command.errors}
                  save={async (answers) =>
                    (await command.run({ input: { partyId, answers: [...answers] } })) !== null
                  }
                />
              );
            }}
          </Answered>
        )}
      </Answered>
    </>
  );
}

type Kept = NonNullable<FilingProfileQuery['party']>['filingProfile'];

function standing(row: TemplateRow, kept: Kept): RowAnswer {
  const answer = kept.find((one) => one.row === row.row);
  return {
    row: row.row,
    state: answer ? 'GIVEN' : 'OPEN',
    value: answer?.value ?? null,
    text: answer?.text ?? null,
    required: row.required === 'ALWAYS',
    origin: answer ? 'ASKED' : 'NONE',
    derivedFrom: null,
    why: null,
    since: answer ? { version: null, ...answer.since } : null,
  };
}
