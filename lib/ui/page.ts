/** What every page of the extension wears, before its own. */
import './tokens.css';
import './page.css';
import './parts.css';
import './marks.css';
