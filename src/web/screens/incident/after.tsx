import { List, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { Moment } from '../../clock/moment.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import {
  CloseIncidentDocument,
  ConfirmContainmentDocument,
  HoldReviewDocument,
  ReopenIncidentDocument,
} from '../../generated/operations.ts';
import { useLanguage } from '../../language.ts';
import { useMay } from '../../session.tsx';
import { Actions } from './actions.tsx';
import { useIncident, useNames } from './incident-context.tsx';

export default function After() {
  return (
    <Stack gap="lg">
      <Containment />
      <Review />
      <Actions />
      <Close />
    </Stack>
  );
}

function Containment() {
  const { t } = useLanguage();
  const { id, containment, zone } = useIncident();
  const names = useNames();
  const may = useMay();
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h4">
        {t('lane.containment')}
      </Title>
      {containment ? (
        <>
          <Text className="verbatim">{containment.statement}</Text>
          <Text size="sm">
            {names.person(containment.by)}, <Moment at={containment.at} zone={zone} />
          </Text>
        </>
      ) : (
        <Text>{t('lane.notContained')}</Text>
      )}
      {!containment && may('confirmContainment') && (
        <CommandForm
          document={ConfirmContainmentDocument}
          initial={{ statement: '' }}
          variables={({ statement }) => ({ incidentId: id, statement })}
          submit={t('after.contain')}
        >
          {(form) => (
            <Textarea label={t('after.containHow')} required autosize {...form.text('statement')} />
          )}
        </CommandForm>
      )}
    </Stack>
  );
}

function Review() {
  const { t } = useLanguage();
  const { id, review, zone } = useIncident();
  const names = useNames();
  const may = useMay();
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h4">
        {t('after.review')}
      </Title>
      {review ? (
        <>
          <Text fw={600}>{t('after.rootCause')}</Text>
          <Text className="verbatim">{review.rootCause}</Text>
          <Text fw={600}>{t('after.lessons')}</Text>
          <Text className="verbatim">{review.lessons}</Text>
          <Text size="sm">
            {names.person(review.by)}, <Moment at={review.at} zone={zone} />
          </Text>
        </>
      ) : (
        <Text>{t('after.noReview')}</Text>
      )}
      {!review && may('holdReview') && (
        <CommandForm
          document={HoldReviewDocument}
          initial={{ rootCause: '', lessons: '' }}
          variables={(draft) => ({ incidentId: id, ...draft })}
          submit={t('after.holdReview')}
        >
          {(form) => (
            <>
              <Textarea
                label={t('after.rootCause')}
                required
                autosize
                {...form.text('rootCause')}
              />
              <Textarea label={t('after.lessons')} required autosize {...form.text('lessons')} />
            </>
          )}
        </CommandForm>
      )}
    </Stack>
  );
}

function Close() {
  const { t } = useLanguage();
  const { id, status, closingGates } = useIncident();
  const may = useMay();
  if (status === 'CLOSED') {
    return (
      <Stack component="section" gap="xs">
        <Text>{t('after.closed')}</Text>
        {may('reopenIncident') && (
          <CommandForm
            document={ReopenIncidentDocument}
            initial={{ reason: '' }}
            quiet
            variables={({ reason }) => ({ incidentId: id, reason })}
            submit={t('after.reopen')}
          >
            {(form) => <TextInput label={t('field.reason')} required {...form.text('reason')} />}
          </CommandForm>
        )}
      </Stack>
    );
  }
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h4">
        {t('after.gates')}
      </Title>
      <List size="sm">
        {closingGates.map((gate) => (
          <List.Item key={gate.code}>
            <Text span fw={600}>
              {t(gate.passed ? 'after.gatePassed' : 'after.gateOpen')}
            </Text>{' '}
            {gate.text}
          </List.Item>
        ))}
      </List>
      {may('closeIncident') && (
        <CommandForm
          document={CloseIncidentDocument}
          initial={{}}
          variables={() => ({ incidentId: id })}
          submit={t('after.close')}
        />
      )}
    </Stack>
  );
}
