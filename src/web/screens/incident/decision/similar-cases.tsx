import { Alert, Anchor, List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Moment } from '../../../clock/moment.tsx';
import { Answered } from '../../../forms/asked.tsx';
import { SimilarDecisionsDocument, type DecisionSubject } from '../../../generated/operations.ts';
import { useAsk } from '../../../graphql/use-ask.ts';
import { useLanguage } from '../../../language.ts';
import type { About } from '../about.ts';

interface SimilarProps {
  readonly about: About;
  readonly subject: DecisionSubject;
  /** Asks why this case is different; only when there are similar ones. */
  readonly children: ReactNode;
}

/** Cases that are alike in which people were told: not telling now asks for a reason. */
export function SimilarCases({ about, subject, children }: SimilarProps) {
  const { t, word } = useLanguage();
  const asked = useAsk(
    SimilarDecisionsDocument,
    { incidentId: String(about.incidentId), partyId: String(about.partyId), subject },
    { sensitive: true },
  );
  return (
    <Answered asked={asked}>
      {({ similarDecisions }) =>
        similarDecisions.length === 0 ? (
          <Text size="sm">{t('decision.similarNone')}</Text>
        ) : (
          <>
            <Alert variant="outline" color="orange" title={t('decision.similar')}>
              <List size="sm">
                {similarDecisions.map((similar) => (
                  <List.Item key={`${similar.incidentId ?? ''}${similar.decidedAt}`}>
                    {similar.incidentId === null ? (
                      t('decision.similarHidden')
                    ) : (
                      <Anchor
                        component={Link}
                        underline="always"
                        to={`/incidents/${similar.incidentId}/decide`}
                      >
                        {similar.reference}
                      </Anchor>
                    )}
                    , <Moment at={similar.decidedAt} zone={about.zone} />; {t('decision.alike')}{' '}
                    {similar.alike.map((one) => word('Likeness', one)).join(', ')}
                  </List.Item>
                ))}
              </List>
            </Alert>
            {children}
          </>
        )
      }
    </Answered>
  );
}
