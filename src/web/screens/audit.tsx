import { Anchor, List, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Moment } from '../clock/moment.tsx';
import { Answered } from '../forms/asked.tsx';
import { CommandForm } from '../forms/command-form.tsx';
import {
  AuditDocument,
  CheckpointsDocument,
  SignCheckpointDocument,
} from '../generated/operations.ts';
import { useAsk } from '../graphql/use-ask.ts';
import { useLanguage } from '../language.ts';
import { useMay } from '../session.tsx';
import { MoreButton } from './more-button.tsx';
import { PageTitle } from './page-title.tsx';

export default function Audit() {
  const { t } = useLanguage();
  const may = useMay();
  return (
    <Stack>
      <PageTitle>{t('nav.audit')}</PageTitle>
      <Text>{t('audit.intro')}</Text>
      <Checkpoints />
      {may('auditEntries') && <Entries />}
    </Stack>
  );
}

function Checkpoints() {
  const { t } = useLanguage();
  const may = useMay();
  const asked = useAsk(CheckpointsDocument, {});
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h4">
        {t('audit.checkpoints')}
      </Title>
      {may('signCheckpoint') && (
        <CommandForm
          document={SignCheckpointDocument}
          initial={{}}
          quiet
          variables={() => ({})}
          submit={t('audit.sign')}
        />
      )}
      <Answered asked={asked}>
        {({ checkpoints }) => (
          <>
            {checkpoints.nodes.length === 0 && <Text>{t('audit.noCheckpoints')}</Text>}
            {checkpoints.nodes.map((checkpoint) => (
              <details key={checkpoint.note}>
                <summary>
                  <Moment at={checkpoint.at} /> – {t('audit.size', { count: checkpoint.size })}
                </summary>
                <pre className="verbatim">{checkpoint.note}</pre>
              </details>
            ))}
          </>
        )}
      </Answered>
    </Stack>
  );
}

function Entries() {
  const { t } = useLanguage();
  const [query] = useSearchParams();
  const [after, setAfter] = useState<string | null>(null);
  const asked = useAsk(AuditDocument, { incidentId: query.get('incident'), after });
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h4">
        {t('audit.entries')}
      </Title>
      <Answered asked={asked}>
        {({ auditEntries }) => (
          <>
            {auditEntries.nodes.length === 0 && <Text>{t('audit.empty')}</Text>}
            <List size="sm" spacing={4}>
              {auditEntries.nodes.map((entry) => (
                <List.Item key={entry.sequence}>
                  {entry.sequence}. {entry.text}, <Moment at={entry.at} />{' '}
                  {entry.incidentId !== null && (
                    <Anchor
                      component={Link}
                      to={`/incidents/${entry.incidentId}`}
                      underline="always"
                    >
                      {t('audit.incident')}
                    </Anchor>
                  )}{' '}
                  <code>{entry.leaf}</code>
                </List.Item>
              ))}
            </List>
            <MoreButton pageInfo={auditEntries.pageInfo} onMore={setAfter} />
          </>
        )}
      </Answered>
    </Stack>
  );
}
