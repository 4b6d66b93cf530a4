import TextField from '@mui/material/TextField';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

export function show(host) {
  let value = '';
  function Reply() {
    const [text, setText] = useState('');
    value = text;
    return createElement(TextField, {
      multiline: true,
      fullWidth: true,
      minRows: 3,
      value,
      onChange: (event) => setText(event.target.value),
      slotProps: { htmlInput: { className: 'target' } },
    });
  }
  createRoot(host).render(createElement(Reply));
  return { model: () => value };
}
