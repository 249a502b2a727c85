import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import 'virtual:mantine-variables.css';
import './mantine-corrections.css';
import {
  createTheme,
  MantineProvider,
  Checkbox,
  mergeThemeOverrides,
  Modal,
  Notification,
  Radio,
  Table,
} from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useMemo, type ReactNode } from 'react';
import { useWords } from '../parts/use-words.js';
import { theme } from './theme.js';
import classes from './staff-provider.module.css';

/**
 * Mantine without anything it would write into a `<style>` element: variables come as a file (see mantine-variables),
 * no global classes, no scroll lock. Close buttons get the names they lack.
 */
export function StaffProvider({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const named = useMemo(() => {
    const close = { 'aria-label': t('action.close') };
    return mergeThemeOverrides(
      theme,
      createTheme({
        components: {
          Modal: Modal.extend({
            defaultProps: { lockScroll: false, closeButtonProps: close, size: 'lg', transitionProps: { duration: 0 } },
          }),
          Notification: Notification.extend({ defaultProps: { closeButtonProps: close } }),
          Checkbox: Checkbox.extend({ defaultProps: { size: 'md' } }),
          Radio: Radio.extend({ defaultProps: { size: 'md' } }),
          Table: Table.extend({ defaultProps: { fz: 'sm' } }),
        },
      }),
    );
  }, [t]);
  return (
    <MantineProvider theme={named} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <Notifications position="bottom-left" containerWidth={420} className={classes.toasts} />
      {children}
    </MantineProvider>
  );
}
