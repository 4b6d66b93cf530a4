export function show(host) {
  const element = document.createElement('textarea');
  element.className = 'target';
  element.rows = 6;
  element.cols = 60;
  host.append(element);
  return { model: () => element.value };
}
