import { useEffect, useState } from 'preact/hooks';
import { translate as t } from '../translate';

/** Time after which one wants to know that something is under way, in milliseconds. */
const PATIENCE_MS = 500;

/** Says that a pack is being read, where that takes long enough to ask. */
export function Reading() {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="running" role="status">
      {shown && (
        <>
          <p>{t('options_pack_reading')}</p>
          <progress aria-label={t('options_pack_reading')} />
        </>
      )}
    </div>
  );
}
