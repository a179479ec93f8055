import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { FocusHere } from '../forms/focus-back.tsx';
import { useLanguage } from '../language.ts';
import { PageTitle } from './page-title.tsx';

interface ReceiptProps {
  readonly reference: string;
  readonly receipt: string;
  readonly onAgain: () => void;
}

/** The only moment at which the number can be seen. */
export function ReportReceipt({ reference, receipt, onAgain }: ReceiptProps) {
  const { t } = useLanguage();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(receipt);
    setCopied(true);
  };
  return (
    <Stack>
      <PageTitle>{t('report.received')}</PageTitle>
      <Text>
        {t('report.reference')}: <span data-testid="reference">{reference}</span>
      </Text>
      <FocusHere>
        <Alert variant="outline" color="orange" title={t('report.receiptOnce')}>
          <Stack gap="xs">
            <Text size="sm">{t('report.receipt')}</Text>
            <Text fw={700} size="xl" ff="monospace" className="receipt" data-testid="receipt">
              {receipt}
            </Text>
            <Text size="sm">{t('report.receiptWhy')}</Text>
            <Group className="no-print">
              {'clipboard' in navigator && (
                <Button onClick={() => void copy()}>{t('report.copy')}</Button>
              )}
              <Button variant="default" onClick={() => window.print()}>
                {t('report.print')}
              </Button>
              <span role="status">{copied ? t('report.copied') : ''}</span>
            </Group>
          </Stack>
        </Alert>
      </FocusHere>
      <Anchor component={Link} to="/report/dialogue" underline="always">
        {t('report.toDialogue')}
      </Anchor>
      <Button variant="default" onClick={onAgain} w="fit-content" className="no-print">
        {t('report.another')}
      </Button>
    </Stack>
  );
}
