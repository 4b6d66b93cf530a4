import { createApp, h, ref, vModelText, withDirectives } from 'vue';

export function show(host) {
  const text = ref('');
  createApp({
    // What the compiler makes of `<textarea v-model="text">`.
    render: () =>
      withDirectives(
        h('textarea', {
          class: 'target',
          rows: 6,
          cols: 60,
          'onUpdate:modelValue': (value) => {
            text.value = value;
          },
        }),
        [[vModelText, text.value]],
      ),
  }).mount(host);
  return { model: () => text.value };
}
