import { Alert, Anchor } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { Moment } from './clock/moment.tsx';
import { useLanguage } from './language.ts';
import { useSession } from './session.tsx';

/** Says until when it can wait; after that the account page is the only one open. */
export function EnrolBanner() {
  const { t } = useLanguage();
  const { pathname } = useLocation();
  const { enrolBy = null, mustEnrol = false } = useSession().me.secondFactors ?? {};
  if (enrolBy === null || mustEnrol || pathname === '/account') return null;
  return (
    <Alert variant="outline" color="orange" title={t('factors.soonTitle')}>
      {t('factors.soon')} <Moment at={enrolBy} />.{' '}
      <Anchor component={Link} to="/account" underline="always" size="sm">
        {t('factors.soonLink')}
      </Anchor>
    </Alert>
  );
}
