import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

export function show(host) {
  let value = '';
  function Reply() {
    const [text, setText] = useState('');
    value = text;
    const onChange = (event) => setText(event.target.value);
    return createElement('textarea', { className: 'target', rows: 6, cols: 60, value, onChange });
  }
  createRoot(host).render(createElement(Reply));
  return { model: () => value };
}
