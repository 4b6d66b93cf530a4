import { render } from 'preact';
import '../../lib/ui/presence.css';
import '../../lib/ui/tab';
import { translate } from '../../lib/i18n/browser';
import { loadProgress } from '../../lib/practice/progress';
import { hiddenPages } from '../../lib/settings/policy-copy';
import { ClosedPage } from '../../lib/ui/closed-page';
import { startDesk } from './desk';
import { Practice } from './Practice';
import './practice.css';

document.documentElement.lang = translate('language');
document.title = `${translate('practice_title')} · ${translate('extension_name')}`;
const closed = (await hiddenPages()).has('practice');
render(
  closed ? (
    <ClosedPage translate={translate} />
  ) : (
    <Practice desk={startDesk()} kept={await loadProgress()} />
  ),
  document.body,
);
