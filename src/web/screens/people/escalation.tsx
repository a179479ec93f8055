import { List, Stack, Text } from '@mantine/core';
import { Answered } from '../../forms/asked.tsx';
import { EscalationPolicyDocument } from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useLanguage } from '../../language.ts';
import { useMay } from '../../session.tsx';
import { PageTitle } from '../page-title.tsx';
import type { Policy } from './escalation-draft.ts';
import { EscalationEditor } from './escalation-editor.tsx';

export default function Escalation() {
  const { t } = useLanguage();
  const may = useMay();
  const asked = useAsk(EscalationPolicyDocument, {});
  return (
    <Stack>
      <PageTitle>{t('nav.escalation')}</PageTitle>
      <Text>{t('escalation.intro')}</Text>
      <Answered asked={asked}>
        {({ escalationPolicy }) => (
          <>
            {escalationPolicy === null || escalationPolicy.steps.length === 0 ? (
              <Text fw={600}>{t('escalation.none')}</Text>
            ) : (
              <Steps policy={escalationPolicy} />
            )}
            {may('configureEscalation') && <EscalationEditor policy={escalationPolicy} />}
          </>
        )}
      </Answered>
    </Stack>
  );
}

function Steps({ policy }: { readonly policy: Policy }) {
  const { t } = useLanguage();
  return (
    <List type="ordered">
      {policy.steps.map((step, index) => (
        <List.Item key={`${index}${step.waitMinutes}`}>
          {step.contacts
            .map((contact) =>
              [contact.name, contact.phone, contact.email].filter((one) => one !== null).join(', '),
            )
            .join('; ')}
          . {t('escalation.then', { minutes: step.waitMinutes })}
        </List.Item>
      ))}
    </List>
  );
}
