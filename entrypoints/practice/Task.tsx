import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { translate as t } from '../../lib/i18n/browser';
import type { Exercise } from '../../lib/practice/exercise';
import { LevelMark } from './marks';

interface Props {
  readonly exercise: Exercise;
  readonly children: ComponentChildren;
}

/** What happened and what is asked for, above the place to do it. */
export function Task({ exercise, children }: Props) {
  const { kind, channel, level, title } = exercise;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // After a link of the page itself; not when it opens.
    if (document.activeElement !== document.body) heading.current?.focus();
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <article>
      <p class="about">
        {t(`practice_channel_${channel}`)}
        <span aria-hidden="true">·</span>
        <LevelMark level={level} />
        <span aria-hidden="true">{t(`practice_level_${level}`)}</span>
      </p>
      <h2 ref={heading} tabIndex={-1} lang="es">
        {title}
      </h2>
      <p class="case" lang="es">
        {exercise.case}
      </p>
      <p class="ask">{t(`practice_ask_${kind}`)}</p>
      {children}
    </article>
  );
}

/** The way on; it stands out once the exercise is passed. */
export function NextLink({ href, passed }: { readonly href: string; readonly passed: boolean }) {
  return (
    <a class={passed ? 'primary' : 'button'} href={href}>
      {t('practice_next')}
    </a>
  );
}
