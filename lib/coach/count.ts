/** Message id and data for a number of findings, since Spanish has a singular. */
export function countOf(count: number): [string, { count: number }] {
  const form = count === 0 ? 'none' : count === 1 ? 'one' : 'many';
  return [`coach_count_${form}`, { count }];
}
