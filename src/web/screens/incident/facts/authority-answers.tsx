import { Stack, Text } from '@mantine/core';
import { Answered } from '../../../forms/asked.tsx';
import {
  NotificationAnswersDocument,
  NotificationRowsDocument,
  RecordAnswersDocument,
} from '../../../generated/operations.ts';
import { useAsk } from '../../../graphql/use-ask.ts';
import { useCommand } from '../../../graphql/use-command.ts';
import { useLanguage } from '../../../language.ts';
import { useMay } from '../../../session.tsx';
import { useIncident } from '../incident-context.tsx';
import { AnswerForm } from './answer-form.tsx';

/** Everything that an authority asks about this incident: the rows of the EDPB template. */
export function AuthorityAnswers() {
  const { t } = useLanguage();
  const { id, handledBy, zone } = useIncident();
  const may = useMay();
  const rows = useAsk(NotificationRowsDocument, {});
  const answers = useAsk(
    NotificationAnswersDocument,
    { id, partyId: handledBy.id },
    { sensitive: true },
  );
  const command = useCommand(RecordAnswersDocument);
  return (
    <Stack>
      <Text>{t('answers.intro')}</Text>
      <Answered asked={rows}>
        {({ notificationRows }) => (
          <Answered asked={answers}>
            {({ incident }) => (
              <AnswerForm
                rows={notificationRows}
                answers={incident?.notificationAnswers ?? []}
                zone={zone}
                mayAnswer={may('recordAnswers')}
                busy={command.busy}
                errors={command.errors}
                save={async (given) =>
                  (await command.run({
                    input: { incidentId: id, partyId: handledBy.id, answers: [...given] },
                  })) !== null
                }
              />
            )}
          </Answered>
        )}
      </Answered>
    </Stack>
  );
}
