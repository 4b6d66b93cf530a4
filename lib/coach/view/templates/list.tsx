import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Channel } from '../../../engine/draft';
import type { Translate } from '../../../i18n/messages';
import { findTemplates } from '../../../templates/find';
import type { Template } from '../../../templates/template';
import { keepFocus, trusted } from '../trusted';

interface ListProps {
  readonly templates: readonly Template[];
  readonly channel: Channel;
  readonly query: string;
  readonly translate: Translate;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (template: Template) => void;
  readonly onClose: () => void;
}

/** The search and what it finds: arrows move, Enter chooses, and the focus stays in the search. */
export function TemplateList(props: ListProps) {
  const { templates, channel, query, translate, onQuery, onChoose, onClose } = props;
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const found = findTemplates(templates, channel, query);
  const current = Math.min(at, found.length - 1);

  useLayoutEffect(() => {
    search.current?.focus({ preventScroll: true });
    search.current?.select();
  }, []);
  useLayoutEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const onKeyDown = trusted((event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const move = moves[event.key];
    const choice = found[current];
    if (move !== undefined) {
      event.preventDefault();
      setAt((current + move + found.length) % Math.max(1, found.length));
    } else if (event.key === 'Enter' && choice) {
      event.preventDefault();
      onChoose(choice);
    }
  });
  return (
    <>
      <header>
        <h2 id="templates-title">{translate('templates_title')}</h2>
        <button type="button" class="quiet close" onClick={trusted(onClose)}>
          {translate('coach_close')}
        </button>
      </header>
      <input
        ref={search}
        type="text"
        role="combobox"
        aria-label={translate('templates_search')}
        aria-expanded="true"
        aria-controls="templates-found"
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `template-${current}` : undefined}
        placeholder={translate('templates_search')}
        value={query}
        onInput={(event) => {
          onQuery(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        class="options"
        id="templates-found"
        role="listbox"
        aria-label={translate('templates_title')}
      >
        {found.map((template, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the search has the focus and hears the keys
          <div
            key={template.id}
            id={`template-${index}`}
            role="option"
            aria-selected={index === current}
            class="option"
            lang="es"
            onMouseDown={keepFocus}
            onClick={trusted(() => onChoose(template))}
            tabIndex={-1}
          >
            <span class="option-title">{template.title}</span>
            <span class="option-text">{gist(template.text)}</span>
          </div>
        ))}
      </div>
      {found.length === 0 && (
        <p class="reason" role="status">
          {translate('templates_none')}
        </p>
      )}
    </>
  );
}

/** The words by which one knows a reply: what follows its greeting. */
function gist(text: string): string {
  const [, ...rest] = text.split('\n\n');
  return (rest.length > 0 ? rest.join(' ') : text).replaceAll(/\{[^}]*\}[.,]?/gu, '…');
}
