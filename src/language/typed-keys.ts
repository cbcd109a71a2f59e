import type { ParseKeys } from 'i18next';
import type rules from '../../locales/en/rules.json';
import type ui from '../../locales/en/ui.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    returnNull: false;
    resources: { ui: typeof ui; rules: typeof rules };
  }
}

/**
 * A key that exists: `menu.start` in `ui`, `rules:ideas.silence.name` in
 * `rules`. Read from the English files; the check holds the other two languages
 * to the same keys. A plural is named without its ending.
 */
export type WordKey = ParseKeys<['ui', 'rules']>;
