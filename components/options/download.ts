/** What the options save: records, packs and backups, as JSON. */
import { saveFile } from '../save-file';

/** @param file its name, and its JSON */
export function save({ name, contents }: { name: string; contents: string | Blob }): void {
  saveFile(name, 'application/json', contents);
}
