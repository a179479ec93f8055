import { Loader, MantineProvider } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { createBrowserRouter, Navigate, RouterProvider } from 'react-router';
import { Provider } from 'urql';
import { ServerClockProvider } from './clock/server-clock.tsx';
import { createGraphqlClient } from './graphql/client.ts';
import { PublicFrame } from './public-frame.tsx';
import { Shell } from './shell.tsx';
import { theme } from './theme.ts';

const Board = lazy(() => import('./screens/board.tsx'));
const Report = lazy(() => import('./screens/report.tsx'));
const ReportDialogue = lazy(() => import('./screens/report-dialogue.tsx'));
const MyReports = lazy(() => import('./screens/my-reports.tsx'));
const SetUp = lazy(() => import('./screens/set-up.tsx'));
const SignIn = lazy(() => import('./screens/sign-in.tsx'));
const ForgotPassword = lazy(() => import('./screens/forgot-password.tsx'));
const ResetPassword = lazy(() => import('./screens/reset-password.tsx'));
const Invitation = lazy(() => import('./screens/invitation.tsx'));
const Events = lazy(() => import('./screens/events.tsx'));
const Incidents = lazy(() => import('./screens/incidents.tsx'));
const Incident = lazy(() => import('./screens/incident/incident.tsx'));
const Portal = lazy(() => import('./screens/portal.tsx'));
const Register = lazy(() => import('./screens/register.tsx'));
const Audit = lazy(() => import('./screens/audit.tsx'));
const Parties = lazy(() => import('./screens/people/parties.tsx'));
const Rules = lazy(() => import('./screens/rules/rules.tsx'));
const Users = lazy(() => import('./screens/people/users.tsx'));
const Account = lazy(() => import('./screens/people/account.tsx'));
const Escalation = lazy(() => import('./screens/people/escalation.tsx'));
const Systems = lazy(() => import('./screens/systems/systems.tsx'));
const Channels = lazy(() => import('./screens/people/channels.tsx'));

const client = createGraphqlClient();
const router = createBrowserRouter([
  {
    element: <PublicFrame />,
    children: [
      { path: '/setup', element: <SetUp /> },
      { path: '/sign-in', element: <SignIn /> },
      { path: '/forgot-password', element: <ForgotPassword /> },
      { path: '/reset', element: <ResetPassword /> },
      { path: '/invitation/:token', element: <Invitation /> },
      { path: '/report', element: <Report /> },
      { path: '/report/dialogue', element: <ReportDialogue /> },
    ],
  },
  {
    element: <Shell />,
    children: [
      { path: '/', element: <Board /> },
      { path: '/events', element: <Events /> },
      { path: '/incidents', element: <Incidents /> },
      { path: '/incidents/:id/:tab?', element: <Incident /> },
      { path: '/portal', element: <Portal /> },
      { path: '/register', element: <Register /> },
      { path: '/audit', element: <Audit /> },
      { path: '/parties', element: <Parties /> },
      { path: '/rules', element: <Rules /> },
      { path: '/my-reports', element: <MyReports /> },
      { path: '/account', element: <Account /> },
      { path: '/users', element: <Users /> },
      { path: '/escalation', element: <Escalation /> },
      { path: '/channels', element: <Channels /> },
      { path: '/systems', element: <Systems /> },
      { path: '*', element: <Navigate to="/" replace /> },
    ],
  },
]);

export function App() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <Provider value={client}>
        <ServerClockProvider>
          <Suspense fallback={<Loader aria-label="…" m="xl" />}>
            <RouterProvider router={router} />
          </Suspense>
        </ServerClockProvider>
      </Provider>
    </MantineProvider>
  );
}
