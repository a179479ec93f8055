import {
  Alert,
  Anchor,
  AppShell,
  Burger,
  Button,
  Group,
  Loader,
  NavLink,
  Stack,
  Text,
} from '@mantine/core';
import { Suspense, useState } from 'react';
import { Link, Navigate, NavLink as RouterLink, Outlet, useLocation } from 'react-router';
import { BreakGlassBanner } from './break-glass-banner.tsx';
import { EnrolBanner } from './enrol-banner.tsx';
import { ChannelsDocument, SignOutDocument, StartDocument } from './generated/operations.ts';
import { Answered } from './forms/asked.tsx';
import { useAsk } from './graphql/use-ask.ts';
import { faultOf, useCommand } from './graphql/use-command.ts';
import { useLanguage } from './language.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { isGuest, SessionProvider, useMay, useSession } from './session.tsx';
import type { TextKey } from './texts/nl.ts';

/** Around everything that needs a session; without one it leads to the sign-in, and back afterwards. */
export function Shell() {
  const asked = useAsk(StartDocument, {});
  const { pathname, search } = useLocation();
  const refused = asked.error?.graphQLErrors.length ? faultOf(asked.error).code : null;
  if (refused === 'FORBIDDEN' || refused === 'NOT_SIGNED_IN') {
    return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />;
  }
  return (
    <Answered asked={asked}>
      {({ me, demo }) => (
        <SessionProvider value={{ me, demo }}>
          <Frame />
        </SessionProvider>
      )}
    </Answered>
  );
}

function Frame() {
  const { t, word } = useLanguage();
  const { me, demo } = useSession();
  const { pathname } = useLocation();
  const [menuOpen, setMenuOpen] = useState(false);
  const signOut = useCommand(SignOutDocument);
  if (me.secondFactors?.mustEnrol && pathname !== '/account') {
    return <Navigate to="/account" replace />;
  }
  return (
    <AppShell
      transitionDuration={0}
      header={{ height: 56 }}
      navbar={{ width: 220, breakpoint: 'sm', collapsed: { mobile: !menuOpen } }}
      padding="md"
    >
      <AppShell.Header>
        <a className="skip-link" href="#content">
          {t('skip')}
        </a>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap">
            <Burger
              opened={menuOpen}
              onClick={() => setMenuOpen(!menuOpen)}
              hiddenFrom="sm"
              size="sm"
              aria-label={t('menu')}
              aria-expanded={menuOpen}
            />
            <Text component={Link} to="/" fw={700} c="inherit" td="none">
              Meldklok
            </Text>
          </Group>
          <Group gap="sm" wrap="nowrap">
            <LanguageSwitch />
            <Button
              size="compact-sm"
              variant="default"
              loading={signOut.busy}
              onClick={() => {
                void signOut.run({}).then(() => window.location.assign('/sign-in'));
              }}
            >
              {t('signOut')}
            </Button>
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={t('menu')}>
        <Menu onChosen={() => setMenuOpen(false)} />
        <Text size="sm" mt="auto" p="xs">
          <Anchor component={Link} to="/account" underline="always">
            {me.name}
          </Anchor>
          <br />
          {me.party?.name}
          <br />
          {me.roles.map((role) => word('Role', role)).join(', ')}
        </Text>
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <Stack>
          {demo && (
            <Alert variant="outline" color="indigo" title={t('demo.title')}>
              {t('demo.text')}
            </Alert>
          )}
          <EnrolBanner />
          <BreakGlassBanner />
          <PreviewBanner />
          <Suspense fallback={<Loader aria-label={t('loading')} />}>
            <Outlet />
          </Suspense>
        </Stack>
      </AppShell.Main>
    </AppShell>
  );
}

const entries: readonly { to: string; label: TextKey; act: string }[] = [
  { to: '/', label: 'nav.board', act: 'board' },
  { to: '/events', label: 'nav.events', act: 'events' },
  { to: '/incidents', label: 'nav.incidents', act: 'incidents' },
  { to: '/register', label: 'nav.register', act: 'register' },
  { to: '/audit', label: 'nav.audit', act: 'checkpoints' },
  { to: '/parties', label: 'nav.parties', act: 'parties' },
  { to: '/rules', label: 'rules.nav', act: 'regimes' },
  { to: '/escalation', label: 'nav.escalation', act: 'escalationPolicy' },
  { to: '/channels', label: 'nav.channels', act: 'channels' },
  { to: '/users', label: 'nav.users', act: 'users' },
  { to: '/systems', label: 'nav.systems', act: 'webhooks' },
];

function Menu({ onChosen }: { readonly onChosen: () => void }) {
  const { t } = useLanguage();
  const { me } = useSession();
  const may = useMay();
  const { pathname } = useLocation();
  const shown = isGuest(me)
    ? [{ to: '/portal', label: 'nav.portal' as const }]
    : entries.filter((entry) => may(entry.act));
  return (
    <>
      {shown.map(({ to, label }) => (
        <NavLink
          key={to}
          component={RouterLink}
          to={to}
          label={t(label)}
          active={to === '/' ? pathname === '/' : pathname.startsWith(to)}
          onClick={onChosen}
        />
      ))}
      <NavLink component={Link} to="/report" label={t('nav.report')} onClick={onChosen} />
      <NavLink
        component={RouterLink}
        to="/my-reports"
        label={t('nav.myReports')}
        active={pathname === '/my-reports'}
        onClick={onChosen}
      />
    </>
  );
}

/** Rule 14: without a provider nothing is sent, and every screen says so. */
function PreviewBanner() {
  const { t, word } = useLanguage();
  const may = useMay();
  const { data } = useAsk(ChannelsDocument, {}, { pause: !may('channels') });
  const silent = data?.channels.filter((channel) => !channel.sends) ?? [];
  if (silent.length === 0) return null;
  const kinds = silent.map((channel) => word('ChannelKind', channel.kind)).join(', ');
  return (
    <Alert variant="outline" color="orange" title={t('preview.title')}>
      {t('preview.text', { channels: kinds })}
    </Alert>
  );
}
