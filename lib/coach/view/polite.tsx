import { useEffect, useState } from 'preact/hooks';

/** For screen readers alone, which say only what comes into a region that is already there. */
export function Polite({ text }: { readonly text: string }) {
  const [said, say] = useState('');
  useEffect(() => say(text), [text]);
  return (
    <div class="status" role="status" aria-live="polite">
      {said}
    </div>
  );
}
