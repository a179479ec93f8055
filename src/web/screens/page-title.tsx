import { Title } from '@mantine/core';
import { useEffect } from 'react';

/** The heading of a page, and the name of the tab. */
export function PageTitle({ children }: { readonly children: string }) {
  useEffect(() => {
    document.title = `${children} – Meldklok`;
  }, [children]);
  return (
    <Title order={1} size="h2">
      {children}
    </Title>
  );
}
