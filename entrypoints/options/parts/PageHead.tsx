import type { ComponentChildren } from 'preact';
import { translate as t } from '../translate';

interface Props {
  /** Its name is the message `options_<id>`, its sentence `options_<id>_text`. */
  readonly id: string;
  readonly children?: ComponentChildren;
}

/** What a page is called and what it is for; the navigation brings the focus here. */
export function PageHead({ id, children }: Props) {
  return (
    <div class="page-head">
      <h2 tabIndex={-1}>{t(`options_${id}`)}</h2>
      <p class="lead">{t(`options_${id}_text`)}</p>
      {children}
    </div>
  );
}
