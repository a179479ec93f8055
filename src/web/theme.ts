import { Badge, createTheme } from '@mantine/core';

/** Shades and contrast are chosen for WCAG AA in light and dark. */
export const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  headings: { fontWeight: '650' },
  components: { Badge: Badge.extend({ defaultProps: { tt: 'none' } }) },
});
