import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main() {},
});
