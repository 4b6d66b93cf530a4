import type { Severity } from '../../engine/finding';
import type { Theme } from '../theme';

/** Marks have a contrast of at least 3:1 against white and against near-black. */
export const MARK_COLORS: Readonly<Record<Theme, Readonly<Record<Severity | 'active', string>>>> = {
  light: { error: '#c8281e', warning: '#a86400', info: '#1d5fa8', active: 'rgb(242 177 53 / 28%)' },
  dark: { error: '#ff8f84', warning: '#f2b135', info: '#8dbcf5', active: 'rgb(242 177 53 / 30%)' },
};
