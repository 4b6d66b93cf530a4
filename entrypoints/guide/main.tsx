import { render } from 'preact';
import '../../lib/ui/tab';
import { followRequests } from '../../lib/guide/panel';
import { loadTicks } from '../../lib/guide/ticks';
import { translate } from '../../lib/i18n/browser';
import { hiddenPages } from '../../lib/settings/policy-copy';
import { ClosedPage } from '../../lib/ui/closed-page';
import { Guide } from './Guide';
import './guide.css';

document.documentElement.lang = translate('language');
document.title = `${translate('guide_title')} · ${translate('extension_name')}`;
const closed = (await hiddenPages()).has('guide');
if (!closed) void followRequests((node) => window.location.assign(`#${node}`));
render(
  closed ? <ClosedPage translate={translate} /> : <Guide kept={await loadTicks()} />,
  document.body,
);
