import { Anchor, Card, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { Answered } from '../forms/asked.tsx';
import { MyReportsDocument } from '../generated/operations.ts';
import { useAsk } from '../graphql/use-ask.ts';
import { useLanguage } from '../language.ts';
import { OwnReport } from './own-report.tsx';
import { PageTitle } from './page-title.tsx';

export default function MyReports() {
  const { t } = useLanguage();
  const asked = useAsk(MyReportsDocument, {});
  return (
    <Stack>
      <PageTitle>{t('nav.myReports')}</PageTitle>
      <Text>
        {t('myReports.intro')}{' '}
        <Anchor component={Link} to="/report/dialogue" underline="always">
          {t('report.toDialogue')}
        </Anchor>
      </Text>
      <Answered asked={asked}>
        {({ myReports }) => (
          <>
            {myReports.length === 0 && (
              <Text>
                {t('myReports.empty')}{' '}
                <Anchor component={Link} to="/report" underline="always">
                  {t('nav.report')}
                </Anchor>
              </Text>
            )}
            {myReports.map((report) => (
              <Card withBorder key={report.reference} component="section">
                <Title order={2} size="h4">
                  {t('dialogue.reportOf', { reference: report.reference })}
                </Title>
                <OwnReport report={report} />
              </Card>
            ))}
          </>
        )}
      </Answered>
    </Stack>
  );
}
