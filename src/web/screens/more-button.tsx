import { Button } from '@mantine/core';
import { useLanguage } from '../language.ts';

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** To the next page of a list; nothing when this is the last. */
export function MoreButton({
  pageInfo,
  onMore,
}: {
  readonly pageInfo: PageInfo;
  readonly onMore: (after: string) => void;
}) {
  const { t } = useLanguage();
  const { hasNextPage, endCursor } = pageInfo;
  if (!hasNextPage || endCursor === null) return null;
  return (
    <Button variant="default" w="fit-content" onClick={() => onMore(endCursor)}>
      {t('nextPage')}
    </Button>
  );
}
