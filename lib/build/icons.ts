import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const SOURCE = 'public/icons/icon.svg';
const SIZES = [16, 32, 48, 96, 128];

/** The grey variant says that the coach does not run on the page. */
const GREYS: readonly (readonly [colour: string, grey: string])[] = [
  ['#245ea6', '#7b818b'],
  ['#f5b83d', '#dfe2e6'],
];

/** Draws every size of the icon from its one source. */
export function writeIcons(): void {
  const svg = readFileSync(SOURCE, 'utf8');
  const grey = GREYS.reduce((drawn, [from, to]) => drawn.replaceAll(from, to), svg);
  for (const size of SIZES) {
    write(svg, `icon-${size}`, size);
    write(grey, `icon-off-${size}`, size);
  }
}

function write(svg: string, name: string, size: number): void {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
  writeFileSync(`public/icons/${name}.png`, image.asPng());
}
