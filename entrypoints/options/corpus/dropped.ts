import type { Dropped } from './protocol';

/** Files that were chosen one by one or with their folder. */
export function chosenFiles(list: FileList | null): readonly Dropped[] {
  return [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** Files that were dropped, with all that is in the folders among them. */
export async function droppedFiles({ items }: DataTransfer): Promise<readonly Dropped[]> {
  // All at once: the browser forgets the items when the event is over.
  const entries = [...items]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null);
  const files = await Promise.all(entries.map(filesIn));
  return files.flat();
}

async function filesIn(entry: FileSystemEntry): Promise<readonly Dropped[]> {
  const path = entry.fullPath.replace(/^\//u, '');
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ path, file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: Dropped[] = [];
  // A folder is read in parts, until one is empty.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return found;
    for (const each of part) found.push(...(await filesIn(each)));
  }
}
