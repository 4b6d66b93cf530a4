import { useState } from 'preact/hooks';
import type { Channel } from '../../../engine/draft';
import type { Translate } from '../../../i18n/messages';
import type { FieldValues, Template, TemplateSet } from '../../../templates/template';
import { trusted } from '../trusted';
import type { TemplateActions } from './actions';
import { TemplateForm } from './form';
import { TemplateList } from './list';

interface TemplatesProps extends TemplateActions {
  readonly set: TemplateSet;
  readonly channel: Channel;
  /** What is known before the agent writes anything. */
  readonly known: FieldValues;
  /** What the search begins with. */
  readonly query: string;
  /** The reply that the field did not take. */
  readonly refused?: string;
  readonly translate: Translate;
}

/** Ready replies: find one, fill its fields, put it in the field. */
export function Templates({ set, channel, known, query, translate, ...rest }: TemplatesProps) {
  const [chosen, setChosen] = useState<Template>();
  const [search, setSearch] = useState(query);
  const [values, setValues] = useState<FieldValues>({ firma: set.signature, ...known });
  const onKeyDown = trusted((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (chosen) setChosen(undefined);
    else rest.onClose();
  });
  return (
    <div
      class="panel templates"
      role="dialog"
      aria-labelledby="templates-title"
      onKeyDown={onKeyDown}
    >
      {chosen ? (
        <TemplateForm
          {...rest}
          template={chosen}
          fields={set.fields}
          values={values}
          translate={translate}
          onChange={(id, value) => setValues((now) => ({ ...now, [id]: value }))}
          onBack={() => setChosen(undefined)}
        />
      ) : (
        <TemplateList
          templates={set.templates}
          channel={channel}
          query={search}
          onQuery={setSearch}
          translate={translate}
          onChoose={setChosen}
          onClose={rest.onClose}
        />
      )}
    </div>
  );
}
