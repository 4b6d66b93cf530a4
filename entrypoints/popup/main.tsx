import { render } from 'preact';
import '../../lib/ui/page';
import { translate } from '../../lib/i18n/browser';
import { tabUnderPopup } from '../../lib/popup/tab';
import { hiddenPages } from '../../lib/settings/policy-copy';
import { ClosedPage } from '../../lib/ui/closed-page';
import { Popup } from './Popup';
import './popup.css';

document.documentElement.lang = translate('language');
const hidden = await hiddenPages();
render(
  hidden.has('popup') ? (
    <ClosedPage translate={translate} />
  ) : (
    <Popup tabId={await tabUnderPopup()} hidden={hidden} />
  ),
  document.body,
);
