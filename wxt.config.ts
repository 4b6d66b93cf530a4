import { defineConfig } from 'wxt';
import { EXTENSION_KEY, GECKO_ID } from './lib/build/extension-id';
import { shortExpressions } from './lib/build/short-expressions';
import { withoutExamples } from './lib/build/without-examples';

/**
 * Hosts that tests and the demonstration open without asking.
 * Only those two modes carry them: the product asks for every site.
 */
const LOOPBACK = ['http://localhost/*', 'http://127.0.0.1/*'];
/**
 * Sites of an entity that builds its own package: `USTED_HOSTS="https://correo.entidad.gov.co/*"`.
 * No policy can give a permission that the package asks for later; one that it asks for at once
 * comes with a forced installation, and nobody is asked.
 */
const ENTITY_HOSTS = (process.env.USTED_HOSTS ?? '').split(/[\s,]+/u).filter(Boolean);
const hostPermissions = (hosts: readonly string[]) =>
  hosts.length > 0 ? { host_permissions: [...hosts] } : {};

const isOpen = (mode: string): boolean => mode === 'e2e' || mode === 'demo';

/**
 * Alt+Shift with keys that Chrome, Gmail, Outlook, NVDA, JAWS and Orca leave free. Ctrl+Alt is
 * AltGr, with which Spanish keyboards type @, and Ctrl+Shift belongs to the editors. The agent can
 * change all of them in the browser's own settings.
 */
const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+U' } },
  'next-finding': {
    suggested_key: { default: 'Alt+Shift+Period' },
    description: '__MSG_command_next_finding__',
  },
  'previous-finding': {
    suggested_key: { default: 'Alt+Shift+Comma' },
    description: '__MSG_command_previous_finding__',
  },
  'fix-all': {
    suggested_key: { default: 'Alt+Shift+K' },
    description: '__MSG_command_fix_all__',
  },
};

const icons = (name: string): Record<number, string> =>
  Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icons/${name}-${size}.png`]));

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  outDir: '.output',
  vite: () => ({
    // Its polyfill fetches; nothing of ours does that in a page.
    build: { modulePreload: { polyfill: false } },
    // Tests and the demonstration run what ships: no line numbers in what is drawn.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    // A browser reads JSON faster than code: language data is most of what the coach holds.
    json: { stringify: true, namedExports: false },
    plugins: [withoutExamples(), shortExpressions()],
  }),
  hooks: {
    // Where the browser speaks no Spanish (Debian's Chromium without its language package), it
    // would pick English; tests and the demonstration show what agents see.
    'build:publicAssets': (wxt, files) => {
      if (!isOpen(wxt.config.mode)) return;
      const shown = files.filter(({ relativeDest }) => !relativeDest.includes('_locales/en/'));
      files.splice(0, files.length, ...shown);
    },
  },
  manifest: ({ mode, browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'es',
    // storage: settings. scripting: start the coach where it was granted. activeTab: let the popup
    // read the address of the page under it, only when it is opened.
    // sidePanel: show the guide beside the page; Firefox needs no permission for its sidebar.
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['*://*/*'],
    icons: icons('icon'),
    // Grey until the coach runs on the page: see lib/toolbar/icon.ts.
    action: { default_title: '__MSG_extension_name__', default_icon: icons('icon-off') },
    commands: COMMANDS,
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_title: '__MSG_guide_title__',
            default_panel: 'guide.html',
            default_icon: icons('icon'),
            open_at_install: false,
          },
        }
      : { side_panel: { default_path: 'guide.html' } }),
    ...hostPermissions(isOpen(mode) ? LOOPBACK : ENTITY_HOSTS),
    content_security_policy: {
      // No page of the extension may reach the network: text never leaves the device. The one trusted
      // type is the address of the worker that reads old replies.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types usted-worker",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '123',
          key: EXTENSION_KEY,
          storage: { managed_schema: 'schema/managed-policy.schema.json' },
        }),
  }),
});
