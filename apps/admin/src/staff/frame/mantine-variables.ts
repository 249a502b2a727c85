import { convertCssVariables, DEFAULT_THEME, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core';
import type { Plugin } from 'vite';
import { theme } from './theme.js';

const ID = 'virtual:mantine-variables.css';

/**
 * Vite plugin: the theme's CSS variables as a file. `MantineProvider` would write them into a `<style>` element at run
 * time, which the content security policy refuses, and the theme would be lost in silence.
 */
export function mantineVariables(): Plugin {
  const variables = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme));
  return {
    name: 'habeas-mantine-variables',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => (id === `\0${ID}` ? convertCssVariables(variables, ':root') : undefined),
  };
}
