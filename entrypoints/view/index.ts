import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { renderer } from '../../lib/coach/view/renderer';
import { handOverRenderer } from '../../lib/door/handover';

/** What the agent sees of the coach: it has it brought to a frame once there is a field to coach. */
export default defineUnlistedScript(() => handOverRenderer(renderer));
