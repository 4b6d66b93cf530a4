import { Problem } from '../corpus/problem';

/** What the system says, in words: the file is missing, closed to this user, or unreadable. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Problem('cli_no_such_file');
  if (code === 'EISDIR') return new Problem('cli_is_a_folder');
  if (code === 'EACCES' || code === 'EPERM') return new Problem('cli_no_permission');
  if (code) return new Problem('cli_unreadable', { code });
  throw error;
}
