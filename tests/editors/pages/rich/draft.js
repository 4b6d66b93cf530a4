import { CompositeDecorator, ContentState, convertFromHTML, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { htmlOf } from '../runs.js';

const LINKS = new CompositeDecorator([{ strategy: findLinks, component: Link }]);

export function show(host) {
  let state;
  let setState;
  function Reply() {
    [state, setState] = useState(() => EditorState.createEmpty(LINKS));
    return createElement(Editor, { editorState: state, onChange: setState });
  }
  createRoot(host).render(createElement(Reply));
  return {
    model: () => state.getCurrentContent().getPlainText('\n'),
    html: () => htmlOf(runsIn(state.getCurrentContent())),
    load(html) {
      const { contentBlocks, entityMap } = convertFromHTML(html);
      const content = ContentState.createFromBlockArray(contentBlocks, entityMap);
      setState(EditorState.createWithContent(content, LINKS));
    },
  };
}

function runsIn(content) {
  const block = content.getFirstBlock();
  return [...block.getText()].map((text, index) => {
    const entity = block.getEntityAt(index);
    const href = entity ? content.getEntity(entity).getData().url : undefined;
    return { text, bold: block.getInlineStyleAt(index).has('BOLD'), href };
  });
}

function findLinks(block, found, content) {
  block.findEntityRanges((character) => {
    const entity = character.getEntity();
    return entity !== null && content.getEntity(entity).getType() === 'LINK';
  }, found);
}

function Link({ contentState, entityKey, children }) {
  return createElement('a', { href: contentState.getEntity(entityKey).getData().url }, children);
}
