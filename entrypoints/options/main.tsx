import { render } from 'preact';
import '../../lib/ui/tab';
import { translate } from '../../lib/i18n/browser';
import { hiddenPages } from '../../lib/settings/policy-copy';
import { loadSettings } from '../../lib/settings/store';
import { ClosedPage } from '../../lib/ui/closed-page';
import { ModelProvider } from './model';
import { Options } from './Options';
import './styles/options.css';
import './styles/parts.css';
import './styles/pages.css';
import './styles/courtesy.css';
import './styles/rules.css';

document.documentElement.lang = translate('language');
document.title = `${translate('options_title')} · ${translate('extension_name')}`;
const closed = (await hiddenPages()).has('options');
render(
  closed ? (
    <ClosedPage translate={translate} />
  ) : (
    <ModelProvider initial={await loadSettings()}>
      <Options />
    </ModelProvider>
  ),
  document.body,
);
