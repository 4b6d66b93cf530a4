/** What the pages in a tab wear, before their own. */
import './page';
import './tab.css';
