import { render } from 'preact';
import '../../lib/ui/tokens.css';
import { translate } from '../../lib/i18n/browser';
import { tabUnderPopup } from '../../lib/popup/tab';
import { Popup } from './Popup';
import './popup.css';

document.documentElement.lang = translate('language');
render(<Popup tabId={await tabUnderPopup()} />, document.body);
